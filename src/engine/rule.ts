import type { Document } from '../document/document.ts';
import type { Stage } from '../document/front-matter.ts';
import type { Language } from '../document/language.ts';
import type { Span } from '../document/span.ts';
import type { Genre, Statement } from '../evidence/evidence.ts';
import type { Surroundings } from '../evidence/surroundings.ts';
import type { KindId, Part } from '../narratives/narrative.ts';
import type { Outline } from '../narratives/outline.ts';
import type { Found } from '../narratives/signs.ts';
import type { Pages } from '../pages/meter.ts';
import type { Fix, Related, Severity } from './finding.ts';
import type { Group } from './group.ts';
import type { OptionSpecs, OptionValue, OptionValues } from './options.ts';
import type { Limit } from './report.ts';
import type { PlacedSuppression } from './suppressions.ts';

/**
 * What a block is judged in besides its own text. A small value: equal contexts give equal problems,
 * so that it is the second part of the cache's key.
 */
export interface Context {
  readonly kind: KindId;
  readonly part: Part;
  readonly role: string;
  readonly stage: Stage;
  readonly around: Surroundings;
}

/** One sentence of a paragraph or a list item. Spans of its problems count from the start of the block. */
export interface SentenceUnit extends Statement {
  readonly context: Context;
  readonly genre: Genre;
}

/** The whole document. Spans of its problems are the document's. */
export interface DocumentUnit {
  readonly document: Document;
  readonly language: Language;
  readonly outline: Outline;
  /** The sections of the kind that the draft has. */
  readonly found: Found;
  /** Of the body. */
  readonly words: number;
  readonly limits: readonly Limit[];
  /** The draft as it will be printed. Measured when it is first asked for. */
  readonly pages: () => Pages;
}

/** The comments that keep findings from being told. Spans of its problems are the document's. */
export interface SuppressionsUnit {
  readonly suppressions: readonly PlacedSuppression[];
  /** The rules of which a suppression kept a finding. */
  readonly used: ReadonlyMap<PlacedSuppression, ReadonlySet<string>>;
  /** The ids of all rules, and of those that were asked of this document. */
  readonly known: readonly string[];
  readonly asked: ReadonlySet<string>;
}

/** What a rule is shown, by its scope. */
export interface Units {
  readonly sentence: SentenceUnit;
  readonly document: DocumentUnit;
  readonly suppressions: SuppressionsUnit;
}

export type Scope = keyof Units;

/** What a rule yields. The engine makes a finding of it. */
export interface Problem {
  readonly span: Span;
  /** The reader's question and what would answer it. Quotes the writer's words in “ ”. */
  readonly message: string;
  readonly code?: string;
  /** Where this fault is graver or slighter than the rule's default. */
  readonly level?: Severity;
  /** The word or name that is asked about, where a writer may say that readers know it: they are offered to. */
  readonly term?: string;
  readonly fixes?: readonly Fix[];
  readonly related?: readonly Related[];
}

/** A text that shows the rule: `bad` marks what is found with «», `good` yields nothing. Both are tested. */
export interface Example {
  readonly kind?: KindId;
  readonly bad: string;
  readonly good: string;
}

export interface RuleSpec<S extends Scope, O extends OptionSpecs> {
  /** Kebab-case, names the fault; also the name of the file. */
  readonly id: string;
  /** What a text that passes looks like. */
  readonly summary: string;
  /** What the reader gains. */
  readonly why: string;
  readonly scope: S;
  /** What it asks about: decides which of two findings about the same words is told. */
  readonly group: Group;
  readonly severity: Severity;
  /** Absent: every kind but `plain`. */
  readonly kinds?: readonly KindId[];
  /** Asks of a draft in any language. Absent: of English alone, since it reads words. */
  readonly anyLanguage?: true;
  /** Codes of a document's problems that are about the words at their place, and compete with what else is. */
  readonly aboutWords?: readonly string[];
  readonly options: O;
  readonly examples: readonly [Example, ...Example[]];
  /** Pure: the same unit and options, the same problems. */
  check(unit: Units[S], options: OptionValues<O>): Iterable<Problem>;
}

/** A rule of any scope, its options' types forgotten. */
export interface Rule {
  readonly id: string;
  readonly summary: string;
  readonly why: string;
  readonly group: Group;
  readonly severity: Severity;
  readonly kinds?: readonly KindId[];
  readonly anyLanguage?: true;
  readonly aboutWords?: readonly string[];
  readonly options: OptionSpecs;
  readonly examples: readonly [Example, ...Example[]];
  readonly on:
    | { readonly scope: 'sentence'; readonly check: Check<'sentence'> }
    | { readonly scope: 'document'; readonly check: Check<'document'> }
    | { readonly scope: 'suppressions'; readonly check: Check<'suppressions'> };
}

type Check<S extends Scope> = (
  unit: Units[S],
  options: Readonly<Record<string, OptionValue>>,
) => Iterable<Problem>;

/** Declares a rule. The only way to do so. */
export function defineRule<S extends Scope, const O extends OptionSpecs>(spec: RuleSpec<S, O>): Rule {
  const { scope, check, ...rest } = spec;
  return { ...rest, on: { scope, check } as unknown as Rule['on'] };
}
