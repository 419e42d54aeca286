import type { Block } from '../../document/block.ts';
import type { Document } from '../../document/document.ts';
import { perBlock } from '../../document/per-block.ts';
import type { Span } from '../../document/span.ts';
import { blocksWhere } from '../../document/tally.ts';
import { type Figure, isExact } from '../../evidence/arithmetic/figures.ts';
import type { Miscount } from '../../evidence/arithmetic/miscount.ts';
import { readShape, type Shape } from '../../evidence/arithmetic/shape.ts';
import type { Whole } from './wholes.ts';
import { wholesOf } from './wholes.ts';

/** A part, and what the text says is left: “122 were in place and the last 28”, “38 can do this. Twelve cannot.” */
interface Split {
  /** Absent where the draft tells it elsewhere. */
  readonly part?: Figure;
  readonly rest: Figure;
  /** The two stand in one sentence. */
  readonly near?: true;
  /** What is counted, in the singular; empty where the whole stands beside them. */
  readonly unit: string;
  /** The whole, where it stands beside them. */
  readonly whole?: number;
  /** The whole is told with “all”, or is what the draft counts most of, or stands with its part: “57 of the 63”. */
  readonly by: 'all' | 'most' | 'pair';
}

const left =
  /\b(?:the )?(?:(?:other|remaining|rest,|rest:) #(\d+)\b(?! of| (?:months?|weeks?|days?|years?)\b)|(?:last|final) #(\d+)(?= (?:[a-z]+ )?(?:@|in |on |by |at |follow|joins?\b|came?\b|go\b|went\b|live\b)|[.,;]|$))/;
/** What makes of two counts something else than two parts of one whole. */
const notParts =
  /\b(?:if|would|could|each|every|per|than|another|more|fewer|less|twice|both|first|from|average|about|new|second|plus|up to|at least)\b/;

/** The parts and rests that the sentences of a block tell, one after the other. */
const splitsIn = perBlock((block): readonly Split[] => {
  if (!/paragraph|table/.test(block.kind) || !mayTell.test(block.prose)) return [];
  const shapes = block.sentences.map((sentence) => readShape(block, sentence));
  return shapes.flatMap(
    (shape, at) => leftIn(block, shapes, at) ?? cannotIn(shape, shapes[at - 1]) ?? refusedIn(shape) ?? [],
  );
});

const mayTell = /\b(?:other|remaining|last|final|rest|cannot|not|no|refused|declined|out|down)\b|n['’]t\b/i;

function leftIn(block: Block, shapes: readonly Shape[], at: number): Split | undefined {
  const { text, figures } = shapes[at] as Shape;
  const match = left.exec(text);
  const rest = figures[Number(match?.[1] ?? match?.[2])];
  if (!match || !rest || !isCounted(rest)) return undefined;
  if (notParts.test(text.slice(0, match.index + match[0].length))) return undefined;
  const own = figuresBefore(text, figures, match.index);
  if (own.length > 0) {
    const [part] = own;
    if (
      !part ||
      own.length > 1 ||
      !isCounted(part) ||
      (part.unit !== '' && rest.unit !== '' && part.unit !== rest.unit)
    )
      return undefined;
    const unit = rest.unit || part.unit;
    if (unit !== '') return { part, rest, near: true, unit, by: 'all' };
    const whole = wholeBeside(shapes.slice(Math.max(0, at - reach), at)) ?? wholeOfPair(shapes[at - 1]);
    return whole === undefined ? undefined : { part, rest, near: true, unit, whole, by: 'all' };
  }
  const pointed = pointedIn(shapes, at) ?? pairBefore(shapes[at - 1], rest);
  if (pointed) return { ...pointed, rest, unit: rest.unit, by: 'all' };
  if (rest.unit === '') return undefined;
  const before = shapes.slice(block.kind === 'table' ? 0 : Math.max(0, at - reach), at);
  const counts = before.flatMap((each) =>
    each.figures.filter(({ kind }) => kind === 'count' || kind === 'ratio'),
  );
  const parts = counts.filter(({ unit }) => unit === rest.unit);
  const [part] = parts;
  if (!part || parts.length > 1 || !isCounted(part)) return undefined;
  // A count without a name between the two may be of the same.
  return counts.slice(counts.indexOf(part)).some(({ unit }) => unit === '')
    ? undefined
    : { part, rest, unit: rest.unit, by: 'all' };
}

/** “That is 832 more nights. The fair brought 610 of them. The other 242 …”: the part, and the whole it is pointed at. */
function pointedIn(shapes: readonly Shape[], at: number): Pick<Split, 'part' | 'whole'> | undefined {
  const [before, said] = [shapes[at - 2], shapes[at - 1]];
  const [, index] = /#(\d+) of (?:them|these|those)\b/.exec(said?.text ?? '') ?? [];
  const part = said?.figures[Number(index)];
  const [whole] = before?.figures ?? [];
  if (!part || !whole || said?.figures.length !== 1 || before?.figures.length !== 1) return undefined;
  return /^(?:count|duration|measure)$/.test(whole.kind) && isExact(whole) && isCounted(part)
    ? { part, whole: whole.value }
    : undefined;
}

const pair = /#(\d+) of (?:[a-z'-]+ ){0,4}#(\d+) [a-z]/g;

/** “Two of the museum’s five galleries have loggers. Fitting the other three …”: both stand in the sentence before. */
function pairBefore(before: Shape | undefined, rest: Figure): Pick<Split, 'part' | 'whole'> | undefined {
  const [only, ...others] = before?.figures.filter(({ kind }) => kind === 'count' || kind === 'ratio') ?? [];
  if (!before || !only || notParts.test(before.text)) return undefined;
  if (only.kind === 'ratio' && others.length === 0 && only.of !== undefined)
    return rest.unit === '' || rest.unit === only.unit
      ? { part: { ...only, kind: 'count' }, whole: only.of }
      : undefined;
  const [match, ...more] = [...before.text.matchAll(pair)];
  const [part, whole] = [before.figures[Number(match?.[1])], before.figures[Number(match?.[2])]];
  if (!part || !whole || more.length > 0 || others.length !== 1 || !isCounted(part) || !isCounted(whole))
    return undefined;
  return rest.unit === '' || rest.unit === whole.unit ? { part, whole: whole.value } : undefined;
}

/** Sentences before one from which its part or its whole may come. */
const reach = 3;

const figuresBefore = (text: string, figures: readonly Figure[], end: number): Figure[] =>
  Array.from(text.slice(0, end).matchAll(/#(\d+)/g), ([, at]) => figures[Number(at)] as Figure);

const isCounted = (figure: Figure): boolean =>
  figure.kind === 'count' &&
  figure.per === undefined &&
  figure.of === undefined &&
  !figure.quoted &&
  isExact(figure) &&
  Number.isInteger(figure.value);

/** “in all 140 blocks”, if no other whole is told near by. */
function wholeBeside(shapes: readonly Shape[]): number | undefined {
  const values = shapes.flatMap(({ text, figures }) =>
    Array.from(text.matchAll(/\ball (?:the |our |its )?#(\d+)/g), ([, at]) => figures[Number(at)]?.value),
  );
  return values.length === 1 ? values[0] : undefined;
}

/** “Five of the eight kitchens burned it. The three that burned it …; the other three …”. */
function wholeOfPair(before: Shape | undefined): number | undefined {
  const ratios = before?.figures.filter(({ kind, of }) => kind === 'ratio' && of !== undefined) ?? [];
  return ratios.length === 1 ? ratios[0]?.of : undefined;
}

const verb = '(?<verb>can|could|will|do|did|have|has|are|is|were|was)';
const refusal = new RegExp(
  `^(?:the )?(?:other )?#0(?: (?:of (?:them|these)|others))? ${verb}(?:not| not|n't)$`,
);

/** “The 38 stores with room can do this. Twelve cannot.” */
function cannotIn({ text, figures }: Shape, before: Shape | undefined): Split | undefined {
  const refused = refusal.exec(text.replace(/[.!]$/, '').replace("can't", "cann't"))?.groups?.verb;
  const [rest] = figures;
  const counts = before?.figures.filter(({ kind }) => kind === 'count' || kind === 'ratio') ?? [];
  const [part] = counts;
  if (!refused || !rest || !before || !part || counts.length > 1 || !isCounted(rest) || !isCounted(part))
    return undefined;
  const said = before.text.slice(before.text.indexOf(`#${before.figures.indexOf(part)}`));
  if (part.unit === '' || (rest.unit !== '' && rest.unit !== part.unit) || notParts.test(said))
    return undefined;
  return new RegExp(`\\b${refused}\\b(?! not)`).test(said)
    ? { part, rest, unit: part.unit, by: 'most' }
    : undefined;
}

const no =
  /^#0 [a-z-]+ (?:said no|refused|declined|opted out|stayed out|turned (?:it|us|them) down|(?:did not|didn't) (?:join|want (?:it|them|one)|agree|sign|take (?:it|them|one)))\b(?!.*\b(?:at first|once|then|later|until|more)\b)/;

/** “57 of the 63 schools have one … Nine schools said no.” */
function refusedIn({ text, figures }: Shape): Split | undefined {
  const [rest] = figures;
  return rest && rest.unit !== '' && figures.length === 1 && no.test(text) && isCounted(rest)
    ? { rest, unit: rest.unit, by: 'pair' }
    : undefined;
}

const split = blocksWhere((block) => splitsIn(block).length > 0);

/** A miscount and where it stands. */
export interface PlacedMiscount {
  readonly block: Block;
  readonly start: number;
  readonly miscount: Miscount;
}

/** The parts of a document that do not make their whole. */
export function wrongRemainders(document: Document): PlacedMiscount[] {
  return split(document).flatMap(({ block, start }) =>
    splitsIn(block).flatMap((told) => {
      const whole =
        told.whole === undefined ? wholesOf(document, told.unit) : { all: told.whole, most: told.whole };
      const miscount = judged(told, whole);
      return miscount ? [{ block, start, miscount }] : [];
    }),
  );
}

/** Parts so far from the whole are those of another. */
const furthest = 0.25;

function judged({ part, rest, near, by }: Split, { all, most, pair, counts }: Whole): Miscount | undefined {
  const whole = by === 'pair' ? pair?.whole : by === 'all' ? all : (all ?? most);
  const own = by === 'pair' ? pair?.part : part?.value;
  if (whole === undefined || own === undefined || own >= whole || rest.value >= whole) return undefined;
  const sum = own + rest.value;
  if (sum === whole || Math.abs(sum - whole) > whole * furthest || (by !== 'pair' && counts?.has(sum)))
    return undefined;
  // Where both are told in one breath, either may be wrong.
  const span: Span = part && near ? { start: part.start, end: rest.end } : rest;
  return { code: 'rest', span, stated: rest.text, says: `${own} of ${whole} leave ${whole - own}` };
}
