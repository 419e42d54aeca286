import type { Word } from '../../document/words.ts';
import { countNouns } from '../words/units.ts';

/** Words that end like a plural and are none. */
const notPlural = new Set(
  `was is has its this does as his hers ours theirs yours always perhaps across less unless plus versus besides
   sometimes afterwards towards downwards upwards whereas says means needs gets takes makes goes lets wants yes
   thus various previous serious overseas indoors outdoors nowadays times`.split(/\s+/),
);

/** Plurals without an s. */
const irregular: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['children', 'child'],
  ['men', 'man'],
  ['women', 'woman'],
  ['criteria', 'criterion'],
  ['phenomena', 'phenomenon'],
  ['mice', 'mouse'],
  ['analyses', 'analysis'],
  ['hypotheses', 'hypothesis'],
  ['crises', 'crisis'],
  ['bases', 'base'],
  ['halves', 'half'],
  ['series', 'series'],
  ['news', 'news'],
  ['movies', 'movie'],
  ['cookies', 'cookie'],
  ['calories', 'calorie'],
  ['buses', 'bus'],
  ['indices', 'index'],
  ['vertices', 'vertex'],
]);

/** Whether a word in small letters looks like a plural noun: `sellers`, `people`; no `was`, no `Sellers`. */
export function isPlural(word: Word | undefined): boolean {
  if (!word || !/^\p{Ll}/u.test(word.text)) return false;
  return (
    (/[^su]s$|sses$/.test(word.lower) && !notPlural.has(word.lower) && !word.lower.includes("'")) ||
    irregular.has(word.lower)
  );
}

const stops =
  /^(?:of|in|and|or|to|the|by|from|at|on|a|an|for|with|than|who|that|which|is|are|was|were|had|have|will|per|each|every)$/;

/** The counted noun: the first plural word among the next three, or a noun known to be counted; empty if none. */
export function nounAfter(prose: string, words: readonly Word[], last: number): string {
  // “40/month” counts nothing that is named.
  const end = words[last]?.end ?? 0;
  if (prose.charAt(end) === '/') return '';
  for (const word of words.slice(last + 1, last + 4)) {
    if (
      word.lower === 'times' ||
      isPlural(word) ||
      (/[^su]s$/.test(word.lower) && /^\p{Lu}\p{Ll}/u.test(word.text) && !notPlural.has(word.lower))
    )
      return word.lower;
    if (countNouns.has(word.lower)) return word.lower;
    if (stops.test(word.lower)) return '';
  }
  return '';
}

/** The singular of a counted noun: `person`, `company`, `box`. */
export function singular(noun: string): string {
  const known = irregular.get(noun);
  if (known) return known;
  if (noun.length < 4 || /(?:ss|us|is)$/.test(noun)) return noun;
  if (/ies$/.test(noun)) return `${noun.slice(0, -3)}y`;
  // “branches” and “statuses” lose two letters, “phrases”, “houses” and “caches” one.
  if (/(?:ss|sh|ch|x|zz|[^aeo]us)es$/.test(noun) && !/(?:aches|niches|[^o]axes)$/.test(noun))
    return noun.slice(0, -2);
  return noun.endsWith('s') ? noun.slice(0, -1) : noun;
}
