import { shownValue } from '../document/shown-value.ts';
import { isSeverity, type LimitSetting, type RuleSetting } from '../engine/config.ts';
import { severities } from '../engine/finding.ts';
import { parseLimit } from '../engine/limits.ts';
import { nearest } from '../engine/nearest.ts';
import { kindNamed, kinds } from '../narratives/kinds.ts';
import type { KindId } from '../narratives/narrative.ts';
import type { FormatChanges } from '../pages/format-changes.ts';
import { parseFormat } from '../pages/parse-format.ts';
import { rules } from '../rules/index.ts';
import { type RuleFaults, readOptions } from './read-options.ts';
import { type ConfigValues, configKeys, type Fault, isRecord } from './values.ts';

/** What can be read, and what is wrong with the rest. */
export interface ReadValues {
  readonly values: ConfigValues;
  readonly faults: readonly Fault[];
}

type Path = readonly string[];
type Tell = (path: Path, at: Fault['at'], message: string) => void;

/** Keys that a file may have besides: what it builds on, and where an editor finds the schema. */
const fileKeys = ['extends', '$schema'];

/** Reads values as JSON has them. What is wrong is told, and the rest is read. */
export function readValues(raw: unknown, also: readonly string[] = fileKeys): ReadValues {
  const faults: Fault[] = [];
  const tell: Tell = (path, at, message) => void faults.push({ path, at, message });
  if (raw === undefined || raw === null) return { values: {}, faults };
  if (!isRecord(raw)) {
    tell([], 'value', `What does this set? A configuration has keys: ${quotedList(configKeys)}.`);
    return { values: {}, faults };
  }
  for (const key of Object.keys(raw)) {
    const known = [...configKeys, ...also];
    if (!known.includes(key)) tell([key], 'key', whichOne('key', key, known));
  }
  const values = {
    ...read(raw, 'rules', (value, path) => byName(value, path, tell, readRule)),
    ...read(raw, 'kinds', (value, path) => byName(value, path, tell, readKind)),
    ...read(raw, 'limits', (value, path) => byName(value, path, tell, readKindLimit)),
    ...read(raw, 'format', (value, path) => readFormat(value, path, tell)),
    ...read(raw, 'terms', (value, path) => readTerms(value, path, tell)),
    ...read(raw, 'maxFindings', (value, path) => readMost(value, path, tell)),
  };
  return { values, faults };
}

function read<K extends keyof ConfigValues>(
  raw: Readonly<Record<string, unknown>>,
  key: K,
  reader: (value: unknown, path: Path) => ConfigValues[K] | undefined,
): Pick<ConfigValues, K> | Record<string, never> {
  const value = raw[key] === undefined || raw[key] === null ? undefined : reader(raw[key], [key]);
  return value === undefined ? {} : ({ [key]: value } as Pick<ConfigValues, K>);
}

/** Each entry of an object that can be read. */
function byName<T>(
  value: unknown,
  path: Path,
  tell: Tell,
  readOne: (name: string, value: unknown, path: Path, tell: Tell) => readonly [string, T] | undefined,
): Readonly<Record<string, T>> | undefined {
  if (!isRecord(value)) {
    tell(path, 'value', `What is “${path.at(-1)}”? It is a list of names, each with its value.`);
    return undefined;
  }
  const entries = Object.entries(value).flatMap(([name, each]) => {
    const entry = readOne(name, each, [...path, name], tell);
    return entry ? [entry] : [];
  });
  return Object.fromEntries(entries);
}

function readRule(
  id: string,
  value: unknown,
  path: Path,
  tell: Tell,
): readonly [string, RuleSetting] | undefined {
  const rule = rules.find((each) => each.id === id);
  if (!rule) {
    tell(
      path,
      'key',
      whichOne(
        'rule',
        id,
        rules.map((each) => each.id),
      ),
    );
    return undefined;
  }
  // YAML 1.1, which some editors still write, has `off` for false.
  if (value === false) return [id, 'off'];
  if (isSeverity(value)) return [id, value];
  if (!isRecord(value)) {
    const wanted = `${quotedList(['off', ...severities])}, or an object with a severity and options`;
    tell(path, 'value', `How grave is “${id}”? It is ${wanted}; ${shownValue(value)} is none.`);
    return undefined;
  }
  const faults: RuleFaults = (name, at, message) => tell([...path, name], at, message);
  return [id, readOptions(rule, value, faults)];
}

function readKind(
  pattern: string,
  value: unknown,
  path: Path,
  tell: Tell,
): readonly [string, KindId] | undefined {
  const kind = typeof value === 'string' ? kindNamed(value) : undefined;
  if (!kind) tell(path, 'value', whichOne('kind', String(value), kindIds));
  return kind && [pattern, kind.id];
}

const kindIds: readonly string[] = kinds.map(({ id }) => id);
const parts: readonly string[] = ['document', 'press-release', 'faq', 'body'];

function readKindLimit(
  name: string,
  value: unknown,
  path: Path,
  tell: Tell,
): readonly [string, LimitSetting] | undefined {
  const kind = kindNamed(name);
  if (!kind) {
    tell(path, 'key', whichOne('kind', name, kindIds));
    return undefined;
  }
  const limit = isRecord(value) ? byName(value, path, tell, readPartLimit) : readLimit(value, path, tell);
  return limit === undefined ? undefined : [kind.id, limit];
}

function readPartLimit(
  part: string,
  value: unknown,
  path: Path,
  tell: Tell,
): readonly [string, string] | undefined {
  if (!parts.includes(part)) {
    tell(path, 'key', whichOne('part', part, parts));
    return undefined;
  }
  const limit = readLimit(value, path, tell);
  return limit === undefined ? undefined : [part, limit];
}

function readLimit(value: unknown, path: Path, tell: Tell): string | undefined {
  if (typeof value === 'string' && parseLimit(value)) return value;
  tell(
    path,
    'value',
    `How long is that? A length is “900 words”, “8,000 characters” or “2 pages”; ${shownValue(value)} is none.`,
  );
  return undefined;
}

function readFormat(value: unknown, path: Path, tell: Tell): FormatChanges {
  const { changes, problems } = parseFormat(value);
  for (const { path: rest, at, message } of problems) tell([...path, ...rest], at, message);
  return changes;
}

function readTerms(value: unknown, path: Path, tell: Tell): readonly string[] | undefined {
  const terms = Array.isArray(value) ? value : [value];
  const wrong = terms.find((term) => typeof term !== 'string');
  if (wrong === undefined) return terms as readonly string[];
  tell(
    path,
    'value',
    `Which words are these? “${path.at(-1)}” is a list of words; ${shownValue(wrong)} is none.`,
  );
  return terms.filter((term) => typeof term === 'string');
}

function readMost(value: unknown, path: Path, tell: Tell): number | undefined {
  if (typeof value === 'number' && Number.isInteger(value) && value > 0) return value;
  tell(
    path,
    'value',
    `How many? “${path.at(-1)}” is a whole number from 1 on; ${shownValue(value)} is none.`,
  );
  return undefined;
}

function whichOne(what: string, name: string, known: readonly string[]): string {
  const near = nearest(name, known);
  return `Which ${what} is “${name}”? ${near ? `The nearest is “${near}”.` : `There is none of that name: there are ${quotedList(known)}.`}`;
}

function quotedList(names: readonly string[]): string {
  const quoted = names.map((name) => `“${name}”`);
  return `${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1)}`;
}
