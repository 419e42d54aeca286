import type { Nodes } from 'mdast';
import type { Block, PlacedBlock } from '../../src/document/block.ts';
import { type Document, readDocument } from '../../src/document/document.ts';
import { nodesIn, parseMarkdown, spanOf } from '../../src/document/markdown.ts';
import type { Span } from '../../src/document/span.ts';

/** The references that prose shows decoded; of all others it shows nothing. */
const decoded: Readonly<Record<string, string>> = { amp: '&', quot: '"', apos: "'", '#39': "'" };

/** Markers of quotations, lists, tasks and footnotes: all that stands outside of blocks, a line at a time. */
const markers = /^(?:[ \t]|>|[-+*](?![^\s])|\d{1,9}[.)](?![^\s])|\[[ xX]\](?!\S)|\[\^(?:\\.|[^\]\\])+\]:)*$/;

/** A text without its blanks. A NUL reads as U+FFFD. */
const visible = (text: string): string => text.replace(/\s+/g, '').replaceAll('\u0000', '\uFFFD');

const shown = (text: string): string => JSON.stringify(text.slice(0, 80));

/** What is wrong with the reading of a text, one line each; nothing, for a sound one. */
export function flawsOf(text: string): string[] {
  const document = readDocument(text);
  return [
    ...document.blocks.flatMap((placed) => [...flawsOfSource(placed, text), ...flawsOfSpans(placed.block)]),
    ...document.blocks.flatMap(({ block }) => flawsOfProse(block)),
    ...flawsBetween(document),
    ...flawsOfText(document),
  ];
}

function flawsOfSource({ block, start }: PlacedBlock, text: string): string[] {
  const end = start + block.source.length;
  return text.slice(start, end) === block.source ? [] : [`source is not at ${start}: ${shown(block.source)}`];
}

const outside = (inner: Span, outer: Span): boolean =>
  inner.start < outer.start || inner.end > outer.end || inner.start >= inner.end;

/** Sentences, words, quotations and slots lie in order within what holds them. */
function flawsOfSpans({ prose, sentences, quotes, slots }: Block): string[] {
  const whole = { start: 0, end: prose.length };
  const inOrder = (spans: readonly Span[], within: Span): boolean =>
    spans.every((span, at) => !outside(span, within) && span.start >= (spans[at - 1]?.end ?? 0));
  return [
    ...[sentences, quotes, slots].flatMap((spans) =>
      inOrder(spans, whole) ? [] : [`spans out of place: ${JSON.stringify(spans).slice(0, 200)}`],
    ),
    ...sentences.flatMap((sentence) =>
      inOrder(sentence.words, sentence) ? [] : [`words of ${shown(prose)}`],
    ),
    ...sentences.flatMap(({ words }) =>
      words.flatMap(({ start, end, text }) =>
        prose.slice(start, end) === text ? [] : [`word ${shown(text)}`],
      ),
    ),
    ...slots.flatMap(({ start, end }) =>
      /^\[[^[\]]+\]$/.test(prose.slice(start, end)) ? [] : [`slot ${shown(prose.slice(start, end))}`],
    ),
  ];
}

/** Prose lies over its source, character by character. */
function flawsOfProse({ source, prose, kind }: Block): string[] {
  if (prose.length !== source.length) return [`prose of another length: ${shown(source)}`];
  const lines = (text: string): string => text.replace(/[^\r\n]/g, ' ');
  if (lines(prose) !== lines(source)) return [`lines of ${shown(source)}`];
  if (/^(?:code|html|definition|front-matter|rule)$/.test(kind) && prose.trim() !== '')
    return [`prose in ${kind}`];
  for (let at = 0; at < prose.length; at++) {
    if (prose[at] === source[at] || prose[at] === ' ') continue;
    const name = /^&([a-z]+|#39);/i.exec(source.slice(at, at + 8))?.[1]?.toLowerCase() ?? '';
    if (decoded[name] !== prose[at]) return [`${shown(prose.slice(at))} for ${shown(source.slice(at))}`];
  }
  return [];
}

/** Blocks are in order, and between them stand markers and blanks. */
function flawsBetween({ text, blocks }: Document): string[] {
  const flaws: string[] = [];
  let done = text.startsWith('\uFEFF') ? 1 : 0;
  for (const { block, start } of [...blocks, undefined].map(
    (each) => each ?? { start: text.length, block: undefined },
  )) {
    if (start < done) flaws.push(`a block at ${start} overlaps the one before`);
    const between = text.slice(done, start);
    if (!between.split(/[\r\n]/).every((line) => markers.test(line)))
      flaws.push(`outside of blocks: ${shown(between)}`);
    done = start + (block?.source.length ?? 0);
  }
  return flaws;
}

const leaves: readonly string[] = [
  ...['heading', 'paragraph', 'table', 'code', 'html', 'thematicBreak', 'definition', 'yaml'],
];

function leavesIn(node: Nodes): Nodes[] {
  if (leaves.includes(node.type)) return [node];
  return 'children' in node ? node.children.flatMap((child) => leavesIn(child)) : [];
}

/** All text of the syntax tree is prose, and nothing else is. */
function flawsOfText({ text, blocks }: Document): string[] {
  const nodes = leavesIn(parseMarkdown(text));
  if (nodes.length !== blocks.length) return [`${blocks.length} blocks for ${nodes.length} nodes`];
  // The parser skips a byte order mark without counting it.
  const skipped = text.startsWith('\uFEFF') ? 1 : 0;
  return nodes.flatMap((node, at) => {
    const { block, start } = blocks[at] as PlacedBlock;
    return flawsOfBlockText(node, block, start - skipped);
  });
}

function flawsOfBlockText(node: Nodes, { source, prose }: Block, origin: number): string[] {
  let inText = '';
  const flaws: string[] = [];
  for (const each of 'children' in node ? nodesIn(node) : []) {
    if (each.type !== 'text') continue;
    const { start, end } = spanOf(each);
    const kept = visible(prose.slice(start - origin, end - origin));
    inText += kept;
    const value = visible(each.value);
    const masked = /&|:\/\/|www\.|@/i.test(source.slice(start - origin, end - origin));
    if (masked ? !isPartOf(kept, value) : kept !== value)
      flaws.push(`${shown(kept)} for the text ${shown(value)}`);
  }
  if (visible(prose) !== inText) flaws.push(`prose that is no text: ${shown(prose)}`);
  return flaws;
}

/** Whether a text is left when characters are struck out of another. */
function isPartOf(part: string, whole: string): boolean {
  let at = 0;
  for (const char of whole) if (part.startsWith(char, at)) at += char.length;
  return at === part.length;
}
