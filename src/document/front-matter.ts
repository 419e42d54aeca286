import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Block, PlacedBlock } from './block.ts';
import { perBlock } from './per-block.ts';
import { type Span, shift } from './span.ts';
import { placeInYaml, type Where } from './yaml-place.ts';

/** How far a draft is. An outline is not yet judged by its words, a final draft may have no open slot. */
export type Stage = 'outline' | 'draft' | 'final';

const stages: readonly string[] = ['outline', 'draft', 'final'];

/** The fields at the top of a document that the engine reads. */
export interface FrontMatter {
  readonly kind?: string;
  readonly status: Stage;
  /** `narrative: false` switches the engine off for this document. */
  readonly narrative: boolean;
  /** The prompt that a writing assessment answers. */
  readonly question?: string;
  /** A length the writer was given, as written: `2 pages`, `900 words`, `8000 characters`. */
  readonly limit?: string;
  /** How it is printed, as written: a text or a map. `parseFormat` of src/pages reads it. */
  readonly format?: unknown;
  /** Who the product is for; `internal` needs no customer FAQ. */
  readonly customer?: string;
  /** Roles of sections left out on purpose. */
  readonly omit: readonly string[];
  /** Rules that are not asked of this document. */
  readonly ignore: readonly string[];
  /** Names of metrics that are not in the list, and terms that need no explanation, as they are written. */
  readonly metrics: readonly string[];
  readonly terms: readonly string[];
  /** Parts of the prompt that the writer has answered elsewhere or in words that are not seen. */
  readonly answered: readonly string[];
  /** The principles that a story is to show. */
  readonly principles: readonly string[];
  /** What a story tells of: `launch`, `failure`, `tradeoff` or `conflict`. */
  readonly type?: string;
  /** How far the work is: `idea`, `funded` or `launched`. `status` says how far the draft is. */
  readonly stage?: string;
  /** The level that the reader judges by, such as `L6`. */
  readonly level?: string;
  /** The day of the document, as written. */
  readonly date?: string;
  readonly decider?: string;
  /** The decision that is asked for, in one line. */
  readonly decision?: string;
  /** Why the YAML cannot be read; nothing of it is known then. */
  readonly broken?: BrokenYaml;
}

/** What is wrong with the YAML, and where in the document. */
export interface BrokenYaml {
  /** As the parser says it. */
  readonly message: string;
  readonly span: Span;
  /** A value that would be read if it stood in quotation marks. */
  readonly unquoted?: Span;
  /** It names a field that is read here, and so is no other tool’s template. */
  readonly own: boolean;
}

const none: FrontMatter = {
  status: 'draft',
  narrative: true,
  omit: [],
  ignore: [],
  metrics: [],
  terms: [],
  answered: [],
  principles: [],
};

const text = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? String(value).trim() || undefined : undefined;

const words = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).map(text).filter((word) => word !== undefined);

/** The fields by name, keys in lower case. A value that is no scalar or list is left out. */
function fieldsOf(yaml: string): { fields: Map<string, unknown>; error?: { message: string; at: number } } {
  const parsed = parseDocument(yaml, {
    lineCounter: new LineCounter(),
    prettyErrors: false,
    logLevel: 'silent',
  });
  const [error] = parsed.errors;
  if (error) return { fields: new Map(), error: { message: error.message, at: error.pos[0] } };
  const fields = new Map<string, unknown>();
  if (isMap(parsed.contents)) {
    for (const pair of parsed.contents.items) {
      if (!isScalar(pair.key)) continue;
      const value = pair.value as { toJS?: (doc: unknown) => unknown } | null;
      try {
        fields.set(String(pair.key.value).toLowerCase(), value?.toJS?.(parsed) ?? undefined);
      } catch (error) {
        // An alias that names nothing, or far too many of them.
        return {
          fields: new Map(),
          error: { message: (error as Error).message, at: pair.key.range?.[0] ?? 0 },
        };
      }
    }
  }
  return { fields };
}

const scalars = [
  'kind',
  'question',
  'limit',
  'customer',
  'type',
  'stage',
  'level',
  'date',
  'decider',
  'decision',
] as const;

/** The items of a list, or the names that a map explains: `terms: {guest: a buyer without an account}`. */
const namesIn = (value: unknown): string[] =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : words(value);

function frontMatterFrom(fields: ReadonlyMap<string, unknown>): FrontMatter {
  const status = text(fields.get('status'))?.toLowerCase() ?? '';
  const given = scalars.flatMap((name) => {
    const value = text(fields.get(name));
    return value === undefined ? [] : [[name, value] as const];
  });
  return {
    status: stages.includes(status) ? (status as Stage) : 'draft',
    narrative: fields.get('narrative') !== false,
    omit: words(fields.get('omit')).map((role) => role.toLowerCase()),
    ignore: words(fields.get('ignore')),
    metrics: words(fields.get('metrics')),
    terms: namesIn(fields.get('terms')),
    answered: words(fields.get('answered')),
    principles: words(fields.get('principles')),
    ...(Object.fromEntries(given) as Partial<Record<(typeof scalars)[number], string>>),
    ...(fields.has('format') && { format: fields.get('format') }),
  };
}

/** Reads the front matter of a document's first block. Broken YAML is told, never thrown. */
export function readFrontMatter(first: PlacedBlock | undefined): FrontMatter {
  if (first?.block.kind !== 'front-matter') return none;
  const read = readYaml(first.block);
  if (!read.broken || first.start === 0) return read;
  const { span, unquoted, ...rest } = read.broken;
  const moved = {
    span: shift(span, first.start),
    ...(unquoted && { unquoted: shift(unquoted, first.start) }),
  };
  return { ...read, broken: { ...rest, ...moved } };
}

/** The YAML between the fences, and where it starts in its block. To the parser a lone carriage return is text. */
function yamlOf({ source }: Block): { readonly yaml: string; readonly start: number } {
  const start = /^.*(?:\r\n?|\n)?/.exec(source)?.[0].length ?? 0;
  const last = Math.max(start, source.lastIndexOf('\n'), source.lastIndexOf('\r'));
  return { yaml: source.slice(start, last).replace(/\r(?!\n)/g, '\n'), start };
}

/** Where the front matter sets a field, or what lies below it; the way is in the letters of the text. */
export function placeInFrontMatter(
  { block, start }: PlacedBlock,
  path: readonly string[],
  where: Where,
): Span {
  const { yaml, start: inner } = yamlOf(block);
  const { contents } = parseDocument(yaml, { prettyErrors: false, logLevel: 'silent' });
  const [field = '', ...rest] = path;
  const names = isMap(contents) ? contents.items.map(({ key }) => String(key)) : [];
  // Of a field that is there twice the last is read.
  const own = names.findLast((name) => name.toLowerCase() === field) ?? field;
  return shift(placeInYaml(contents, [own, ...rest], where), start + inner);
}

const readYaml = perBlock((block): FrontMatter => {
  const { yaml, start } = yamlOf(block);
  const { fields, error } = fieldsOf(yaml);
  if (!error) return frontMatterFrom(fields);
  const at = Math.min(error.at, yaml.length);
  const line = lineAround(yaml, at);
  const unquoted = unquotedValue(yaml, line);
  return {
    ...none,
    broken: {
      message: error.message,
      span: { start: start + at, end: start + Math.max(at + 1, line.end) },
      ...(unquoted && { unquoted: shift(unquoted, start) }),
      own: ownField.test(yaml),
    },
  };
});

const ownField = /^(?:kind|status|narrative|question|limit|customer|format|omit|decider|principles)[ \t]*:/im;

function lineAround(yaml: string, at: number): Span {
  const end = yaml.indexOf('\n', at);
  return { start: yaml.lastIndexOf('\n', at - 1) + 1, end: end < 0 ? yaml.length : end };
}

/** The value of a line such as `question: Tell me: how?`, if quotation marks around it are all that is missing. */
function unquotedValue(yaml: string, line: Span): Span | undefined {
  const match = /^(\s*[\w-]+:[ \t]+)(\S.*?)\s*$/.exec(yaml.slice(line.start, line.end));
  const [, key = '', value = ''] = match ?? [];
  if (value === '' || value.includes('"') || value.includes('\\')) return undefined;
  const start = line.start + key.length;
  const end = start + value.length;
  const quoted = `${yaml.slice(0, start)}"${value}"${yaml.slice(end)}`;
  return fieldsOf(quoted).error ? undefined : { start, end };
}
