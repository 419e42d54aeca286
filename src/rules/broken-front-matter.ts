import type { PlacedBlock } from '../document/block.ts';
import { placeInFrontMatter } from '../document/front-matter.ts';
import type { Fix } from '../engine/finding.ts';
import { defineRule, type Problem } from '../engine/rule.ts';
import { kinds } from '../narratives/kinds.ts';
import { formatParts, parseFormat } from '../pages/parse-format.ts';

export const brokenFrontMatter = defineRule({
  id: 'broken-front-matter',
  summary: 'The front matter is YAML that can be read, and the format in it is known.',
  why: 'Kind, status, limit and format stand there. As long as it cannot be read, the draft is judged as if it said nothing.',
  scope: 'document',
  group: 'file',
  severity: 'error',
  kinds: kinds.map(({ id }) => id),
  anyLanguage: true,
  options: {},
  examples: [
    {
      bad: '---\nkind: writing-assessment\nquestion: «Tell us: what did you decide?»\n---\n\nI chose the smaller launch.',
      good: '---\nkind: writing-assessment\nquestion: "Tell us: what did you decide?"\n---\n\nI chose the smaller launch.',
    },
    {
      bad: '---\nkind: writing-assessment\nformat: { paper: «A5», size: 11 }\n---\n\nI chose the smaller launch.',
      good: '---\nkind: writing-assessment\nformat: { paper: A4, size: 11 }\n---\n\nI chose the smaller launch.',
    },
  ],
  *check({ document, outline }): Iterable<Problem> {
    const { broken, format } = document.frontMatter;
    const [first] = document.blocks;
    if (first && outline.narrative.id !== 'plain') yield* unknownParts(format, first);
    // Another tool's front matter may be a template that only looks like YAML.
    if (!broken || (outline.narrative.id === 'plain' && !broken.own)) return;
    yield {
      span: broken.unquoted ?? broken.span,
      // None of its fields is read here: nothing is lost but a look by somebody else.
      ...(!broken.own && { level: 'info' as const }),
      message: `What does this line say? It cannot be read as YAML (${broken.message}), so kind, status and limit are not known. ${
        broken.unquoted ? 'Put the value in quotation marks.' : 'Mend it, or delete it.'
      }`,
      fixes: fixesFor(broken.unquoted),
    };
  },
});

/** What is not understood of how the draft is printed; the rest of it holds. */
function* unknownParts(format: unknown, first: PlacedBlock): Iterable<Problem> {
  if (isOfOthers(format)) return;
  for (const { path, at, message } of parseFormat(format).problems)
    yield {
      span: placeInFrontMatter(first, ['format', ...path], at),
      code: 'format',
      level: 'warning',
      message: `${message} As long as it is not known, the draft is measured without it.`,
    };
}

/** Other tools have a `format:` too, such as `html` or `{pdf: {toc: true}}`: none of it is meant for a printer. */
function isOfOthers(format: unknown): boolean {
  if (typeof format === 'string') return /^[a-z][a-z+-]*$/.test(format.trim());
  if (typeof format !== 'object' || format === null || Array.isArray(format)) return false;
  return !Object.keys(format).some((key) => formatParts.some((part) => part === key));
}

function fixesFor(value: { readonly start: number; readonly end: number } | undefined): readonly Fix[] {
  if (!value) return [];
  const edits = [value.start, value.end].map((at) => ({ start: at, end: at, text: '"' }));
  return [{ title: 'Put the value in quotation marks', safety: 'safe', edits }];
}
