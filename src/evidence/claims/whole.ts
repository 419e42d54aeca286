import type { Span } from '../../document/span.ts';
import { isConditional } from '../clause.ts';
import { deniedBefore, lowerAt } from '../cues/cue.ts';
import { cuesIn } from '../cues/cues.ts';
import { cuesNear } from '../cues/near.ts';
import type { Said } from '../evidence.ts';
import { companions, type Passage } from '../passage.ts';
import { type Quantity, readQuantities } from '../quantities/quantities.ts';
import { countedEvents } from '../words/events.ts';
import { anybody, outsiders } from '../words/outsiders.ts';
import { readMovements } from './movement.ts';
import { isCountOfOutcome } from './outcome-count.ts';
import { isCountOfAsked, isShareOfTime } from './uncounted.ts';
import { isUnsizedShare } from './unsized-share.ts';

/** A number whose whole is missing. `count`: 300 complaints; `share`: 60% said; `sample`: 60% of five people; `unsized`: 71% of those asked; `time`: 6% of the time. */
export interface Part extends Span {
  readonly code: 'count' | 'share' | 'sample' | 'unsized' | 'time';
  readonly quantity: Quantity;
}

/** The first number of a passage whose whole no reader could name. */
export function readPart(passage: Passage): Part | undefined {
  const { sentence, evidence } = passage;
  if (sentence.question || isConditional(sentence)) return undefined;
  const amounts = evidence.quantities.filter(({ kind, period }) => !period && kind !== 'slot');
  for (const quantity of amounts) {
    const code = isTinySample(passage, quantity)
      ? 'sample'
      : isBareCount(passage, quantity) ||
          isCountOfDoers(passage, quantity) ||
          isCountOfAsked(passage, quantity) ||
          isCountOfOutcome(passage, quantity)
        ? 'count'
        : isBareShare(passage, quantity)
          ? 'share'
          : isUnsizedShare(passage, quantity)
            ? 'unsized'
            : isShareOfTime(passage, quantity)
              ? 'time'
              : undefined;
    if (code) return { ...spanOf(passage, quantity), code, quantity };
  }
  return undefined;
}

/** The number with the noun that it counts. */
function spanOf({ sentence }: Passage, { start, end, noun }: Quantity): Span {
  const named = sentence.words.find((word) => word.start >= end && word.lower === noun);
  return { start, end: Math.max(end, named?.end ?? end) };
}

const occurs =
  /^(?:brought|caused|causes|cost|counted|drew|gave|generated|get|gets|got|had|handled|has|have|led|logged|made|meant|produced|received|recorded|reported|resulted|saw|see|there|triggered|were)$/;

/** “caused 300 complaints”: nothing near says of how many, how often, or what it was before. */
function isBareCount(passage: Passage, quantity: Quantity): boolean {
  const { block, sentence, evidence } = passage;
  const { words } = sentence;
  if (quantity.kind !== 'count' || !countedEvents.has(quantity.noun) || (quantity.value ?? 0) < 20)
    return false;
  if (quantity.per !== undefined || quantity.of !== undefined) return false;
  const verb = words
    .slice(Math.max(0, quantity.at - 4), quantity.at)
    .findLastIndex(({ lower }) => occurs.test(lower));
  if (verb < 0 || deniedBefore(words, quantity.at, 4)) return false;
  const moved = readMovements(block, sentence).some(({ by, from, to }) => by ?? from ?? to);
  if (moved || cuesNear(evidence, 'baseline').length > 0) return false;
  return !hasWhole(passage) && !hasLarger(passage, quantity);
}

/** “We shipped 52,000 orders. The switch caused 140 complaints”: the whole stands in the next sentence or the last. */
const hasLarger = ({ evidence }: Passage, { value = 0 }: Quantity): boolean =>
  [...evidence.quantities, ...evidence.previous, ...evidence.next].some(
    (each) => !each.period && each.kind === 'count' && each.noun !== '' && (each.value ?? 0) > value,
  );

const did =
  /^(?:adopted|answered|booked|bought|cancelled|canceled|churned|clicked|complained|enrolled|finished|joined|left|opted|paid|quit|registered|renewed|replied|responded|returned|signed|stayed|subscribed|switched|tried|upgraded|used)$/;

/** “84 members upgraded”, “taken by 3,100 customers”: how many could have? */
function isCountOfDoers(passage: Passage, quantity: Quantity): boolean {
  const { sentence, evidence, block } = passage;
  const { words } = sentence;
  const { kind, noun, value = 0, of, per, at } = quantity;
  if (kind !== 'count' || value < 10 || of !== undefined || per !== undefined) return false;
  if (!anybody.has(noun) && !outsiders.has(noun)) return false;
  const named = words.findIndex(({ lower }, near) => near > at && lower === noun);
  const next =
    lowerAt(words, named + 1) === 'have' || lowerAt(words, named + 1) === 'had' ? named + 2 : named + 1;
  const adverb = lowerAt(words, next).endsWith('ly') ? next + 1 : next;
  // “lane 2, which 1,310 passengers used”
  if (named < 0 || !did.test(lowerAt(words, adverb)) || /^(?:which|that|whom)$/.test(lowerAt(words, at - 1)))
    return false;
  if (readMovements(block, sentence).length > 0 || cuesNear(evidence, 'baseline').length > 0) return false;
  return (
    !hasWhole(passage) &&
    !hasLarger(passage, quantity) &&
    !evidence.quantities.some(({ kind: other }) => other === 'percent')
  );
}

const choices =
  /^(?:abandoned|agreed|asked|bought|came|chose|clicked|completed|disagreed|failed|finished|left|opened|ordered|passed|preferred|quit|rated|renewed|reported|returned|said|say|signed|stayed|told|want|wanted|would)$/;

/** “61% said yes”: of whom? */
function isBareShare(passage: Passage, quantity: Quantity): boolean {
  const { block, sentence } = passage;
  const { words } = sentence;
  if (quantity.kind !== 'percent') return false;
  const opens =
    quantity.at === 0 ||
    /[,;:(]\s*(?:and |but |while |about |only |over |nearly )?$/.test(
      block.prose.slice(sentence.start, quantity.start),
    );
  const next = words.findIndex(({ start }) => start >= quantity.end);
  if (!opens || next < 0 || /[^\s]/.test(block.prose.slice(quantity.end, words[next]?.start))) return false;
  if (!choices.test(lowerAt(words, next))) return false;
  return !hasWhole(passage) && ![...companions(passage), ...passage.evidence.window].some(countsSomebody);
}

/** “We asked 212 nurses”, “all customers in the pilot”: a whole that a share can be of. */
const countsSomebody = ({ block, sentence }: Said): boolean =>
  readQuantities(block, sentence).some(
    ({ kind, noun, period }) => !period && kind === 'count' && noun !== '',
  ) || cuesIn.source(block, sentence).some(({ detail }) => detail === 'sample');

function hasWhole(passage: Passage): boolean {
  const { evidence, paragraph, at, introduced, tables } = passage;
  if (tables.length > 0 || cuesNear(evidence, 'denominator').length > 0) return true;
  const near = [...evidence.window, ...paragraph.slice(Math.max(0, at - 1), at), ...introduced];
  return (
    near.some(({ block, sentence }) =>
      cuesIn.denominator(block, sentence).some(({ detail }) => detail !== 'rate'),
    ) ||
    near.some(({ block, sentence }) => readQuantities(block, sentence).some(({ of }) => of !== undefined))
  );
}

const people =
  /^(?:applicants|cases|customers|drivers|employees|interviewees|interviews|managers|nurses|owners|participants|patients|people|persons|respondents|sellers|students|teachers|testers|users|volunteers)$/;
const few = 30;

/** “60% of users, in a test with 5 people”: a share of so few is a count in disguise. */
function isTinySample({ block, sentence, evidence }: Passage, quantity: Quantity): boolean {
  if (quantity.kind === 'percent' && (quantity.of ?? few) < few) return true;
  if (quantity.kind !== 'percent' || readMovements(block, sentence).length > 0) return false;
  if (
    !/\b(?:asked|interview|panel|pilot|poll|respond|sample|survey|test|trial|people|users|preferred|said)/i.test(
      block.prose.slice(sentence.start, sentence.end),
    )
  )
    return false;
  if (
    /^[ -](?:\w+ ){0,2}(?:cap|ceiling|cut-?off|floor|goal|limit|margin|rate|target|threshold|trigger)\b/.test(
      block.prose.slice(quantity.end, quantity.end + 40),
    )
  )
    return false;
  const counts = evidence.quantities.filter(({ kind, period }) => !period && kind !== 'percent');
  if (counts.some(({ kind, of }) => kind === 'ratio' || of !== undefined)) return false;
  return counts.some(
    ({ value = few, noun, kind, at, end }) =>
      kind === 'count' &&
      // “Nine students (2%)” is a part with its share, and no sample.
      !/^\s*(?:\S+\s+)?\S*\s*\(\s*$/.test(block.prose.slice(end, Math.max(end, quantity.start))) &&
      value < few &&
      value > 1 &&
      (people.test(noun) ||
        isSampleSize(
          sentence.words.map(({ lower }) => lower),
          at,
        )),
  );
}

const isSampleSize = (words: readonly string[], at: number): boolean => words[at - 1] === 'n';
