import type { Config } from '../engine/config.ts';

/** When a document is checked. */
type Run = 'onType' | 'onSave' | 'manual';

/** The settings under `sixpager`, for one document. */
export interface Settings {
  readonly enable: boolean;
  readonly run: Run;
  /** Milliseconds from the last key to the check. */
  readonly delay: number;
  /** By rule id, for the rules that the writer changed. */
  readonly rules: NonNullable<Config['rules']>;
}

export const defaultSettings: Settings = { enable: true, run: 'onType', delay: 150, rules: {} };

const runs: readonly unknown[] = ['onType', 'onSave', 'manual'] satisfies Run[];
const longestDelay = 10_000;

/** Reads settings as they come from a client; what is missing or malformed stays as in `base`. */
export function readSettings(raw: unknown, base: Settings = defaultSettings): Settings {
  if (!isRecord(raw)) return base;
  return {
    enable: typeof raw.enable === 'boolean' ? raw.enable : base.enable,
    run: runs.includes(raw.run) ? (raw.run as Run) : base.run,
    delay: readDelay(raw.delay) ?? base.delay,
    // The engine leaves a rule as it is when it cannot read what is said of it.
    rules: isRecord(raw.rules) ? (raw.rules as Settings['rules']) : base.rules,
  };
}

/** A client that pushes its settings sends all of them; ours lie under our name. Neovim's users often leave it out. */
export function ownSection(pushed: unknown): unknown {
  return isRecord(pushed) && 'sixpager' in pushed ? pushed.sixpager : pushed;
}

function readDelay(raw: unknown): number | undefined {
  if (typeof raw !== 'number' || !Number.isFinite(raw)) return undefined;
  return Math.min(Math.max(raw, 0), longestDelay);
}

function isRecord(raw: unknown): raw is Readonly<Record<string, unknown>> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}
