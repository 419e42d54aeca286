import type { Document } from '../document/document.ts';
import type { Span } from '../document/span.ts';
import { type Finding, severities } from './finding.ts';
import { rankOf } from './group.ts';
import type { Rule } from './rule.ts';
import { sentenceStart } from './sentence-start.ts';

/** How many findings are told of one sentence, and of one document unless the config says otherwise. */
const mostInSentence = 3;
export const defaultMaxFindings = 500;

/** So many times one word is a habit, which is told once. */
const tic = 5;

/** What is told of the findings, and how many there were before the last limit cut. */
export interface Told {
  readonly findings: readonly Finding[];
  readonly total: number;
}

/**
 * Chooses what is told: of findings about the same words one, of a sentence three, of a habit one, and no more than
 * `most`. Findings come and go by place. What a document lacks stands at a place without being about its words, and
 * competes with nothing but the last limit.
 */
export function capped(
  findings: readonly Finding[],
  document: Document,
  rules: ReadonlyMap<string, Rule>,
  most: number,
): Told {
  const order = byWeight(rules);
  const isAboutWords = ({ rule: id, code }: Finding): boolean => {
    const rule = rules.get(id);
    return (
      rule?.on.scope === 'sentence' ||
      rule?.group === 'consistency' ||
      (code !== undefined && rule?.aboutWords?.includes(code) === true)
    );
  };
  const words = new Set(findings.filter(isAboutWords));
  const chosen = new Set(atMostThree(oneASpan(words, order), document, order));
  const habits = habitsOf(
    findings.filter((each) => chosen.has(each)),
    document.text,
  );
  const told: Finding[] = [];
  for (const finding of findings) {
    if (words.has(finding) && !chosen.has(finding)) continue;
    const habit = habits.get(finding);
    if (!habit) told.push(finding);
    else if (habit[0] === finding) told.push(asHabit(habit));
  }
  return { findings: gravest(told, most), total: told.length };
}

type Order = (a: Finding, b: Finding) => number;

/** What is graver first, then what stops a reader sooner, then the longer words, then the earlier ones. */
function byWeight(rules: ReadonlyMap<string, Rule>): Order {
  const rank = ({ rule }: Finding): number => rankOf(rules.get(rule)?.group ?? 'file');
  const length = ({ span }: Finding): number => span.end - span.start;
  return (a, b) =>
    severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
    rank(a) - rank(b) ||
    length(b) - length(a) ||
    a.span.start - b.span.start;
}

/** Of findings whose words overlap, the first in the order; then of the rest, which may stand free of it. */
function oneASpan(findings: Iterable<Finding>, order: Order): Finding[] {
  const kept: Finding[] = [];
  let cluster: Finding[] = [];
  let end = -1;
  for (const finding of findings) {
    if (finding.span.start >= end) {
      if (cluster.length > 0) kept.push(...apart(cluster, order));
      cluster = [];
    }
    cluster.push(finding);
    end = Math.max(end, finding.span.end);
  }
  kept.push(...apart(cluster, order));
  return kept;
}

function apart(cluster: readonly Finding[], order: Order): readonly Finding[] {
  if (cluster.length < 2) return cluster;
  const kept: Finding[] = [];
  for (const finding of cluster.toSorted(order)) {
    const at = firstFrom(kept, finding.span);
    const overlaps = [kept[at - 1], kept[at]].some((other) => other && overlap(other.span, finding.span));
    if (!overlaps) kept.splice(at, 0, finding);
  }
  return kept;
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The index of the first finding that starts at or after a span’s start; they do not overlap and are by place. */
function firstFrom(findings: readonly Finding[], { start }: Span): number {
  let low = 0;
  let high = findings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((findings[middle]?.span.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function atMostThree(findings: readonly Finding[], document: Document, order: Order): readonly Finding[] {
  const bySentence = groupedBy(findings, ({ span }) => sentenceStart(document, span.start));
  return [...bySentence.values()].flatMap((all) =>
    all.length <= mostInSentence ? all : all.toSorted(order).slice(0, mostInSentence),
  );
}

/** For each finding that is one of a habit, all of that habit, by place. */
function habitsOf(findings: readonly Finding[], text: string): ReadonlyMap<Finding, readonly Finding[]> {
  if (findings.length < tic) return new Map();
  const words = ({ span }: Finding): string => onOneLine(text.slice(span.start, span.end).toLowerCase());
  const habits: (readonly Finding[])[] = [];
  for (const ofRule of groupedBy(findings, ({ rule }) => rule).values()) {
    if (ofRule.length < tic) continue;
    for (const habit of groupedBy(ofRule, words).values()) if (habit.length >= tic) habits.push(habit);
  }
  return new Map(habits.flatMap((habit) => habit.map((finding) => [finding, habit] as const)));
}

/** With one space for each run of them; most words have nothing else. */
const onOneLine = (words: string): string => (/[^\S ]| {2}/.test(words) ? words.replace(/\s+/g, ' ') : words);

function asHabit(habit: readonly Finding[]): Finding {
  const [first, ...others] = habit as readonly [Finding, ...Finding[]];
  return {
    ...first,
    message: `${first.message} The same words stand in ${others.length} more places.`,
    related: [...(first.related ?? []), ...others.map(({ span }) => ({ span, message: 'The same words.' }))],
  };
}

function groupedBy<K>(findings: readonly Finding[], keyOf: (finding: Finding) => K): Map<K, Finding[]> {
  const groups = new Map<K, Finding[]>();
  for (const finding of findings) {
    const key = keyOf(finding);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return groups;
}

/** The gravest, by place. */
function gravest(findings: readonly Finding[], most: number): readonly Finding[] {
  if (findings.length <= most) return findings;
  const bySeverity = severities.flatMap((severity) => findings.filter((each) => each.severity === severity));
  const kept = new Set(bySeverity.slice(0, most));
  return findings.filter((each) => kept.has(each));
}
