import type { Word } from '../../document/words.ts';
import { type Numeral, readNumeral } from './numerals.ts';

/** The upper end of a range that begins with `lower`: `12–18`, `$4-5M`, `between 5 and 7`, `10 to 20`, `two or three`. */
export function rangeAfter(
  prose: string,
  words: readonly Word[],
  lower: Numeral,
  measured: boolean,
): Numeral | undefined {
  const next = words[lower.last + 1];
  if (!next || lower.suffix) return undefined;
  const gap = prose.slice(lower.end, next.start);
  const dash = /^[%°]?\s?[-‐‑–]\s?(?:US)?[$€£¥₹]?$/.test(gap);
  const at = dash ? lower.last + 1 : lower.last + 2;
  if (!dash && !(links(words, lower, measured) && /^\s+$/.test(gap))) return undefined;
  if (!dash && !/^\s+[$€£¥₹]?$/.test(prose.slice(next.end, words[at]?.start))) return undefined;
  const upper = readNumeral(prose, words, at);
  if (!upper || upper.digits !== lower.digits || upper.first !== at) return undefined;
  if (dash && words[upper.last + 1]?.joined === true && /^\d/.test(words[upper.last + 1]?.text ?? ''))
    return undefined;
  if (dash && words[lower.first]?.joined && /^\d/.test(words[lower.first - 1]?.text ?? '')) return undefined;
  return lower.value < upper.value ? upper : undefined;
}

/** The word between the ends: “between … and”, “… to …” but not “from … to …”, “two or three”. */
function links(words: readonly Word[], lower: Numeral, measured: boolean): boolean {
  const link = words[lower.last + 1]?.lower;
  const before = words[lower.first - 1]?.lower;
  if (link === 'and') return before === 'between';
  if (measured) return false;
  return link === 'or' || (link === 'to' && before !== 'from');
}

/** The lower end with the scale of the upper: the 4 of “$4–5M” is four million. */
export function scaledLike(lower: Numeral, upper: Numeral, words: readonly Word[]): number {
  if (lower.scaled || !upper.scaled) return lower.value;
  const written = Number.parseFloat(words[upper.first]?.text ?? '');
  const scale = Number.isFinite(written) && written > 0 ? upper.value / written : scaleInWords(upper.value);
  return lower.value < upper.value / scale ? lower.value * scale : lower.value;
}

const scaleInWords = (value: number): number =>
  value >= 1e9 ? 1e9 : value >= 1e6 ? 1e6 : value >= 1e3 ? 1e3 : 100;
