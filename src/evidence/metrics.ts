import type { Block } from '../document/block.ts';
import type { Sentence } from '../document/sentences.ts';
import type { Span } from '../document/span.ts';
import { perSentence } from './per-sentence.ts';
import { type PhraseMatch, PhraseSet } from './phrases.ts';
import { metricNames, noMetrics } from './words/metrics.ts';
import { judged, moved, stayed } from './words/verbs.ts';

/** Metrics by their names: those that the project knows, and a writer's own. */
export type MetricSet = PhraseSet<string>;

/** “rate” has a plural, and “churn” a verb that looks like one. */
const plurals =
  /(?:rate|time|score|value|cost|length|margin|profit|user|seller|volume|period|ratio|size|count)$/;

/** The known metrics and a writer's own, such as `metrics:` in the front matter names; plurals are found too. */
export function metricSet(own: readonly string[] = []): MetricSet {
  const names = [...metricNames, ...own].flatMap((name) =>
    plurals.test(name) ? [[name, name] as const, [`${name}s`, name] as const] : [[name, name] as const],
  );
  return new PhraseSet([...names, ...noMetrics.map((phrase) => [phrase, ''] as const)]);
}

const metrics = metricSet();

/** A metric that a sentence reports on: “retention was healthy”. */
export interface MetricReport {
  readonly metric: string;
  /** From the metric to the word that reports. */
  readonly span: Span;
  /** Where the metric's name ends: the place for its value. */
  readonly metricEnd: number;
}

const be =
  /^(?:is|are|was|were|been|be|being|looks?|looked|seems?|seemed|remain(?:s|ed)?|stay(?:s|ed)?|went|got)$/;
const auxiliary =
  /^(?:has|have|had|also|not|still|already|now|then|even|only|just|both|all|very|quite|too|really|\w+ly)$/;
const modal =
  /^(?:will|would|may|might|could|can|should|shall|must|to|'ll|if|unless|whether|how|what|when|where|that|which|means|whose)$/;

/** The metrics named in a sentence, in order; `known` may hold a writer's own. */
export function metricsIn(
  block: Block,
  sentence: Sentence,
  known?: MetricSet,
): readonly PhraseMatch<string>[] {
  return known ? matchesOf(known, block, sentence) : knownMetricsIn(block, sentence);
}

function matchesOf(set: MetricSet, block: Block, sentence: Sentence): PhraseMatch<string>[] {
  return set.matches(block.prose, sentence).filter(({ value }) => value !== '');
}

const knownMetricsIn = perSentence((block, sentence) => matchesOf(metrics, block, sentence));

/**
 * The first metric of the sentence that is the subject of a verb which reports its level or its change:
 * `was healthy`, `fell`, `remains a concern`. Plans, conditions and definitions report nothing.
 */
export function metricReport(block: Block, sentence: Sentence): MetricReport | undefined {
  for (const match of metricsIn(block, sentence)) {
    const report = reportOf(block.prose, sentence, match);
    if (report < 0) continue;
    const end = (sentence.words[report] as { end: number }).end;
    return { metric: match.value, span: { start: match.span.start, end }, metricEnd: match.span.end };
  }
  return undefined;
}

/** Index of the word that reports on the metric between words `first` and `last`, its subject; -1 if none does. */
export function reportOf(
  prose: string,
  sentence: Sentence,
  { first, last }: Pick<PhraseMatch<string>, 'first' | 'last'>,
): number {
  const report = reportAfter(sentence, last);
  // “if retention fell”, “how conversion moved”: nothing is claimed.
  const opener = sentence.words.slice(Math.max(0, first - 3), first).map((word) => word.lower);
  if (report < 0 || opener.some((word) => /^(?:if|unless|whether|how|should|when|until|once)$/.test(word)))
    return -1;
  // “long-term retention, continued growth”: another thing of a list.
  if (prose.slice(sentence.words[last]?.end, sentence.words[report]?.start).includes(',')) return -1;
  return /^(?:of|for|in|on|from|to|by|with|than|into|about)$/.test(opener.at(-1) ?? '') ? -1 : report;
}

/** Index of the word that reports on the metric which ends at `last`; -1 if none does. */
function reportAfter(sentence: Sentence, last: number): number {
  let be_ = false;
  for (let at = last + 1; at < Math.min(sentence.words.length, last + 8); at++) {
    const word = sentence.words[at]?.lower ?? '';
    if (modal.test(word)) return -1;
    if (moved.has(word)) return at;
    if (be.test(word) || stayed.has(word)) {
      be_ = true;
      continue;
    }
    if (auxiliary.test(word)) continue;
    if (!be_)
      return /^(?:and|among|for|in|of|with|at|on|per|across|from)$/.test(word)
        ? skipPhrase(sentence, at)
        : -1;
    if (judged.has(word)) return at;
    if (
      !/^(?:a|an|the|our|of|real|major|serious|big|main|main|at|above|below|in|on|to|more|less|much|far|so)$/.test(
        word,
      )
    )
      return -1;
  }
  return -1;
}

/** “retention among new sellers was weak”: goes on after a short phrase that belongs to the subject. */
function skipPhrase(sentence: Sentence, at: number): number {
  for (let next = at + 1; next < Math.min(sentence.words.length, at + 7); next++) {
    const word = sentence.words[next]?.lower ?? '';
    if (be.test(word) || moved.has(word) || stayed.has(word)) return reportAfter(sentence, next - 1);
    if (modal.test(word)) return -1;
  }
  return -1;
}
