import { kindOfPrompt } from './prompt.ts';
import { promptParts } from './prompt-parts.ts';
import { withPrompt } from './template.ts';

interface Piece {
  readonly title: string;
  readonly find: string;
  readonly stub: string;
}

const opening = [
  'Prose only: no bullets, tables or pictures. Explain every term that is not common knowledge; leave out what is confidential.',
  'The headings are for drafting: “Strip Drafting Headings” takes them out before you submit, the paragraphs stay.',
  'Each [bracketed] slot is a fact the reader will ask for.',
];

const situation: Piece = {
  title: 'Situation',
  find: 'when, where, your role, who was hurt and how much',
  stub: '## Situation\n\nIn [period] I was [role] at [company]. [who was hurt] lost [amount] each [period], because [cause].',
};

const result: Piece = {
  title: 'Result',
  find: 'the number, the period and the cause, and what went wrong',
  stub: '## Result\n\n[metric] went from [baseline] to [target] between [date] and [date], because [mechanism]. What went wrong: [what went wrong], which cost [amount].',
};

const lesson: Piece = {
  title: 'Lesson',
  find: 'what you would do differently, and what it has changed since',
  stub: '## Lesson\n\nNext time I would [what you would do differently], because [lesson].',
};

const shapes: Readonly<Record<'invention' | 'judgment', { prompt: string; pieces: readonly Piece[] }>> = {
  invention: {
    prompt:
      'What is the most inventive thing you have done? Your own idea, the problem that it met, and what it changed.',
    pieces: [
      situation,
      {
        title: 'Why it mattered',
        find: 'the cost of leaving it as it was, and why the known ways had failed',
        stub: '## Why it mattered\n\nLeft as it was, it would have cost [amount] a year. [alternative] had been tried and had failed, because [reason].',
      },
      {
        title: 'The idea',
        find: 'what did not exist before, how it works in one sentence, and how you came to it',
        stub: '## The idea\n\nMy idea was [invention]. Until then there was no [what did not exist before]. It came from [detail]. Instead of [option A], which lost because [why it lost], it [mechanism].',
      },
      {
        title: 'What I did',
        find: 'your own acts, against whom, and what you gave up',
        stub: '## What I did\n\nI [what you did]. [who disagreed] objected, because [objection]; I [what you did]. To do it I gave up [what you gave up].',
      },
      result,
      lesson,
    ],
  },
  judgment: {
    prompt:
      'Describe a judgment call you made recently that could not be analysed: the situation, the alternatives, how you decided, and why.',
    pieces: [
      situation,
      {
        title: 'Why analysis could not help',
        find: 'the cost of not acting, and which data or time was missing',
        stub: '## Why analysis could not help\n\nWithout a decision by [date] we stood to lose [amount]. [what you did not know] was not known, because [reason].',
      },
      {
        title: 'Alternatives',
        find: 'two or more real options, each with the reason it lost',
        stub: '## Alternatives\n\nI could have chosen [option A], which lost because [why it lost], or [option B], which lost because [why it lost].',
      },
      {
        title: 'Decision',
        find: 'what you did, in the first person, what you gave up, and who disagreed',
        stub: '## Decision\n\nI chose [decision] over [alternative] and gave up [what you gave up]. [who disagreed] disagreed, because [objection]. I [what you did].',
      },
      result,
      lesson,
    ],
  },
};

/** The public prompts by the names that a writer picks them by. */
export const publicPromptNames = ['judgment', 'invention'] as const;

/**
 * The writing assessment for a prompt: `invention`, `judgment`, or the text of the prompt that was set. One of
 * somebody's own has a slot for each of its parts.
 */
export function assessmentTemplate(prompt: string): string {
  const named = publicPromptNames.find((name) => name === prompt.trim().toLowerCase());
  const text = named ? shapes[named].prompt : prompt.trim();
  const kind = named ?? kindOfPrompt(text);
  const pieces = kind === 'custom' ? customPieces(text) : shapes[kind].pieces.map((each) => withPrompt(each));
  return `${[
    '---\nkind: writing-assessment\nstatus: draft\n---',
    `<!--\n${opening.join('\n')}\n-->`,
    quoted(text),
    ...pieces,
  ].join('\n\n')}\n`;
}

/** As a quotation, whatever the prompt has in it. */
function quoted(text: string): string {
  const [first = '', ...rest] = text.split(/\r\n?|\n/).map((line) => line.trim());
  return [`> Question: ${first}`, ...rest.map((line) => (line === '' ? '>' : `> ${line}`))].join('\n');
}

/** What stands in a comment must not end it. */
const inComment = (text: string): string => text.replace(/-->?/g, '–').replace(/\s+/g, ' ').trim();

function customPieces(prompt: string): readonly string[] {
  const parts = promptParts(prompt);
  const asked = (parts.length > 0 ? parts : [prompt]).map(
    (part) => `<!-- ${inComment(part)} -->\n\n[answer]`,
  );
  return [
    `<!-- When, where, your role, and what was at stake in numbers. -->\n\nIn [period] I was [role] at [company]: [situation].`,
    ...asked,
    `<!-- What it changed, from what to what, and what you would do differently. -->\n\n[metric] went from [baseline] to [target] by [date], because [mechanism]. Next time I would [what you would do differently].`,
  ];
}
