import type { Block } from '../document/block.ts';
import type { Span } from '../document/span.ts';

/** What a paragraph is printed as. Each has one style in `styles.ts` and one in the DOCX. */
export type StyleName =
  | 'title'
  | 'heading1'
  | 'heading2'
  | 'heading3'
  | 'heading4'
  /** A paragraph in bold alone, such as a question; it keeps with what follows. */
  | 'label'
  | 'body'
  | 'list'
  | 'quote'
  | 'code'
  /** A line across the text, without words. */
  | 'rule'
  | 'note'
  | 'cell';

/** Text in one look. A hard break is a run of its own whose text is "\n". */
export interface Run {
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly strike?: true;
  readonly code?: true;
  /** Where it leads: a url, or `#note-1` and `#mark-1` between a footnote and its mark. */
  readonly link?: string;
  /** The number of the footnote that this raised mark refers to. */
  readonly note?: number;
  /** It stands for a picture; the text says what there is to see. */
  readonly image?: { readonly url: string; readonly alt: string };
  /** Where its text starts in the source, counted from the start of the paragraph’s `span`. */
  readonly at: number;
}

/** One list; items of the same list share the object. */
export interface FlowList {
  readonly ordered: boolean;
  /** The number of the first item. */
  readonly start: number;
  /** How many lists it stands in, itself included. */
  readonly depth: number;
  /** From the marker to the text, in twips. */
  readonly hang: number;
}

/** What stands before the first paragraph of a list item or a footnote. */
export interface Marker {
  /** `•`, `3.`, `☐`. */
  readonly text: string;
  readonly list: FlowList;
  /** Of a task, whether it is done. */
  readonly done?: boolean;
}

/** What is printed cannot be told exactly where a paragraph holds one of these. */
export type Inexact = 'image' | 'html' | 'script';

export interface FlowParagraph {
  readonly kind: 'paragraph';
  readonly style: StyleName;
  readonly runs: readonly Run[];
  /** Indentation of all lines from both edges of the text, in twips. The marker hangs to the left of it. */
  readonly left: number;
  readonly right: number;
  readonly marker?: Marker;
  /** The last paragraph of a list, or of code: what follows stands at the distance of body text. */
  readonly last: boolean;
  /** Where it stands in the document’s source, counted from the start of its segment. */
  readonly span: Span;
  /** The number of the footnote whose text begins here. */
  readonly note?: number;
  readonly inexact?: Inexact;
  /** The block it was read from; lines are kept with it. Absent for what has no text of its own. */
  readonly block?: Block;
}

export interface FlowCell {
  readonly runs: readonly Run[];
  readonly span: Span;
}

export type Align = 'left' | 'center' | 'right';

/** A table; its first row is the header. */
export interface FlowTable {
  readonly kind: 'table';
  /** All rows have as many cells as the header. */
  readonly rows: readonly (readonly FlowCell[])[];
  readonly align: readonly Align[];
  readonly left: number;
  readonly span: Span;
  readonly inexact?: Inexact;
  readonly block: Block;
}

export type FlowItem = FlowParagraph | FlowTable;

/** An item and the offset in the document that its spans count from. */
export interface PlacedItem {
  readonly item: FlowItem;
  readonly start: number;
}

/**
 * A document as it is printed: paragraphs and tables in order, footnotes at the end. Front matter, comments and
 * suppressions are not in it.
 */
export interface Flow {
  readonly items: readonly PlacedItem[];
  /** The words of the title, or of the first heading; empty if there is none. */
  readonly title: string;
}

/** The text of runs, in one piece. Offsets of lines count in it. */
export function textOf(runs: readonly Run[]): string {
  let text = '';
  for (const run of runs) text += run.text;
  return text;
}
