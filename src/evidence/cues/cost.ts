import type { Word } from '../../document/words.ts';
import { type PhraseMatch, PhraseSet } from '../phrases.ts';
import { type CostLead, costLeads, delays, labour, loses, spends } from '../words/costs.ts';
import { type CostDetail, costKind } from './cost-kind.ts';
import {
  amountBetween,
  type Cue,
  cueOf,
  deniedBefore,
  gapBefore,
  inOrder,
  inSpeech,
  lowerAt,
  type Place,
  slotCues,
} from './cue.ts';
import { lossAt, worseAt } from './loss.ts';

const leads = new PhraseSet(costLeads);
const slots = new Map<string, CostDetail>([
  ['cost', 'money'],
  ['tradeoff', 'opportunity'],
  ['what you gave up', 'opportunity'],
  ['customer, metric or constraint', 'opportunity'],
  ['who was hurt', 'people'],
]);

/** The words that a cost can begin with; most words of a text are none. */
const openers = new Set([
  ...loses,
  ...spends,
  ...delays,
  ...'cost costs costing give gave gives giving given accept accepted accepting worse'.split(' '),
  ...'take takes took taking need needs needed require requires required tie ties tied use uses used'.split(
    ' ',
  ),
]);

/** What a choice costs, and whom. */
export function readCost(place: Place): readonly Cue<CostDetail>[] {
  const { block, sentence } = place;
  if (sentence.question) return [];
  const { words } = sentence;
  const found = slotCues(place, slots);
  for (const match of leads.matches(block.prose, sentence)) {
    if (
      inSpeech(block, words[match.first]) ||
      deniedBefore(words, match.first, match.value === 'told' ? 5 : 2)
    )
      continue;
    const cue = ledBy(place, match);
    if (cue) found.push(cue);
  }
  for (let at = 0; at < words.length; at++) {
    const crew = crewAt(place, at);
    if (crew) found.push(crew);
    if (!openers.has(lowerAt(words, at)) || inSpeech(block, words[at]) || words[at]?.joined) continue;
    const cue =
      costsAt(place, at) ??
      lossAt(place, at) ??
      delayAt(place, at) ??
      labourAt(place, at) ??
      worseAt(place, at);
    if (cue) found.push(cue);
  }
  return inOrder(found);
}

/** “at the expense of speed”, “the downside is that”, “Trade-off: …”; not “trade-offs matter”. */
function ledBy(
  { block, sentence: { words }, quantities }: Place,
  match: PhraseMatch<CostLead>,
): Cue<CostDetail> | undefined {
  const { first, last, value, span } = match;
  const amount = amountBetween(quantities, last + 1, last + 8);
  const money = lowerAt(words, first) === 'cost' || lowerAt(words, first) === 'price';
  if (
    lowerAt(words, first) === 'in' &&
    !words.slice(0, first).some(({ lower }) => /^(?:we|i|our|us)$/.test(lower))
  )
    return undefined;
  if (value === 'told') return words[last + 1] ? { ...span, detail: costKind(amount) } : undefined;
  const gap = gapBefore(block.prose, words, last + 1);
  const next = lowerAt(words, last + 1);
  // “cost is $5” states a price; “the cost is that”, “the price of this is six weeks” a sacrifice.
  if (money) {
    if (
      !/^(?:the|our|one|its|a|real|main|biggest)$/.test(lowerAt(words, first - 1)) ||
      words[last + 1]?.joined
    )
      return undefined;
    const is = words.slice(last + 1, last + 6).findIndex(({ lower }) => /^(?:is|was|are|were)$/.test(lower));
    if (is < 0 || (is > 0 && !/^(?:of|for|we|to)$/.test(next))) return undefined;
    if (
      is === 0 &&
      !/^(?:that|a|an|the|fewer|less|more)$/.test(lowerAt(words, last + 2)) &&
      costKind(amount) !== 'time'
    )
      return undefined;
    if (
      is > 0 &&
      !/^(?:this|that|it|waiting|speed|delay|delaying|doing|we|choosing|the)$/.test(lowerAt(words, last + 2))
    )
      return undefined;
    return cueOf(words, first, last + 1 + is, costKind(amount));
  }
  if (/^\s*[:—–]/.test(gap) && next !== '') return { ...span, detail: costKind(amount) };
  const is = words.slice(last + 1, last + 7).findIndex(({ lower }) => /^(?:is|was|are|were)$/.test(lower));
  const linked = is === 0 || (is > 0 && /^(?:of|for|to|here|with|in|between)$/.test(next));
  if (
    !linked ||
    /^(?:not|that's|clear|worth|acceptable|discussed|described|listed|considered|important|real)$/.test(
      lowerAt(words, last + 2 + is),
    )
  )
    return undefined;
  return cueOf(words, first, last + 1 + is, costKind(amount));
}

const objects = /^(?:us|me|them|him|her|you|sellers|customers|buyers|members|everyone)$/;
/** What has a price: “the plan costs $9”. */
const priced =
  /^(?:subscription|plan|plans|ticket|tickets|membership|app|licen[cs]e|box|item|product|service|package|tier|kit|seat)$/;

/** “it cost us $300K”, “leaving costs $2.1M”, “costs sellers $0.40 an order”; not “costs nothing”. */
function costsAt({ block, sentence: { words }, quantities }: Place, at: number): Cue<CostDetail> | undefined {
  const lower = lowerAt(words, at);
  if (lower !== 'costs' && lower !== 'cost' && lower !== 'costing') return undefined;
  if (
    gapBefore(block.prose, words, at + 1).trim() !== '' &&
    !/^\s*[$€£¥₹~]/.test(gapBefore(block.prose, words, at + 1))
  )
    return undefined;
  if (deniedBefore(words, at, 3) || /^(?:nothing|no|less|little|savings?)$/.test(lowerAt(words, at + 1)))
    return undefined;
  const whom = objects.test(lowerAt(words, at + 1)) && words[at + 1]?.text !== 'US';
  if (/^(?:nothing|no|little|less)$/.test(lowerAt(words, at + 2))) return undefined;
  const amount = amountBetween(quantities, at + 1, at + 4);
  if (whom && words[at + 2]) return cueOf(words, at, Math.max(at + 2, amount?.at ?? 0), costKind(amount));
  if (
    !amount ||
    priced.test(lowerAt(words, at - 1)) ||
    words.slice(at + 1, amount.at).some((word) => /^(?:is|was|are|of|from)$/.test(word.lower))
  )
    return undefined;
  // “costs £4.20 per home per year” is a price.
  if (words.slice(amount.at + 1, amount.at + 4).some((word) => word.lower === 'per')) return undefined;
  const noun =
    lower === 'cost' &&
    /^(?:the|a|our|total|unit|low|per|of|its|average|and|lower|in)$/.test(lowerAt(words, at - 1));
  return noun || at === 0
    ? undefined
    : { start: (words[at] as Word).start, end: amount.end, detail: costKind(amount) };
}

/** “delays the launch by six weeks”, “slipped by a month”: with the time. */
function delayAt({ sentence: { words }, quantities }: Place, at: number): Cue<CostDetail> | undefined {
  if (
    !delays.has(lowerAt(words, at)) ||
    deniedBefore(words, at, 3) ||
    /^(?:of|in|is|was)$/.test(lowerAt(words, at + 1))
  )
    return undefined;
  const until = /^(?:until|till)$/;
  for (let next = at + 1; next < Math.min(words.length, at + 8); next++) {
    const duration = quantities.find(
      (each) => each.at === next && (each.kind === 'duration' || each.kind === 'slot'),
    );
    const linked =
      next <= at + 2 || /^(?:by|for|about|almost|another|nearly|only|over)$/.test(lowerAt(words, next - 1));
    if (duration && linked && lowerAt(words, at + 1) !== 'during')
      return { start: (words[at] as Word).start, end: duration.end, detail: 'time' };
    if (lowerAt(words, next) === 'few' && lowerAt(words, next - 1) === 'a' && words[next + 1])
      return cueOf(words, at, next + 1, 'time');
    if (until.test(lowerAt(words, next)) && /^(?:\p{Lu}|\d)/u.test(words[next + 1]?.text ?? ''))
      return cueOf(words, at, next + 1, 'time');
  }
  return undefined;
}

/** “Four engineers for seven months”: people and how long. */
function crewAt({ sentence: { words }, quantities }: Place, at: number): Cue<CostDetail> | undefined {
  if (lowerAt(words, at) !== 'for' || !labour.has(lowerAt(words, at - 1))) return undefined;
  const people = amountBetween(quantities, Math.max(0, at - 3), at - 2);
  const time = quantities.find((each) => each.kind === 'duration' && each.at > at && each.at <= at + 3);
  return people && time && { start: people.start, end: time.end, detail: 'people' };
}

/** “takes four engineers for six weeks”, “needs two nurses”, “three person-months”. */
function labourAt({ sentence: { words }, quantities }: Place, at: number): Cue<CostDetail> | undefined {
  if (
    !/^(?:takes?|took|taking|needs?|needed|requires?|required|ties|tied|uses?|used)$/.test(lowerAt(words, at))
  )
    return undefined;
  if (deniedBefore(words, at, 2)) return undefined;
  const amount = amountBetween(quantities, at + 1, at + 4);
  if (!amount) return undefined;
  if (words.slice(at + 1, amount.at).some(({ lower }) => /^(?:for|of|to|from|by|in)$/.test(lower)))
    return undefined;
  const near = words.slice(amount.at + 1, amount.at + 4).find(({ lower }) => labour.has(lower));
  return near ? { start: (words[at] as Word).start, end: near.end, detail: 'people' } : undefined;
}
