import { type Config, isSeverity, type LimitSetting, type RuleSetting } from '../engine/config.ts';
import type { KindId } from '../narratives/narrative.ts';
import { overlaid } from '../pages/format-changes.ts';
import { matchesPath } from './path-pattern.ts';
import type { ConfigValues, Fields } from './values.ts';

/** Something that sets values: a config file, an editor’s settings. */
export interface Source {
  readonly values: ConfigValues;
  /** The folder that its patterns of paths count from, as a uri that ends in `/`. */
  readonly folder: string;
  /** Where it sets a value, as a person reads it: `.sixpager.yaml:4`. */
  from(path: readonly string[]): string;
}

/** A value that is set, by the names on the way to it, and where it comes from. */
export interface Entry {
  readonly path: readonly string[];
  readonly value: unknown;
  readonly from: string;
}

/** What holds for one document. */
export interface Resolved {
  readonly config: Config;
  readonly entries: readonly Entry[];
}

/** Lays sources over one another, the strongest last: names add up, and of one name the last value holds. */
export function resolveConfig(sources: readonly Source[], document: string): Resolved {
  const rules = layered(sources, 'rules', ({ rules: given = {} }) => mapValues(given, asFields));
  const limits = layered(sources, 'limits', ({ limits: given = {} }) => mapValues(given, asParts));
  const terms = sources.flatMap((source) =>
    (source.values.terms ?? []).map(
      (value): Entry => ({ path: ['terms'], value, from: source.from(['terms']) }),
    ),
  );
  const format = formatsOf(sources);
  const [kind, most] = [kindOf(sources, document), mostOf(sources)];
  return {
    config: {
      rules: grouped(rules) as Readonly<Record<string, RuleSetting>>,
      limits: grouped(limits) as Readonly<Partial<Record<KindId, LimitSetting>>>,
      terms: [...new Set(terms.map(({ value }) => value as string))],
      ...(format.length > 0 && { format: sources.map(({ values }) => values.format ?? {}).reduce(overlaid) }),
      ...(kind && { kind: kind.value as KindId }),
      ...(most && { maxFindings: most.value as number }),
    },
    entries: [...(kind ? [kind] : []), ...limits, ...format, ...(most ? [most] : []), ...terms, ...rules],
  };
}

/** A bare severity is the severity alone, so that options which a weaker source sets stay. */
const asFields = (setting: RuleSetting): Fields => (isSeverity(setting) ? { severity: setting } : setting);

const asParts = (limit: LimitSetting): Fields => (typeof limit === 'string' ? { document: limit } : limit);

function mapValues<T>(
  given: Readonly<Record<string, T>>,
  map: (value: T) => Fields,
): Readonly<Record<string, Fields>> {
  return Object.fromEntries(Object.entries(given).map(([name, value]) => [name, map(value)]));
}

/** Values two names deep, of the last source that sets each. */
function layered(
  sources: readonly Source[],
  key: string,
  read: (values: ConfigValues) => Readonly<Record<string, Fields>>,
): Entry[] {
  const entries = new Map<string, Entry>();
  for (const source of sources) {
    for (const [name, fields] of Object.entries(read(source.values))) {
      for (const [field, value] of Object.entries(fields)) {
        const path = [key, name, field];
        entries.set(path.join('\n'), { path, value, from: source.from(path) });
      }
    }
  }
  return [...entries.values()].sort((a, b) => (a.path.join('\n') < b.path.join('\n') ? -1 : 1));
}

function grouped(entries: readonly Entry[]): Readonly<Record<string, Fields>> {
  const groups = new Map<string, [string, unknown][]>();
  for (const { path, value } of entries) {
    const [, name = '', field = ''] = path;
    groups.set(name, [...(groups.get(name) ?? []), [field, value]]);
  }
  return Object.fromEntries([...groups].map(([name, fields]) => [name, Object.fromEntries(fields)]));
}

function kindOf(sources: readonly Source[], document: string): Entry | undefined {
  const matching = sources.flatMap((source) => {
    if (!document.startsWith(source.folder)) return [];
    const path = decoded(document.slice(source.folder.length));
    return Object.entries(source.values.kinds ?? {})
      .filter(([pattern]) => matchesPath(pattern, path))
      .map(([pattern, value]): Entry => ({ path: ['kind'], value, from: source.from(['kinds', pattern]) }));
  });
  return matching.at(-1);
}

/** Each part of a format, of the last source that sets it. */
function formatsOf(sources: readonly Source[]): Entry[] {
  const entries = new Map<string, Entry>();
  for (const { values, from } of sources) {
    for (const [part, value] of Object.entries(values.format ?? {}))
      entries.set(part, { path: ['format', part], value, from: from(['format', part]) });
  }
  return [...entries.values()];
}

function mostOf(sources: readonly Source[]): Entry | undefined {
  const last = sources.findLast(({ values }) => values.maxFindings !== undefined);
  return last && { path: ['maxFindings'], value: last.values.maxFindings, from: last.from(['maxFindings']) };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
