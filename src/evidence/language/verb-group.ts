import type { Tag } from './tags.ts';

/** `modal` has can, could, may, might, must, should, ought; `conditional` is would; `none` is no finite verb. */
export type Tense =
  | 'present'
  | 'past'
  | 'perfect'
  | 'past-perfect'
  | 'future'
  | 'conditional'
  | 'modal'
  | 'none';

/** Auxiliaries and the verb they go with: “has not yet been signed”. Indexes count the sentence's words. */
export interface VerbGroup {
  readonly kind: 'finite' | 'infinitive' | 'imperative';
  readonly tense: Tense;
  /** The first auxiliary, or the “to” of an infinitive; in “we'll cut” the word “we'll”. */
  readonly first: number;
  /** The verb that says what is done; of “it is late”, “is”. */
  readonly main: number;
  /** Its base form. */
  readonly lemma: string;
  /** `will`, `may`, `must`; empty without one. */
  readonly modal: string;
  readonly progressive: boolean;
  /** A form of be or get with a participle, adjectives such as “interested” included: see `passive.ts`. */
  readonly passive: boolean;
  readonly negated: boolean;
}

/** What reading the verb at one place needs. */
export interface VerbContext {
  readonly tags: readonly Tag[];
  readonly question: boolean;
  /** The first sentence of a list item: its subject may be left out, “Cut the fee”. */
  readonly item: boolean;
}
