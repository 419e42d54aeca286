// Replace what the comments name, then delete the comments. CONTRIBUTING.md explains each field.
import { textAt } from '../../document/plain-text.ts';
import { slot } from '../../engine/fixes.ts';
import { beforeStop } from '../../engine/places.ts';
import { defineRule, type Problem } from '../../engine/rule.ts';
import { PhraseSet } from '../../evidence/phrases.ts';

// The words that the rule asks of: sorted, one entry a line, British and American spellings.
const phrases = new PhraseSet(
  ['at the earliest opportunity', 'in due course'].map((term) => [term, term] as const),
);

export const newRule = defineRule({
  id: 'new-rule',
  // What a text that passes looks like, in one sentence.
  summary: 'A sentence that promises something says when.',
  // What the reader gains.
  why: 'Nobody can plan around “in due course”: a date can be kept or missed.',
  scope: 'sentence',
  // What it asks about, one of src/engine/group.ts: of two findings about the same words one is told.
  group: 'vague',
  // error: the meeting would stop here. warning: a reviewer will ask. info: craft. hint: polish.
  severity: 'info',
  // Numbers that a writer may set: `minWords: option.number(20, 'What it means.')`, from src/engine/options.ts.
  options: {},
  // `bad` marks with «» what is found, `good` yields nothing. Both are tests, and stand on the rule’s page.
  examples: [{ bad: 'Refunds arrive «in due course».', good: 'Refunds arrive by 3 May 2027.' }],
  *check({ block, sentence, evidence }): Iterable<Problem> {
    // First what answers the question, or makes it idle.
    if (sentence.question || evidence.dated) return;
    const found = phrases
      .matches(block.prose, sentence)
      .find(({ first }) => sentence.words[first]?.quoted !== true);
    if (!found) return;
    const quoted = textAt(block, found.span);
    const end = beforeStop(block, sentence);
    yield {
      span: found.span,
      // The reader’s question; then the writer’s words, and what would answer.
      message: `When is that? “${quoted}” names no day: give the date or the period.`,
      // `slot` where a fact is missing, `safe` where none is; delete the line if neither mends it.
      fixes: [slot('Add a place for the date', { start: end, end }, ' ([date])')],
    };
  },
});
