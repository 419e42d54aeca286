import { perBlock } from '../../document/per-block.ts';
import type { Span } from '../../document/span.ts';
import { inSpeech, lowerAt } from '../cues/cue.ts';
import type { Said, Statement } from '../evidence.ts';
import type { Quantity } from '../quantities/quantities.ts';
import { countedPeople } from '../words/averages.ts';

/** The average of something of which few have much and many have little. */
export interface Average extends Span {
  readonly quantity: Quantity;
}

/** The average that a sentence gives of a wait, a delay, a spend, with nothing of how it is spread. */
export function readAverage({ block, sentence, evidence }: Statement): Average | undefined {
  if (sentence.question) return undefined;
  const { words } = sentence;
  const at = words.findIndex(
    ({ lower, quoted }, index) =>
      isMean(lower) && !quoted && !isName(lower, lowerAt(words, index + 1), lowerAt(words, index + 2)),
  );
  if (at < 0 || inSpeech(block, words[at])) return undefined;
  const quantity = evidence.quantities.find(
    (each) => isSkewed(each, { block, sentence }) && Math.abs(each.at - at) <= 12,
  );
  if (!quantity || isSpreadTold({ block, sentence, evidence })) return undefined;
  const word = words[at] as Span;
  return { start: Math.min(word.start, quantity.start), end: Math.max(word.end, quantity.end), quantity };
}

const isMean = (lower: string): boolean =>
  /^(?:average|averages|averaged|averaging|avg|mean|typical|typically)$/.test(lower);

/** “average order value”, “average handle time”: the name of a metric; “a typical day”, “mean to”: no average. */
const isName = (lower: string, next: string, second: string): boolean =>
  (lower === 'mean' && /^(?:to|that|it|the|a|we|fewer|more)$/.test(next)) ||
  /^(?:rating|score|grade|temperature|age)$/.test(next) ||
  /^(?:revenue|selling|handling|handle)$/.test(next) ||
  (next === 'order' && second === 'value');

/** A time that somebody waits, or money of one person: the tail is long. Lengths of projects and ages are no such thing. */
function isSkewed({ kind, period, unit, per }: Quantity, { block, sentence }: Said): boolean {
  if (period) return false;
  if (kind === 'duration') return /^(?:ns|µs|ms|s|min|hour|day|workday|week)$/.test(unit);
  if (kind !== 'currency') return false;
  if (per !== undefined && countedPeople.has(per)) return true;
  return /\b(?:customer|household|member|order|person|seller|user|guest|visit)s?\b/i.test(
    block.prose.slice(sentence.start, sentence.end),
  );
}

/** Say how it is spread: anywhere in the paragraph, or only in the same breath. */
const spread =
  /\b(?:p\d\d(?:\.\d)?|\d\dth|percentiles?|median|distribution|slowest|quartiles?|deciles?|standard deviation|tail)\b/i;
const range = /\b(?:rang(?:e|es|ed|ing)|between|at most|at least|maximum|up to|from \S+ to|peak)\b|\bp\d/i;
const ends = /\b(?:worst|longest|one in|some)\b/i;

const isSpread = perBlock(({ prose }) => spread.test(prose));

function isSpreadTold({ block, sentence, evidence }: Statement): boolean {
  const next = evidence.window[1];
  const after = next?.block === block ? next.sentence.end : sentence.end;
  return (
    isSpread(block) ||
    range.test(block.prose.slice(sentence.start, sentence.end)) ||
    ends.test(block.prose.slice(sentence.start, after)) ||
    evidence.window.some((said) => said.block !== block && isSpread(said.block)) ||
    evidence.quantities.some(({ upper }) => upper !== undefined)
  );
}
