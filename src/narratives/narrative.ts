import type { HeadingCue } from './heading-cues.ts';
import type { Profile } from './profile.ts';

/** The kinds of narrative that have a shape of their own, and `plain` for everything else. */
export type KindId =
  | 'prfaq'
  | 'writing-assessment'
  | 'six-pager'
  | 'decision-memo'
  | 'causal-page'
  | 'launch-brief'
  | 'metrics-narrative'
  | 'case-study'
  | 'star-story'
  | 'tenets'
  | 'faq'
  | 'coe'
  | 'plan-90'
  | 'plain';

/** Large parts of a narrative that have a length of their own. The appendix has none. */
export type Part = 'press-release' | 'faq' | 'body' | 'appendix';

export type Need = 'required' | 'recommended' | 'optional';

/** How a section is told where a draft has no heading for it. Read by signs.ts. */
export type Sign =
  /** The document's title: its first heading that is not just the name of a part. */
  | { readonly by: 'title' }
  /** Words between the title and the dateline. */
  | { readonly by: 'below-title' }
  /** The first paragraph of a press release; elsewhere, one that stands under the title, before any other heading. */
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
  /** Headings that mean this section, in lower case. They are compared as `headingKey` reads them: without number, article, plural. */
  readonly synonyms: readonly string[];
  /** Headings that mean it whatever else they say. Tried after the synonyms, on the lower-case heading. */
  readonly pattern?: RegExp;
  /** Asked for only in a draft that shows this somewhere: no options without something to decide. */
  readonly onlyIf?: RegExp;
  /** Stands before the `ordered` sections that follow it in the kind; others stand where they like. */
  readonly ordered?: true;
  readonly signs: readonly Sign[];
  /** What “Add this section” inserts, and a part of the template. */
  readonly stub: string;
}

/** What a limit is held against. `piece`: each story of several in a file, each answer of an FAQ. */
export type Measured = Part | 'document' | 'piece';

/** What a length is counted in. Pages are as they will be printed. */
export type LengthUnit = 'words' | 'characters' | 'pages';

/** A length that readers of this kind hold a draft to. */
export interface LimitSpec {
  readonly part: Measured;
  readonly unit: LengthUnit;
  readonly max: number;
  /** Whose limit it is, as a message says it: “a house default”. */
  readonly from: string;
  /** advice: a hint. house: at most a warning. instructions: printed in instructions that were published, so an error. */
  readonly weight: 'advice' | 'house' | 'instructions';
}

/** What tells a kind in the text itself, where neither front matter nor the file's name does. All that is given must hold. */
export interface Tell {
  readonly from: 'headings' | 'cues';
  /** In a writer's words, for the page of kinds. */
  readonly says: string;
  /** Headings, labels and bold leads that must all be there. */
  readonly all?: readonly HeadingCue[];
  /** Of each group, some must be there. */
  readonly some?: readonly { readonly least: number; readonly of: readonly HeadingCue[] }[];
  /** A field of the front matter. */
  readonly field?: 'question';
  /** The first heading. */
  readonly title?: RegExp;
  /** One of the blocks that begin within the first 60 words. */
  readonly opening?: RegExp;
  /** So many blocks of prose must show it. */
  readonly mentions?: { readonly least: number; readonly pattern: RegExp };
  /** Fewer words than these. */
  readonly under?: number;
  /** More than a third of the words stand in lists. */
  readonly listed?: true;
  /** So many blocks stand in lists. */
  readonly items?: number;
  /** So many headings are questions; with `most`, more than half of those under the title. */
  readonly questions?: { readonly least: number; readonly most?: true };
  /** Also where there is fenced code, which else says that a text is about software. */
  readonly code?: true;
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
  /** Any one of them is enough. */
  readonly tells: readonly Tell[];
  /** The first limit is the one a status bar shows. */
  readonly limits: readonly LimitSpec[];
  readonly sections: readonly SectionSpec[];
  /** Where rules are graver or slighter in this kind than in others. */
  readonly profile?: Profile;
  /** Its headings are for drafting: what is handed over has none below the title. */
  readonly draftingHeadings?: true;
  /** What “New Narrative…” opens; absent for `plain`. */
  readonly template?: string;
}
