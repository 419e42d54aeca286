import type { Span } from '../document/span.ts';
import type { TextEdit } from '../document/text-edit.ts';

/** error: the meeting would stop here. warning: a reviewer will ask. info: craft. hint: polish. */
export type Severity = 'error' | 'warning' | 'info' | 'hint';

/** All severities, gravest first. */
export const severities: readonly Severity[] = ['error', 'warning', 'info', 'hint'];

/** safe: the meaning stays and no fact is needed. suggestion: the writer has to look, or to fill a slot. */
export type Safety = 'safe' | 'suggestion';

/** Replaces the text between `start` and `end` (UTF-16 offsets) with `text`. */
export type Edit = TextEdit;

/** A way to mend a finding. Its edits do not overlap and are sorted by `start`. */
export interface Fix {
  readonly title: string;
  readonly safety: Safety;
  readonly edits: readonly Edit[];
}

/** Another place in the document that a finding speaks of. */
export interface Related {
  readonly span: Span;
  readonly message: string;
}

/** What the engine reports. Offsets are UTF-16 units from the start of the text. */
export interface Finding {
  /** The rule's id, such as `vague-quantifier`. */
  readonly rule: string;
  /** Which of the rule's several faults, where it knows more than one. */
  readonly code?: string;
  readonly severity: Severity;
  /** The reader's question, then what would answer it. Plain text. */
  readonly message: string;
  readonly span: Span;
  /** The word or name that is asked about, where a writer may say that readers know it. */
  readonly term?: string;
  readonly related?: readonly Related[];
  /** The rule's page, relative to the folder of the package: `docs/rules/vague-quantifier.md`. */
  readonly url: string;
  readonly fixes: readonly Fix[];
}
