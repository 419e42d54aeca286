import { defineRule, type Problem } from '../engine/rule.ts';
import { repeatsIn } from '../facts/repeats.ts';

const sentence = 'Drivers lose eleven minutes at each gate because the guard copies the plate by hand.';

export const repeatedClaim = defineRule({
  id: 'repeated-claim',
  summary: 'A thing is said once, in the section where the reader looks for it.',
  why: 'A sentence that comes a second time costs a line and says that nobody has read the draft from start to end.',
  scope: 'document',
  group: 'consistency',
  severity: 'info',
  options: {},
  examples: [
    {
      bad: `## Problem\n\n${sentence}\n\n## Plan\n\n«${sentence}»`,
      good: `## Problem\n\n${sentence}\n\n## Plan\n\nA camera at the gate will read the plate, so that the driver need not stop.`,
    },
  ],
  *check({ document, outline }): Iterable<Problem> {
    const press = outline.blocks['press-release'].at(-1)?.start ?? -1;
    for (const { here, there, title } of repeatsIn(document)) {
      // The FAQ takes up what the release has promised.
      if (there.start <= press && here.start > press) continue;
      yield {
        span: here,
        message: `Has the reader not read this before? It stands in the same words${title === '' ? ' further up' : ` under “${title}”`}: cut one, or say here what is new.`,
        related: [{ span: there, message: 'The same words' }],
      };
    }
  },
});
