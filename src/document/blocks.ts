import type { Nodes, Paragraph, Parents } from 'mdast';
import type { Block, BlockKind, Container, FootnoteMark, PlacedBlock } from './block.ts';
import { nodesIn, spanOf } from './markdown.ts';
import { mask } from './mask.ts';
import { readQuotes } from './quotes.ts';
import { ReadBlock } from './read-block.ts';
import { readSentences, type Sentence } from './sentences.ts';
import { readSlots } from './slots.ts';
import { type Span, shift } from './span.ts';

const leafKinds: Readonly<Record<string, BlockKind>> = {
  heading: 'heading',
  paragraph: 'paragraph',
  table: 'table',
  code: 'code',
  html: 'html',
  thematicBreak: 'rule',
  definition: 'definition',
  yaml: 'front-matter',
};

const containerKinds: Readonly<Record<string, Container>> = {
  blockquote: 'quote',
  list: 'list',
  footnoteDefinition: 'footnote',
};

interface Inside {
  readonly containers: readonly Container[];
  /** The footnote whose text this is. */
  readonly footnote?: string | undefined;
}

/** Where a tree's offsets lie in the text, and blocks that may be the same as before. */
export interface Source {
  readonly text: string;
  /** What to add to an offset of the tree to get one of the text. */
  readonly origin: number;
  readonly known: KnownBlocks;
}

/** The blocks in one node of the tree, in order. Their offsets are those of the text; `done` is where the text before it ends. */
export function readBlocks(root: Nodes, source: Source, done: number): PlacedBlock[] {
  const placed: PlacedBlock[] = [];
  let end = done - source.origin;
  for (const { node, kind, inside } of leavesOf(root)) {
    const span = placeOf(node, end);
    placed.push({
      block: readBlock(node, kind, { ...source, span, inside }),
      start: span.start + source.origin,
    });
    end = span.end;
  }
  return placed;
}

/** A heading right under definitions begins for the parser where they do; it begins with its own text. */
function placeOf(node: Nodes, done: number): Span {
  const span = spanOf(node);
  const first = node.type === 'heading' && span.start < done ? node.children[0] : undefined;
  return first ? { start: spanOf(first).start, end: span.end } : span;
}

/** The nodes that become blocks, in order. The stack is its own: quotations can nest deeper than calls can. */
function* leavesOf(root: Nodes): Generator<{ node: Nodes; kind: BlockKind; inside: Inside }> {
  const waiting: { node: Nodes; inside: Inside }[] = [{ node: root, inside: { containers: [] } }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, inside } = next;
    const kind = leafKinds[node.type];
    if (kind) {
      yield { node, kind, inside };
    } else if ('children' in node) {
      const deeper = enter(node, inside);
      for (let at = node.children.length - 1; at >= 0; at--) {
        waiting.push({ node: node.children[at] as Nodes, inside: deeper });
      }
    }
  }
}

function enter(node: Parents, inside: Inside): Inside {
  const container = containerKinds[node.type];
  if (!container) return inside;
  return {
    containers: [...inside.containers, container],
    footnote: node.type === 'footnoteDefinition' ? node.identifier : inside.footnote,
  };
}

interface Place extends Source {
  readonly span: Span;
  readonly inside: Inside;
}

function readBlock(node: Nodes, kind: BlockKind, { text, span, origin, inside, known }: Place): Block {
  const source = text.slice(span.start + origin, span.end + origin);
  const quoteDepth = inside.containers.filter((container) => container === 'quote').length;
  const { prose, breaks, links } =
    'children' in node
      ? mask(node, source, { origin: span.start, quoteDepth })
      : { prose: source.replace(/[^\s]/g, ' '), breaks: [], links: [] };
  const lead = node.type === 'paragraph' ? leadOf(node) : '';
  const label = kind === 'paragraph' && isLabel(node as Paragraph, prose);
  const marks = marksIn(node, span.start);
  const base = {
    kind: label ? ('label' as const) : kind,
    containers: inside.containers,
    level: node.type === 'heading' ? node.depth : label ? 7 : 0,
    source,
    prose,
    lead,
    links,
    marks,
    footnote: inside.footnote ?? '',
  };
  // Everything else of a block follows from these, so equal keys are equal blocks.
  const same = known.get(keyOf(base))?.shift();
  if (same) return same;
  const quotes = readQuotes(prose);
  return new ReadBlock({
    ...base,
    quotes,
    slots: readSlots(prose),
    sentences: sentencesOf(node, prose, { quotes, breaks, span }),
  });
}

type Base = Pick<Block, 'kind' | 'containers' | 'level' | 'source' | 'prose' | 'marks' | 'footnote'>;

/** `prose` belongs to the key: a definition elsewhere can make a link of what was text. */
function keyOf({ kind, containers, level, source, prose, marks, footnote }: Base): string {
  return [
    kind,
    containers.join(),
    level,
    footnote,
    marks.map(({ start }) => start).join(),
    prose,
    source,
  ].join('\u0000');
}

/** Blocks of an earlier reading by everything that decides them, each to be given back once. */
export type KnownBlocks = ReadonlyMap<string, Block[]>;

export function knownBlocks(placed: Iterable<PlacedBlock>): KnownBlocks {
  const known = new Map<string, Block[]>();
  for (const { block } of placed) {
    const key = keyOf(block);
    const same = known.get(key);
    if (same) same.push(block);
    else known.set(key, [block]);
  }
  return known;
}

/** A table's cells end a sentence each; code and html have none. */
function sentencesOf(
  node: Nodes,
  prose: string,
  { quotes, breaks, span }: { quotes: readonly Span[]; breaks: readonly number[]; span: Span },
): Sentence[] {
  if (node.type !== 'table') return readSentences(prose, { start: 0, end: prose.length }, { quotes, breaks });
  return node.children.flatMap((row) =>
    row.children.flatMap((cell) => {
      const place = spanOf(cell);
      const range = { start: place.start - span.start, end: place.end - span.start };
      return readSentences(prose, range, { quotes, breaks });
    }),
  );
}

function textOf(node: Nodes): string {
  let text = '';
  for (const child of nodesIn(node)) if (child.type === 'text') text += child.value;
  return text;
}

/** A short paragraph that is bold as a whole and no statement: “**Problem**”, “**Q: What does it cost?**”. */
function isLabel(paragraph: Paragraph, prose: string): boolean {
  const parts = paragraph.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  if (parts.length !== 1 || parts[0]?.type !== 'strong') return false;
  const words = prose.trim();
  return !/[.!,;]["”]?$/.test(words) && words.length > 0 && words.split(/\s+/).length <= 30;
}

function leadOf(paragraph: Paragraph): string {
  const [first, second] = paragraph.children;
  if (first?.type !== 'strong') return '';
  const bold = textOf(first).trim();
  const next = second?.type === 'text' ? second.value : '';
  const closed = /[.:?–—-]$/.test(bold) || /^\s*[:–—-]/.test(next);
  return closed && bold.split(/\s+/).length <= 8 ? bold.replace(/[.:–—-]+$/, '').trim() : '';
}

function marksIn(node: Nodes, origin: number): FootnoteMark[] {
  const marks: FootnoteMark[] = [];
  for (const child of nodesIn(node)) {
    if (child.type === 'footnoteReference')
      marks.push({ ...shift(spanOf(child), -origin), name: child.identifier });
  }
  return marks;
}
