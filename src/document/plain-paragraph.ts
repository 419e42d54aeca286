import type { Block } from './block.ts';
import { readQuotes } from './quotes.ts';
import { ReadBlock } from './read-block.ts';
import { type PlacedSegment, placeSegment } from './segment.ts';
import { startOfLine } from './segments.ts';
import { readSentences } from './sentences.ts';
import { movedBy, type TextEdit } from './text-edit.ts';

/** What an edit may add and still be running text; what decides a line’s kind stands at its start. */
const runningText = /^[\p{L}\p{N} ,.;:?’'“”"–—%$€£()/#+=-]*$/u;
/** Signs that could be markup, an address, or a hard break. */
const markup = /[`*_[\]<>&~\\|@\0\uFEFF\r\t]|:\/\/|www\.| \n/;
/** Beyond so many characters, with a letter among them, a line’s kind is settled: the longest marker is “123456789. ”. */
const settledAfter = 12;

/**
 * The paragraph after an edit within its running text, without the parser; undefined where anything could be markup.
 * A paragraph without a sign that markup is made of is its own prose, and stays a paragraph as long as its lines
 * begin as they did.
 */
export function editPlainParagraph(
  placed: PlacedSegment,
  { before, after, edit }: { readonly before: string; readonly after: string; readonly edit: TextEdit },
): PlacedSegment | undefined {
  const { segment, start } = placed;
  const end = start + segment.length;
  const [only, other] = segment.blocks;
  if (!only || other || only.start > 0 || !isPlain(only.block)) return undefined;
  if (edit.end > end || !runningText.test(edit.text)) return undefined;
  // At the end only what stays the end: a space would be left out.
  if (edit.end === end && !/[\p{L}\p{N}.,;:?]$/u.test(edit.text)) return undefined;
  const line = startOfLine(before, edit.start);
  if (edit.start < line + settledAfter || !/\p{L}/u.test(before.slice(line, line + settledAfter)))
    return undefined;
  if (before.slice(edit.start, edit.end).includes('\n')) return undefined;
  const source = after.slice(start, end + movedBy(edit));
  if (markup.test(source)) return undefined;
  const changed = { ...segment, length: source.length, blocks: [{ block: paragraphOf(source), start: 0 }] };
  return placeSegment(changed, start);
}

function isPlain({ kind, containers, prose, source }: Block): boolean {
  return kind === 'paragraph' && containers.length === 0 && prose === source;
}

function paragraphOf(source: string): Block {
  const quotes = readQuotes(source);
  return new ReadBlock({
    kind: 'paragraph',
    containers: [],
    level: 0,
    source,
    prose: source,
    lead: '',
    links: [],
    marks: [],
    footnote: '',
    quotes,
    slots: [],
    sentences: readSentences(source, { start: 0, end: source.length }, { quotes, breaks: [] }),
  });
}
