import type { Fix } from '../engine/finding.ts';
import { defineRule, type Problem } from '../engine/rule.ts';
import { kinds } from '../narratives/kinds.ts';

export const brokenFrontMatter = defineRule({
  id: 'broken-front-matter',
  summary: 'The front matter is YAML that can be read.',
  why: 'Kind, status and limit stand there. As long as it cannot be read, the draft is judged as if it said nothing.',
  scope: 'document',
  severity: 'error',
  kinds: kinds.map(({ id }) => id),
  anyLanguage: true,
  options: {},
  examples: [
    {
      bad: '---\nkind: writing-assessment\nquestion: «Tell us: what did you decide?»\n---\n\nI chose the smaller launch.',
      good: '---\nkind: writing-assessment\nquestion: "Tell us: what did you decide?"\n---\n\nI chose the smaller launch.',
    },
  ],
  *check({ document, outline }): Iterable<Problem> {
    const { broken } = document.frontMatter;
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

function fixesFor(value: { readonly start: number; readonly end: number } | undefined): readonly Fix[] {
  if (!value) return [];
  const edits = [value.start, value.end].map((at) => ({ start: at, end: at, text: '"' }));
  return [{ title: 'Put the value in quotation marks', safety: 'safe', edits }];
}
