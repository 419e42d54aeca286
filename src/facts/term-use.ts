import type { Block } from '../document/block.ts';
import type { Document } from '../document/document.ts';
import { perBlock } from '../document/per-block.ts';
import { type Span, shift } from '../document/span.ts';
import { blocksWhere, tally } from '../document/tally.ts';
import { singular } from '../evidence/quantities/counted-nouns.ts';
import type { Line } from './ledger/conflicts.ts';
import { entriesIn } from './ledger/ledger.ts';
import { metricTwins, synonymSets } from './words/synonyms.ts';

const setOf = new Map(synonymSets.flatMap((words, set) => words.map((word) => [word, set] as const)));

interface Use extends Span {
  readonly term: string;
}

const usesIn: (block: Block) => readonly Use[] = perBlock((block) => {
  if (block.kind !== 'paragraph') return [];
  return block.sentences.flatMap(({ words }) =>
    words.flatMap(({ lower, start, end, quoted, joined }, at): Use[] => {
      const term = singular(lower);
      // “user experience” and “customer-facing” name other things.
      const compound =
        lower === term &&
        /^\p{Ll}/u.test(words[at + 1]?.text ?? '') &&
        !/^(?:is|was|has|can|may|will|who|pays?|in|of|to|and|or|that|with|for|at|on)$/.test(
          words[at + 1]?.lower ?? '',
        );
      return quoted || joined || compound || !setOf.has(term) ? [] : [{ term, start, end }];
    }),
  );
});

const using = blocksWhere((block) => usesIn(block).length > 0);

/** A thing that a draft calls by several words, each with its places; the most frequent first. */
export type Terms = readonly (readonly [term: string, spans: readonly Span[]])[];

const timesUsed = tally<Map<string, number>>({
  empty: () => new Map(),
  add: (times, block) => {
    for (const { term } of usesIn(block)) times.set(term, (times.get(term) ?? 0) + 1);
  },
  remove: (times, block) => {
    for (const { term } of usesIn(block)) times.set(term, (times.get(term) ?? 0) - 1);
  },
});

/** The sets of which some terms are more than one. */
function severalOf(terms: readonly string[]): ReadonlySet<number> {
  const sets = terms.map((term) => setOf.get(term) as number);
  return new Set(sets.filter((set, at) => sets.indexOf(set) !== at));
}

/** Words of one set that each stand in a draft so often, and never in one sentence, as two groups would. */
export function termsForOneThing(document: Document, least: number): Terms[] {
  const counts = timesUsed(document);
  const isFrequent = (term: string): boolean => (counts.get(term) ?? 0) >= least;
  const several = severalOf([...counts.keys()].filter(isFrequent));
  if (several.size === 0) return [];
  const bySet = new Map<number, Map<string, Span[]>>();
  for (const { block, start } of using(document)) {
    for (const { term, ...span } of usesIn(block)) {
      const set = setOf.get(term) as number;
      if (!several.has(set)) continue;
      const terms = bySet.get(set) ?? new Map<string, Span[]>();
      bySet.set(set, terms);
      const spans = terms.get(term);
      if (spans) spans.push(shift(span, start));
      else terms.set(term, [shift(span, start)]);
    }
  }
  return [...bySet.values()].flatMap((terms) => {
    const frequent = [...terms].filter(([, spans]) => spans.length >= least);
    return frequent.length < 2 ? [] : [frequent.sort((a, b) => b[1].length - a[1].length)];
  });
}

/** Two names of metrics with one value at one time. */
export function metricsOfTwoNames(
  document: Document,
): { readonly here: Line['span']; readonly name: string; readonly other: string }[] {
  const known = new Map<string, Level[]>();
  return levelled(document).flatMap(({ block, start }) =>
    levelsIn(block).flatMap((level) => {
      const { value, name, when } = level;
      const levels = known.get(value) ?? [];
      const other = levels.find((each) => areTwins(each.name, name) && isOneTime(each.when, when));
      known.set(value, [...levels, level]);
      return other
        ? [{ here: shift({ start: level.start, end: level.end }, start), name, other: other.name }]
        : [];
    }),
  );
}

interface Level extends Span {
  readonly name: string;
  /** With its unit. */
  readonly value: string;
  readonly when: string;
}

/** Who gives the time once does not give it again. */
const isOneTime = (a: string, b: string): boolean => a === b || a === '' || b === '';

/** The levels of metrics that a block gives. */
const levelsIn: (block: Block) => readonly Level[] = perBlock((block) =>
  entriesIn(block).flatMap(({ key, role, figure, when, start, end }) => {
    const [family, name = '', unit] = key.split('|');
    if (family !== 'metric' || role !== 'level') return [];
    return [{ start, end, name, value: `${figure.value} ${unit}`, when }];
  }),
);

const levelled = blocksWhere((block) => levelsIn(block).length > 0);

const areTwins = (a: string, b: string): boolean =>
  metricTwins.some(([one, two]) => (a === one && b === two) || (a === two && b === one));
