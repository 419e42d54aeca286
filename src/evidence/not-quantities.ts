import type { Word } from '../document/words.ts';
import { months, numbered } from './words/calendar.ts';
import { countNouns } from './words/units.ts';

const number = /^\d[\d,.]*$/;

const isPlural = (word: Word | undefined): boolean =>
  word !== undefined &&
  /^[a-z]+[^su]s$/.test(word.text) &&
  !/^(?:was|is|has|its|this|does|as)$/.test(word.text);

/** Whether the number is part of a date, a clock time or a year. */
export function isDatePart(prose: string, words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  const before = words[at - 1];
  const next = words[at + 1];
  const glueBefore = word.joined ? prose.charAt(word.start - 1) : '';
  const glueAfter = next?.joined ? prose.charAt(word.end) : '';
  if (glueBefore === ':' || glueAfter === ':') return true;
  if (chainOf(prose, words, at) >= 3) return true;
  if (/^(?:19|20)\d\d$/.test(word.text)) {
    const range =
      (glueBefore !== '' && before && number.test(before.text)) ||
      (glueAfter !== '' && next && number.test(next.text));
    return range || !(isPlural(next) || countNouns.has(next?.lower ?? ''));
  }
  if (/^\d{1,2}$/.test(word.text)) {
    if (isMonth(before) || (isMonth(next) && !isPlural(next))) return true;
    if (
      /^(?:am|pm|a|p|o'clock)$/.test(next?.lower ?? '') &&
      (next?.lower.length === 2 || words[at + 2]?.lower === 'm')
    )
      return true;
    if (next?.lower === "o'clock") return true;
  }
  return glueBefore === '/' && before?.text === '24' ? true : word.text === '24' && glueAfter === '/';
}

/** “May” is a month only with a capital. */
function isMonth(word: Word | undefined): boolean {
  return word !== undefined && months.has(word.lower) && /^\p{Lu}/u.test(word.text);
}

/** How many numbers are glued in a row, as in 2025-05-03 or a telephone number. */
function chainOf(prose: string, words: readonly Word[], at: number): number {
  const glued = (index: number): boolean => {
    const word = words[index];
    return word?.joined === true && /[-/.–]/.test(prose.charAt(word.start - 1)) && number.test(word.text);
  };
  let first = at;
  while (glued(first)) first--;
  let last = at;
  while (glued(last + 1)) last++;
  return last - first + 1;
}

/** Whether the number names a thing and counts nothing: “Section 3”, “v2.1”, “#12”, “Windows 11”, “day-30”. */
export function isLabelNumber(prose: string, words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  const before = words[at - 1];
  if (/[#§№]\s?$/.test(prose.slice(Math.max(0, word.start - 2), word.start))) return true;
  if (!before) return false;
  const gap = prose.slice(before.end, word.start);
  if (word.joined) {
    // “5–10 days” is a range; “day-30” and “COVID-19” are names.
    return (
      !number.test(before.text) &&
      !/^\d/.test(before.text) &&
      /[-‐‑/.@_&+]/.test(gap) &&
      !/^(?:a|or|and|to)$/.test(before.lower)
    );
  }
  if (!/^\s+$/.test(gap)) return false;
  if (numbered.has(before.lower)) return !isPlural(words[at + 1]) || /^\p{Lu}/u.test(before.text);
  // A capital in the middle of a sentence is a name, and a number after it belongs to the name.
  return (
    at > 1 &&
    /^\p{Lu}\p{L}+$/u.test(before.text) &&
    /^\d{1,4}$/.test(word.text) &&
    !isPlural(words[at + 1]) &&
    !isMonth(before)
  );
}
