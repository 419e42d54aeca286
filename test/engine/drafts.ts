import { readFileSync } from 'node:fs';
import { kinds } from '../../src/narratives/kinds.ts';

/** A small judgment call with front matter, a list, a table, a quotation and a footnote. */
export const judgment = `---
kind: writing-assessment
question: A judgment call
limit: 900 words
---

# The smaller launch

> Question: tell us about a judgment call.

In March 2024 I led the returns team. Many sellers left, and retention was weak.[^1]

## Decision

I chose the smaller launch over the May date; it cost us $300K of pre-orders. We believe it could potentially
help sellers:

- Several carriers improved significantly.
- The form has packaging, returns, etc.

| metric | before | after |
| - | - | - |
| returns | [N] | [M] |

“Many people,” said Ana, “were angry.”

## Result

Contacts fell from 9% to 8% in six weeks. I learned to ask Sales first.

[^1]: It had improved before.
`;

/** Drafts as people write them, each kind at least once. */
export const drafts: readonly (readonly [name: string, text: string])[] = [
  ['the example', readFileSync('examples/weak-prfaq.md', 'utf8')],
  ['a judgment call', judgment],
  ['a judgment call with CRLF', judgment.replaceAll('\n', '\r\n')],
  ...kinds.flatMap(({ id, template }) => (template ? [[`the template of ${id}`, template] as const] : [])),
  ['a plain page', '# Notes\n\nMany sellers improved.\n'],
];
