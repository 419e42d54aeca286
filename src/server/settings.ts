import { readValues } from '../config/read-values.ts';
import { type ConfigValues, isRecord } from '../config/values.ts';
import type { Config } from '../engine/config.ts';

/** When a document is checked. */
type Run = 'onType' | 'onSave' | 'manual';

/** The settings under `sixpager`, for one document. */
export interface Settings {
  readonly enable: boolean;
  readonly run: Run;
  /** Milliseconds from the last key to the check. */
  readonly delay: number;
  /** Leaves the sentence alone that is being typed, until the cursor leaves it or the keys rest. */
  readonly focus: boolean;
  /** What a config file can set too. */
  readonly values: ConfigValues;
}

/** The settings of a document, those of config files laid over the client’s. */
export interface DocumentSettings extends Settings {
  readonly config: Config;
}

export const defaultSettings: Settings = { enable: true, run: 'onType', delay: 150, focus: true, values: {} };

const runs: readonly unknown[] = ['onType', 'onSave', 'manual'] satisfies Run[];
const longestDelay = 10_000;

/** Reads settings as they come from a client; what is missing or malformed stays as in `base`. */
export function readSettings(raw: unknown, base: Settings = defaultSettings): Settings {
  if (!isRecord(raw)) return base;
  return {
    enable: typeof raw.enable === 'boolean' ? raw.enable : base.enable,
    run: runs.includes(raw.run) ? (raw.run as Run) : base.run,
    delay: readDelay(raw.delay) ?? base.delay,
    focus: typeof raw.focus === 'boolean' ? raw.focus : base.focus,
    // What is wrong in it, the editor tells by the schema.
    values: { ...base.values, ...readValues(raw).values },
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
