/** The words of one sentence as parse-latin cuts them, and an upper bound of their letters. */
export interface LatinWords {
  readonly words: readonly string[];
  /** UTF-16 units in all words. The full stop after the last word is counted where it may belong to it. */
  readonly letters: number;
  /** Whether the last word may have a full stop, dash or slash more. */
  readonly openEnd: boolean;
}

/**
 * A word. Letters with stops, `e.g.`, keep their last one; otherwise a single mark between two letters or digits
 * makes one word of them.
 */
const word =
  /[A-Za-z](?:\.[A-Za-z])+\.(?=[ ",;)”]|$)|[\dA-Za-zÀ-ÖØ-öø-ɏ]+(?:[&'\-.:=?@’‐‑][\dA-Za-zÀ-ÖØ-öø-ɏ]+)*/g;

/** What never belongs to a word, wherever it stands. One of them between two words keeps them apart. */
const apart = /[ ",;()[\]{}“”‘–—#$%+*<>^`|~\\×÷€£→≥≤±•]/;
/** What stands between two words of one sentence: no stop, and no character that is not known for sure. */
const between = /^[ ",;()[\]{}“”‘–—#$%+*<>^`|~\\×÷€£→≥≤±•&'\-:=@’‐‑/]*$/;
/** What stands after the last word. */
const after = /^[ ",;()[\]{}“”‘–—#$%+*<>^`|~\\×÷€£→≥≤±•&'\-:=@’‐‑/.!?…]*$/;

/** `and/or` is two words, `A/B` is one: only beside a word this long does a slash always part. */
const longBesideSlash = 3;

/** Whether `gap` surely parts the words on its two sides and belongs to neither. */
function parts(gap: string, left: string, right: string): boolean {
  if (gap === ' ') return true;
  // “pre- and”, “R &D”: the mark is a letter of the word.
  if (gap.startsWith('-') || gap.endsWith('&') || !between.test(gap)) return false;
  if (gap === '/') return left.length >= longBesideSlash || right.length >= longBesideSlash;
  return apart.test(gap) && (!gap.startsWith('/') || left.length >= longBesideSlash);
}

/**
 * The words of `text` where it is surely one sentence of words that are surely these; undefined for all else.
 * The rules are those of parse-latin 7: lib/expressions.js has its classes, lib/plugin what it joins.
 */
export function readLatinWords(text: string): LatinWords | undefined {
  const words: string[] = [];
  let letters = 0;
  let end = 0;
  for (const { 0: here, index } of text.matchAll(word)) {
    const gap = text.slice(end, index);
    const last = words.at(-1);
    if (!(last ? parts(gap, last, here) : between.test(gap) && !gap.endsWith('&'))) return undefined;
    words.push(here);
    letters += here.length;
    end = index + here.length;
  }
  const tail = text.slice(end);
  if (!after.test(tail)) return undefined;
  const openEnd = words.length > 0 && /^[.\-/]/.test(tail);
  return { words, letters: letters + (openEnd ? tail.length : 0), openEnd };
}
