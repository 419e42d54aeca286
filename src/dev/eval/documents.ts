import { existsSync, readFileSync } from 'node:fs';
import { Draft } from '../../engine/draft.ts';
import { type Finding, type Severity, severities } from '../../engine/finding.ts';
import type { KindId } from '../../narratives/narrative.ts';
import { randomFrom } from './intervals.ts';
import { readTsv } from './tsv.ts';

const folder = '../shared/eval/real-documents';

/** What was found in the real documents of one folder. */
export interface DocumentsResult {
  readonly folder: string;
  /** `told`: the kind that is told without help, which may be none; `forced`: the kind of the folder. */
  readonly read: 'told' | 'forced';
  readonly documents: number;
  readonly words: number;
  /** Findings in 1,000 words, by severity. */
  readonly rate: Readonly<Record<Severity, number>>;
  readonly rules: ReadonlyMap<string, number>;
}

/** One finding with the words around it, to be read by eye. */
export interface Sampled {
  readonly file: string;
  readonly finding: Finding;
  readonly around: string;
}

interface Linted {
  readonly file: string;
  readonly text: string;
  readonly words: number;
  readonly findings: readonly Finding[];
}

/** What a document is read as where nothing tells its kind, so that the rules are heard at all. */
const forced: Readonly<Record<string, KindId>> = {
  prfaq: 'prfaq',
  decision: 'decision-memo',
  narrative: 'six-pager',
};

const known = new Map<DocumentsResult['read'], readonly Linted[]>();

/** Each real document, linted. */
function lintAll(read: DocumentsResult['read']): readonly Linted[] {
  const linted =
    known.get(read) ??
    readTsv(`${folder}/INDEX.tsv`).map(({ file = '' }) => {
      const text = readFileSync(`${folder}/${file}`, 'utf8');
      const kind = read === 'forced' ? forced[file.split('/')[0] ?? ''] : undefined;
      const draft = new Draft(text, { kind, path: file });
      return { file, text, words: draft.report().words, findings: draft.findings() };
    });
  known.set(read, linted);
  return linted;
}

/** The real documents with the number of their words; undefined where they are not at hand. */
export const documentTexts = (): readonly Pick<Linted, 'text' | 'words'>[] | undefined =>
  existsSync(folder) ? lintAll('forced') : undefined;

/** Findings in 1,000 words of real documents; undefined where they are not at hand. */
export function judgeDocuments(): readonly DocumentsResult[] | undefined {
  if (!existsSync(folder)) return undefined;
  return (['told', 'forced'] as const).flatMap((read) =>
    Object.keys(forced).map((name) => judgeFolder(name, read)),
  );
}

function judgeFolder(name: string, read: DocumentsResult['read']): DocumentsResult {
  const linted = lintAll(read).filter(({ file }) => file.startsWith(`${name}/`));
  const words = linted.reduce((sum, each) => sum + each.words, 0);
  const findings = linted.flatMap((each) => each.findings);
  const counts = new Map<string, number>();
  for (const { rule, severity } of findings) {
    if (severity !== 'hint') counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  const rate = Object.fromEntries(
    severities.map((level) => [
      level,
      (findings.filter(({ severity }) => severity === level).length / words) * 1000,
    ]),
  ) as Record<Severity, number>;
  return { folder: name, read, documents: linted.length, words, rate, rules: counts };
}

/** As many findings at info or above as asked for, drawn by a seed. */
export function sampleFindings(size: number, seed: number): readonly Sampled[] {
  const random = randomFrom(seed);
  const all = lintAll('forced').flatMap(({ file, text, findings }) =>
    findings
      .filter(({ severity }) => severity !== 'hint')
      .map((finding) => ({ file, finding, around: around(text, finding) })),
  );
  return all
    .map((each) => ({ each, order: random() }))
    .sort((a, b) => a.order - b.order)
    .slice(0, size)
    .map(({ each }) => each);
}

function around(text: string, { span }: Finding): string {
  const from = Math.max(0, span.start - 300);
  const before = text.slice(from, span.start);
  const after = text.slice(span.end, span.end + 300);
  return `${before}«${text.slice(span.start, span.end)}»${after}`.replace(/\s+/g, ' ');
}
