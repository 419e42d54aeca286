import { isConditional } from '../clause.ts';
import { inSpeech } from '../cues/cue.ts';
import type { Said } from '../evidence.ts';
import { companions, type Passage } from '../passage.ts';
import { type Quantity, readQuantities } from '../quantities/quantities.ts';
import { readMovements } from './movement.ts';

/** Words that say that many were measured: an average is read off something. */
const averaged =
  /\b(?:on average|averages?d?|an average|the average|(?:the |a )?median|(?:the |a )?mean (?!to\b)[a-z]+)\b/i;
/** “Half of all our pension letters”, “64 percent of the small hotels”: a share of people or things, at the head of its clause. */
const shared =
  /^(?:about |almost |nearly |only |just |over |more than |some )?(?:\S+(?:[ -]\S+){0,2}) of (?:all |all of |all the )?(?:our |the |its |their )?(?:\p{Ll}[\p{L}-]* ){0,3}\p{Ll}+s\b/iu;
/** “A nurse walks 7.9 km per shift”: each of them, in general. */
const general =
  /^(?:an?|each|every|one|the average|the typical|a typical|an average) (?:[\p{L}’'-]+ ){1,6}(?:burns|costs|covers|drives|eats|handles|loses|needs|produces|spends|takes|throws|travels|uses|waits|walks|wastes|weighs)\b/iu;

/** The number of a sentence that somebody must have counted or measured, and of which it is not said who. */
export function readStatistic(passage: Passage): Quantity | undefined {
  const { block, sentence } = passage;
  if (sentence.question || isConditional(sentence) || passage.tables.length > 0) return undefined;
  const text = block.prose.slice(sentence.start, sentence.end);
  if (isPlanned.test(text.split(/, so\b/)[0] ?? text) || readMovements(block, sentence).length > 0)
    return undefined;
  const numbers = readQuantities(block, sentence).filter(
    (each) => !each.period && each.kind !== 'slot' && !inSpeech(block, sentence.words[each.at]),
  );
  const found = numbers.find((each) => isMeasured(text, each, sentence.start));
  // “averaged 56,000 kW, so the charge came to …”: it is used, and was told to be used.
  if (
    !found ||
    /, (?:so|which (?:is|makes|means|came|comes))\b/.test(block.prose.slice(found.end, sentence.end)) ||
    hasSample(passage) ||
    companions(passage).some((said) => isWorkedOut(said, found))
  )
    return undefined;
  return found;
}

/** What is planned, allowed, asked for or worked out has no source. */
const isPlanned =
  /\b(?:will|would|should|must|may|might|could|shall|target|goal|aim|plan|plans|planned|budget|estimates?|estimated|assum\w+|expect\w*|quotes?d?|offers?|bids?|price[sd]?|contract|charges?|fee|rent|salary|wages?|tariff|limit|maximum|minimum|at most|at least|up to|allow\w*|if|so|that is|which is|makes|comes to|rule|law|capacity|holds)\b/i;

function isMeasured(text: string, quantity: Quantity, start: number): boolean {
  const { kind, of, statistic } = quantity;
  if (of !== undefined && of > 10) return false;
  if (of !== undefined && !/^\S+ in \S+$/.test(quantityText(text, quantity, start))) return false;
  const at = quantity.start - start;
  // “the fault rate at 30 days was double the average”: the window, and not what was measured.
  if (kind === 'duration' && /\b(?:after|at|within)\s+$/i.test(text.slice(0, at))) return false;
  if (/^(?:duration|measure|percent|currency)$/.test(kind)) {
    const near = text.slice(Math.max(0, at - 60), at + 60);
    if (statistic === 'average' || statistic === 'median' || averaged.test(near)) return true;
  }
  const why = /^(?:because|that|and|but|since) /i.exec(text)?.[0].length ?? 0;
  if (why > 0 && kind === 'percent' && at === why) return shared.test(text.slice(why));
  const head = /^(?:in|by|over|at|on|during|last|this)\b[^,;:()]{2,40}, /i.exec(text)?.[0].length ?? 0;
  // “In March, 31% of our tenants”: the writer’s own, and dated.
  const own = head > 0 && /\bof (?:all )?(?:our|the|my|these|those)\b/i.test(text);
  if ((kind === 'percent' || kind === 'ratio') && !own && at - head >= 0 && at - head < 3)
    return (
      shared.test(text.slice(head)) ||
      /^(?:\S+ in \S+) (?:\p{Ll}[\p{L}-]* ){0,3}\p{Ll}+s\b/iu.test(text.slice(head))
    );
  return (
    (kind === 'percent' || /\d\.\d/.test(text.slice(at, at + 12))) &&
    kind !== 'currency' &&
    general.test(text)
  );
}

const quantityText = (text: string, { start, end }: Quantity, from: number): string =>
  text.slice(start - from, end - from);

/** “3,480 collections”, “(n = 41)”, “212 of 300”: how many were measured stands beside it, or near. */
function hasSample(passage: Passage): boolean {
  const { block, sentence, evidence } = passage;
  return [{ block, sentence }, ...evidence.window, ...companions(passage)].some((said) =>
    readQuantities(said.block, said.sentence).some(isSample),
  );
}

const leastSample = 10;

const isSample = ({ kind, noun, value = 0, of, period }: Quantity): boolean =>
  !period &&
  ((of !== undefined && of >= leastSample) || (kind === 'count' && noun !== '' && value >= leastSample));

const isWorkedOut = ({ block, sentence }: Said, { value }: Quantity): boolean =>
  readQuantities(block, sentence).some((each) => !each.period && each.value === value);
