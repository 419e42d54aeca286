import type { Span } from './span.ts';

/**
 * The closed grammar of slots: places left open for a fact. One file holds it; the syntax highlighting is
 * generated from it. A slot is matched whole, so that `[x]`, `[^1]`, `[RFC 12]` and a link are none.
 * The value says which evidence the slot stands in for.
 */
const grammar: readonly (readonly [evidence: SlotEvidence, words: readonly string[]])[] = [
  [
    'quantity',
    [
      'N',
      'N%',
      'N of M',
      'N in M',
      'M',
      'amount',
      'number',
      'count',
      'share',
      'price',
      'cost',
      'metric, amount',
    ],
  ],
  [
    'quantity',
    [
      'from',
      'to',
      'baseline',
      'target',
      'value',
      'reach',
      'impact',
      'confidence',
      'effort',
      'score',
      'threshold',
      'probability',
      'sample size',
      'unit',
      'customer, metric or constraint, amount',
    ],
  ],
  [
    'time',
    [
      'date',
      'day',
      'hour',
      'week',
      'month',
      'quarter',
      'year',
      'period',
      'time',
      'deadline',
      'launch date',
      'Month D, YYYY',
    ],
  ],
  [
    'name',
    [
      'name',
      'owner',
      'team',
      'role',
      'title',
      'company',
      'customer',
      'customers',
      'product',
      'person',
      'function',
      'decider',
      'who pays',
    ],
  ],
  [
    'name',
    ['CITY', 'place', 'industry', 'segment', 'customer segment', 'leader', 'leader, title', 'customer, role'],
  ],
  ['source', ['source', 'link', 'data', 'experiment', 'table', 'appendix']],
  [
    'reason',
    [
      'reason',
      'cause',
      'mechanism',
      'why',
      'why it lost',
      'lesson',
      'objection',
      'result',
      'what you would do differently',
    ],
  ],
  [
    'tradeoff',
    [
      'tradeoff',
      'what you gave up',
      'customer, metric or constraint',
      'alternative',
      'option',
      'option A',
      'option B',
      'option C',
      'what is not done',
    ],
  ],
  [
    'text',
    [
      'metric',
      'benefit',
      'problem',
      'question',
      'answer',
      'act',
      'action',
      'decision',
      'step',
      'headline',
      'quote',
      'comparison',
    ],
  ],
  [
    'text',
    [
      'today’s way',
      'what the customer does',
      'what is different',
      'what did not exist before',
      'detail',
      'situation',
    ],
  ],
  [
    'text',
    [
      'what you did',
      'what you did not know',
      'who was hurt',
      'who disagreed',
      'invention',
      'judgment call',
      'one sentence',
      'what changed',
      'what went wrong',
      'what you do',
      'customer’s words',
    ],
  ],
  [
    'text',
    [
      'assumption',
      'risk',
      'sign',
      'fallback',
      'effect',
      'event',
      'alarm',
      'time zone',
      'priority',
      'input',
      'output',
      'guardrail',
      'constraint',
      'tenet',
      'test',
      'topic',
    ],
  ],
];

/** What a slot, once filled, would give the reader. */
export type SlotEvidence = 'quantity' | 'time' | 'name' | 'source' | 'reason' | 'tradeoff' | 'text';

/** A place left open for a fact. Offsets count from the start of the block. */
export interface Slot extends Span {
  readonly evidence: SlotEvidence;
}

const evidenceOf = new Map(
  grammar.flatMap(([evidence, words]) => words.map((word) => [word, evidence] as const)),
);

/** Slots by their words in lower case, as other templates write them: `Name`, `LAUNCH DATE`. */
const anyCase = new Map([...evidenceOf.keys()].map((word) => [word.toLowerCase(), `[${word}]`]));

/** The slot of some words in lower case, such as `[name]` of `name`; undefined where the grammar has none. */
export const slotAt = (words: string): string | undefined => anyCase.get(words.trim());

const literal = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('’', "[’']");

/** Source of the expression that matches one slot, brackets included; for `RegExp` and for a TextMate grammar. */
export const slotPattern = `\\[(?:${[...evidenceOf.keys()]
  .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  .map(literal)
  .join('|')})\\](?![(\\[])`;

/** The open slots of a block's prose, in order. */
export function readSlots(prose: string): Slot[] {
  if (!prose.includes('[')) return [];
  return Array.from(prose.matchAll(new RegExp(slotPattern, 'g')), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    evidence: evidenceOf.get(match[0].slice(1, -1).replaceAll("'", '’')) ?? 'text',
  }));
}
