import type { Span } from './span.ts';

const isSpace = (char: string): boolean => char === '' || /[\s([{—–*_-]/.test(char);

/**
 * Pairs of double quotation marks in a block's prose, the marks included, in order, not nested.
 * Apostrophes and single quotation marks are never speech: “don’t … that’s” is no quotation.
 * A mark that is opened and not closed holds to the end of the block, as in speech that goes on
 * in the next paragraph; a straight one only if it looks like an opening.
 */
export function readQuotes(prose: string): Span[] {
  const quotes: Span[] = [];
  let open = -1;
  for (let at = 0; at < prose.length; at++) {
    const char = prose.charAt(at);
    if (open < 0) {
      const opens = char === '“' || char === '„' || (char === '"' && isSpace(prose.charAt(at - 1)));
      // An inch mark stands after a digit; a straight mark that opens is followed by text.
      if (opens && prose.charAt(at + 1).trim() !== '') open = at;
    } else if (char === '”' || char === '"' || (char === '“' && prose.charAt(open) === '„')) {
      quotes.push({ start: open, end: at + 1 });
      open = -1;
    }
  }
  if (open >= 0) quotes.push({ start: open, end: prose.length });
  return quotes;
}
