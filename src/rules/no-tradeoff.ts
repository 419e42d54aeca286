import type { Block } from '../document/block.ts';
import { perBlock } from '../document/per-block.ts';
import { plainText, textAt } from '../document/plain-text.ts';
import type { Sentence } from '../document/sentences.ts';
import type { Span } from '../document/span.ts';
import { shift } from '../document/span.ts';
import { slot } from '../engine/fixes.ts';
import { option } from '../engine/options.ts';
import { type DocumentUnit, defineRule, type Problem } from '../engine/rule.ts';
import { isSectionAsked, isWritten, placeOf } from '../engine/written.ts';
import { cuesIn } from '../evidence/cues/cues.ts';
import { readTradeoff, type Tradeoff } from '../evidence/tradeoff.ts';
import { deniesTradeoff } from '../evidence/words/denials.ts';
import type { OutlinedSection } from '../narratives/outline.ts';
import { kindOfPrompt, promptOf } from '../narratives/prompt.ts';

/** Where a decision is explained, likeliest first: the place for what it costs. */
const decisionRoles = [
  'tradeoffs',
  'recommendation',
  'decision',
  'alternatives',
  'internal-faq',
  'priorities',
  'improvement',
  'summary',
];

export const noTradeoff = defineRule({
  id: 'no-tradeoff',
  summary: 'A proposal or decision names what it gives up: a customer, a metric or a constraint.',
  why: 'A decision that costs nothing needs no meeting. Who names the cost first is believed about the gain.',
  scope: 'document',
  group: 'decisions',
  severity: 'error',
  aboutWords: ['denied'],
  kinds: [
    'prfaq',
    'six-pager',
    'decision-memo',
    'writing-assessment',
    'case-study',
    'launch-brief',
    'causal-page',
    'faq',
    'plan-90',
  ],
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
    const proposes = !onlyDenied.has(unit.outline.narrative.id);
    if (proposes && !isWritten(unit, minWords)) return;
    let bare: Span | undefined;
    let denied: PlacedDenial | undefined;
    let weighed = 0;
    const { blocks } = unit.document;
    for (const [at, { block, start }] of blocks.entries()) {
      const tradeoffs = tradeoffsIn(block);
      // “The trade-offs are:” above a list names them there.
      const listed = tradeoffs.listed && blocks[at + 1]?.block.containers[0] === 'list';
      if (tradeoffs.named || listed) return;
      if (tradeoffs.bare.length > 0) bare ??= shift(tradeoffs.bare[0] as Span, start);
      const [denial] = tradeoffs.denied;
      if (denial) denied ??= { span: shift(denial, start), text: textAt(block, denial) };
      weighed += tradeoffs.weighed;
    }
    // Options that lost and people who disagreed: the cost is told, if not in one sentence.
    if (weighed >= 2 || unit.outline.sections.some(leavesOut)) return;
    if (denied) yield deniedProblem(denied);
    else if (!proposes) return;
    else if (bare) yield bareProblem(bare);
    // The section for it is missing as a whole, and asked for.
    else if (!isSectionAsked(unit, 'tradeoffs')) yield missingProblem(unit);
  },
});

/** Kinds that are not asked for a cost, and are told where they say that there is none. */
const onlyDenied: ReadonlySet<string> = new Set(['causal-page', 'faq', 'plan-90']);

/** What is left out, or what it costs, is said under a heading of its own. */
const leavesOut = ({ section: { title, blocks } }: OutlinedSection): boolean =>
  /\b(?:cons|consequences|costs|disadvantages|downsides?|drawbacks?|limitations|out of scope|non-?goals|not in scope|(?:will|do|would) not (?:build|do|offer|change)|(?:won't|won’t) (?:build|do)|leave out|not (?:do|build)ing)\b/i.test(
    title,
  ) &&
  blocks.some(
    ({ block }) => block.kind !== 'paragraph' || block.sentences.some(({ words }) => words.length >= 4),
  );

const sentenceText =
  ' We gain [benefit] and give up [customer, metric or constraint], [amount], because [reason].';

interface PlacedDenial {
  readonly span: Span;
  /** The writer’s words. */
  readonly text: string;
}

function deniedProblem({ span, text }: PlacedDenial): Problem {
  return {
    span,
    code: 'denied',
    message: `Is there really nothing that this costs? “${text}” leaves the price to be found by the reader: name who or what is worse off, and by how much.`,
    fixes: [slot('Add a sentence with both sides', { start: span.end, end: span.end }, sentenceText)],
  };
}

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
  const { span, insertAt } = placeOf(unit, decisionRoles);
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

const isJudgment = ({ document }: DocumentUnit): boolean =>
  kindOfPrompt(promptOf(document) ?? '') === 'judgment' ||
  document.blocks.slice(0, 4).some(({ block }) => /judge?ment/i.test(plainText(block)));

/** What the writer says in a block: not in headings, not in what somebody is quoted with. */
const tradeoffsIn = perBlock((block) => {
  const said = block.kind === 'paragraph' || block.kind === 'table' ? block.sentences : [];
  const denied = said.filter((sentence) => denialIn(block, sentence) === 'denied');
  const read = said
    .filter((sentence) => !denied.includes(sentence))
    .map((sentence) => ({ sentence, tradeoff: withCost(block, sentence) }));
  return {
    named: read.some(({ tradeoff }) => tradeoff === 'named'),
    listed: /\b(?:trade-?offs?|drawbacks?|downsides?|cons|disadvantages)\b[^.?]{0,60}:\s*$/i.test(
      block.prose.slice(-200),
    ),
    denied,
    bare: read.filter(({ tradeoff }) => tradeoff === 'bare').map(({ sentence }) => sentence),
    weighed: read.filter(({ tradeoff }) => tradeoff === 'weighed').length,
  };
});

/** A delay, a loss or a price that somebody pays is what is given up, in whatever words. */
function withCost(block: Block, sentence: Sentence): Tradeoff {
  const read = readTradeoff(block, sentence);
  if (read === 'named' || denialIn(block, sentence) === 'but') return 'named';
  const costs = cuesIn.cost(block, sentence);
  if (costs.some(({ detail }) => detail === 'opportunity' || detail === 'time')) return 'named';
  return costs.length > 0 && read !== 'bare' ? 'weighed' : read;
}

/** “No downsides”: the question is denied, and not answered; “…, but the desk loses its shift” answers it. */
function denialIn(block: Block, { start, end }: Sentence): 'denied' | 'but' | 'none' {
  const text = block.prose.slice(start, Math.min(end, start + 4000)).replaceAll('’', "'");
  if (!deniesTradeoff.test(text)) return 'none';
  return /\b(?:but|except|although|though|however|other than|apart from|beyond)\b/i.test(text)
    ? 'but'
    : 'denied';
}
