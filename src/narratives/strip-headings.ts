import { endOfBlock, type PlacedBlock } from '../document/block.ts';
import { readDocument } from '../document/document.ts';
import type { Span } from '../document/span.ts';
import { applyEdit } from '../document/text-edit.ts';

/** The title stays: it is the first heading, if it is one of the first level. */
function isDraftingHeading({ block }: PlacedBlock, at: number): boolean {
  if (block.containers.length > 0) return false;
  if (block.kind === 'label') return true;
  return block.kind === 'heading' && (at > 0 || block.level > 1);
}

/** A template's prompt. What keeps a finding from being told stays with its paragraph. */
const isPrompt = ({ block }: PlacedBlock): boolean =>
  block.kind === 'html' && /^<!--(?!\s*sixpager-)[\s\S]*-->\s*$/.test(block.source);

/** What goes so that paragraphs are left: headings and labels below the title, and the prompts of the template. */
export function draftingHeadings(text: string): readonly Span[] {
  const { blocks } = readDocument(text);
  const first = blocks.find(({ block }) => block.kind === 'heading' || block.kind === 'label');
  return blocks
    .filter((placed) => isDraftingHeading(placed, placed === first ? 0 : 1) || isPrompt(placed))
    .map((placed) => withBlankLines(placed, text));
}

/** With the white space below it, or at the end of the text the white space above. */
function withBlankLines(placed: PlacedBlock, text: string): Span {
  const { start } = placed;
  const below = /^[ \t]*(?:(?:\r\n?|\n)[ \t]*)*/.exec(text.slice(endOfBlock(placed)))?.[0].length ?? 0;
  const end = endOfBlock(placed) + below;
  if (end < text.length) return { start, end };
  return { start: text.slice(0, start).trimEnd().length, end: endOfBlock(placed) };
}

/** What a draft is handed over as, and how many headings it lost. */
export interface Stripped {
  readonly text: string;
  readonly headings: number;
}

/** A draft without the headings that it was written under; its paragraphs stay. */
export function withoutDraftingHeadings(text: string): Stripped {
  const spans = draftingHeadings(text);
  const edits = spans.map(({ start, end }) => ({ start, end, text: '' }));
  const headings = spans.filter(({ start }) => !text.startsWith('<!--', start)).length;
  return { text: edits.reduceRight(applyEdit, text), headings };
}
