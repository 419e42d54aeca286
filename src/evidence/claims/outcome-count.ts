import { lowerAt } from '../cues/cue.ts';
import type { Said } from '../evidence.ts';
import { companions, type Passage } from '../passage.ts';
import { type Quantity, readQuantities } from '../quantities/quantities.ts';
import { wordSet } from '../words/word-list.ts';
import { readMovements } from './movement.ts';

/** How it came out for each of those who tried, were sent or were tested: some did, and others did not. */
const outcomes = wordSet(`
  abandoned arrived borrowed cancelled canceled completed cracked crashed declined defaulted died dropped enrolled expired failed fell
  finished jammed leaked lapsed missed overran passed preferred quit recovered refused relapsed renewed replied reoffended
  left reopened resigned returned shut spoiled stalled stopped survived
`);
const states = wordSet(`
  absent broken cancelled canceled contaminated cracked damaged dead defective faulty incomplete infected late lost mislabelled
  mislabeled misrouted missing overdue positive readmitted void refused rejected returned spoiled spoilt unread unsold unused wrong
`);
/** Fewer are told one by one. */
const least = 5;
/** What says of which they are, or that they are all there are. */
const whole =
  /\b(?:all|every|each|both|none|only|just|other|others|another|more|remaining|rest|first|last|out of|of (?:the|these|those|all|whom|which|them)|among|instead|than|against|compared|versus|per|rate|share|record)\b/i;

/** “Nine pumps failed the seal test”, “312 wrong items”: of how many, nothing near says. */
export function isCountOfOutcome(passage: Passage, quantity: Quantity): boolean {
  const { block, sentence } = passage;
  const { kind, of, per, at, value = 0, upper, start } = quantity;
  if (kind !== 'count' || of !== undefined || per !== undefined || upper !== undefined || value < least)
    return false;
  const text = block.prose.slice(sentence.start, sentence.end);
  if (whole.test(text)) return false;
  const subject = opens(block.prose.slice(sentence.start, start));
  if (
    !(subject ? cameOut(passage, at) : isFaulty(passage, quantity)) ||
    readMovements(block, sentence).length > 0
  )
    return false;
  return ![passage, ...passage.evidence.window, ...companions(passage)].some((said) =>
    tellsWhole(said, quantity),
  );
}

/** The count is the subject: it opens the sentence, or follows a time or a place. */
const opens = (before: string): boolean =>
  /^(?:\W*|(?:in|on|at|by|during|over|after|last|that|this|between|from)\b[^;:()]{2,50}, )(?:about |some |nearly |almost )?$/i.test(
    before,
  );

function cameOut({ sentence: { words } }: Passage, at: number): boolean {
  for (let next = at + 1; next < Math.min(words.length, at + 9); next++) {
    const lower = lowerAt(words, next);
    if (/^(?:who|that|which|and|but|so|because|if|when|to)$/.test(lower)) return false;
    if (outcomes.has(lower) && /s$|^(?:had|have|never|still|also)$/.test(lowerAt(words, next - 1)))
      return true;
    if (outcomes.has(lower)) return true;
    if (/^(?:was|were|had|have|came|arrived)$/.test(lower)) {
      const then = lowerAt(words, next + 1);
      const state = /ly$|^(?:been|still|already|never)$/.test(then) ? lowerAt(words, next + 2) : then;
      return states.has(state) || /^(?:on|in) time$/.test(`${state} ${lowerAt(words, next + 2)}`);
    }
  }
  return false;
}

const found = wordSet(
  'caught counted delivered flagged found had logged made out recorded rejected reported returned saw sent shipped',
);

/** “the kiosks recorded 14 failed payments”, “flagged 87 segments of the manual as wrong”. */
function isFaulty({ block, sentence: { words, end } }: Passage, { at, end: stop }: Quantity): boolean {
  const before = words.slice(Math.max(0, at - 2), at).some(({ lower }) => found.has(lower));
  const next = lowerAt(words, at + 1);
  return (
    before &&
    (states.has(next) ||
      next === 'failed' ||
      /^[^,;:()]{3,50} as (?:wrong|faulty|late|missing|defective|incomplete|broken)\b/.test(
        block.prose.slice(stop, end),
      ))
  );
}

/** A larger number of things, or a share. */
const tellsWhole = ({ block, sentence }: Said, { value: least = 0 }: Quantity): boolean =>
  readQuantities(block, sentence).some(
    ({ kind, period, value = 0, of, per }) =>
      !period &&
      (of !== undefined ||
        per !== undefined ||
        kind === 'percent' ||
        kind === 'ratio' ||
        (kind === 'count' && value > least)),
  );
