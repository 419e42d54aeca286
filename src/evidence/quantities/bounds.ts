import type { Word } from '../../document/words.ts';
import { type Bound, boundsAfter, boundsBefore } from '../words/bounds.ts';

const signs: ReadonlyMap<string, Bound> = new Map([
  ['~', 'about'],
  ['≈', 'about'],
  ['∼', 'about'],
  ['±', 'about'],
  ['>', 'at-least'],
  ['≥', 'at-least'],
  ['<', 'at-most'],
  ['≤', 'at-most'],
]);

/** The sign right before `start`, as in `<5 ms` and `>= 40`, and where it begins. */
export function signBefore(
  prose: string,
  start: number,
): { readonly bound: Bound; readonly start: number } | undefined {
  const found = /([~≈∼±≥≤]|[<>]=?)\s?$/.exec(prose.slice(Math.max(0, start - 3), start));
  const bound = found && signs.get((found[1] ?? '').charAt(0));
  return bound ? { bound, start: start - found[0].length } : undefined;
}

/** What the words before word `first` say of the number: the longest phrase of up to four words counts. */
export function boundBefore(prose: string, words: readonly Word[], first: number): Bound | undefined {
  let phrase = '';
  let found: Bound | undefined;
  for (let at = first - 1; at >= Math.max(0, first - 4); at--) {
    const word = words[at] as Word;
    if (/[,;:()]/.test(prose.slice(word.end, words[at + 1]?.start))) break;
    phrase = phrase ? `${word.lower} ${phrase}` : word.lower;
    found = boundsBefore.get(phrase) ?? found;
  }
  return found;
}

/** “40 stores or more”: within two words after word `last`. */
export function boundAfter(prose: string, words: readonly Word[], last: number): Bound | undefined {
  const end = words[last]?.end ?? 0;
  if (prose.charAt(end) === '+' || prose.slice(end, end + 2) === '%+') return 'at-least';
  for (let at = last + 1; at <= last + 2 && at < words.length; at++) {
    const word = words[at] as Word;
    if (/[.,;:()—]/.test(prose.slice(words[at - 1]?.end, word.start))) return undefined;
    const pair = `${word.lower} ${words[at + 1]?.lower ?? ''}`;
    const found =
      boundsAfter.get(pair) ?? boundsAfter.get(word.lower) ?? (pair === 'give or' ? 'about' : undefined);
    // “a 50 maximum” and “5 plus 3” are sums and names.
    if (found && !(word.lower === 'plus' && /^\d/.test(words[at + 1]?.text ?? ''))) return found;
  }
  return undefined;
}

/** What of a distribution a number is: `p99`, `median`, `average`. */
export function statisticBefore(prose: string, words: readonly Word[], first: number): string | undefined {
  for (let at = first - 1; at >= Math.max(0, first - 7); at--) {
    const word = words[at] as Word;
    if (/[;()]/.test(prose.slice(word.end, words[at + 1]?.start))) return undefined;
    if (/^(?:and|but|while|whereas|with)$/.test(word.lower)) return undefined;
    const name = statisticOf(words, at);
    if (name) return name;
  }
  return undefined;
}

/** “250 ms at the median”, “4 s at p99”, “3 days on average”. */
export function statisticAfter(prose: string, words: readonly Word[], last: number): string | undefined {
  const opener = words[last + 1]?.lower ?? '';
  if (!/^(?:at|on)$/.test(opener) || !/^\s+$/.test(prose.slice(words[last]?.end, words[last + 1]?.start)))
    return undefined;
  return (
    statisticOf(words, last + 2) ??
    (words[last + 2]?.lower === 'the'
      ? (statisticOf(words, last + 3) ?? statisticOf(words, last + 4))
      : undefined)
  );
}

function statisticOf(words: readonly Word[], at: number): string | undefined {
  const word = words[at]?.lower ?? '';
  const known = statistics.get(word);
  if (known) return known;
  // “changes mean that” is a verb.
  if (word === 'mean' && /^(?:a|the|arithmetic|geometric)$/.test(words[at - 1]?.lower ?? ''))
    return 'average';
  const quantile = /^t?p(\d{2,3}(?:\.\d+)?)$/.exec(word);
  if (quantile) return `p${quantile[1]}`;
  const rank =
    /^percentile$/.test(word) && /^(\d{1,2}(?:\.\d+)?)(?:st|nd|rd|th)$/.exec(words[at - 1]?.lower ?? '');
  return rank ? `p${rank[1]}` : undefined;
}

const statistics: ReadonlyMap<string, string> = new Map([
  ['median', 'median'],
  ['average', 'average'],
  ['averages', 'average'],
  ['averaged', 'average'],
  ['averaging', 'average'],
  ['avg', 'average'],
]);
