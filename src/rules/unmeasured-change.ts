import type { Word } from '../document/words.ts';
import { slot } from '../engine/fixes.ts';
import { defineRule, type Problem, type SentenceUnit } from '../engine/rule.ts';
import { isConditional, negatedBefore } from '../evidence/clause.ts';
import { isChangeMeasured } from '../evidence/evidence.ts';
import { metricReport, metricsIn } from '../evidence/metrics.ts';
import { measurable } from '../evidence/words/metrics.ts';
import { changes, moved } from '../evidence/words/verbs.ts';
import { comparatives, degrees, qualities, trends } from './words/changes.ts';

/** The words that claim a change, as indexes into the sentence's words. */
interface Claim {
  readonly first: number;
  readonly last: number;
}

export const unmeasuredChange = defineRule({
  id: 'unmeasured-change',
  summary: 'A sentence that claims a change says from what, to what, and over what period.',
  why: 'Readers can weigh “from 9 days to 2” against its cost. “Much faster” they can only believe.',
  scope: 'sentence',
  severity: 'warning',
  options: {},
  examples: [
    {
      bad: 'Checkout became «significantly faster» after the redesign.',
      good: 'Checkout p90 fell from 4.1 s to 1.9 s in the six weeks after the redesign.',
    },
    {
      bad: 'The change «improved seller satisfaction» and boosted engagement.',
      good: 'The lift was statistically significant (p = 0.01, 52,000 sessions).',
    },
    {
      bad: 'Returns have «declined steadily» since the spring.',
      good: 'We declined the vendor’s offer because it tied us to one carrier.',
    },
    {
      bad: 'The new flow «reduces the time» to first order.',
      good: 'The new flow reduces the time to first order from 9 days to 2.',
    },
  ],
  *check(unit): Iterable<Problem> {
    const { block, sentence, evidence } = unit;
    if (sentence.question || isConditional(sentence)) return;
    const claim = claimIn(unit);
    if (!claim || isChangeMeasured(evidence, claim.first)) return;
    const span = {
      start: (sentence.words[claim.first] as Word).start,
      end: (sentence.words[claim.last] as Word).end,
    };
    const quoted = block.source.slice(span.start, span.end).replace(/\s+/g, ' ');
    const comparison = sentence.words.slice(claim.last).some((word) => word.lower === 'than');
    yield {
      span,
      message: comparison
        ? `By how much? “${quoted}” compares without a number: give both values.`
        : `From what, to what, by when? “${quoted}” gives no number, so the reader has to take your word for it.`,
      fixes: [
        slot(
          'Add a place for the numbers',
          { start: endOfClaim(unit), end: endOfClaim(unit) },
          ' (from [N] to [N], [period])',
        ),
      ],
    };
  },
});

/** Before the full stop of the sentence. */
function endOfClaim({ block, sentence }: SentenceUnit): number {
  const stop = /[.!…]+["”’')\]*_]*\s*$/.exec(block.prose.slice(sentence.start, sentence.end));
  return stop ? sentence.start + stop.index : sentence.end;
}

function claimIn(unit: SentenceUnit): Claim | undefined {
  const { block, sentence } = unit;
  // The rule metric-without-number asks for the value where a named metric is the subject.
  const reported = metricReport(block, sentence)?.span.end ?? -1;
  const { words } = sentence;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word;
    if (word.quoted || word.joined || words[at + 1]?.joined || word.start < reported) continue;
    const claim = changeAt(unit, at) ?? comparisonAt(unit, at) ?? degreeAt(unit, at);
    if (claim && (words[claim.first] as Word).start >= reported && !negatedBefore(sentence, claim.first))
      return claim;
  }
  return undefined;
}

/** “improved seller satisfaction”, “returns have declined”: a verb of change beside something that can be counted. */
function changeAt(unit: SentenceUnit, at: number): Claim | undefined {
  const { words } = unit.sentence;
  const word = (words[at] as Word).lower;
  const before = words[at - 1]?.lower ?? '';
  if (/^(?:up|down)$/.test(word) && /^(?:went|goes|going|gone|came|comes|coming|go)$/.test(before)) {
    const counts = words.slice(Math.max(0, at - 8), at).some((each) => measurable.has(each.lower));
    return counts
      ? { first: at - 1, last: degrees.has(words[at + 1]?.lower ?? '') ? at + 1 : at }
      : undefined;
  }
  if (/^(?:was|were|is|are|been|be)$/.test(before) && changes.has(word) && /ed$|^cut$/.test(word)) {
    const counts = words.slice(Math.max(0, at - 7), at).some((each) => measurable.has(each.lower));
    if (counts) return { first: at, last: degrees.has(words[at + 1]?.lower ?? '') ? at + 1 : at };
  }
  if (changes.has(word)) {
    // “an increased risk”, “the improved form”: an adjective; “the cut”, “an increase”: a noun.
    if (
      /^(?:a|an|the|this|that|its|our|their|no|any|of|price|tax|pay|per)$/.test(before) ||
      before === 'lower' ||
      (word === 'lower' &&
        before !== 'to' &&
        !/^(?:will|can|and|should|would|could|may|might|we|they)$/.test(before))
    )
      return undefined;
    const object = objectAfter(unit, at);
    if (object > 0) return { first: at, last: object };
    return undefined;
  }
  if (!moved.has(word)) return undefined;
  const subject = words.slice(Math.max(0, at - 5), at);
  const counts = subject.some((each) => measurable.has(each.lower));
  const object = words[at + 1]?.lower ?? '';
  if (!counts || (/^(?:a|the|an|our|to|this|that|in|your|my)$/.test(object) && !/^(?:in|the)$/.test(object)))
    return undefined;
  if (
    /^(?:the|a|an|of|and)$/.test(before) ||
    words.slice(at - 3, at).some((each) => /^(?:we|i|they|he|she|who|that|which|when|as)$/.test(each.lower))
  )
    return undefined;
  return { first: at, last: degrees.has(object) ? at + 1 : at };
}

/** Index of the measurable noun within six words after the verb; -1 if another clause begins first. */
function objectAfter({ block, sentence }: SentenceUnit, at: number): number {
  const metric = metricsIn(block, sentence).find(({ first }) => first > at && first - at <= 5);
  for (let next = at + 1; next <= at + 6 && next < sentence.words.length; next++) {
    const word = sentence.words[next] as Word;
    const gap = block.prose.slice((sentence.words[next - 1] as Word).end, word.start);
    if (/[;:()—.]/.test(gap) || /^(?:because|so|when|while|which|who|if|but|by)$/.test(word.lower)) return -1;
    if (metric && metric.first === next) return metric.last;
    if (measurable.has(word.lower) && !sentence.words[next + 1]?.joined) return next;
  }
  return -1;
}

const linking =
  /^(?:is|are|was|were|be|been|being|become|becomes|became|get|gets|got|getting|feel|feels|felt|make|makes|made|making|run|runs|ran|work|works|perform|performs|it|them|this|us|much|far|even|lot|way|significantly|dramatically|substantially|considerably|noticeably|slightly|and|or)$/;

/** “much faster”, “is easier than”, “more efficient”. A comparative before a noun only describes, unless the noun counts. */
function comparisonAt(unit: SentenceUnit, at: number): Claim | undefined {
  const { words } = unit.sentence;
  const word = (words[at] as Word).lower;
  const next = words[at + 1]?.lower ?? '';
  const before = words[at - 1]?.lower ?? '';
  const more = (word === 'more' || word === 'less') && qualities.has(next);
  if (!more && !comparatives.has(word)) return undefined;
  if (
    /^(?:no|any|the|or|known|not|sooner|nothing|for|slightly|somewhat|little|bit)$/.test(before) ||
    /^(?:known|off|half|education|bound|level|end|tier|limit|half)$/.test(next)
  )
    return undefined;
  const last = more ? at + 1 : at;
  const noun = words[last + 1]?.lower ?? '';
  const degree =
    degrees.has(before) ||
    /^(?:much|far|even)$/.test(before) ||
    (before === 'lot' && words[at - 2]?.lower === 'a');
  const first = degree ? at - (before === 'lot' ? 2 : 1) : at;
  if (degree) return { first, last };
  if (adverbs.test(word) && endsClause(unit.block.prose, words, last)) return { first, last };
  if (
    measurable.has(noun) &&
    !/^(?:than|of)$/.test(words[last + 2]?.lower ?? '') &&
    /^(?:with|and|at|to|for|gives?|offers?|get|gets|delivers?|means?|see|saw|have|had|a|deliver|offer|provide|provides|brings?|drive|drives|result|in|into|create|enable|ensures?)$/.test(
      before,
    )
  )
    return { first, last: last + 1 };
  // “the gap is smaller” says something only of what can be counted; “worse than nothing” is no comparison.
  const sized = /^(?:bigger|larger|smaller|shorter|longer|greater|higher|lower|weaker|stronger)$/.test(word);
  if (sized && !words.slice(Math.max(0, at - 7), at).some((each) => measurable.has(each.lower)))
    return undefined;
  if (noun === 'than' && /^(?:no|nothing|none|ever|usual|zero)$/.test(words[last + 2]?.lower ?? ''))
    return undefined;
  const ends =
    last === words.length - 1 ||
    /^(?:than|for|to|and|after|when|with|now|so|but|in|on|at|as|across|over|once|from|without|every|each)$/.test(
      noun,
    );
  return linking.test(before) && ends && !/^(?:and|or)$/.test(before) ? { first, last } : undefined;
}

/** Comparatives that also say how something is done: “you hear back sooner”. */
const adverbs = /^(?:faster|quicker|sooner|cheaper)$/;

function endsClause(prose: string, words: readonly Word[], last: number): boolean {
  const next = words[last + 1];
  return (
    !next ||
    /^\s*[,;:.!)—]/.test(prose.slice(words[last]?.end, next.start)) ||
    /^(?:and|than|when|with)$/.test(next.lower)
  );
}

/** “dramatically changes”, “rising steadily”, “increasingly”: a degree beside a verb. */
function degreeAt({ sentence }: SentenceUnit, at: number): Claim | undefined {
  const { words } = sentence;
  const word = (words[at] as Word).lower;
  if (trends.has(word)) return { first: at, last: at };
  if (!degrees.has(word) || words[at - 1]?.lower === 'statistically') return undefined;
  const before = words[at - 1]?.lower ?? '';
  const next = words[at + 1]?.lower ?? '';
  if (moved.has(before) || changes.has(before)) return { first: at - 1, last: at };
  if (
    moved.has(next) ||
    changes.has(next) ||
    /^(?:more|less|fewer|different|reshape|transform|affect|affects|affected|change|changed|changes|expand|expanded|scale|help|helps|helped|simplify|simplifies|simplified|outperform|outperforms)$/.test(
      next,
    )
  )
    return { first: at, last: at + 1 };
  return undefined;
}
