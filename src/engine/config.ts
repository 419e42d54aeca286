import { type Severity, severities } from './finding.ts';

/** A severity, `off`, or an object with a severity and the rule's own options. */
export type RuleSetting = Severity | 'off' | Readonly<Record<string, unknown>>;

/** How a team wants its drafts read. */
export interface Config {
  /** By rule id. A rule that is not named keeps its defaults. */
  readonly rules?: Readonly<Record<string, RuleSetting>>;
}

/** A rule's setting, taken apart. */
export interface Setting {
  /** Absent: the rule's own. */
  readonly severity?: Severity | 'off';
  readonly options: Readonly<Record<string, unknown>>;
}

function isSeverity(value: unknown): value is Severity | 'off' {
  return value === 'off' || severities.includes(value as Severity);
}

/** What the config says of a rule. What cannot be read is left at the default. */
export function settingOf(config: Config, id: string): Setting {
  const given = config.rules?.[id];
  if (isSeverity(given)) return { severity: given, options: {} };
  if (typeof given !== 'object' || given === null) return { options: {} };
  return { ...(isSeverity(given.severity) && { severity: given.severity }), options: given };
}
