import { type Document, readDocument, updateDocument } from '../document/document.ts';
import { languageOfDocument } from '../document/language.ts';
import type { Length } from '../document/measure.ts';
import { textAt } from '../document/plain-text.ts';
import { shift } from '../document/span.ts';
import { applyEdit, joinEdits, type TextEdit } from '../document/text-edit.ts';
import { type Facts, readFacts } from '../facts/facts.ts';
import { type Detected, detectKind } from '../narratives/detect.ts';
import type { KindId } from '../narratives/narrative.ts';
import { type Outline, readOutline } from '../narratives/outline.ts';
import { findSections } from '../narratives/signs.ts';
import { rules } from '../rules/index.ts';
import type { Config } from './config.ts';
import type { Edit, Finding } from './finding.ts';
import { bodyLength, readLimits, sectionLengths } from './limits.ts';
import { Linter } from './linter.ts';
import type { Report, SectionReport, SlotReport } from './report.ts';
import type { DocumentUnit } from './rule.ts';
import { suppressingEdit } from './suppressions.ts';

export interface DraftOptions {
  /** Overrides what the text and the path say. */
  readonly kind?: KindId | undefined;
  /** Where the draft is kept; only its file name is looked at. */
  readonly path?: string | undefined;
  readonly config?: Config | undefined;
}

/** What one text was read to be. */
interface Reading {
  readonly document: Document;
  readonly detected: Detected;
  readonly unit: DocumentUnit;
  readonly lengths: readonly Length[];
  findings?: readonly Finding[];
  facts?: Facts;
}

/**
 * A text that is being written: edit it, and ask for its findings again. Sentences that an edit leaves alone are
 * not judged again. The result is always that of `lint` on the same text.
 */
export class Draft {
  #text: string;
  readonly #options: DraftOptions;
  readonly #linter: Linter;
  #reading: Reading | undefined;
  #document: Document | undefined;
  /** What was edited since the document was read. */
  #pending: TextEdit | undefined;

  constructor(text: string, options: DraftOptions = {}) {
    this.#text = text;
    this.#options = options;
    this.#linter = new Linter(rules, options.config);
  }

  get text(): string {
    return this.#text;
  }

  /**
   * Replaces the text between two UTF-16 offsets.
   * @throws RangeError if they do not lie within the text, in order.
   */
  edit(start: number, end: number, text: string): void {
    const edit = { start, end, text };
    this.#text = applyEdit(this.#text, edit);
    this.#pending = this.#pending ? joinEdits(this.#pending, edit, this.#text) : edit;
    this.#reading = undefined;
  }

  /** All findings, by place. */
  findings(): readonly Finding[] {
    const reading = this.#read();
    reading.findings ??= this.#linter.lint(reading.unit);
    return reading.findings;
  }

  /** What is known of the draft besides its findings. */
  report(): Report {
    const reading = this.#read();
    const { document, detected, unit, lengths } = reading;
    return {
      kind: detected.narrative.id,
      kindFrom: detected.from,
      ...bodyLength(unit.outline, lengths),
      limits: unit.limits,
      sections: sectionReports(unit.outline, lengths),
      slots: slotReports(document),
      get facts() {
        reading.facts ??= readFacts(document);
        return reading.facts;
      },
    };
  }

  /** The edit that suppresses a finding of this text, with a place for the reason; undefined where none can. */
  suppressing(finding: Finding): Edit | undefined {
    return suppressingEdit(this.#read().document, finding);
  }

  #read(): Reading {
    if (this.#reading) return this.#reading;
    const document = this.#readDocument();
    const detected = detectKind(document, this.#options);
    const outline = readOutline(document, detected.narrative);
    const lengths = sectionLengths(outline);
    const limits = readLimits(outline, document.frontMatter, lengths);
    const found = findSections(document, outline);
    const unit = { document, language: languageOfDocument(document), outline, limits, found };
    this.#reading = { document, detected, unit, lengths };
    return this.#reading;
  }

  #readDocument(): Document {
    const known = this.#document ?? readDocument(this.#text);
    this.#document =
      this.#pending && this.#document ? updateDocument(known, this.#pending, this.#text) : known;
    this.#pending = undefined;
    return this.#document;
  }
}

function sectionReports({ sections }: Outline, lengths: readonly Length[]): SectionReport[] {
  return sections.map(({ section: { title, level, span }, role }, at) => ({
    title,
    ...(role !== '' && { role }),
    level,
    span,
    words: lengths[at]?.words ?? 0,
  }));
}

function slotReports({ blocks }: Document): SlotReport[] {
  const slots: SlotReport[] = [];
  for (const { block, start } of blocks) {
    for (const slot of block.slots) slots.push({ span: shift(slot, start), text: textAt(block, slot) });
  }
  return slots;
}

/** The findings of a text. Pure: the same text and options, the same findings. */
export function lint(text: string, options: DraftOptions = {}): readonly Finding[] {
  return new Draft(text, options).findings();
}
