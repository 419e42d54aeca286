// Replace what the comments name, then delete the comments. CONTRIBUTING.md explains each field.
import { shift } from '../../document/span.ts';
import { option } from '../../engine/options.ts';
import { defineRule, type Problem } from '../../engine/rule.ts';

export const newRule = defineRule({
  id: 'new-rule',
  // What a text that passes looks like, in one sentence.
  summary: 'A heading is read at a glance.',
  // What the reader gains.
  why: 'Headings are where a reader looks for the way back. A sentence in bold shows none.',
  scope: 'document',
  // What it asks about, one of src/engine/group.ts: of two findings about the same words one is told.
  group: 'structure',
  // error: the meeting would stop here. warning: a reviewer will ask. info: craft. hint: polish.
  severity: 'hint',
  // Numbers that a writer may set. `{}` if there are none.
  options: { maxWords: option.number(20, 'Headings with more words are asked about.') },
  // `bad` marks with «» what is found, `good` yields nothing. Both are tests, and stand on the rule’s page.
  examples: [
    {
      bad: '## «Lockers in front of each of the 12 stations keep food cold until the customer comes back from work and opens the door by phone»',
      good: '## Lockers keep food cold\n\nThey stand in front of 12 stations.',
    },
  ],
  *check({ document }, { maxWords }): Iterable<Problem> {
    for (const { block, start } of document.blocks) {
      const [sentence] = block.sentences;
      if (block.kind !== 'heading' || !sentence || sentence.words.length <= maxWords) continue;
      yield {
        // What is read in a block counts from its start; a problem of the document from the text’s.
        span: shift({ start: sentence.start, end: sentence.end }, start),
        // The reader’s question; then what would answer.
        message: `What is this part about? The heading has ${sentence.words.length} words: leave the topic, and move the rest below.`,
      };
    }
  },
});
