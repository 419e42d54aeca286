import type { KindId, Part } from '../narratives/narrative.ts';
import type { FormatChanges } from '../pages/format-changes.ts';
import { type Severity, severities } from './finding.ts';

/** A severity, `off`, or an object with a severity and the rule’s own options. */
export type RuleSetting = Severity | 'off' | Readonly<Record<string, unknown>>;

/** A length as a writer puts it, for the whole document or for each part: `900 words`, `{ faq: '5 pages' }`. */
export type LimitSetting = string | Readonly<Partial<Record<Part | 'document', string>>>;

/** How a team wants its drafts read. */
export interface Config {
  /** By rule id. A rule that is not named keeps its defaults. */
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  /** The kind of a draft that does not say it itself. */
  readonly kind?: KindId;
  /** By kind; each takes the place of what the kind holds a draft to. */
  readonly limits?: Readonly<Partial<Record<KindId, LimitSetting>>>;
  /** Words and names of the team, about which no rule asks. */
  readonly terms?: readonly string[];
  /** How drafts are printed, where their front matter does not say it: a text as there, or parts of a format. */
  readonly format?: string | FormatChanges;
  /** How many findings are told of one document, the gravest first. */
  readonly maxFindings?: number;
}

/** A rule’s setting, taken apart. */
export interface Setting {
  /** Absent: the rule’s own. */
  readonly severity?: Severity | 'off';
  readonly options: Readonly<Record<string, unknown>>;
}

export function isSeverity(value: unknown): value is Severity | 'off' {
  return value === 'off' || severities.includes(value as Severity);
}

/** What the config says of a rule. What cannot be read is left at the default. */
export function settingOf(config: Config, id: string): Setting {
  const given = config.rules?.[id];
  if (isSeverity(given)) return { severity: given, options: {} };
  if (typeof given !== 'object' || given === null) return { options: {} };
  return { ...(isSeverity(given.severity) && { severity: given.severity }), options: given };
}
