import type { Word } from '../../document/words.ts';
import { months } from '../words/calendar.ts';
import { namedByNumber, numbered, scoreNames, streets } from '../words/labels.ts';
import { countNouns, unitWords } from '../words/units.ts';
import { isPlural } from './counted-nouns.ts';
import { isDigits, type Numeral, startsWithDigit } from './numerals.ts';

const number = /^\d[\d,.]*$/;
const chained = /^[-/.–‐‑]$/;

/** More links than this make no difference; a hostile text has thousands. */
const mostLinks = 3;

/** Whether the number is part of a clock time, a chain such as 555-123-4567, or “24/7”. Dates are read before. */
export function isChainPart(prose: string, words: readonly Word[], { first, last }: Numeral): boolean {
  const word = words[first] as Word;
  const next = words[last + 1];
  const glueBefore = word.joined ? prose.charAt(word.start - 1) : '';
  const glueAfter = next?.joined ? prose.charAt(words[last]?.end ?? 0) : '';
  if (glueBefore === ':' || glueAfter === ':') return true;
  if (isLongChain(prose, words, first) || isTelephone(prose, words, first)) return true;
  const pair = glueAfter === '/' || glueAfter === '-' ? `${word.text} ${next?.text}` : '';
  const before = words[first - 1];
  const pairBefore = glueBefore === '/' || glueBefore === '-' ? `${before?.text} ${word.text}` : '';
  if (namedByNumber.has(pair) || namedByNumber.has(pairBefore)) return true;
  return isClock(prose, words, { first, last });
}

/** “9 am”, “9 p.m.”, “9 o’clock”; “9am” has a suffix that is no unit. */
function isClock(
  prose: string,
  words: readonly Word[],
  { first, last }: { first: number; last: number },
): boolean {
  const next = words[last + 1]?.lower ?? '';
  // “at 7.30”, “at 18.40”.
  const point = /^([01]?\d|2[0-3])\.[0-5]\d$/.test(words[first]?.text ?? '');
  if (point && /^(?:at|until|till)$/.test(words[first - 1]?.lower ?? '')) return true;
  if (!/^\d{1,2}$/.test(words[first]?.text ?? '')) return false;
  if (/^(?:am|pm|o'clock)$/.test(next)) return true;
  return (
    /^[ap]$/.test(next) &&
    words[last + 2]?.lower === 'm' &&
    /^\.\s?$/.test(prose.slice(words[last + 1]?.end, words[last + 2]?.start))
  );
}

/** Three or more numbers glued in a row. Looks no further than it must. */
function isLongChain(prose: string, words: readonly Word[], at: number): boolean {
  const glued = (index: number): boolean => {
    const word = words[index];
    return word?.joined === true && chained.test(prose.charAt(word.start - 1)) && number.test(word.text);
  };
  let first = at;
  while (at - first < mostLinks && glued(first)) first--;
  let last = at;
  while (last - at < mostLinks && glued(last + 1)) last++;
  return last - first >= 2;
}

/** “(555) 123-4567”, “+44 20 7946 0958”, “4111 1111 1111 1111”, “555-1234”: many digits in several groups. */
function isTelephone(prose: string, words: readonly Word[], at: number): boolean {
  const follows = (index: number): boolean => {
    const [word, before] = [words[index], words[index - 1]];
    return (
      isDigits(word) &&
      isDigits(before) &&
      /^[ \u00a0().–‐‑-]{1,2}$/.test(prose.slice(before?.end, word?.start))
    );
  };
  let first = at;
  while (at - first < mostLinks && follows(first)) first--;
  let last = at;
  while (last - at < mostLinks && follows(last + 1)) last++;
  if (first === last) return false;
  const groups = words.slice(first, last + 1).map(({ text }) => text.length);
  const digits = groups.reduce((sum, length) => sum + length, 0);
  if (groups.length >= 3) return digits >= 9 || prose.charAt((words[first]?.start ?? 0) - 1) === '+';
  const bare = !isPlural(words[last + 1]) && !unitWords.has(words[last + 1]?.lower ?? '');
  return (
    bare &&
    groups[0] === 3 &&
    groups[1] === 4 &&
    /^[-‐‑.]$/.test(prose.slice(words[first]?.end, words[last]?.start))
  );
}

/** Whether the number names a thing and counts nothing: “Section 3”, “#12”, “Windows 11”, “day-30”, “12 Main Street”. */
export function isLabelNumber(
  prose: string,
  words: readonly Word[],
  numeral: Numeral,
  measured: boolean,
): boolean {
  const { first, last, end } = numeral;
  const word = words[first] as Word;
  const left = prose.slice(Math.max(0, word.start - 2), word.start);
  if (/[#§№]\s?$/.test(left) || /^\([a-z]\)/.test(prose.slice(end, end + 3))) return true;
  // “007” and “020” are keys; “401” before a bracket is a law.
  if (/^0\d/.test(word.text) && !word.text.includes('.')) return true;
  if (isAddress(prose, words, last) || (!measured && isEnumerator(prose, numeral))) return true;
  // “since 3.0”: counts are not written with an idle zero; “1.0 seconds” are.
  const before = words[first - 1];
  const compared = /^(?:below|above|than|under|over|to|of|is|was|by|only|about|at)$/.test(
    before?.lower ?? '',
  );
  if (!measured && !compared && /^[1-9]\d?\.0$/.test(word.text) && !isPlural(words[last + 1])) return true;
  if (!before) return false;
  const gap = prose.slice(before.end, word.start);
  if (word.joined) return isTiedName(before, gap);
  if (!/^\s+$/.test(gap)) return false;
  const counts = measured || isPlural(words[last + 1]);
  if (numbered.has(before.lower) && !isDeterminer(words[first - 2], before))
    return !counts || /^\p{Lu}/u.test(before.text);
  return isName(words, numeral) && !counts;
}

/** “4. Parse it”, “2) …” at the start of a sentence; “(1)” and “2/” anywhere. */
function isEnumerator(prose: string, { start, end, first, digits, value }: Numeral): boolean {
  if (!digits || value > 99) return false;
  const after = prose.slice(end, end + 2);
  if (value < 10 && prose.charAt(start - 1) === '(' && after.startsWith(')')) return true;
  if (/^\. \[/.test(prose.slice(end, end + 3))) return true;
  // “Risks: 1) …”, with no bracket open before it.
  const left = prose.slice(Math.max(0, start - 80), start);
  if (value < 10 && /^\)\s/.test(after) && left.lastIndexOf('(') <= left.lastIndexOf(')')) return true;
  return (first === 0 && /^[.)]\s/.test(after)) || (value < 10 && /^\/\s/.test(after));
}

/** “the top 10 sellers”, “each store 12”: after “in the last month 12 …” the noun is not numbered. */
const isDeterminer = (opener: Word | undefined, noun: Word): boolean =>
  /^(?:last|this|next|past|previous|every|each|per|a|an)$/.test(opener?.lower ?? '') &&
  countNouns.has(noun.lower);

/** “5–10 days” is a range; “day-30” and “COVID-19” are names. */
function isTiedName(before: Word, gap: string): boolean {
  return (
    !number.test(before.text) &&
    !/^\d/.test(before.text) &&
    /[-‐‑/.@_&+]/.test(gap) &&
    !/^(?:a|or|and|to|of)$/.test(before.lower)
  );
}

/** A capital in the middle of a sentence is a name, and a number after it belongs to it: “Falcon 9”. */
function isName(words: readonly Word[], { first }: Numeral): boolean {
  const before = words[first - 1] as Word;
  if (first <= 1 || months.has(before.lower) || scoreNames.has(before.lower)) return false;
  if (!/^\p{Lu}\p{L}+$|^\p{Ll}+\p{Lu}\p{L}*$/u.test(before.text)) return false;
  return /^\d{1,4}(?:\.\d+)?$/.test(words[first]?.text ?? '') || !startsWithDigit(words[first]);
}

/** “12 Main Street”: capitals up to the word for a street. */
function isAddress(prose: string, words: readonly Word[], last: number): boolean {
  for (let at = last + 1; at <= last + 4; at++) {
    const word = words[at];
    if (!word || !/^\p{Lu}/u.test(word.text) || !/^\s+$/.test(prose.slice(words[at - 1]?.end, word.start)))
      return false;
    if (at > last + 1 && streets.has(word.lower)) return true;
  }
  return false;
}

/** “Sections 3 and 4”, “steps 1, 2 or 3”, “pages 5 to 9”: whether the number goes on with those of a label. */
export function continuesLabel(
  prose: string,
  words: readonly Word[],
  labelled: number,
  { first, last }: Numeral,
): boolean {
  if (labelled < 0 || first - labelled > 2 || isPlural(words[last + 1])) return false;
  const gap = prose.slice(words[labelled]?.end, words[first]?.start);
  return first - labelled === 1
    ? /^\s?(?:[,/&–‐‑-]|)\s?(?:[-–&])?\s?$/.test(gap) && /[,/&–‐‑-]/.test(gap)
    : /^(?:and|or|to|through|until|vs)$/.test(words[first - 1]?.lower ?? '') &&
        /^,?\s+\w+\s+[#§]?$/.test(gap);
}
