import type { Nodes } from 'mdast';
import { nodesIn, spanOf } from './markdown.ts';
import { type Span, shift } from './span.ts';

/** Prose of the same length as the source it was made from, and the offsets where a hard break ends a line. */
export interface Masked {
  readonly prose: string;
  readonly breaks: readonly number[];
  /** Links and bare addresses, in order; no mail. */
  readonly links: readonly Span[];
}

const url = /\b(?:https?:\/\/|www\.)[^\s<>]*[^\s<>.,;:!?"'”’)\]]/g;
const email = /(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
const escaping = /\\([!-/:-@[-`{-~])|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi;
const decoded: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&quot;': '"',
  '&#39;': "'",
  '&apos;': "'",
};

const blank = (text: string): string => text.replace(/[^\s]/g, ' ');

const countMarks = (run: string): number => run.split('>').length - 1;

/** Quotation markers blanked at the starts of lines; what the parser left of them in the text is none. */
function withoutMarkers(source: string, value: string): string {
  const lines = value.split(/\r\n?|\n/);
  let line = 0;
  return source.replace(/(?:\r\n?|\n)([ \t>]*)(.?)/g, (match: string, run: string, next: string) => {
    line++;
    const kept =
      next === '\\' || next === '&' ? 0 : countMarks(/^[ \t>]*/.exec(lines[line] ?? '')?.[0] ?? '');
    let markers = countMarks(run) - kept;
    return match.slice(0, match.length - next.length).replace(/>/g, () => (markers-- > 0 ? ' ' : '>')) + next;
  });
}

/** One text node's source, without what is not prose: escapes, character references, urls, quote markers. */
function maskText(source: string, value: string, quoteDepth: number): string {
  let text = quoteDepth > 0 ? withoutMarkers(source, value) : source;
  if (/[\\&]/.test(text)) {
    text = text.replace(escaping, (match, escaped: string | undefined) =>
      escaped === undefined ? (decoded[match.toLowerCase()] ?? ' ').padEnd(match.length) : ` ${escaped}`,
    );
  }
  if (text.includes('://') || text.includes('www.')) text = text.replace(url, blank);
  if (text.includes('@')) text = text.replace(email, blank);
  return text;
}

/**
 * The source of a block with everything blanked that is not prose: markers, code, html, link targets, images.
 * Nothing moves: an offset into the prose is an offset into the source. `origin` is where the block starts.
 */
export function mask(node: Nodes, source: string, place: { origin: number; quoteDepth: number }): Masked {
  const pieces: string[] = [];
  const breaks: number[] = [];
  const links: Span[] = [];
  let done = 0;
  const keep = (span: Span, value: string): void => {
    const { start, end } = shift(span, -place.origin);
    if (start < done) return;
    const text = source.slice(start, end);
    pieces.push(blank(source.slice(done, start)), maskText(text, value, place.quoteDepth));
    links.push(...bareAddresses(text, start).filter((each) => each.start >= (links.at(-1)?.end ?? 0)));
    done = end;
  };
  for (const child of nodesIn(node)) {
    if (child.type === 'text') keep(spanOf(child), child.value);
    else if (child.type === 'break') breaks.push(spanOf(child).end - place.origin);
    else if (isLink(child)) links.push(shift(spanOf(child), -place.origin));
  }
  pieces.push(blank(source.slice(done)));
  return { prose: pieces.join(''), breaks, links };
}

function isLink(node: Nodes): boolean {
  return node.type === 'linkReference' || (node.type === 'link' && !node.url.startsWith('mailto:'));
}

/** Addresses that stand in a text as they are, in order. Their spans count from `from` before the text. */
export function bareAddresses(text: string, from: number): Span[] {
  if (!text.includes('://') && !text.includes('www.')) return [];
  return Array.from(text.matchAll(url), ({ 0: found, index }) => ({
    start: from + index,
    end: from + index + found.length,
  }));
}
