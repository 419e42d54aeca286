import type { Word } from '../../document/words.ts';
import { isPlural } from '../quantities/counted-nouns.ts';
import { months, yearly } from '../words/calendar.ts';
import { numbered } from '../words/labels.ts';
import { countNouns, unitWords } from '../words/units.ts';

/** A year of four digits between 1900 and 2099, by its shape alone. */
export const yearShape = (word: Word | undefined): boolean =>
  word !== undefined && /^(?:19|20)\d\d$/.test(word.text);

const beforeYear =
  /^(?:in|since|until|till|during|before|after|by|through|throughout|circa|fy|cy|fiscal|year|early|mid|late|spring|summer|autumn|fall|winter|season|calendar|copyright)$/;
const beforeCount =
  /^(?:about|around|than|least|over|roughly|nearly|almost|approximately|up|most|some|only|all|under|to)$/;
const owner = /^(?:the|our|its|their|his|her|my|your|this|that|a|an)$|'s$/;

/** Whether the number at word `at` is a year and no count: “in 2024”, “our 2025 goals”; not “2000 sellers”, “$2024”. */
export function isYear(prose: string, words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  if (!yearShape(word)) return false;
  const before = words[at - 1];
  const next = words[at + 1];
  const left = prose.slice(Math.max(0, word.start - 2), word.start);
  if (
    /[$€£¥₹#§:@=~<>]\s?$|[.]$/.test(left) ||
    /^\s?(?:[%‰°€£×]|:\d)/.test(prose.slice(word.end, word.end + 3))
  )
    return false;
  if (
    before &&
    word.joined &&
    !yearShape(before) &&
    !/^(?:mid|early|late|pre|post|q[1-4]|h[12]|fy|end|year|since|w\d\d?)$/.test(before.lower) &&
    !months.has(before.lower)
  )
    return false;
  const spaced = before !== undefined && !word.joined && /^\s+$/.test(prose.slice(before.end, word.start));
  if (
    spaced &&
    numbered.has(before.lower) &&
    !/^(?:fy|year|month|week|release|edition|version|windows|office|season|case|plan|goal|part)$/.test(
      before.lower,
    )
  )
    return false;
  if (spaced && beforeYear.test(before.lower)) return true;
  const near = next !== undefined && /^\s+$|^-$/.test(prose.slice(word.end, next.start)) ? next : undefined;
  if (!near) return true;
  const unit = unitWords.get(near.lower);
  const counts = unit !== undefined || countNouns.has(near.lower) || isPlural(near);
  if (!counts) return !(spaced && beforeCount.test(before.lower) && isPlural(words[at + 2]));
  if (unit && !/^(?:year|years|quarter|x)$/.test(near.lower)) return false;
  return (spaced && owner.test(before.lower) && word.text !== '2000') || yearly.has(near.lower);
}
