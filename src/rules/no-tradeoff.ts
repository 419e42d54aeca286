import { endOfBlock } from '../document/block.ts';
import { perBlock } from '../document/per-block.ts';
import { plainText } from '../document/plain-text.ts';
import type { Span } from '../document/span.ts';
import { shift } from '../document/span.ts';
import { slot } from '../engine/fixes.ts';
import { option } from '../engine/options.ts';
import { type DocumentUnit, defineRule, type Problem } from '../engine/rule.ts';
import { readTradeoff } from '../evidence/tradeoff.ts';
import { titleOf } from '../narratives/signs.ts';

/** Where a decision is explained, likeliest first: the place for what it costs. */
const decisionRoles = ['decision', 'alternatives', 'internal-faq'];

export const noTradeoff = defineRule({
  id: 'no-tradeoff',
  summary: 'A proposal or decision names what it gives up: a customer, a metric or a constraint.',
  why: 'A decision that costs nothing needs no meeting. Who names the cost first is believed about the gain.',
  scope: 'document',
  severity: 'error',
  kinds: ['prfaq', 'writing-assessment'],
  options: { minWords: option.number(120, 'Drafts shorter than this, in words, are not yet asked.') },
  examples: [
    {
      kind: 'writing-assessment',
      bad: `> Question: a judgment call\n\n## «Decision»\n\nWe weighed the options carefully and I chose express returns. ${'It helps customers, sellers and carriers. '.repeat(20)}`,
      good: `> Question: a judgment call\n\n## Decision\n\nI chose the smaller launch over the May date that Sales wanted; it cost us $300K of pre-orders. ${'It helps customers, sellers and carriers. '.repeat(20)}`,
    },
    {
      kind: 'writing-assessment',
      bad: `> Question: a judgment call\n\n## Decision\n\n«We weighed the trade-offs carefully and chose option B.» ${'It helps customers, sellers and carriers. '.repeat(20)}`,
      good: `> Question: a judgment call\n\n## Decision\n\nThe trade-off is a later launch: six weeks. ${'It helps customers, sellers and carriers. '.repeat(20)}`,
    },
  ],
  *check(unit, { minWords }): Iterable<Problem> {
    const [first] = unit.limits;
    const words =
      unit.limits.find((limit) => limit.unit === 'words' && limit.part === 'document')?.count ??
      first?.count ??
      0;
    if (words < minWords) return;
    let bare: Span | undefined;
    let weighed = 0;
    for (const { block, start } of unit.document.blocks) {
      const tradeoffs = tradeoffsIn(block);
      if (tradeoffs.named) return;
      if (tradeoffs.bare.length > 0) bare ??= shift(tradeoffs.bare[0] as Span, start);
      weighed += tradeoffs.weighed;
    }
    // Options that lost and people who disagreed: the cost is told, if not in one sentence.
    if (weighed >= 2) return;
    yield bare ? bareProblem(bare) : missingProblem(unit);
  },
});

const sentenceText =
  ' We gain [benefit] and give up [customer, metric or constraint], [amount], because [reason].';

function bareProblem(span: Span): Problem {
  return {
    span: { start: span.start, end: span.end },
    code: 'bare',
    message:
      'Which tradeoff? The word stands here and nowhere are both sides named: say what you gain, what you give up and how much of it.',
    fixes: [slot('Add a sentence with both sides', { start: span.end, end: span.end }, sentenceText)],
  };
}

function missingProblem(unit: DocumentUnit): Problem {
  const { span, insertAt } = placeFor(unit);
  return {
    span,
    code: 'missing',
    // An invention is asked what it cost; a judgment call is nothing without it.
    ...(unit.outline.narrative.id === 'writing-assessment' &&
      !isJudgment(unit) && { level: 'warning' as const }),
    message:
      'What does this cost, and who pays? Nowhere is something given up: name the customer, metric or constraint, and how much.',
    fixes: [
      slot(
        'Add a sentence with both sides',
        { start: insertAt, end: insertAt },
        `\n\n${sentenceText.trim()}`,
      ),
    ],
  };
}

const judgment = /judge?ment/i;

function isJudgment({ document }: DocumentUnit): boolean {
  const prompt = document.frontMatter.question;
  if (prompt !== undefined) return judgment.test(prompt);
  return document.blocks.slice(0, 4).some(({ block }) => judgment.test(plainText(block)));
}

/** The heading under which the decision stands, else the title, else the first line. */
function placeFor({ document, outline }: DocumentUnit): { span: Span; insertAt: number } {
  const section =
    decisionRoles
      .map((wanted) => outline.sections.find(({ role, named }) => named && role === wanted))
      .find((each) => each !== undefined) ?? titleOf(outline);
  const anchor = section?.section.heading ?? document.blocks.find(({ block }) => block.sentences.length > 0);
  if (!anchor) return { span: { start: 0, end: 0 }, insertAt: 0 };
  const { block, start } = anchor;
  const [sentence] = block.sentences;
  const last = section?.section.blocks.findLast((each) => each.block.kind === 'paragraph') ?? anchor;
  return {
    span: sentence ? shift(sentence, start) : { start, end: endOfBlock(anchor) },
    insertAt: endOfBlock(last),
  };
}

/** What the writer says in a block: not in headings, not in what somebody is quoted with. */
const tradeoffsIn = perBlock((block) => {
  const said = block.kind === 'paragraph' || block.kind === 'table' ? block.sentences : [];
  const read = said.map((sentence) => ({ sentence, tradeoff: readTradeoff(block, sentence) }));
  return {
    named: read.some(({ tradeoff }) => tradeoff === 'named'),
    bare: read.filter(({ tradeoff }) => tradeoff === 'bare').map(({ sentence }) => sentence),
    weighed: read.filter(({ tradeoff }) => tradeoff === 'weighed').length,
  };
});
