import type { Code, Nodes, Table } from 'mdast';
import type { Block } from '../document/block.ts';
import { spanOf } from '../document/markdown.ts';
import { codeRuns } from './code-runs.ts';
import type { Align, FlowCell, FlowItem, FlowParagraph, Inexact, Run, StyleName } from './flow.ts';
import { textOfHtml } from './html-text.ts';
import { type Origin, type References, readRuns } from './runs.ts';
import { indents } from './styles.ts';

/** Where a leaf of the tree stands. */
export interface LeafPlace {
  readonly block: Block;
  /** Where the block starts in the segment. */
  readonly start: number;
  readonly left: number;
  readonly right: number;
  /** Of paragraphs there. */
  readonly style: StyleName;
  readonly origin: Origin;
}

export interface Titled extends References {
  readonly titled: boolean;
}

/** What a leaf is printed as; undefined if as nothing. */
export function readLeaf(node: Nodes, place: LeafPlace, references: Titled): FlowItem | undefined {
  switch (node.type) {
    case 'paragraph':
      return paragraph(place, paragraphStyle(place), readRuns(node.children, place.origin, references));
    case 'heading': {
      const level = Math.min(4, node.depth - (references.titled ? 1 : 0));
      const style = level === 0 ? 'title' : (`heading${level}` as StyleName);
      return paragraph(place, style, readRuns(node.children, place.origin, references));
    }
    case 'code':
      return code(node, place);
    case 'thematicBreak':
      return paragraph(place, 'rule', { runs: [] });
    case 'html': {
      const text = textOfHtml(node.value);
      if (text === undefined) return undefined;
      return paragraph(place, place.style, { runs: [{ text, at: 0 }], inexact: 'html' });
    }
    case 'table':
      return table(node, place, references);
    default:
      return undefined;
  }
}

function paragraph(
  { block, start, left, right }: LeafPlace,
  style: StyleName,
  { runs, inexact }: { readonly runs: readonly Run[]; readonly inexact?: Inexact },
): FlowParagraph {
  const span = { start, end: start + block.source.length };
  return {
    kind: 'paragraph',
    style,
    runs,
    left,
    right,
    last: false,
    span,
    block,
    ...(inexact && { inexact }),
  };
}

function paragraphStyle({ block, style }: LeafPlace): StyleName {
  return block.kind === 'label' && style === 'body' ? 'label' : style;
}

function code(node: Code, place: LeafPlace): FlowItem | undefined {
  if (node.value.trim() === '') return undefined;
  const runs = codeRuns(node.value, place.block.source);
  return { ...paragraph(place, 'code', { runs }), left: place.left + indents.code, last: true };
}

function table(node: Table, place: LeafPlace, references: References): FlowItem | undefined {
  const { block, start, left, origin } = place;
  const columns = node.children[0]?.children.length ?? 0;
  if (columns === 0) return undefined;
  let inexact: Inexact | undefined;
  const rows = node.children.map((row) =>
    Array.from({ length: columns }, (_, at): FlowCell => {
      const cell = row.children[at];
      if (!cell) return { runs: [], span: { start, end: start } };
      const span = spanOf(cell);
      const source = origin.source.slice(span.start - origin.at, span.end - origin.at);
      const phrase = readRuns(cell.children, { at: span.start, source }, references);
      inexact ??= phrase.inexact;
      return {
        runs: phrase.runs,
        span: { start: span.start - origin.at + start, end: span.end - origin.at + start },
      };
    }),
  );
  const align = Array.from({ length: columns }, (_, at): Align => node.align?.[at] ?? 'left');
  const span = { start, end: start + block.source.length };
  return { kind: 'table', rows, align, left, span, block, ...(inexact && { inexact }) };
}
