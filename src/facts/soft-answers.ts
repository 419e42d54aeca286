import type { Block } from '../document/block.ts';
import { foldedOf, type Opening } from '../evidence/answers/openings.ts';
import { cuesIn } from '../evidence/cues/cues.ts';
import { readQuantities } from '../evidence/quantities/quantities.ts';
import { saysWhen } from '../evidence/times/time.ts';
import { deferrals, matchesAny, reassurances, slogans } from '../evidence/words/evasions.ts';
import { noNames } from '../evidence/words/people.ts';
import { topicsAsked } from './topics.ts';
import type { Topic } from './words/hard-topics.ts';

/** A question and the sentences of its answer. `own` has the product’s and the company’s names, in lower case. */
export interface Answered {
  readonly question: Block;
  readonly text: string;
  readonly sentences: readonly Opening[];
  readonly own: ReadonlySet<string>;
}

/** How an answer sells: puts it off, soothes, gives a reason that fits anything, or names no rival; and which of its sentences does. */
export interface Soft {
  readonly code: 'deferral' | 'reassurance' | 'slogan' | 'unnamed';
  readonly sentence: Opening;
}

const hard: readonly Topic[] = [
  'failure',
  'competition',
  'legal',
  'cost',
  'security-abuse',
  'hardest-problem',
  'unit-economics',
];
const rivals = /\bcompet(?:itors?|es?|ition|ing)\b|\brivals?\b|\bwho else\b|\banyone else\b/i;
/** What customers use in place of a rival’s product is an answer too. */
const substitutes =
  /\b(?:spreadsheets?|paper|pen|phone|telephone|e-?mail|whatsapp|text messages|by hand|manual|in-house|consultan\w+|agenc\w+|nothing|build (?:it|their own)|notebooks?|post|fax|word of mouth|status quo|habit|friends|neighbours|neighbors)\b/i;

/** In a longer answer something else is said than that it will be looked into. */
const longestDeferral = 4;

/** What a doubter would not take for an answer. One with a number, a link or a slot is none of these. */
export function readSoft({ question, text, sentences, own }: Answered): Soft | undefined {
  if (sentences.length === 0 || sentences.some(hasFact)) return undefined;
  const put = sentences.length <= longestDeferral ? firstMatch(sentences, deferrals) : undefined;
  if (put && !sentences.some(isOwned)) return { code: 'deferral', sentence: put };
  const slogan =
    /^why\b/i.test(text) && sentences.length <= longestDeferral ? firstMatch(sentences, slogans) : undefined;
  if (slogan && !sentences.some(isOwned)) return { code: 'slogan', sentence: slogan };
  const topics = topicsAsked(question);
  if (!hard.some((topic) => topics.has(topic)) || sentences.some((each) => namesSomebody(each, own)))
    return undefined;
  const soft = firstMatch(sentences, reassurances);
  if (soft) return { code: 'reassurance', sentence: soft };
  const unnamed = rivals.test(text) && !sentences.some((each) => substitutes.test(foldedOf(each)));
  return unnamed ? { code: 'unnamed', sentence: sentences[0] as Opening } : undefined;
}

/** Whether a sentence of an answer has a number, a link, a place to fill or a table. */
export const hasFact = ({ block, sentence }: Opening): boolean =>
  readQuantities(block, sentence).some(({ period }) => !period) ||
  block.links.length > 0 ||
  block.marks.length > 0 ||
  block.slots.length > 0 ||
  block.kind === 'table';

/** Somebody in particular gives the answer, or it has a day. */
const isOwned = ({ block, sentence }: Opening): boolean =>
  saysWhen(block, sentence) || cuesIn.owner(block, sentence).some(({ detail }) => detail !== 'team');

const firstMatch = (sentences: readonly Opening[], patterns: readonly RegExp[]): Opening | undefined =>
  sentences.find((each) => !each.sentence.question && matchesAny(patterns, foldedOf(each)));

/** A rival, a law, a person by name; a word that opens the sentence is one only if more than its first letter is capital. */
function namesSomebody({ block, sentence, start }: Opening, own: ReadonlySet<string>): boolean {
  const words = sentence.words.filter((word) => word.start >= start);
  return words.some(({ text, lower }, at) => {
    if (!/^\p{Lu}/u.test(text) || own.has(lower) || noNames.has(lower) || /^i(?:'|$)/.test(lower))
      return false;
    if (at > 0) return !/[:“"]\s*$/.test(block.prose.slice(0, words[at]?.start));
    return /^\p{Lu}\S*\p{Lu}/u.test(text) || /^\p{Lu}/u.test(words[1]?.text ?? '');
  });
}
