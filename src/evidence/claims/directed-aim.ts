import type { Span } from '../../document/span.ts';
import { metricsIn } from '../metrics.ts';
import type { Passage } from '../passage.ts';
import { readQuantities } from '../quantities/quantities.ts';
import { readMovements } from './movement.ts';

const lead =
  /^(?:KR ?\d+[.:] (?:cut|lower|raise|reduce|increase|shorten|improve|lift|grow)\b|(?:by [^,;:]{3,40}?,? |with [^,;:]{3,40}, |in [^,;:]{3,30}, )?(?:we|i|the [\p{L}]+) will (?:also )?(?:cut|lower|raise|reduce|increase|shorten|improve|lift|bring down)\b)|\b(?:(?:aim|aims) (?:for|at)|want (?:it|them|that)(?= (?:up|down|lower|higher|shorter|longer)\b)|goal for [^:]{3,30}:|promised [^.,;]{3,30}(?= (?:fewer|less|shorter|lower|more|faster))|success (?:by [^,;]{3,20} )?means|(?:call|count) [^.;]{3,60} a success if|measure of success [^.;]{0,40}\bis)/iu;
const direction =
  /\b(?:fewer|less|lower|higher|shorter|longer|larger|smaller|faster|slower|more|up|down|better|cut|raise|reduce|increase|shorten|improve|lift|bring down|number of)\b/i;
/** Right before a number: it is what stands today, or stood. */
const startsAt =
  /(?:\b(?:from|than|was|were|against|found|counted|of)(?: about| a median of| an average of| the| an?)*|[,(])\s*$/i;

/** “We will cut the turnaround, which was 38 minutes in September”: a direction, and the only number is where it starts. */
export function directedAim(passage: Passage): Span | undefined {
  const { block, sentence } = passage;
  const text = block.prose.slice(sentence.start, sentence.end);
  const found = lead.exec(text);
  if (!found || !direction.test(text.slice(found.index)) || /[“”"]/.test(text)) return undefined;
  if (readMovements(block, sentence).some(({ to, by }) => to !== undefined || by !== undefined))
    return undefined;
  const numbers = readQuantities(block, sentence).filter(({ period }) => !period);
  const starts = numbers.every(({ start }) => {
    const before = block.prose.slice(Math.max(sentence.start, start - 26), start);
    return (
      startsAt.test(before) &&
      !/\bto (?:an? |the |about )?(?:average of |mean of |median of )?$/i.test(before)
    );
  });
  if (!starts || !saysMeasure(passage, text)) return undefined;
  const next = passage.evidence.window[1];
  // Without a number of today beside it, it is read as any other aim.
  if (
    numbers.length === 0 &&
    passage.evidence.next.every(({ period }) => period) &&
    passage.evidence.previous.every(({ period }) => period)
  )
    return undefined;
  const told =
    next !== undefined &&
    readQuantities(next.block, next.sentence).some(({ period }) => !period) &&
    !/^\W*(?:it|that|this|they|our count|the (?:audit|count|log)|in) (?:was|were|of|counted|found|stood|is)?/i.test(
      next.block.prose.slice(next.sentence.start, next.sentence.end),
    );
  if (told || passage.tables.length > 0) return undefined;
  const start = sentence.start + found.index;
  const end = Math.min(sentence.end, ...numbers.map((each) => each.start));
  const words = block.prose
    .slice(start, end)
    .replace(/[\s,(]+(?:which was|from the|from|than the|than|by)?[\s(]*$/i, '');
  return { start, end: start + words.replace(/[.\s]+$/, '').length };
}

/** Something is told that is counted or measured: by a number of today, or by its name. */
const saysMeasure = ({ block, sentence, evidence }: Passage, text: string): boolean =>
  [...readQuantities(block, sentence), ...evidence.next, ...evidence.previous].some(
    ({ period }) => !period,
  ) ||
  metricsIn(block, sentence).length > 0 ||
  /\b(?:share|number|rate|time|wait|queue|median|average|days|minutes|hours|calls|complaints|costs?|errors|cases)\b/i.test(
    text,
  );
