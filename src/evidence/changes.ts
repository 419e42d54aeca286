import type { Block } from '../document/block.ts';
import type { Sentence } from '../document/sentences.ts';
import type { Word } from '../document/words.ts';
import { negatedBefore } from './clause.ts';
import { readComparison } from './comparisons.ts';
import type { Statement } from './evidence.ts';
import { readSubject } from './language/subject.ts';
import { metricReport, metricsIn } from './metrics.ts';
import { degrees, trends } from './words/changes.ts';
import { measurable } from './words/metrics.ts';
import { changes, moved } from './words/verbs.ts';

/** The words that claim a change or a difference, as indexes into the sentence's words. */
export interface Change {
  readonly first: number;
  readonly last: number;
}

/** The first change that a sentence claims; not that of a named metric as the subject, which metricReport reads. */
export function readChange({ block, sentence }: Statement): Change | undefined {
  const { words } = sentence;
  const metrics = metricsIn(block, sentence);
  const reported = metricReport(block, sentence)?.span.end ?? -1;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word;
    if (word.quoted || word.joined || words[at + 1]?.joined) continue;
    const change =
      readMove(sentence, at) ??
      readTransitive(block.prose, { sentence, at, metrics }) ??
      readComparison(block.prose, sentence, at) ??
      readDegree(words, at) ??
      readSaving(words, at);
    if (!change || (words[change.first] as Word).start < reported) continue;
    if (isAskedHow(words, change.first) || isTopic(block, sentence, change.first)) continue;
    if (isProportion(block.prose, sentence, change.last)) continue;
    if (!negatedBefore(sentence, change.first)) return change;
  }
  return undefined;
}

const lower = (words: readonly Word[], at: number): string => words[at]?.lower ?? '';

const measurableBefore = (words: readonly Word[], at: number, reach: number): boolean =>
  words.slice(Math.max(0, at - reach), at).some((word) => measurable.has(word.lower));

/** With the degree that follows it, as in “declined steadily”. */
const withDegree = (words: readonly Word[], first: number, at: number): Change => ({
  first,
  last: degrees.has(lower(words, at + 1)) ? at + 1 : at,
});

/** Something that can be counted is the subject: “returns have declined”, “costs went up”, “time was reduced”. */
function readMove({ words }: Sentence, at: number): Change | undefined {
  const word = lower(words, at);
  const before = lower(words, at - 1);
  if (/^(?:up|down)$/.test(word) && /^(?:go|goes|going|went|gone)$/.test(before)) {
    return measurableBefore(words, at, 8) ? withDegree(words, at - 1, at) : undefined;
  }
  if (/^(?:is|are|was|were|be|been)$/.test(before) && changes.has(word) && /ed$|^cut$/.test(word)) {
    return measurableBefore(words, at, 7) ? withDegree(words, at, at) : undefined;
  }
  if (!moved.has(word) || !measurableBefore(words, at, 5)) return undefined;
  // “dropped a step”: something else is done, by somebody.
  if (/^(?:a|an|our|to|this|that|your|my)$/.test(lower(words, at + 1))) return undefined;
  if (/^(?:the|a|an|of|and)$/.test(before)) return undefined;
  const actor = words.slice(Math.max(0, at - 3), at).some((each) => actors.test(each.lower));
  return actor ? undefined : withDegree(words, at, at);
}

const actors = /^(?:we|i|they|he|she|who|that|which|when|as)$/;

interface Place {
  readonly sentence: Sentence;
  readonly at: number;
  readonly metrics: ReturnType<typeof metricsIn>;
}

/** “improved seller satisfaction”, “reduces the time”: a verb of change with something that can be counted. */
function readTransitive(prose: string, { sentence, at, metrics }: Place): Change | undefined {
  const { words } = sentence;
  const word = lower(words, at);
  const before = lower(words, at - 1);
  if (!changes.has(word)) return undefined;
  // “an increased risk”, “the cut”, “price increase”: an adjective or a noun.
  if (/^(?:a|an|the|this|that|its|our|their|no|any|of|price|tax|pay|per|lower)$/.test(before))
    return undefined;
  if (word === 'lower' && !/^(?:to|will|can|and|should|would|could|may|might|we|they)$/.test(before))
    return undefined;
  // “raise objections”: said, and not increased.
  if (
    /^rais/.test(word) &&
    /^(?:any|claims|complaints|concerns|issues|objections|questions|these|those)$/.test(lower(words, at + 1))
  )
    return undefined;
  const object = objectAfter(prose, { sentence, at, metrics });
  return object < 0 ? undefined : { first: at, last: object };
}

/** Index of the measurable noun within six words after the verb; -1 if another clause begins first. */
function objectAfter(prose: string, { sentence: { words }, at, metrics }: Place): number {
  const metric = metrics.find(({ first }) => first > at && first - at <= 5);
  for (let next = at + 1; next <= at + 6 && next < words.length; next++) {
    const word = words[next] as Word;
    const gap = prose.slice(words[next - 1]?.end, word.start);
    if (
      /[;:()—.]/.test(gap) ||
      /^(?:how|that|whether|because|so|when|while|which|who|if|but|by)$/.test(word.lower)
    )
      return -1;
    if (metric?.first === next) return metric.last;
    if (measurable.has(word.lower) && !words[next + 1]?.joined) return next;
  }
  return -1;
}

/** “Minimizing the cost has to do with it”: what is spoken of, and not what was reached. */
function isTopic(block: Block, sentence: Sentence, first: number): boolean {
  const word = sentence.words[first];
  if (first > 0 || !word?.lower.endsWith('ing')) return false;
  return readSubject(block, sentence).span?.start === word.start;
}

/** “worse and worse the larger the model gets”: how two things go together, and no change. */
const isProportion = (prose: string, sentence: Sentence, last: number): boolean =>
  /^[^.;:]{0,40}?\bthe (?:more|less|fewer|\w+er) (?:the|it|they|we|you|one|a|an|that)\b/i.test(
    prose.slice(sentence.words[last]?.end, sentence.end),
  );

/** “research how we can improve the index”: nothing is claimed. */
const isAskedHow = (words: readonly Word[], at: number): boolean =>
  words.slice(Math.max(0, at - 5), at).some(({ lower }) => /^(?:how|whether|ways?)$/.test(lower));

/** “saves teachers hours every week”: time or money, and not how much. */
function readSaving(words: readonly Word[], at: number): Change | undefined {
  if (!/^(?:saves?|saved|saving|frees?|freed|freeing)$/.test(lower(words, at))) return undefined;
  for (let next = at + 1; next <= at + 4 && next < words.length; next++) {
    const word = lower(words, next);
    if (/^(?:time|hours|days|weeks|money|resources|costs)$/.test(word)) return { first: at, last: next };
    if (/^(?:by|for|from|in|on|per|that|when|if|and|or|a|an|the)$/.test(word)) return undefined;
  }
  return undefined;
}

const transforming =
  /^(?:more|less|fewer|different|reshape|transform|affect|affects|affected|change|changed|changes|expand|expanded|scale|help|helps|helped|reshapes|transforms|transformed|transforming|simplify|simplifies|simplified|outperform|outperforms)$/;

/** “dramatically changes”, “growing rapidly”, “increasingly”: a degree beside a verb. */
function readDegree(words: readonly Word[], at: number): Change | undefined {
  const word = lower(words, at);
  if (trends.has(word)) return { first: at, last: at };
  const before = lower(words, at - 1);
  const next = lower(words, at + 1);
  if (!degrees.has(word) || before === 'statistically') return undefined;
  if (moved.has(before) || changes.has(before)) return { first: at - 1, last: at };
  if (/^(?:very|quite)$/.test(before)) return { first: at - 1, last: at };
  return moved.has(next) || changes.has(next) || transforming.test(next)
    ? { first: at, last: at + 1 }
    : undefined;
}
