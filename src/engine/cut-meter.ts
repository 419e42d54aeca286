import { type Document, updateDocument } from '../document/document.ts';
import { applyEdit } from '../document/text-edit.ts';
import type { Narrative } from '../narratives/narrative.ts';
import { readOutline } from '../narratives/outline.ts';
import { printedLines } from '../pages/line-count.ts';
import type { Pages } from '../pages/meter.ts';
import type { Edit } from './finding.ts';
import { bodyLength, sectionLengths } from './limits.ts';

/** What is no longer there after an edit, by the same meter and the same count; below 0 is what came in addition. */
export interface Saved {
  /** Printed lines. */
  readonly lines: number;
  /** With the share of the last page. */
  readonly pages: number;
  /** Of the body. */
  readonly words: number;
  readonly characters: number;
}

const nothing: Saved = { lines: 0, pages: 0, words: 0, characters: 0 };

/** Measures what edits of one document would save. What an edit leaves alone is not set again. */
export class CutMeter {
  readonly #document: Document;
  readonly #narrative: Narrative;
  readonly #pagesOf: (document: Document) => Pages;
  readonly #before: Saved;

  constructor(document: Document, narrative: Narrative, pagesOf: (document: Document) => Pages) {
    this.#document = document;
    this.#narrative = narrative;
    this.#pagesOf = pagesOf;
    this.#before = this.#size(document);
  }

  /** What sorted edits that do not overlap save together. */
  saved(edits: readonly Edit[]): Saved {
    if (edits.length === 0) return nothing;
    const after = this.#size(edits.reduceRight(edited, this.#document));
    const { lines, pages, words, characters } = this.#before;
    return {
      lines: lines - after.lines,
      pages: pages - after.pages,
      words: words - after.words,
      characters: characters - after.characters,
    };
  }

  #size(document: Document): Saved {
    const outline = readOutline(document, this.#narrative);
    const pages = this.#pagesOf(document);
    const { words, characters } = bodyLength(outline, sectionLengths(outline));
    return { lines: printedLines(pages), pages: pages.pages, words, characters };
  }
}

const edited = (document: Document, edit: Edit): Document =>
  updateDocument(document, edit, applyEdit(document.text, edit));
