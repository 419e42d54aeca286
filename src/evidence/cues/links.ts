import type { Block } from '../../document/block.ts';
import type { Sentence } from '../../document/sentences.ts';
import type { Span } from '../../document/span.ts';

/**
 * Links and footnote marks of a sentence, in the markdown source, where prose has blanks. A mark after the full stop
 * belongs to the sentence before it.
 */
export function linksIn(block: Block, sentence: Sentence): readonly Span[] {
  const { source } = block;
  if (!source.includes('[') && !source.includes('://') && !source.includes('www.')) return [];
  const next = block.sentences.find(({ start }) => start >= sentence.end);
  const end = next?.start ?? source.length;
  const found: Span[] = [];
  for (let at = sentence.start; at < end; at++) {
    const char = source.charAt(at);
    if (char !== '[' && char !== ']' && char !== 'h' && char !== 'w') continue;
    const span = footnoteAt(block, at) ?? linkAt(block, at) ?? addressAt(block, at);
    if (!span) continue;
    found.push(span);
    at = Math.max(at, span.end - 1);
  }
  return found;
}

/** A reference that the parser took for one: `[^3]`, without a definition, stays text. */
function footnoteAt({ source, footnotes }: Block, at: number): Span | undefined {
  if (footnotes.length === 0 || !source.startsWith('[^', at)) return undefined;
  const close = source.indexOf(']', at);
  return close > 0 && close - at < 80 ? { start: at, end: close + 1 } : undefined;
}

/** `](target)` and `][name]`, which prose blanks; what stays in prose is text. An anchor on the same page counts. */
function linkAt({ source, prose }: Block, at: number): Span | undefined {
  const open = source.charAt(at + 1);
  if (source.charAt(at) !== ']' || (open !== '(' && open !== '[')) return undefined;
  if (prose.charAt(at + 1) !== ' ' || prose.charAt(at) !== ' ' || !prose.charAt(at - 1).trim())
    return undefined;
  const close = source.indexOf(open === '(' ? ')' : ']', at + 2);
  return close < 0 || source.startsWith('mailto:', at + 2) ? undefined : { start: at, end: close + 1 };
}

/** A bare address: `https://…`, `www.…`, with or without angle brackets. */
function addressAt({ source, prose }: Block, at: number): Span | undefined {
  if (!source.startsWith('http', at) && !source.startsWith('www.', at)) return undefined;
  // Code is blank in prose too: it opens with a backtick.
  for (let before = at - 1; before > at - 80 && before >= 0 && prose.charAt(before) === ' '; before--) {
    if (source.charAt(before) === '`') return undefined;
  }
  const address = /^(?:https?:\/\/|www\.)[^\s<>)\]]{3,}/.exec(source.slice(at, at + 300));
  return address ? { start: at, end: at + address[0].length } : undefined;
}
