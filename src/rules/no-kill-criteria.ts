import { textAt } from '../document/plain-text.ts';
import { shift } from '../document/span.ts';
import { slot } from '../engine/fixes.ts';
import { option } from '../engine/options.ts';
import { asParagraph, beforeStop } from '../engine/places.ts';
import { type DocumentUnit, defineRule, type Problem } from '../engine/rule.ts';
import { asksOf, isWayBackAsked, isWritten, placeOf, wordsOf } from '../engine/written.ts';
import { stopIn } from '../evidence/decision-signs.ts';

export const noKillCriteria = defineRule({
  id: 'no-kill-criteria',
  summary: 'A plan names the result, with its number and its date, at which it is stopped.',
  why: 'A decision that no result could change is never corrected early. Beforehand the number is agreed on in a minute, afterwards it is fought over.',
  scope: 'document',
  group: 'decisions',
  severity: 'info',
  kinds: ['decision-memo', 'six-pager', 'launch-brief'],
  options: {
    minWords: option.number(
      120,
      'Drafts shorter than this, in words, are asked only once their decision is written.',
    ),
  },
  examples: [
    {
      bad: '## «Recommendation»\n\nFund the pilot for a year.',
      good: '## Recommendation\n\nFund the pilot for a year. We stop it if fewer than 8% of invited sellers activate by 30 April; Priya Nair decides.',
    },
    {
      bad: '## Recommendation\n\nFund the pilot for a year. «We will stop the pilot if adoption is too low.»',
      good: '## Recommendation\n\nFund the pilot for a year. We stop the pilot if adoption is below 8% on 30 April.',
    },
  ],
  *check(unit, { minWords }): Iterable<Problem> {
    if (!isWritten(unit, minWords) && !unit.outline.sections.some(isRisk)) return;
    const reports = unit.outline.narrative.id === 'six-pager' && !asksOf(unit);
    if (reports && wordsOf(unit) >= minWords) return;
    const found = unit.document.blocks.map((placed) => ({ placed, ...stopIn(placed.block) }));
    if (found.some(({ stop }) => stop === 'number' || stop === 'event')) return;
    // A section that is headed so, with numbers in it, says it in its own way: a table of alarms.
    if (unit.outline.sections.some(isStopSection)) return;
    const vague = found.find(({ stop }) => stop === 'vague');
    if (!vague?.sentence) {
      if (!isWayBackAsked(unit)) yield missingProblem(unit);
      return;
    }
    const { block, start } = vague.placed;
    const at = start + beforeStop(block, vague.sentence);
    yield {
      span: shift(vague.sentence, start),
      code: 'vague',
      message: `At what number, and by what date? “${textAt(block, vague.sentence)}” can be read as one likes once the result is in.`,
      fixes: [slot('Add a place for both', { start: at, end: at }, ': below [N] on [date]')],
    };
  },
});

const isRisk = ({ section: { title, blocks } }: DocumentUnit['outline']['sections'][number]): boolean =>
  /\bwhat could go wrong\b/i.test(title) && blocks.some(({ block }) => block.kind === 'paragraph');

const isStopSection = ({
  section: { title, blocks },
}: DocumentUnit['outline']['sections'][number]): boolean =>
  /\b(?:abort|kill|rollback|roll back|stop|tripwires?|would change|exit criteria)\b/i.test(title) &&
  blocks.some(({ block }) => block.slots.length > 0 || /\d/.test(block.prose));

function missingProblem(unit: DocumentUnit): Problem {
  const { span, insertAt } = placeOf(unit, [
    'rollback',
    'reversibility',
    'rollout',
    'recommendation',
    'risks',
    'priorities',
  ]);
  const text = 'We stop if [metric] is below [N] on [date]; [owner] decides.';
  return {
    span,
    code: 'missing',
    ...(unit.outline.narrative.id === 'launch-brief' && { level: 'warning' as const }),
    message:
      'What result, by what date, would make you stop? None is named: give the metric, its value and who decides.',
    fixes: [
      slot(
        'Add a criterion for stopping',
        { start: insertAt, end: insertAt },
        asParagraph(text, unit.document, insertAt),
      ),
    ],
  };
}
