/** The kinds of narrative that have a shape of their own, and `plain` for everything else. */
export type KindId = 'prfaq' | 'writing-assessment' | 'plain';

/** Large parts of a narrative that have a length of their own. The appendix has none. */
export type Part = 'press-release' | 'faq' | 'body' | 'appendix';

export type Need = 'required' | 'recommended' | 'optional';

/** How a section is told where a draft has no heading for it. Read by signs.ts. */
export type Sign =
  /** The document's title: its first heading that is not just the name of a part. */
  | { readonly by: 'title' }
  /** Words between the title and the dateline. */
  | { readonly by: 'below-title' }
  /** A paragraph that opens with place and date, or else the first paragraph. */
  | { readonly by: 'opening' }
  /** Speech of six words or more, by somebody of the company or by a customer. */
  | { readonly by: 'quote'; readonly of: 'company' | 'customer' }
  /** A question that the company would put to itself, in an FAQ that has no heading of its own. */
  | { readonly by: 'question'; readonly pattern: RegExp }
  /** A word in the text that only such a section would hold. `part`: looked for there alone. */
  | { readonly by: 'words'; readonly pattern: RegExp; readonly part?: Part; readonly afterOpening?: true }
  /** A field of the front matter. */
  | { readonly by: 'field'; readonly name: 'question' };

/** One section that the reader of a kind looks for. */
export interface SectionSpec {
  /** Kebab-case, the section's name in rules and reports. */
  readonly role: string;
  readonly title: string;
  readonly need: Need;
  /** Budget in words; 0 is free. A house default. */
  readonly words: number;
  /** What a reviewer must find there. Completes “A PR/FAQ needs …: ”. */
  readonly find: string;
  /** Headings that mean this section, lower case, without numbering and punctuation. */
  readonly synonyms: readonly string[];
  /** Headings that mean it whatever else they say. Tried before the synonyms, on the lower-case heading. */
  readonly pattern?: RegExp;
  readonly signs: readonly Sign[];
  /** What “Add this section” inserts, and a part of the template. */
  readonly stub: string;
}

/** A length that readers of this kind hold a draft to. */
export interface LimitSpec {
  readonly part: Part | 'document';
  readonly unit: 'words' | 'characters';
  readonly max: number;
  /** Whose limit it is, as a message says it: “a house default”. */
  readonly from: string;
  /** house: at most a warning. instructions: printed in instructions that were published, so an error. */
  readonly weight: 'house' | 'instructions';
}

/** A kind of narrative: its shape as data. */
export interface Narrative {
  readonly id: KindId;
  /** As a status bar shows it: `PR/FAQ`. */
  readonly title: string;
  /** With its article, as a message says it: `a PR/FAQ`. */
  readonly a: string;
  /** One line for the list that a writer picks from. */
  readonly description: string;
  /** Other values of `kind:` that mean this one. */
  readonly aliases: readonly string[];
  readonly fileName?: RegExp;
  /** The first limit is the one a status bar shows. */
  readonly limits: readonly LimitSpec[];
  readonly sections: readonly SectionSpec[];
  /** What “New Narrative…” opens; absent for `plain`. */
  readonly template?: string;
}
