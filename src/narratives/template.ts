import type { KindId, SectionSpec } from './narrative.ts';

interface TemplateSpec {
  readonly kind: KindId;
  /** Further lines of front matter. */
  readonly fields?: readonly string[];
  /** Lines of the comment at the top. */
  readonly opening: readonly string[];
  readonly sections: readonly SectionSpec[];
}

/** The document that “New Narrative…” opens: every section's stub under a comment that says what is looked for. */
export function templateOf({ kind, fields = [], opening, sections }: TemplateSpec): string {
  const head = ['---', `kind: ${kind}`, 'status: draft', ...fields, '---'].join('\n');
  const parts = sections
    .filter(({ need }) => need !== 'optional')
    .map(({ title, find, stub }) => `<!-- ${title}: ${find}. -->\n\n${stub}`);
  return `${[head, `<!--\n${opening.join('\n')}\n-->`, ...parts].join('\n\n')}\n`;
}
