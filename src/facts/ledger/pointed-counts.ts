import type { Block } from '../../document/block.ts';
import type { Document } from '../../document/document.ts';
import { perBlock } from '../../document/per-block.ts';
import { shift } from '../../document/span.ts';
import { blocksWhere } from '../../document/tally.ts';
import { type Quantity, readQuantities } from '../../evidence/quantities/quantities.ts';
import type { Dangling } from './definites.ts';

/** What points back to a count that was told: “of those 34 nurses”, “all three tiers”, “each of the 32 beds”. */
const points = /\b(?:those|these|all|all of the|all the|each of (?:the|these|those)|every one of the)\s+$/i;
/** Words that make of a count one of some others. */
const some = /^(?:other|more|additional|remaining|first|last|next|new|extra|further)\b/i;

type Counted = Quantity & { readonly value: number };

const countsIn = perBlock((block): readonly Counted[] =>
  block.sentences.flatMap((sentence) =>
    readQuantities(block, sentence).filter(
      (each): each is Counted =>
        each.value !== undefined &&
        each.upper === undefined &&
        !each.period &&
        each.statistic === undefined &&
        !sentence.words[each.at]?.quoted,
    ),
  ),
);

/** Least count that is pointed back to; “both”, “all two” are no numbers of things. */
const least = 3;

const pointing = perBlock((block): readonly (readonly [Counted, Counted])[] => {
  if (block.kind !== 'paragraph') return [];
  const counts = countsIn(block);
  return counts.flatMap((told, at) => {
    const twin = isPointed(block, told) ? twinOf(block, told, counts.slice(0, at)) : undefined;
    return twin ? [[told, twin] as const] : [];
  });
});

function isPointed({ prose }: Block, { start, end, kind, value, of, noun }: Counted): boolean {
  const before = prose.slice(Math.max(0, start - 24), start);
  if (of !== undefined || value < least) return false;
  // “cut those 4.3 days to 3.0”
  if (kind === 'duration' || kind === 'measure') return /\b(?:those|these)\s+$/i.test(before);
  if (kind !== 'count' || noun === '') return false;
  // “each of the 410 patients who live far off”: which ones is said here.
  const said =
    /^(?: [\p{L}’'-]+){1,3} (?:who|that|which|whose|where|with|without|in|at|from|near|beyond)\b/u.test(
      prose.slice(end, end + 60),
    );
  if (said && !/\b(?:those|these)\s+$/i.test(before)) return false;
  return points.test(before) || (/\bthe\s+$/i.test(before) && added.test(prose.slice(end, end + 14)));
}

/** “two additional welders … the three additional welders” */
const added = /^\s(?:additional|extra|further|new)\b/i;

/** The one count of the same things before it, if it is another one. */
function twinOf(block: Block, told: Counted, before: readonly Counted[]): Counted | undefined {
  const same = before.filter(
    ({ kind, noun, of, unit }) =>
      kind === told.kind && of === undefined && (kind === 'count' ? noun === told.noun : unit === told.unit),
  );
  const [only] = same;
  if (!only || same.length > 1 || only.value === told.value || only.value < 2) return undefined;
  const after = block.prose.slice(only.end, only.end + 12).trimStart();
  const own = block.prose.slice(told.end, told.end + 12).trimStart();
  // Of “two additional welders” the three additional ones are the same.
  if (some.exec(after)?.[0] !== some.exec(own)?.[0]) return undefined;
  // “Of 40 stores 28 agreed. These 28 stores …”, and what two others make.
  const values = before.flatMap(({ value, of }) => (of === undefined ? [value] : [value, of]));
  const made = values.some((a) =>
    values.some((b) => a + b === told.value || Math.abs(a - b) === told.value || a * b === told.value),
  );
  return values.includes(told.value) || made ? undefined : only;
}

const speaking = blocksWhere((block) => pointing(block).length > 0);

/** Counts that are spoken of as told in the same paragraph, and were told there as another number. */
export function pointedCounts(document: Document): Dangling[] {
  return speaking(document).flatMap(({ block, start }) =>
    pointing(block).map(([told, twin]) => ({
      here: shift(told, start),
      text: block.prose.slice(told.start, told.end),
      there: shift(twin, start),
      other: block.prose.slice(twin.start, twin.end),
      swapped: false,
      beside: true,
    })),
  );
}
