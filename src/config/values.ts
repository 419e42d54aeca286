import type { LimitSetting, RuleSetting } from '../engine/config.ts';
import type { KindId } from '../narratives/narrative.ts';
import type { FormatChanges } from '../pages/format-changes.ts';

/** What a config file or an editor’s settings can say, each key known and each value of its type. */
export interface ConfigValues {
  /** By rule id. */
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  /** By pattern of paths; the last that matches wins. */
  readonly kinds?: Readonly<Record<string, KindId>>;
  /** By kind. */
  readonly limits?: Readonly<Partial<Record<KindId, LimitSetting>>>;
  readonly format?: FormatChanges;
  readonly terms?: readonly string[];
  readonly maxFindings?: number;
}

export type ConfigKey = keyof ConfigValues;

/** What each key means: the source of the schema, of the settings and of the page. */
export const keyMeanings: Readonly<Record<ConfigKey, string>> = {
  rules:
    'Rules by id: `off`, a severity, or an object with a `severity` and the rule’s own options, such as `{ "hard-sentence": { "severity": "info", "minWords": 25 } }`.',
  kinds:
    'Kinds of narrative by the path of the file, such as `{ "memos/**": "six-pager" }`. `*` and `?` stay within a folder, `**` does not, a pattern without a slash is a file name. Of several that match, the last one wins. `kind:` in the front matter wins over all.',
  limits:
    'Lengths by kind, as `900 words`, `8,000 characters` or `2 pages`, or one for each part: `{ "prfaq": { "press-release": "1 page" } }`. Beyond a limit that was set is an error.',
  format:
    'How drafts are printed: a text such as `A4, Times New Roman 11pt, 2cm margins`, or an object with `paper`, `font`, `size`, `margins`, `spacing`, `line-numbers`, `page-numbers`. What it leaves out is the kind’s own; `format:` in the front matter wins over it.',
  terms: 'Words and names that your readers know. No rule asks about them.',
  maxFindings: 'How many findings are told of one document, the gravest first.',
};

export const configKeys = Object.keys(keyMeanings) as readonly ConfigKey[];

/** What is wrong with a value, and where: the names on the way to it. */
export interface Fault {
  readonly path: readonly string[];
  /** The name itself is wrong, or what stands under it. */
  readonly at: 'key' | 'value';
  readonly message: string;
}

export type Fields = Readonly<Record<string, unknown>>;

export function isRecord(raw: unknown): raw is Fields {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}
