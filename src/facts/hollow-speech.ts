import type { Block } from '../document/block.ts';
import type { Span } from '../document/span.ts';
import { mainClause } from '../evidence/language/clauses.ts';
import { subjectOf } from '../evidence/language/subject.ts';
import { readQuantities } from '../evidence/quantities/quantities.ts';
import { readTimeFrames } from '../evidence/times/time.ts';
import { brochure, hollowSpeech } from '../evidence/words/hollow-speech.ts';

export type Hollow = (typeof hollowSpeech)[number][0];

/** Words that no human would say, and why. */
export interface HollowWords {
  readonly code: Hollow;
  /** The quotation, counted from the start of the block. */
  readonly span: Span;
}

/**
 * What no human would say of what is said in a paragraph; undefined if a detail stands in it that only somebody who
 * was there would tell. The words of a brochure are nobody's, whatever the next quotation tells.
 */
export function hollowIn(block: Block, said: readonly Span[]): HollowWords | undefined {
  const [first] = said;
  const whole = textOf(block, said);
  const found = hollowSpeech.find(([, pattern]) => pattern.test(whole));
  if (found && first && !hasDetail(block, said, whole)) return { code: found[0], span: first };
  const span = said.find((each) => {
    const text = textOf(block, [each]);
    return brochure.test(text) && !hasDetail(block, [each], text);
  });
  return span && { code: 'buzzword', span };
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
  /\b(?:used to|had to|no longer|instead of|last (?:week|month|year|night|winter|summer|spring|autumn|fall|time|\w+day)|yesterday|every (?:\w+day|morning|night|evening|week|month|shift)|midnight|noon|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|o'clock|a\.m\.|p\.m\.|[ap]m\b|the day|one (?:day|night|morning|evening)|by hand|on paper|twice|once a)\b|\d/;

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
   enjoy see find make help become start begin strive dream imagine envision say announce release introduce exceed change
   transform listen hear learn realize realise`.split(/\s+/),
);
