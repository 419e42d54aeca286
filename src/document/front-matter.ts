import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import type { PlacedBlock } from './block.ts';
import { perBlock } from './per-block.ts';
import { type Span, shift } from './span.ts';

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
  /** Who the product is for; `internal` needs no customer FAQ. */
  readonly customer?: string;
  /** Roles of sections left out on purpose. */
  readonly omit: readonly string[];
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

const none: FrontMatter = { status: 'draft', narrative: true, omit: [] };

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

function frontMatterFrom(fields: ReadonlyMap<string, unknown>): FrontMatter {
  const kind = text(fields.get('kind'));
  const status = text(fields.get('status'))?.toLowerCase() ?? '';
  const question = text(fields.get('question'));
  const limit = text(fields.get('limit'));
  const customer = text(fields.get('customer'));
  return {
    status: stages.includes(status) ? (status as Stage) : 'draft',
    narrative: fields.get('narrative') !== false,
    omit: words(fields.get('omit')).map((role) => role.toLowerCase()),
    ...(kind && { kind }),
    ...(question && { question }),
    ...(limit && { limit }),
    ...(customer && { customer }),
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

const readYaml = perBlock(({ source }): FrontMatter => {
  const start = /^.*(?:\r\n?|\n)?/.exec(source)?.[0].length ?? 0;
  const last = Math.max(start, source.lastIndexOf('\n'), source.lastIndexOf('\r'));
  // To the parser a lone carriage return is text, also the one before the last line's \n.
  const yaml = source.slice(start, last).replace(/\r(?!\n)/g, '\n');
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

const ownField = /^(?:kind|status|narrative|question|limit|customer|omit)[ \t]*:/im;

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
