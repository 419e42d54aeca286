import { figureIn } from '../document/figures.ts';
import { perBlock } from '../document/per-block.ts';
import { textAt } from '../document/plain-text.ts';
import { type Span, shift } from '../document/span.ts';
import { slot } from '../engine/fixes.ts';
import { option } from '../engine/options.ts';
import { asParagraph } from '../engine/places.ts';
import { type DocumentUnit, defineRule, type Problem } from '../engine/rule.ts';
import { instruction, promptOf, publicPrompts } from '../narratives/prompt.ts';
import { titleOf } from '../narratives/signs.ts';

export const assessmentFormat = defineRule({
  id: 'assessment-format',
  summary:
    'A writing assessment names its question at the top, is prose alone, and tells nothing confidential.',
  why: 'Published instructions for the exercise say so, and who breaks them is read as somebody who did not read them.',
  scope: 'document',
  group: 'structure',
  severity: 'error',
  kinds: ['writing-assessment'],
  options: {
    minWords: option.number(10, 'Drafts shorter than this, in words, are not yet asked for the question.'),
  },
  examples: [
    {
      bad: '> Question: a judgment call\n\n«| Option | Cost |»\n|---|---|\n| wait | $40K |',
      good: '> Question: a judgment call\n\nTo wait would have cost us $40K.',
    },
    {
      bad: '> Question: a judgment call\n\nOur «confidential» plan said that the depot would close.',
      good: '> Question: a judgment call\n\nThe plan of a grocer with 40 stores said that the depot would close.',
    },
    {
      bad: '«In 2021 I worked for a bank.» I ran the card team of nine.',
      good: '> Question: the most inventive thing you have done\n\nIn 2021 I worked for a bank. I ran the card team of nine.',
    },
  ],
  *check(unit, { minWords }): Iterable<Problem> {
    const { document } = unit;
    if (!isQuestionStated(document)) yield* questionProblem(unit, minWords);
    const casual = String(document.frontMatter.format) === 'casual';
    for (const { block, start } of document.blocks) {
      if (!casual)
        for (const figure of figureIn(block)) yield figureProblem(figure.form, shift(figure, start));
      for (const span of secretsIn(block)) yield secretProblem(textAt(block, span), shift(span, start));
    }
  },
});

/** A title may name the subject, “My judgment call”; the question is what was asked. */
const statesQuestion = perBlock((block) => {
  const text = textAt(block, { start: 0, end: Math.min(block.prose.length, 2000) });
  return (
    publicPrompts.test(text) ||
    instruction.test(text) ||
    (block.kind !== 'paragraph' && text.endsWith('?')) ||
    /^\W{0,3}(?:(?:the )?(?:question|prompt)\b|I (?:chose|answer|am answering|have chosen)\b.{0,20}\b(?:question|prompt)\b)/i.test(
      text,
    ) ||
    block.slots.length > 0
  );
});

const isQuestionStated = (document: DocumentUnit['document']): boolean =>
  promptOf(document) !== undefined || document.blocks.slice(0, 6).some(({ block }) => statesQuestion(block));

function* questionProblem({ document, outline }: DocumentUnit, minWords: number): Iterable<Problem> {
  const words = document.blocks.reduce(
    (sum, { block }) => sum + block.sentences.reduce((n, each) => n + each.words.length, 0),
    0,
  );
  const first =
    titleOf(outline)?.section.heading ?? document.blocks.find(({ block }) => block.sentences.length > 0);
  const [sentence] = first?.block.sentences ?? [];
  if (words < minWords || !first || !sentence) return;
  yield {
    span: shift(sentence, first.start),
    code: 'question-not-stated',
    message:
      'Which question does this answer? The instructions ask for it at the top: copy the prompt there.',
    fixes: [
      slot(
        'Begin with the question',
        { start: first.start, end: first.start },
        asParagraph('> Question: [question]', document, first.start),
      ),
    ],
  };
}

const figures = {
  table:
    'Does a table belong here? The instructions ask for prose: say in a sentence what the rows show, and which one mattered.',
  image: 'Does a picture belong here? The instructions ask for prose: say in a sentence what it shows.',
  code: 'Does code belong here? The instructions ask for prose: say what it does, for a reader who does not write any.',
} as const;

const figureProblem = (form: keyof typeof figures, span: Span): Problem => ({
  span,
  code: `has-${form}`,
  message: figures[form],
});

const secretProblem = (text: string, span: Span): Problem => ({
  span,
  code: 'confidential',
  message: `May this be told? “${text}” says that it is the company’s own: replace it by what a stranger may know, such as its size and its trade.`,
});

const secret =
  /\b(?:confidential(?:ly)?|proprietary|internal[- ]only|for internal use|under (?:an )?NDA|trade secrets?|non-disclosure)\b|\bProject (?!(?:Coordinator|Director|Gutenberg|Lead|Leader|Management|Manager|Managers|Officer|Owner|Plan|Sponsor|Team)\b)\p{Lu}\p{Ll}{2,}\b/gu;
const denied = /\b(?:no|not|nothing|non|without|nor)\b[^.]{0,20}$/i;

/** Words that say of themselves that they are not to be told; a promise that nothing is, and the prompt, say none. */
const secretsIn = perBlock((block): readonly Span[] => {
  if (block.kind !== 'paragraph' && block.kind !== 'heading') return [];
  if (block.containers.includes('quote')) return [];
  return Array.from(block.prose.matchAll(secret))
    .filter(({ index }) => !denied.test(block.prose.slice(Math.max(0, index - 40), index)))
    .map(({ 0: text, index }) => ({ start: index, end: index + text.length }));
});
