import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import type { PlacedBlock } from './block.ts';
import type { Span } from './span.ts';

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
  /** What is wrong with the YAML, at its place in the document. */
  readonly broken?: { readonly message: string; readonly span: Span };
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
  const { source } = first.block;
  const start = /^.*(?:\r\n?|\n)?/.exec(source)?.[0].length ?? 0;
  const last = Math.max(start, source.lastIndexOf('\n'), source.lastIndexOf('\r'));
  // To the parser a lone carriage return is text, also the one before the last line's \n.
  const yaml = source.slice(start, last).replace(/\r(?!\n)/g, '\n');
  const { fields, error } = fieldsOf(yaml);
  if (!error) return frontMatterFrom(fields);
  const at = first.start + start + Math.min(error.at, yaml.length);
  const lineEnd = source.indexOf('\n', start + error.at);
  const end = lineEnd < 0 ? at + 1 : first.start + lineEnd;
  return { ...none, broken: { message: error.message, span: { start: at, end: Math.max(at + 1, end) } } };
}
