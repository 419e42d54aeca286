import { type Document, readDocument } from '../../src/document/document.ts';
import type { TextEdit } from '../../src/document/text-edit.ts';
import { Draft, type DraftOptions } from '../../src/engine/draft.ts';
import { Linter } from '../../src/engine/linter.ts';
import { surroundingsIn } from '../../src/engine/surroundings.ts';
import { readEvidence } from '../../src/evidence/evidence.ts';
import { noSurroundings } from '../../src/evidence/surroundings.ts';
import { difference } from '../document/difference.ts';
import { edited } from '../document/edits.ts';
import { update } from '../document/update.ts';

/** A text that is edited and read, and can say where its reading differs from that of a text never edited. */
export interface Reading {
  readonly text: string;
  edit(edit: TextEdit): void;
  difference(): string | undefined;
}

/** The document alone. */
export class DocumentReading implements Reading {
  text: string;
  #document: Document;

  constructor(text: string) {
    this.text = text;
    this.#document = readDocument(text);
  }

  edit(edit: TextEdit): void {
    this.text = edited(this.text, edit);
    this.#document = update(this.#document, edit);
  }

  difference(): string | undefined {
    return differenceOfDocuments(this.#document, readDocument(this.text));
  }
}

// A draft keeps its document to itself; its linter is shown it.
let shown: Document | undefined;
const { lint } = Linter.prototype;
Linter.prototype.lint = function (unit) {
  shown = unit.document;
  return lint.call(this, unit);
};

function read(draft: Draft): Pick<Draft, 'findings' | 'report'> & { readonly document: Document } {
  shown = undefined;
  const findings = draft.findings();
  if (!shown) throw new Error('the draft was not linted');
  return { document: shown, findings: () => findings, report: () => draft.report() };
}

/** A draft as the surfaces use it: its document, evidence, findings and report. */
export class DraftReading implements Reading {
  text: string;
  readonly #draft: Draft;
  readonly #options: DraftOptions;
  #known: ReturnType<typeof read> | undefined;

  constructor(text: string, options: DraftOptions) {
    this.text = text;
    this.#options = options;
    this.#draft = new Draft(text, options);
    this.#known = read(this.#draft);
  }

  edit(edit: TextEdit): void {
    this.text = edited(this.text, edit);
    this.#draft.edit(edit.start, edit.end, edit.text);
    this.#known = undefined;
  }

  difference(): string | undefined {
    this.#known ??= read(this.#draft);
    const fresh = read(new Draft(this.text, this.#options));
    return (
      difference(this.#draft.text, this.text, 'text') ??
      differenceOfDocuments(this.#known.document, fresh.document) ??
      difference(this.#known.findings(), fresh.findings(), 'findings') ??
      difference(this.#known.report(), fresh.report(), 'report')
    );
  }
}

function differenceOfDocuments(actual: Document, wanted: Document): string | undefined {
  return (
    difference(actual, wanted, 'document') ?? difference(evidenceIn(actual), evidenceIn(wanted), 'evidence')
  );
}

function evidenceIn(document: Document): unknown {
  return document.sections.map((section) => {
    const surroundings = surroundingsIn(section, document);
    return section.blocks.map(({ block }, at) => readEvidence(block, surroundings[at] ?? noSurroundings));
  });
}
