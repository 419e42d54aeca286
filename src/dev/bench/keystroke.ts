import { type Document, readDocument, updateDocument } from '../../document/document.ts';
import { languageOfDocument } from '../../document/language.ts';
import type { DraftOptions } from '../../engine/draft.ts';
import type { Edit } from '../../engine/finding.ts';
import { bodyLength, readLimits, sectionLengths } from '../../engine/limits.ts';
import { Linter } from '../../engine/linter.ts';
import { PagesOfDraft } from '../../engine/pages-of-draft.ts';
import type { DocumentUnit } from '../../engine/rule.ts';
import { detectKind } from '../../narratives/detect.ts';
import { readOutline } from '../../narratives/outline.ts';
import { findSections } from '../../narratives/signs.ts';
import { rules } from '../../rules/index.ts';

/** The steps of a keystroke, in order. */
export const steps = [
  'update the document',
  'outline, detection and pages',
  'sentence rules',
  'document rules',
  'merge and sort',
] as const;

export type Step = (typeof steps)[number];

function outlined(document: Document, options: DraftOptions, meter: PagesOfDraft): DocumentUnit {
  const outline = readOutline(document, detectKind(document, options).narrative);
  const lengths = sectionLengths(outline);
  const measured = meter.measure(document, outline.narrative.id);
  const pages = () => measured;
  const limits = readLimits({ outline, document, limits: undefined, pages }, lengths);
  return {
    document,
    language: languageOfDocument(document),
    outline,
    words: bodyLength(outline, lengths).words,
    limits,
    pages,
    found: findSections(document, outline),
  };
}

/** What a draft does on a keystroke, in its steps, each timed from outside. */
export class TimedKeystrokes {
  #document: Document;
  readonly #options: DraftOptions;
  readonly #meter = new PagesOfDraft({});
  readonly #sentences = new Linter(rules.filter(({ on }) => on.scope === 'sentence'));
  readonly #whole = new Linter(rules.filter(({ on }) => on.scope === 'document'));

  constructor(text: string, options: DraftOptions) {
    this.#options = options;
    this.#document = readDocument(text);
    this.#sentences.lint(outlined(this.#document, options, this.#meter));
  }

  /** Milliseconds of each step. */
  type(edit: Edit): Readonly<Record<Step, number>> {
    const at = [performance.now()];
    const lap = <T>(value: T): T => {
      at.push(performance.now());
      return value;
    };
    this.#document = lap(updateDocument(this.#document, edit));
    const unit = lap(outlined(this.#document, this.#options, this.#meter));
    const inSentences = lap(this.#sentences.lint(unit));
    const inWhole = lap(this.#whole.lint(unit));
    lap([...inSentences, ...inWhole].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end));
    return Object.fromEntries(steps.map((step, n) => [step, (at[n + 1] ?? 0) - (at[n] ?? 0)])) as Record<
      Step,
      number
    >;
  }
}
