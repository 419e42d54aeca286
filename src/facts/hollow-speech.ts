import type { Block } from '../document/block.ts';
import type { Span } from '../document/span.ts';
import { mainClause } from '../evidence/language/clauses.ts';
import { subjectOf } from '../evidence/language/subject.ts';
import { readQuantities } from '../evidence/quantities/quantities.ts';
import { readTimeFrames } from '../evidence/times/time.ts';
import { emptySpeech, goesOn, takesBack } from '../evidence/words/empty-speech.ts';
import { brochure, type Hollow, hollowSpeech } from '../evidence/words/hollow-speech.ts';

/** Words that no human would say, and why. */
export interface HollowWords {
  readonly code: Hollow;
  /** The quotation, counted from the start of the block. */
  readonly span: Span;
  /** A sentence of a quotation that tells more. */
  readonly part?: true;
}

/**
 * What no human would say of what is said in a paragraph; nothing if a detail stands in it that only somebody who
 * was there would tell. The words of a brochure are nobody's, whatever the next quotation tells.
 */
export function hollowIn(block: Block, said: readonly Span[]): readonly HollowWords[] {
  const [first, ...rest] = said;
  const whole = textOf(block, said);
  const found = hollowSpeech.find(([, pattern]) => pattern.test(whole));
  const all = found && first && !hasDetail(block, said, whole) ? { code: found[0], span: first } : undefined;
  if (all) return [all, ...(emptySentenceIn(block, rest) ?? [])];
  const span = said.find((each) => {
    const text = textOf(block, [each]);
    return brochure.test(text) && !hasDetail(block, [each], text);
  });
  return span ? [{ code: 'buzzword', span }] : (emptySentenceIn(block, said) ?? []);
}

/** A sentence that says nothing, with those that go on in the same way: “… a real help. I’d recommend it to anybody.” */
function emptySentenceIn(block: Block, said: readonly Span[]): readonly [HollowWords] | undefined {
  for (const each of said) {
    const parts = spokenParts(block, each).map((span) => ({ span, code: emptyCode(block, span) }));
    const first = parts.findIndex(({ code }) => code);
    const code = parts[first]?.code;
    if (!code) continue;
    const after = parts.findIndex((part, at) => at > first && !part.code);
    const start = parts[first]?.span.start ?? each.start;
    const end = parts.at(after < 0 ? -1 : after - 1)?.span.end ?? each.end;
    const whole = start === each.start && end === each.end;
    return [whole ? { code, span: each } : { code, span: withoutMarks(block, { start, end }), part: true }];
  }
  return undefined;
}

/** The mark that opens or closes the quotation is not of the sentence. */
function withoutMarks({ prose }: Block, { start, end }: Span): Span {
  const text = prose.slice(start, end);
  const opens = /^["“'‘]?/.exec(text)?.[0].length ?? 0;
  const closes = /["”'’]?\s*$/.exec(text)?.[0].length ?? 0;
  return { start: start + opens, end: end - closes };
}

/** The sentences of one quotation, each as far as it is spoken; the marks belong to the first and the last. */
const spokenParts = (block: Block, said: Span): Span[] =>
  block.sentences.flatMap(({ start, end }) => {
    const part = { start: Math.max(start, said.start), end: Math.min(end, said.end) };
    return part.end > part.start + 2 ? [part] : [];
  });

function emptyCode(block: Block, part: Span): Hollow | undefined {
  const text = textOf(block, [part]).replace(/^[^\p{L}]+|[^\p{L}!]+$/gu, '');
  if (text.split(' ').length > 24 || goesOn.test(text) || takesBack.test(text)) return undefined;
  const found = emptySpeech.find(([, pattern]) => pattern.test(text));
  return found && !hasDetail(block, [part], text) ? found[0] : undefined;
}

const textOf = ({ prose }: Block, said: readonly Span[]): string =>
  said
    .map(({ start, end }) => prose.slice(start, end))
    .join(' ')
    .replace(/\s+/g, ' ')
    .toLowerCase()
    .replaceAll('’', "'");

/** A before, an hour, a place to film: “I drove to the depot every Friday”, “in my socks at midnight”. */
const scene =
  /\b(?:used to|had to|no longer|instead of|last (?:week|month|year|night|winter|summer|spring|autumn|fall|time|\w+day)|yesterday|every (?:\w+day|morning|night|evening|week|month|shift)|midnight|noon|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|o'clock|at (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dawn|dusk)|a\.m\.|p\.m\.|pm|the day|one (?:day|night|morning|evening)|by hand|on paper|twice|once a)\b|\d/;

function hasDetail(block: Block, said: readonly Span[], text: string): boolean {
  if (scene.test(text)) return true;
  const spoken = block.sentences.filter(({ start, end }) =>
    said.some((each) => start < each.end && each.start < end),
  );
  return spoken.some((sentence) => {
    const within = ({ start }: Span): boolean => said.some((each) => each.start <= start && start < each.end);
    if (readQuantities(block, sentence).some(within)) return true;
    if (readTimeFrames(block, sentence).some((frame) => within(frame) && frame.kind !== 'relative'))
      return true;
    const clause = mainClause(block, sentence);
    if (clause?.verb.tense !== 'past' || bland.has(clause.verb.lemma)) return false;
    const verb = sentence.words[clause.verb.main];
    const { kind } = subjectOf(block, sentence, clause);
    return verb !== undefined && within(verb) && /^(?:i|we|he-she|role|name|team)$/.test(kind);
  });
}

/** What spokesmen did: it shows nothing that happened. */
const bland: ReadonlySet<string> = new Set(
  `be have want love like believe know think feel build create design develop launch set partner work hope aim try decide need
   enjoy see find make help become start begin strive dream imagine envision say announce release introduce exceed change impress
   transform listen hear learn realize realise`.split(/\s+/),
);
