import type { Block } from '../document/block.ts';
import type { Sentence } from '../document/sentences.ts';
import type { Word } from '../document/words.ts';
import { gapBefore, isDenial, lowerAt } from './cues/cue.ts';
import type { Evidence } from './evidence.ts';
import { type MetricReport, metricsIn } from './metrics.ts';
import type { Quantity } from './quantities/quantities.ts';
import { leavesTopic } from './topic.ts';
import { isLevel, judgedAs, troubles } from './words/levels.ts';

/**
 * “Abandonment is high”, “complaints were a problem”, “data of low engagement”: a level that is judged and not told, by
 * a noun that is a metric only where it is judged.
 */
export function judgedLevel(block: Block, sentence: Sentence): MetricReport | undefined {
  const { words } = sentence;
  for (let at = 0; at < words.length; at++) {
    const found = asSubject(block, words, at) ?? beforeMetric(block, sentence, at);
    if (found) return found;
  }
  return undefined;
}

/** “drop-off was a big problem”, “traffic suffered”, “the margin on Gold is attractive”. */
function asSubject(block: Block, words: readonly Word[], at: number): MetricReport | undefined {
  const word = words[at] as Word;
  if (!isLevel(words, at) || word.quoted || !startsClause(block.prose, words, at)) return undefined;
  const verb = verbAfter(block.prose, words, at);
  if (verb < 0) return undefined;
  const start = word.joined ? (words[at - 1] as Word).start : word.start;
  const report = (last: number): MetricReport => ({
    metric: word.lower,
    span: { start, end: (words[last] as Word).end },
    metricEnd: word.end,
  });
  if (/^(?:suffered|suffers|deteriorated|struggled)$/.test(lowerAt(words, verb))) return report(verb);
  for (let near = verb + 1; near <= verb + 4; near++) {
    const lower = lowerAt(words, near);
    if (isDenial(lower) || /[,;:()]/.test(gapBefore(block.prose, words, near))) return undefined;
    if (judgedAs.has(lower) || troubles.has(lower)) {
      return /^(?:than|to|for|by|enough)$/.test(lowerAt(words, near + 1)) ? undefined : report(near);
    }
    if (
      !/^(?:a|an|the|very|quite|too|also|still|always|really|big|main|major|real|serious|under|so|as|been|\w+ly)$/.test(
        lower,
      )
    )
      return undefined;
  }
  return undefined;
}

/** Nothing stands before it in its clause but an article, an adverb or the time. */
function startsClause(prose: string, words: readonly Word[], at: number): boolean {
  const first = words[at]?.joined ? at - 1 : at;
  for (let before = first; before > Math.max(0, first - 3); before--) {
    if (/[,;:—]/.test(gapBefore(prose, words, before))) return true;
    const lower = lowerAt(words, before - 1);
    if (/^(?:and|but|while|although|that|because)$/.test(lower)) return true;
    if (!/^(?:the|our|their|its|overall|total|customer|staff|chef|patient|user|average|often)$/.test(lower))
      return false;
  }
  return first <= 2;
}

/** The verb right after the noun, or after a short phrase: “on Gold”, “with the portal”. */
function verbAfter(prose: string, words: readonly Word[], at: number): number {
  const phrase = /^(?:among|at|for|from|in|of|on|with)$/.test(lowerAt(words, at + 1)) ? 4 : 0;
  for (let next = at + 1; next <= at + 1 + phrase; next++) {
    if (/[,;:()]/.test(gapBefore(prose, words, next))) return -1;
    if (
      /^(?:is|are|was|were|has|have|had|remains?|remained|stays?|stayed|looks?|looked|seems?|seemed|suffered|suffers|deteriorated|struggled)$/.test(
        lowerAt(words, next),
      )
    )
      return next;
  }
  return -1;
}

/** “data of low engagement”, “we saw weak retention”. */
function beforeMetric(block: Block, sentence: Sentence, at: number): MetricReport | undefined {
  const { words } = sentence;
  if (
    !/^(?:bad|disappointing|excellent|good|great|healthy|high|low|poor|strong|weak)$/.test(lowerAt(words, at))
  )
    return undefined;
  if (!/^(?:had|of|report|reported|saw|see|show|showed|with)$/.test(lowerAt(words, at - 1))) return undefined;
  const metric = metricsIn(block, sentence).find(({ first }) => first === at + 1);
  const past = words.slice(0, at).some(({ lower }) => /^(?:had|saw|showed|was|were)$|ed$/.test(lower));
  if (!metric || !past) return undefined;
  return {
    metric: metric.value,
    span: { start: (words[at] as Word).start, end: metric.span.end },
    metricEnd: metric.span.end,
  };
}

/** A number in the clause of a report or in the next sentence tells its value; one in another clause is another’s. */
export function isLevelTold(
  block: Block,
  sentence: Sentence,
  report: MetricReport,
  evidence: Evidence,
): boolean {
  const { words } = sentence;
  const first = words.findIndex(({ start }) => start >= report.span.start);
  const from = words.findLastIndex((_, at) => at <= first && at > 0 && opensClause(block.prose, words, at));
  const to = words.findIndex((_, at) => at > first && opensClause(block.prose, words, at));
  const here = evidence.quantities.some(
    ({ period, at }) => !period && at >= Math.max(0, from) && (to < 0 || at < to),
  );
  const [, after] = evidence.window;
  const left = after?.block === block && leavesTopic(block, sentence, after.sentence);
  // “It saved two sprints” is no level of engagement.
  const timed = /time|latency|wait|delay|period|turnaround/.test(report.metric);
  const told = ({ period, kind }: Quantity): boolean => !period && (timed || kind !== 'duration');
  return here || evidence.enumerated || [...(left ? [] : evidence.next), ...evidence.referred].some(told);
}

const opensClause = (prose: string, words: readonly Word[], at: number): boolean => {
  const gap = gapBefore(prose, words, at);
  return /;/.test(gap) || (/,/.test(gap) && /^(?:and|but|so|while|whereas)$/.test(lowerAt(words, at)));
};
