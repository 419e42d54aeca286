import { LineCounter, parseDocument } from 'yaml';
import type { Span } from '../document/span.ts';
import { placeInYaml } from '../document/yaml-place.ts';
import { readValues } from './read-values.ts';
import type { ConfigValues, Fault } from './values.ts';

/** What is wrong in a config file, and where. */
export interface ConfigProblem extends Span {
  /** From 1. */
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** A config file, read as far as it can be. */
export interface ParsedConfig {
  readonly values: ConfigValues;
  /** The path that it builds on, and where that is said. */
  readonly extends?: { readonly path: string; readonly at: readonly string[] };
  readonly problems: readonly ConfigProblem[];
  /** Where a value is set: the names on the way to it, as far as they are there. */
  place(path: readonly string[], at?: Fault['at']): Omit<ConfigProblem, 'message'>;
}

/** So many uses of anchors are one too many: a short text can stand for a huge one. */
const mostAliases = 100;

/** Reads the text of `.sixpager.yaml` or `.sixpager.json`; JSON is YAML too. What is wrong is told, the rest is read. */
export function parseConfig(text: string): ParsedConfig {
  const counter = new LineCounter();
  const parsed = attempt(() =>
    parseDocument(text, { lineCounter: counter, prettyErrors: false, logLevel: 'silent' }),
  );
  const document = parsed.value;
  const placeAt = (start: number, end: number) => {
    const { line, col: column } = counter.linePos(start);
    return { start, end, line: Math.max(1, line), column: Math.max(1, column) };
  };
  const place: ParsedConfig['place'] = (path, at = 'key') => {
    const { start, end } = placeInYaml(document?.contents, path, at);
    return placeAt(start, end);
  };
  const problems: ConfigProblem[] = (document?.errors ?? []).map(({ message, pos: [start, end] }) => ({
    ...placeAt(Math.min(start, text.length), Math.min(Math.max(end, start), text.length)),
    message: `What does this line say? It cannot be read as YAML or JSON (${message}).`,
  }));
  const raw =
    parsed.failed === undefined
      ? attempt(() => document?.toJS({ maxAliasCount: mostAliases }) as unknown)
      : parsed;
  if (raw.failed !== undefined) {
    const message = `What does this stand for? ${raw.failed}.`;
    return { values: {}, problems: [...problems, { ...placeAt(0, 0), message }], place };
  }
  const { values, faults } = readValues(raw.value);
  for (const { path, at, message } of faults) problems.push({ ...place(path, at), message });
  const base = (raw.value as { readonly extends?: unknown } | null | undefined)?.extends;
  if (base !== undefined && typeof base !== 'string') {
    const message = 'Which file is that? “extends” is the path of one, such as ../team.sixpager.yaml.';
    problems.push({ ...place(['extends'], 'value'), message });
  }
  problems.sort((a, b) => a.start - b.start);
  return {
    values,
    problems,
    place,
    ...(typeof base === 'string' && { extends: { path: base, at: ['extends'] } }),
  };
}

function attempt<T>(read: () => T): { readonly value?: T; readonly failed?: string } {
  try {
    return { value: read() };
  } catch (error) {
    return { failed: (error as Error).message };
  }
}
