import { shift } from '../document/span.ts';
import { slot } from '../engine/fixes.ts';
import { defineRule, type Problem } from '../engine/rule.ts';
import { type Asked, readAsked } from '../narratives/asked.ts';

export const faqNotAQuestion = defineRule({
  id: 'faq-not-a-question',
  group: 'faq',
  summary: 'Each entry of an FAQ is a question, in the words of who asks.',
  why: 'Readers look an FAQ through for their own question. A label hides who asks and what they fear.',
  scope: 'document',
  severity: 'info',
  kinds: ['prfaq', 'faq', 'six-pager'],
  options: {},
  examples: [
    {
      kind: 'faq',
      bad: '## FAQ\n\n### «Pricing»\n\nIt costs $3 a month.',
      good: '## FAQ\n\n### How much does it cost?\n\n$3 a month.',
    },
  ],
  *check({ outline }): Iterable<Problem> {
    for (const asked of readAsked(outline)) {
      const [sentence] = asked.at.block.sentences;
      const code = sentence && faultOf(asked);
      if (!code) continue;
      // Of “Q: Pricing A: …” in one paragraph, the label alone.
      const end = asked.at.block.level > 0 ? sentence.end : Math.min(sentence.end, labelEnd(asked));
      const span = shift({ start: sentence.start, end }, asked.at.start);
      const question = code === 'label' ? questionFor(asked.text) : undefined;
      yield {
        span,
        code,
        // Two belong together often enough; a third is another subject.
        ...(code === 'double' && questionsIn(asked.text) < 3 && { level: 'hint' as const }),
        message: messages[code](asked.text),
        fixes: question && asked.at.block.level > 0 ? [slot(`Ask: ${question}`, span, question)] : [],
      };
    }
  },
});

const messages = {
  label: (text: string) =>
    `Who asks this, and what do they fear? “${text}” is a label: put it as the question that the reader would put.`,
  double: (text: string) =>
    `Which of these does the answer begin with? “${text}” asks more than once: give each question its own answer.`,
} as const;

const questionsIn = (text: string): number => (text.match(/\?(?=\s|$)/g) ?? []).length;

function faultOf({ asks, text }: Asked): keyof typeof messages | undefined {
  if (text === '' || /^\[[^\]]*\]$/.test(text)) return undefined;
  if (questionsIn(text) > 1) return 'double';
  return asks && text.endsWith('?') ? undefined : text.includes('?') ? undefined : 'label';
}

const labelEnd = ({ at: { block } }: Asked): number => {
  const end = block.prose.search(/\n|\bA(?:nswer)?[.:)]/);
  return block.prose.slice(0, end < 0 ? undefined : end).trimEnd().length;
};

/** What a reader would ask under a label that FAQs often have. */
const questions: readonly (readonly [RegExp, string])[] = [
  [/^(?:pricing|prices?|costs?|fees?)$/i, 'How much does it cost?'],
  [/^(?:risks?|key risks|main risks)$/i, 'What could go wrong?'],
  [
    /^(?:competition|competitors|competitive landscape)$/i,
    'Who else solves this, and what do they do better?',
  ],
  [/^(?:data )?(?:privacy|data|data protection)$/i, 'What happens to my data?'],
  [/^(?:support|help)$/i, 'Who helps when it does not work?'],
  [/^(?:availability|launch|timeline|schedule)$/i, 'When and where can customers get it?'],
  [/^(?:security)$/i, 'How could somebody misuse it, and what stops them?'],
  [/^(?:market(?: size)?|tam)$/i, 'How many customers have this problem?'],
  [/^(?:dependencies|partners)$/i, 'Who else must deliver, and by when?'],
  [/^(?:success metrics|metrics|goals|kpis)$/i, 'How do we know that it works?'],
];

const questionFor = (label: string): string | undefined =>
  questions.find(([pattern]) => pattern.test(label))?.[1];
