import type { Span } from '../document/span.ts';
import { slot } from '../engine/fixes.ts';
import { option } from '../engine/options.ts';
import { type DocumentUnit, defineRule, type Problem } from '../engine/rule.ts';
import { readStory, type Story } from '../evidence/story.ts';

export const starPartMissing = defineRule({
  id: 'star-part-missing',
  summary: 'A story has its situation, task, action and result with a number, and what it taught.',
  why: 'Readers of stories listen for four parts. What is not told they take for not done.',
  group: 'story',
  scope: 'document',
  severity: 'warning',
  kinds: ['star-story'],
  options: {
    minWords: option.number(20, 'Stories shorter than this, in words, are not yet asked.'),
    maxSituation: option.number(50, 'The largest share of the words, in percent, before the first deed.'),
  },
  examples: [
    {
      bad: '«In March 2024 sellers left at the tax page of our shop in Leeds.» I had to mend it by May. I moved the page, called 30 sellers and cut nine fields.',
      good: 'In March 2024 sellers left at the tax page of our shop in Leeds. I had to mend it by May. I moved the page, called 30 sellers and cut nine fields. By June activation had gone from 40% to 46%. Next time I would call the sellers first.',
    },
  ],
  *check(unit, { minWords, maxSituation }): Iterable<Problem> {
    const { document, found } = unit;
    const story = readStory(document.blocks);
    if (story.words < minWords || !story.first) return;
    const missing = parts.filter(
      ({ role, has }) => !found.has(role) && !document.frontMatter.omit.includes(role) && !has(story),
    );
    if (missing.length > 0) yield missingProblem(missing, unit, story, story.first);
    else if (story.words >= 80 && story.beforeDeeds * 100 > story.words * maxSituation)
      yield longSituation(story, story.first);
  },
});

interface StoryPart {
  readonly role: string;
  /** Completes “Where is …?”. */
  readonly name: string;
  readonly guide: string;
  readonly stub: string;
  has(story: Story): boolean;
}

const parts: readonly StoryPart[] = [
  {
    role: 'situation',
    name: 'the situation',
    guide: 'say when and where it was, your role, and who was hurt by how much',
    stub: 'In [period] I was [role] at [company], and [problem].',
    has: ({ situation }) => situation,
  },
  {
    role: 'task',
    name: 'the task',
    guide: 'say what you had to reach, by when',
    stub: 'I had to [action] by [date].',
    has: ({ task }) => task,
  },
  {
    role: 'action',
    name: 'the action',
    guide: 'say what you did and decided, in the first person',
    stub: 'I [what you did].',
    has: ({ deeds }) => deeds >= 2,
  },
  {
    role: 'result',
    name: 'the result',
    guide: 'say what was true afterwards that was not before, in numbers',
    stub: '[metric] went from [from] to [to] by [date], because [mechanism].',
    has: ({ result }) => result,
  },
  {
    role: 'lesson',
    name: 'the lesson',
    guide: 'say what you do differently since',
    stub: 'Next time I would [what you would do differently], because [lesson].',
    has: ({ lesson }) => lesson,
  },
];

/** A story without a lesson alone is told softly, unless it is one of failure. */
function missingProblem(
  missing: readonly StoryPart[],
  { document }: DocumentUnit,
  { end }: Story,
  first: Span,
): Problem {
  const [one] = missing as readonly [StoryPart];
  const soft = missing.every(({ role }) => role === 'lesson') && document.frontMatter.type !== 'failure';
  const names = missing.map(({ name }) => name);
  const listed = names.length === 1 ? names[0] : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
  const guides = missing.map(({ guide }) => guide).join('; ');
  return {
    span: first,
    code: `no-${one.role}`,
    ...(soft && { level: 'info' as const }),
    message: `Where ${names.length === 1 ? 'is' : 'are'} ${listed}? No sentence tells ${names.length === 1 ? 'it' : 'them'}: ${guides}.`,
    fixes: [
      slot(
        names.length === 1 ? `Add ${listed}` : 'Add the missing parts',
        { start: end, end },
        `\n\n${missing.map(({ stub }) => stub).join(' ')}`,
      ),
    ],
  };
}

function longSituation({ words, beforeDeeds }: Story, first: Span): Problem {
  return {
    span: first,
    code: 'fat-situation',
    level: 'info',
    message: `When do you act? ${Math.round((beforeDeeds / words) * 100)}% of the story stands before your first deed: cut the background to what the reader needs for it.`,
  };
}
