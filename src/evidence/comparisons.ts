import type { Sentence } from '../document/sentences.ts';
import type { Word } from '../document/words.ts';
import type { Change } from './changes.ts';
import { comparatives, degrees, qualities } from './words/changes.ts';
import { measurable } from './words/metrics.ts';
import { outcomes } from './words/vague-adjectives.ts';

const lower = (words: readonly Word[], at: number): string => words[at]?.lower ?? '';

/** “the faster of the two”, “no better”, “slightly slower”: no claim, or too small a one to ask after. */
const exemptBefore = /^(?:no|any|the|or|known|not|sooner|nothing|for|slightly|somewhat|little|bit)$/;
/** “better known”, “higher education”, “lower bound”: fixed expressions. */
const exemptAfter = /^(?:known|off|half|education|bound|level|end|tier|limit)$/;
const linking =
  /^(?:is|are|was|were|be|been|being|become|becomes|became|get|gets|got|getting|feel|feels|felt|make|makes|made|making|run|runs|ran|work|works|perform|performs|it|them|this|us)$/;
/** What may follow a comparative that is the whole predicate. */
const goesOn =
  /^(?:than|for|to|and|after|when|with|now|so|but|in|on|at|as|across|over|once|from|without|every|each)$/;
const gives =
  /^(?:enjoys?|experience|sees?|with|and|at|to|for|gives?|offers?|get|gets|delivers?|means?|see|saw|have|had|a|provides?|brings?|drives?|result|in|into|create|enable|ensures?)$/;
/** Say also how something is done: “you hear back sooner”. */
const adverbs = /^(?:faster|quicker|sooner|cheaper)$/;
const sizes = /^(?:bigger|larger|smaller|shorter|longer|greater|higher|lower|weaker|stronger)$/;

/** The comparison at a word: “much faster”, “is easier than”, “more efficient”, “lower costs”. */
export function readComparison(prose: string, { words }: Sentence, at: number): Change | undefined {
  const before = lower(words, at - 1);
  const more = /^(?:more|less)$/.test(lower(words, at)) && isQuality(words, at);
  if (!more && !comparatives.has(lower(words, at))) return undefined;
  if (exemptBefore.test(before) || exemptAfter.test(lower(words, at + 1))) return undefined;
  const last = more ? at + 1 : at;
  // “faster than it is meant to” holds by what it says.
  if (lower(words, last + 1) === 'than' && /^(?:it|they)$/.test(lower(words, last + 2))) return undefined;
  const lot = before === 'lot' && lower(words, at - 2) === 'a';
  if (lot || degrees.has(before) || /^(?:much|far|even)$/.test(before))
    return { first: at - (lot ? 2 : 1), last };
  if (adverbs.test(lower(words, at)) && endsClause(prose, words, last)) return { first: at, last };
  const noun = nounAfter(prose, words, last);
  if (noun > 0) return attributive(words, at, noun);
  return isPredicate(words, at, last) ? { first: at, last } : undefined;
}

/** “more reliable”; with a degree before it any adjective, as in “much less competitive”. */
function isQuality(words: readonly Word[], at: number): boolean {
  const next = lower(words, at + 1);
  if (qualities.has(next)) return true;
  const graded = /^(?:much|far|significantly|considerably|substantially|vastly|dramatically)$/.test(
    lower(words, at - 1),
  );
  return (
    graded &&
    /.{3}(?:able|ible|ive|ful|ous|ant|ent|ic|ical)$/.test(next) &&
    !/(?:content|recent|percent|event)$/.test(next)
  );
}

/** A comparative before a noun only describes, unless the noun can be counted and is what one gets. */
function attributive(words: readonly Word[], at: number, noun: number): Change | undefined {
  const compared = /^(?:than|of)$/.test(lower(words, noun + 1)) || words[noun + 1]?.joined === true;
  return !compared && gives.test(lower(words, at - 1)) ? { first: at, last: noun } : undefined;
}

/** Index of what is compared, behind further comparatives: “a smoother, faster experience”; 0 if nothing is. */
function nounAfter(prose: string, words: readonly Word[], last: number): number {
  for (let at = last + 1; at <= last + 3; at++) {
    const word = lower(words, at);
    if (measurable.has(word) || outcomes.has(word)) return at;
    const gap = prose.slice(words[at - 1]?.end, words[at]?.start);
    if (!/^\s*,?\s*$/.test(gap) || !(comparatives.has(word) || word === 'and')) return 0;
  }
  return 0;
}

function isPredicate(words: readonly Word[], at: number, last: number): boolean {
  const next = lower(words, last + 1);
  // “Better than an IDE.”: a fragment that praises.
  if (at === 0 && next === 'than' && !sizes.test(lower(words, at))) return true;
  // “the gap is smaller” says something only of what can be counted.
  const counts = words.slice(Math.max(0, at - 7), at).some((each) => measurable.has(each.lower));
  if (sizes.test(lower(words, at)) && !counts) return false;
  // “worse than nothing”, “faster than usual” compare with no value.
  if (next === 'than' && /^(?:no|nothing|none|ever|usual|zero)$/.test(lower(words, last + 2))) return false;
  return linking.test(lower(words, at - 1)) && (next === '' || goesOn.test(next));
}

function endsClause(prose: string, words: readonly Word[], last: number): boolean {
  const next = words[last + 1];
  if (!next || /^\s*[,;:.!)—]/.test(prose.slice(words[last]?.end, next.start))) return true;
  return /^(?:and|than|when|with)$/.test(next.lower);
}
