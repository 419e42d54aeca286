import { type Document, readDocument, updateDocument } from '../document/document.ts';
import { languageOfDocument } from '../document/language.ts';
import { type Length, lengthBetween } from '../document/measure.ts';
import { textAt } from '../document/plain-text.ts';
import { type Span, shift } from '../document/span.ts';
import { applyEdit, joinEdits, type TextEdit } from '../document/text-edit.ts';
import { type Facts, readFacts } from '../facts/facts.ts';
import { type Detected, detectKind } from '../narratives/detect.ts';
import type { KindId } from '../narratives/narrative.ts';
import { type Outline, readOutline } from '../narratives/outline.ts';
import { findSections } from '../narratives/signs.ts';
import type { FormatChanges } from '../pages/format-changes.ts';
import { linesBetween, pagesBetween } from '../pages/line-count.ts';
import type { Pages } from '../pages/meter.ts';
import { rules } from '../rules/index.ts';
import { acceptingEdit } from './accepting.ts';
import type { Told } from './caps.ts';
import type { Config } from './config.ts';
import { CutMeter } from './cut-meter.ts';
import { type Cuts, cutting } from './cuts.ts';
import type { Edit, Finding } from './finding.ts';
import { bodyLength, readLimits, sectionLengths } from './limits.ts';
import { Linter } from './linter.ts';
import { pageReport } from './page-report.ts';
import { PagesOfDraft } from './pages-of-draft.ts';
import type { PrintedLength, Report, SectionReport, SlotReport } from './report.ts';
import type { DocumentUnit } from './rule.ts';
import { sentenceAround } from './sentence-start.ts';
import { suppressingEdit } from './suppressions.ts';

export interface DraftOptions {
  /** Overrides what the text and the path say. */
  readonly kind?: KindId | undefined;
  /** Where the draft is kept; only its file name is looked at. */
  readonly path?: string | undefined;
  readonly config?: Config | undefined;
  /** How it is printed, over what the text and the config say. */
  readonly format?: string | FormatChanges | undefined;
}

/** What one text was read to be. */
interface Reading {
  readonly document: Document;
  readonly detected: Detected;
  readonly unit: DocumentUnit;
  readonly lengths: readonly Length[];
  all?: readonly Finding[];
  told?: Told;
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
  readonly #pages: PagesOfDraft;

  constructor(text: string, options: DraftOptions = {}) {
    this.#text = text;
    this.#options = options;
    this.#linter = new Linter(rules, options.config);
    this.#pages = new PagesOfDraft(options);
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

  /** What is told of the draft, by place: of findings about the same words one, three of a sentence, one of a habit. */
  findings(): readonly Finding[] {
    return this.#told().findings;
  }

  /** Every finding that is not suppressed, also those that are not told. */
  all(): readonly Finding[] {
    const reading = this.#read();
    reading.all ??= this.#linter.lint(reading.unit);
    return reading.all;
  }

  #told(): Told {
    const reading = this.#read();
    reading.told ??= this.#linter.told(this.all(), reading.unit);
    return reading.told;
  }

  /** What is known of the draft besides its findings. */
  report(): Report {
    const reading = this.#read();
    const { document, detected, unit, lengths } = reading;
    const total = () => this.#told().total;
    return {
      kind: detected.narrative.id,
      kindFrom: detected.from,
      ...bodyLength(unit.outline, lengths),
      limits: unit.limits,
      sections: sectionReports(unit.outline, lengths),
      slots: slotReports(document),
      get total() {
        return total();
      },
      get facts() {
        reading.facts ??= readFacts(document);
        return reading.facts;
      },
      get pages() {
        return pageReport(unit.pages(), unit.limits);
      },
    };
  }

  /** The edit that suppresses a finding of this text, with a place for the reason; undefined where none can. */
  suppressing(finding: Finding): Edit | undefined {
    return suppressingEdit(this.#read().document, finding);
  }

  /** The sentence around an offset of this text: where the writer is at work. */
  sentenceAt(offset: number): Span {
    return sentenceAround(this.#read().document, offset);
  }

  /** The length of what stands between two offsets, such as a selection, also as it is printed. */
  lengthBetween(span: Span): PrintedLength {
    const { document, unit } = this.#read();
    const pages = unit.pages();
    const lines = linesBetween(document, pages, span);
    return {
      ...lengthBetween(document.blocks, span),
      lines,
      pages: lines === 0 ? 0 : pagesBetween(pages, span),
    };
  }

  /** What could go, and what it saves. */
  cuts(): Cuts {
    const steps = this.cutting();
    let step = steps.next();
    while (!step.done) step = steps.next();
    return step.value;
  }

  /** The same in steps. What they come to is about the text as it is now, whatever is edited between two of them. */
  cutting(): Generator<undefined, Cuts> {
    const { document, detected, unit } = this.#read();
    const { narrative } = detected;
    const meter = new CutMeter(document, narrative, (each) => this.#pages.measure(each, narrative.id));
    return cutting(unit, this.all(), meter);
  }

  /** The edit of the front matter that accepts the term of a finding; undefined where it has none. */
  accepting(finding: Finding): Edit | undefined {
    return acceptingEdit(this.#read().document, finding);
  }

  #read(): Reading {
    if (this.#reading) return this.#reading;
    const document = this.#readDocument();
    const detected = detectKind(document, { ...this.#options, configured: this.#options.config?.kind });
    const outline = readOutline(document, detected.narrative);
    const lengths = sectionLengths(outline);
    let measured: Pages | undefined;
    const pages = () => {
      measured ??= this.#pages.measure(document, detected.narrative.id);
      return measured;
    };
    const limits = readLimits({ outline, document, limits: this.#options.config?.limits, pages }, lengths);
    const found = findSections(document, outline);
    const { words } = bodyLength(outline, lengths);
    const language = languageOfDocument(document);
    const unit = { document, language, outline, words, limits, found, pages };
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
