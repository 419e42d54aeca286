import { existsSync, readFileSync } from 'node:fs';
import type { Span } from '../../document/span.ts';
import { lint } from '../../engine/draft.ts';
import type { Finding } from '../../engine/finding.ts';
import type { KindId } from '../../narratives/narrative.ts';
import type { Counted } from './intervals.ts';

const labelled = '../shared/eval/real-sentences/dev.jsonl';
const documents = '../shared/eval/real-documents';
/** Further labels for sentences of real documents, which are named by their place: their texts are not ours. */
const places = 'test/eval/labels.jsonl';

interface Labelled {
  readonly id: string;
  readonly kind: string;
  readonly previous: string;
  readonly sentence: string;
  readonly next: string;
  readonly labels: Readonly<Record<string, number | readonly string[]>>;
}

/** Which rules answer for a label. */
export const rulesOf = {
  vague: [
    'vague-quantifier',
    'unmeasured-change',
    'unmeasured-adjective',
    'vague-time',
    'hedge',
    'unsupported-claim',
    'buzzword',
    'metric-without-number',
  ],
  // An improvement, an effect, a size or a frequency, a demand, a goal without its level; of vague quantities only
  // the shares and frequencies, by their code. A change that has its number, and lacks only where it began, is none.
  claim_without_metric: [
    'unmeasured-change',
    'unmeasured-adjective',
    'metric-without-number',
    'vague-quantifier:share',
    'unsupported-claim',
    'missing-target',
  ],
  passive_without_actor: ['passive-hides-actor'],
  wordy: ['wordy-phrase', 'filler', 'buried-verb'],
} as const;

export type Label = keyof typeof rulesOf;

/** What was found in one sentence, for one label. */
export interface SentenceResult {
  readonly id: string;
  readonly sentence: string;
  readonly flagged: boolean;
  readonly labelled: boolean;
  /** Findings on a labelled span (overlap of half the shorter), of all findings. */
  readonly onSpan: Counted;
  /** Labelled spans that a finding meets, of all. */
  readonly met: Counted;
  readonly findings: readonly string[];
}

/** Judges the labelled sentences, each between its neighbours; undefined where they are not at hand. */
export function judgeSentences(
  label: Label,
  floor: readonly string[],
): readonly SentenceResult[] | undefined {
  if (!existsSync(labelled)) return undefined;
  const rows = [
    ...linesOf<Labelled>(labelled),
    ...(existsSync(places) ? linesOf<Place>(places).map(textOf) : []),
  ];
  return rows.filter((row) => row.labels[label] !== undefined).map((row) => judge(row, label, floor));
}

const linesOf = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);

/** A sentence of a real document by its offsets, and those of its neighbours. */
interface Place {
  readonly id: string;
  readonly kind: string;
  readonly file: string;
  readonly previous: readonly [start: number, end: number];
  readonly sentence: readonly [start: number, end: number];
  readonly next: readonly [start: number, end: number];
  readonly labels: Labelled['labels'];
}

function textOf({ id, kind, file, labels, ...spans }: Place): Labelled {
  const text = readFileSync(`${documents}/${file}`, 'utf8');
  const at = ([start, end]: readonly [number, number]): string => text.slice(start, end);
  return {
    id,
    kind,
    previous: at(spans.previous),
    sentence: at(spans.sentence),
    next: at(spans.next),
    labels,
  };
}

const kinds: Readonly<Record<string, KindId>> = {
  decision: 'decision-memo',
  narrative: 'six-pager',
  prfaq_pr: 'prfaq',
  prfaq_cdk: 'prfaq',
};

/** The sentence between its neighbours, and where it stands there. */
function placed({ previous, sentence, next }: Labelled): Span & { readonly text: string } {
  const before = previous === '' ? '' : `${previous.trim()} `;
  const text = `${before}${sentence.trim()} ${next.trim()}`;
  return { text, start: before.length, end: before.length + sentence.trim().length };
}

function spansOf(row: Labelled, label: Label): Span[] {
  const { start } = placed(row);
  return ((row.labels[`${label}_spans`] ?? []) as readonly string[]).flatMap((words) => {
    const at = row.sentence.indexOf(words);
    return at < 0 ? [] : [{ start: start + at, end: start + at + words.length }];
  });
}

/** They overlap in half of the shorter one. */
function areOne(a: Span, b: Span): boolean {
  const overlap = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return overlap >= Math.min(a.end - a.start, b.end - b.start) / 2;
}

/** What another linter finds of a label, by span; undefined where the sentences are not at hand. */
export async function judgeSpans(
  label: Label,
  find: (text: string) => Promise<readonly Span[]> | readonly Span[],
) {
  if (!existsSync(labelled)) return undefined;
  const results: { readonly onSpan: Counted; readonly met: Counted }[] = [];
  for (const row of linesOf<Labelled>(labelled)) {
    if (row.labels[label] === undefined) continue;
    const { text, start, end } = placed(row);
    const found = (await find(text)).filter((span) => span.start >= start && span.start < end);
    const spans = spansOf(row, label);
    results.push({
      onSpan: {
        hits: found.filter((one) => spans.some((span) => areOne(one, span))).length,
        of: found.length,
      },
      met: { hits: spans.filter((span) => found.some((one) => areOne(one, span))).length, of: spans.length },
    });
  }
  return results;
}

function judge(row: Labelled, label: Label, floor: readonly string[]): SentenceResult {
  const { text, start, end } = placed(row);
  const asked: readonly string[] = rulesOf[label];
  const findings = lint(text, { kind: kinds[row.kind] ?? 'six-pager' }).filter(
    ({ rule, code, severity, span }) =>
      (asked.includes(rule) || asked.includes(`${rule}:${code}`)) &&
      floor.includes(severity) &&
      span.start >= start &&
      span.start < end,
  );
  const spans = spansOf(row, label);
  const meets = ({ span: found }: Finding, span: Span): boolean => areOne(found, span);
  return {
    id: row.id,
    sentence: row.sentence,
    flagged: findings.length > 0,
    labelled: row.labels[label] === 1,
    onSpan: {
      hits: findings.filter((finding) => spans.some((span) => meets(finding, span))).length,
      of: findings.length,
    },
    met: {
      hits: spans.filter((span) => findings.some((finding) => meets(finding, span))).length,
      of: spans.length,
    },
    findings: findings.map(({ rule, span }) => `${rule} “${text.slice(span.start, span.end)}”`),
  };
}
