import type { Sentence } from '../document/sentences.ts';
import type { Word } from '../document/words.ts';
import type { Change } from './changes.ts';
import { comparatives, degrees, qualities } from './words/changes.ts';
import { measurable } from './words/metrics.ts';

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
  /^(?:with|and|at|to|for|gives?|offers?|get|gets|delivers?|means?|see|saw|have|had|a|provides?|brings?|drives?|result|in|into|create|enable|ensures?)$/;
/** Say also how something is done: “you hear back sooner”. */
const adverbs = /^(?:faster|quicker|sooner|cheaper)$/;
const sizes = /^(?:bigger|larger|smaller|shorter|longer|greater|higher|lower|weaker|stronger)$/;

/** The comparison at a word: “much faster”, “is easier than”, “more efficient”, “lower costs”. */
export function readComparison(prose: string, { words }: Sentence, at: number): Change | undefined {
  const before = lower(words, at - 1);
  const more = /^(?:more|less)$/.test(lower(words, at)) && qualities.has(lower(words, at + 1));
  if (!more && !comparatives.has(lower(words, at))) return undefined;
  if (exemptBefore.test(before) || exemptAfter.test(lower(words, at + 1))) return undefined;
  const last = more ? at + 1 : at;
  const lot = before === 'lot' && lower(words, at - 2) === 'a';
  if (lot || degrees.has(before) || /^(?:much|far|even)$/.test(before))
    return { first: at - (lot ? 2 : 1), last };
  if (adverbs.test(lower(words, at)) && endsClause(prose, words, last)) return { first: at, last };
  if (measurable.has(lower(words, last + 1))) return attributive(words, at, last);
  return isPredicate(words, at, last) ? { first: at, last } : undefined;
}

/** A comparative before a noun only describes, unless the noun can be counted and is what one gets. */
function attributive(words: readonly Word[], at: number, last: number): Change | undefined {
  const compared = /^(?:than|of)$/.test(lower(words, last + 2));
  return !compared && gives.test(lower(words, at - 1)) ? { first: at, last: last + 1 } : undefined;
}

function isPredicate(words: readonly Word[], at: number, last: number): boolean {
  const next = lower(words, last + 1);
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
