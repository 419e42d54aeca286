import { textAt } from '../document/plain-text.ts';
import { shift } from '../document/span.ts';
import { slot } from '../engine/fixes.ts';
import { option } from '../engine/options.ts';
import { asParagraph } from '../engine/places.ts';
import { type DocumentUnit, defineRule, type Problem } from '../engine/rule.ts';
import { asksOf, isWritten, placeOf } from '../engine/written.ts';
import { hasDissent, unanimityIn } from '../evidence/decision-signs.ts';
import { kindOfPrompt, promptOf } from '../narratives/prompt.ts';

export const noDissent = defineRule({
  id: 'no-dissent',
  summary: 'A decision says who disagreed, with the best argument against it.',
  why: 'Where nobody objected, nobody looked hard, or the objection is not told. The reader will be the first to make it.',
  scope: 'document',
  group: 'decisions',
  severity: 'info',
  kinds: ['decision-memo', 'six-pager', 'writing-assessment', 'star-story', 'launch-brief', 'causal-page'],
  options: {
    minWords: option.number(
      120,
      'Drafts shorter than this, in words, are asked only once their decision is written.',
    ),
  },
  examples: [
    {
      bad: '## Decision\n\nWe chose one warehouse over two. «Everyone was on board.»',
      good: '## Decision\n\nWe chose one warehouse over two. Operations disagreed, because a strike there would stop all orders.',
    },
    {
      bad: '## «Recommendation»\n\nMove to weekly billing from June.',
      good: '## Recommendation\n\nMove to weekly billing from June. Finance objected: it delays $1.4M of cash.',
    },
  ],
  *check(unit, { minWords }): Iterable<Problem> {
    const told = isConflict(unit);
    if (unit.document.blocks.some(({ block }) => hasDissent(block))) return;
    const unanimous = unanimousProblem(unit);
    // That all agree is an answer, and none: of other kinds nobody asks for one.
    if (unanimous) yield { ...unanimous, ...(told && { level: 'warning' as const }) };
    else if (isAsked(unit, told, minWords))
      yield { ...missingProblem(unit), ...(told && { level: 'warning' as const }) };
  },
});

/** A story told to show a conflict is nothing without the other side. */
const isConflict = ({ document: { frontMatter } }: DocumentUnit): boolean =>
  frontMatter.type?.toLowerCase() === 'conflict' ||
  frontMatter.principles.some((name) => /backbone|disagree/i.test(name));

function isAsked(unit: DocumentUnit, conflict: boolean, minWords: number): boolean {
  const { id } = unit.outline.narrative;
  if (id === 'launch-brief' || id === 'causal-page') return false;
  // What was invented had to work; nobody has to have been against it.
  if (id === 'writing-assessment' && kindOfPrompt(promptOf(unit.document) ?? '') === 'invention')
    return false;
  if (id === 'star-story')
    return conflict && unit.document.blocks.some(({ block }) => block.kind === 'paragraph');
  return isWritten(unit, minWords) && (id !== 'six-pager' || asksOf(unit));
}

const sentenceText =
  '[who disagreed] disagreed, because [reason]. I answered with [data]; in the end [decision], and [result].';

function unanimousProblem(unit: DocumentUnit): Problem | undefined {
  for (const { block, start } of unit.document.blocks) {
    const [sentence] = unanimityIn(block);
    if (!sentence) continue;
    const span = shift(sentence, start);
    return {
      span,
      code: 'unanimous',
      message: `Who disagreed, and what was their best argument? “${textAt(block, sentence)}” leaves the reader to be the first.`,
      fixes: [slot('Say who disagreed', { start: span.end, end: span.end }, ` ${sentenceText}`)],
    };
  }
  return undefined;
}

function missingProblem(unit: DocumentUnit): Problem {
  const { span, insertAt } = placeOf(unit, ['recommendation', 'decision', 'options', 'action', 'priorities']);
  return {
    span,
    code: 'missing',
    message:
      'Who disagreed, and what was their best argument? Nobody in this document does: name the person or function, and what they would have done.',
    fixes: [
      slot(
        'Add who disagreed',
        { start: insertAt, end: insertAt },
        asParagraph(sentenceText, unit.document, insertAt),
      ),
    ],
  };
}
