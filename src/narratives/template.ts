import type { KindId, SectionSpec } from './narrative.ts';

interface TemplateSpec {
  readonly kind: KindId;
  /** Further lines of front matter. */
  readonly fields?: readonly string[];
  /** The first heading, where it is no section by itself. */
  readonly title?: string;
  /** Lines of the comment at the top. */
  readonly opening: readonly string[];
  readonly sections: readonly SectionSpec[];
  /** Roles of optional sections that it holds all the same. */
  readonly also?: readonly string[];
}

/** The document that “New Narrative…” opens: every section's stub with a comment that says what is looked for. */
export function templateOf(spec: TemplateSpec): string {
  const { kind, fields = [], title, opening, sections, also = [] } = spec;
  const head = ['---', `kind: ${kind}`, 'status: draft', ...fields, '---'].join('\n');
  const parts = sections
    .filter(({ need, role }) => need !== 'optional' || also.includes(role))
    .map((section) => withPrompt(section));
  return `${[head, `<!--\n${opening.join('\n')}\n-->`, ...(title ? [title] : []), ...parts].join('\n\n')}\n`;
}

/** A section's stub with what the reader looks for: under its heading, or above it where it has none. */
export function withPrompt({ title, find, stub }: Pick<SectionSpec, 'title' | 'find' | 'stub'>): string {
  const [first = '', ...rest] = stub.split('\n\n');
  if (!first.startsWith('## ')) return `<!-- ${title}: ${find}. -->\n\n${stub}`;
  return [first, `<!-- ${find.charAt(0).toUpperCase()}${find.slice(1)}. -->`, ...rest].join('\n\n');
}
