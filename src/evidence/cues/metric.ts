import type { Word } from '../../document/words.ts';
import { isConditional } from '../clause.ts';
import { type MetricSet, metricsIn, reportOf } from '../metrics.ts';
import { changes, moved } from '../words/verbs.ts';
import { amountBetween, type Cue, gapBefore, inSpeech, isDenial, lowerAt, type Place } from './cue.ts';

/** What a sentence says of a metric; `name` if it only names it. */
export type MetricDetail = 'level' | 'change' | 'definition' | 'name';

/** A metric in a sentence. Its span is that of the name as written, `name` that of the list. */
export interface MetricCue extends Cue<MetricDetail> {
  readonly name: string;
}

interface Named {
  readonly first: number;
  readonly last: number;
}

/** All metrics that a sentence names, each with what is said of it; `known` may hold a writer's own. */
export function readMetrics(place: Place, known?: MetricSet): readonly MetricCue[] {
  const { block, sentence } = place;
  const { words } = sentence;
  const matches = metricsIn(block, sentence, known);
  const cues: MetricCue[] = matches.map(({ first, last, span, value }) => ({
    ...span,
    name: value,
    detail: detailOf(place, { first, last }),
  }));
  for (let at = 1; at < words.length; at++) {
    if (!isCompound(block.prose, words, at) || matches.some(({ last }) => last === at)) continue;
    const start = (words[at - 1] as Word).start;
    const end = (words[at] as Word).end;
    const name = `${lowerAt(words, at - 1)} ${lowerAt(words, at).replace(/s$/, '')}`;
    // “engagement scores” is one metric, and “engagement” in it none.
    const inside = cues.findIndex((cue) => cue.start >= start && cue.end <= end);
    if (inside >= 0) cues.splice(inside, 1);
    cues.push({ start, end, name, detail: detailOf(place, { first: at - 1, last: at }) });
  }
  return cues.sort((a, b) => a.start - b.start);
}

/** Before “rate” and no name of what is counted. */
const noCompound = new Set(
  `a all an and annual any at base best bit both business clock corporate current daily day death discount double each every exchange
   expected fast final first fixed flat frame full good great growing growth heart high higher highest hourly its interest lending low
   lower lowest market monthly mortgage my new no of on one or other our over pay per prime rapid refresh room same sample sampling
   second slow steady tax that the their these this those top total two unit variable weekly which whose with yearly your high-score credit
   slower faster similar specific standard maximum minimum better poor different various to in by is are will can may test
   different average certain common more most some overall own single usual`.split(/\s+/),
);

/** “misread rate”, “effort score”: a noun with a rate, which English makes anew each day. */
function isCompound(prose: string, words: readonly Word[], at: number): boolean {
  if (!/^(?:rates?|scores?)$/.test(lowerAt(words, at)) || words[at + 1]?.joined) return false;
  const noun = lowerAt(words, at - 1);
  if (noun.length < 4 || noCompound.has(noun) || /(?:ly|ed|est)$|[^a-z]/.test(noun)) return false;
  if (
    /^(?:card|cards|limit|limits|limiting|limiter|of|plan)$/.test(lowerAt(words, at + 1)) &&
    noun !== 'misread'
  )
    return false;
  return /^[\s-]$/.test(gapBefore(prose, words, at));
}

function detailOf(place: Place, named: Named): MetricDetail {
  const { block, sentence } = place;
  const { words } = sentence;
  if (sentence.question || inSpeech(block, words[named.first])) return 'name';
  if (isDefined(words, named)) return 'definition';
  if (isConditional(sentence)) return 'name';
  const report = reportOf(block.prose, sentence, named);
  if (report >= 0)
    return moved.has(lowerAt(words, report)) || isCopular(words, report)
      ? changeOrLevel(words, report)
      : 'level';
  if (isMoved(place, named)) return 'change';
  return hasLevel(place, named) ? 'level' : 'name';
}

const isCopular = (words: readonly Word[], at: number): boolean =>
  /^(?:up|down|improving|growing|declining|rising|falling)$/.test(lowerAt(words, at));
const changeOrLevel = (words: readonly Word[], at: number): MetricDetail =>
  moved.has(lowerAt(words, at)) || isCopular(words, at) ? 'change' : 'level';

const quantityNoun =
  /^(?:share|number|percentage|ratio|proportion|fraction|time|average|sum|count|total|amount|rate|chance)$/;

/** “churn means …”, “retention is the share of …”, “we define conversion as …”. */
function isDefined(words: readonly Word[], { first, last }: Named): boolean {
  const [next, second, third] = [1, 2, 3].map((step) => lowerAt(words, last + step));
  if (
    /^(?:means|denotes)$/.test(next ?? '') ||
    (next === 'refers' && second === 'to') ||
    (next === 'stands' && second === 'for')
  )
    return true;
  if (
    /^(?:is|are)$/.test(next ?? '') &&
    (second === 'defined' || second === 'calculated' || (second === 'the' && quantityNoun.test(third ?? '')))
  )
    return lowerAt(words, last + 4) === 'of' || lowerAt(words, last + 4) === 'from' || second !== 'the';
  return words.slice(Math.max(0, first - 3), first).some(({ lower }) => /^defin(?:e|es|ed|ing)$/.test(lower));
}

const nominal =
  /^(?:rise|increase|drop|fall|decline|improvement|growth|reduction|gain|jump|change|decrease|dip|loss|uplift|lift|surge)$/;
const ahead = /^(?:to|will|would|can|could|should|may|might|must|shall|help|helps|not|cannot)$/;

/** “cut churn”, “a rise in retention”, “churn went from 9% to 6%”, “retention up 3 points”; not “to cut churn”. */
function isMoved({ block, sentence: { words }, quantities }: Place, { first, last }: Named): boolean {
  for (let at = first - 1; at >= Math.max(0, first - 5); at--) {
    const lower = lowerAt(words, at);
    if (/,/.test(gapBefore(block.prose, words, at + 1))) break;
    if (/^(?:and|but|because|so|that|which|when|if|while)$/.test(lower)) break;
    if (
      nominal.test(lower) &&
      /^(?:in|of)$/.test(lowerAt(words, at + 1)) &&
      !words.slice(Math.max(0, at - 4), at).some((word) => ahead.test(word.lower))
    )
      return true;
    const before = words.slice(Math.max(0, at - 2), at);
    if (
      changes.has(lower) &&
      (/(?:ed|s)$|^cut$/.test(lower) || /^(?:is|are|was|were|been)$/.test(lowerAt(words, at - 1))) &&
      !before.some((word) => ahead.test(word.lower) || isDenial(word.lower))
    )
      return !/^(?:an?|the|of)$/.test(lowerAt(words, at - 1));
  }
  for (let at = last + 1; at <= last + 4; at++) {
    const lower = lowerAt(words, at);
    if (ahead.test(lower)) return false;
    if (/^(?:went|moved|came|doubled|halved|tripled|gained|lost)$/.test(lower)) return true;
    if (/^(?:up|down|growth|rise|drop|increase|decrease)$/.test(lower))
      return amountBetween(quantities, at + 1, at + 4) !== undefined;
    if (!/^(?:is|are|was|were|has|have|also|then|had|of|in|per|by|[a-z]+ly)$/.test(lower)) return false;
  }
  return false;
}

const holds =
  /^(?:is|are|was|were|at|of|stood|stands|reached|hit|averaged|averages|equals|exceeded|exceeds|remained|stayed|about|around|over|under|above|below|nearly|almost|roughly|only|just|now|currently|still|between|a|an|score|rate|the)$/;

/** “retention is 41%”, “NPS: 41”, “a conversion rate of 3%”, “41% retention”. */
function hasLevel({ block, sentence: { words }, quantities }: Place, { first, last }: Named): boolean {
  const before = amountBetween(quantities, Math.max(0, first - 2), first - 1);
  if (before && /^[\s%-]*(?:percent\s*)?$/.test(block.prose.slice(before.end, words[first]?.start)))
    return before.kind !== 'count' || before.at === first - 1;
  for (let at = last + 1; at <= Math.min(words.length - 1, last + 9); at++) {
    const gap = gapBefore(block.prose, words, at);
    // “retention (60% of the bonus)” weighs it.
    if (/[,;.]/.test(gap) || (gap.includes('(') && lowerAt(words, at + 1) === 'of')) return false;
    if (amountBetween(quantities, at, at)) return at === last + 1 ? true : holds.test(lowerAt(words, at - 1));
    const lower = lowerAt(words, at);
    if (ahead.test(lower)) return false;
    // “retention among new sellers was 41%”: what stands between belongs to the subject.
    if (!holds.test(lower) && !/^(?:in|for|among|with|on|per|our|new|[a-z]+s)$/.test(lower)) return false;
  }
  return false;
}
