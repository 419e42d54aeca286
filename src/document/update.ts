import { knownBlocks } from './blocks.ts';
import { definitionsFor } from './definitions.ts';
import { parseMarkdown, parsePart } from './markdown.ts';
import { editPlainParagraph } from './plain-paragraph.ts';
import { type Label, type PlacedSegment, placeSegment } from './segment.ts';
import { isLineEnd, segmentsOf, startOfLine } from './segments.ts';
import { movedBy, type TextEdit } from './text-edit.ts';

/** A text before and after an edit, and what was read in it before. */
interface Change {
  readonly old: readonly PlacedSegment[];
  readonly before: string;
  readonly after: string;
  readonly edit: TextEdit;
}

/**
 * The segments of a text after an edit, read again only around it. Undefined where the edit can reach further:
 * into the front matter, or to what is defined for the whole document.
 *
 * Markdown’s blocks are read line by line, and what is read so far decides how a line is taken. Where a segment
 * starts after a blank line and what stood before it is closed, nothing is open: from there a parser that knows
 * no more than that line goes on alike. Such a place before the edit is where the reading starts. Below the edit
 * the old reading holds again from the first such place at which the new one starts a segment too.
 */
export function updateSegments(change: Change): PlacedSegment[] | undefined {
  if (touchesFrontMatter(change)) return undefined;
  const { old, after, edit } = change;
  const touched = lastStartingBy(old, edit.start);
  const plain = old[touched] && editPlainParagraph(old[touched], change);
  if (plain) return withSegments(change, { first: touched, next: touched + 1, fresh: [plain] });
  const first = firstToRead(change);
  const from = first === 0 ? 0 : (old[first] as PlacedSegment).start;
  const moved = movedBy(edit);
  let step = 1;
  for (let next = nextBoundary(change, first + 1); ; next = nextBoundary(change, next + step), step *= 2) {
    const below = old[next];
    const to = below ? below.start + moved : after.length;
    const fresh = readPart({ ...change, first, next }, from, endOfLine(after, to));
    if (!fresh) return undefined;
    if (below && !startsAt(fresh, to)) continue;
    const inner = below ? fresh.filter(({ start }) => start < to) : fresh;
    if (!sameLabels(old.slice(first, next), inner)) return undefined;
    return withSegments(change, { first, next, fresh: inner });
  }
}

/** The old segments, with fresh ones in the place of those from `first` up to `next`. */
function withSegments(
  { old, edit }: Change,
  { first, next, fresh }: { first: number; next: number; fresh: readonly PlacedSegment[] },
): PlacedSegment[] {
  const moved = movedBy(edit);
  const rest = old.slice(next);
  const segments = old.slice(0, first);
  for (const each of fresh) segments.push(each);
  for (const each of rest) segments.push(moved === 0 ? each : placeSegment(each.segment, each.start + moved));
  return segments;
}

/** Whether a segment starts at an offset, with nothing open above it. */
function startsAt(segments: readonly PlacedSegment[], offset: number): boolean {
  const at = segments.findIndex(({ start }) => start === offset);
  return at >= 0 && segments[at - 1]?.segment.closed !== false;
}

/** Front matter is looked for at the start of the text alone, but as far down as its closing line. */
function touchesFrontMatter({ old, before, after, edit }: Change): boolean {
  if (edit.start < 5) return true;
  if (!/^\uFEFF?---/.test(before) && !/^\uFEFF?---/.test(after)) return false;
  const [first] = old;
  if (first?.segment.blocks[0]?.block.kind !== 'front-matter') return true;
  return edit.start <= first.start + first.segment.length + 1;
}

/** The segment to start with: the last one that begins at or above the line of the edit and has nothing open above. */
function firstToRead({ old, before, edit }: Change): number {
  // Between \r and \n, an edit also reaches the line above.
  const at = before.charCodeAt(edit.start - 1) === 13 ? edit.start - 1 : edit.start;
  const line = startOfLine(before, at);
  let first = lastStartingBy(old, line);
  while (first > 0 && !isBoundary(old, before, first)) first--;
  return Math.max(0, first);
}

function lastStartingBy(old: readonly PlacedSegment[], offset: number): number {
  let low = 0;
  let high = old.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((old[middle] as PlacedSegment).start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Whether nothing is open where a segment starts, so that a reading may start there. */
function isBoundary(old: readonly PlacedSegment[], text: string, at: number): boolean {
  const { segment, start } = old[at - 1] as PlacedSegment;
  if (segment.blocks[0]?.block.kind === 'front-matter') return true;
  return segment.closed && isBlankBetween(text, start + segment.length, (old[at] as PlacedSegment).start);
}

/** Whether only space stands between two offsets, and a blank line among it. */
function isBlankBetween(text: string, from: number, to: number): boolean {
  return /^[ \t]*(?:\r\n|\n|\r(?!\n))[ \t]*[\r\n]\s*$/.test(text.slice(from, to));
}

/** The first segment from `at` on that lies below the edit, after a blank line in both texts. */
function nextBoundary({ old, before, after, edit }: Change, at: number): number {
  const moved = movedBy(edit);
  for (let next = at; next < old.length; next++) {
    const { start } = old[next] as PlacedSegment;
    if (start < edit.end || old[next - 1]?.segment.closed === false) continue;
    if (isAfterBlankLine(before, start) && isAfterBlankLine(after, start + moved)) return next;
  }
  return old.length;
}

function isAfterBlankLine(text: string, start: number): boolean {
  let at = start - 1;
  if (at < 0 || !isLineEnd(text.charCodeAt(at))) return false;
  if (text.charCodeAt(at) === 10 && text.charCodeAt(at - 1) === 13) at--;
  at--;
  while (at >= 0 && (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9)) at--;
  return at >= 0 && isLineEnd(text.charCodeAt(at));
}

function endOfLine(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && !isLineEnd(text.charCodeAt(at))) at++;
  return at;
}

interface Part extends Change {
  readonly first: number;
  readonly next: number;
}

/** Reads the text between two offsets, with what the segments outside define. */
function readPart({ old, after, first, next }: Part, from: number, to: number): PlacedSegment[] | undefined {
  const known = knownBlocks(blocksIn(old.slice(first, next)));
  const start = after.startsWith('\uFEFF') ? Math.max(1, from) : from;
  const source = after.slice(start, to);
  const definitions = definitionsFor(source, () => labelsIn([...old.slice(0, first), ...old.slice(next)]));
  const atTop = from === 0 && source.startsWith('---');
  if (atTop && definitions !== '') return undefined;
  const text = definitions + source;
  const tree = atTop ? parseMarkdown(text) : parsePart(text);
  tree.children = tree.children.filter((node) => (node.position?.start.offset ?? 0) >= definitions.length);
  return segmentsOf(tree, { text: after, origin: start - definitions.length, known });
}

function* blocksIn(segments: readonly PlacedSegment[]) {
  for (const { segment } of segments) yield* segment.blocks;
}

/** Whether the document defines the same as before: all of it, since a label may be defined twice. */
function sameLabels(before: readonly PlacedSegment[], after: readonly PlacedSegment[]): boolean {
  return labelsIn(before).sort().join('\n') === labelsIn(after).sort().join('\n');
}

function labelsIn(segments: readonly PlacedSegment[]): Label[] {
  return segments.flatMap(({ segment }) => segment.labels);
}
