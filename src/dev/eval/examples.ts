import { existsSync, readFileSync } from 'node:fs';
import { lint } from '../../engine/draft.ts';
import type { Severity } from '../../engine/finding.ts';
import { kindNamed } from '../../narratives/kinds.ts';
import type { KindId } from '../../narratives/narrative.ts';
import { rules } from '../../rules/index.ts';
import { readTsv } from './tsv.ts';

const fixtures = '../shared/domain/fixtures/rule-examples.tsv';
/** Documents built after an example that only describes one, by its line in the file of examples. */
const builtFolder = 'test/eval/built';
const correctionsFile = 'test/eval/corrections.json';

/** An example that is not taken as it stands, and why. */
export interface Correction {
  readonly line: number;
  /** The words of the example, so that the correction cannot move to another. */
  readonly quote: string;
  readonly expect?: 'flag' | 'clean';
  readonly kind?: KindId;
  readonly reason: string;
}

export interface ExampleResult {
  readonly line: number;
  readonly rule: string;
  readonly expect: 'flag' | 'clean';
  readonly text: string;
  /** absent: the rule is not there; unbuilt: the document that it describes is not there. */
  readonly result: 'right' | 'wrong' | 'absent' | 'unbuilt';
}

/** Kinds in the order in which an example without a kind tries them: the first that the rule asks of. */
const preferred: readonly KindId[] = [
  'decision-memo',
  'six-pager',
  'prfaq',
  'writing-assessment',
  'star-story',
];
const storyTold =
  /(?:^|[.!?] |\n)I (?:\w+ed|had|am|was|chose|cut|told|made|would)\b|\bI (?:convinced|moved|managed|would)\b/;

/** What an example without a kind is read as: a proposal, or a story where it is told in the first person. */
export function kindFor(ruleId: string, text: string): KindId {
  const rule = rules.find(({ id }) => id === ruleId);
  const kinds = rule?.kinds;
  const allowed = (kind: KindId): boolean => !kinds || kinds.includes(kind);
  if (rule?.group === 'faq' || rule?.group === 'press-release') return 'prfaq';
  if (storyTold.test(text) && allowed('star-story')) return 'star-story';
  return preferred.find(allowed) ?? kinds?.[0] ?? 'six-pager';
}

export function readCorrections(): readonly Correction[] {
  return existsSync(correctionsFile)
    ? (JSON.parse(readFileSync(correctionsFile, 'utf8')) as Correction[])
    : [];
}

/** Each example of the catalogue, judged; undefined where the examples are not at hand. */
export function judgeExamples(): readonly ExampleResult[] | undefined {
  if (!existsSync(fixtures)) return undefined;
  const corrections = readCorrections();
  return readTsv(fixtures).map((row, at): ExampleResult => {
    const line = at + 2;
    const correction = corrections.find((each) => each.line === line);
    if (correction && !row.text?.includes(correction.quote))
      throw new Error(`The correction of line ${line} quotes what is not there: ${correction.quote}`);
    const expect = correction?.expect ?? (row.expect as 'flag' | 'clean');
    const rule = row.rule ?? '';
    const example = { line, rule, expect, text: row.text ?? '' };
    return { ...example, result: judge(example, row, correction?.kind) };
  });
}

function judge(
  { line, rule: id, expect, text }: Omit<ExampleResult, 'result'>,
  row: Readonly<Record<string, string>>,
  given: KindId | undefined,
): ExampleResult['result'] {
  const rule = rules.find((each) => each.id === id);
  if (!rule) return 'absent';
  const built = `${builtFolder}/${line}.md`;
  // Some describe a document and are not marked so.
  const described = row.needs_building === 'yes' || existsSync(built);
  if (described && !existsSync(built)) return 'unbuilt';
  const source = described ? readFileSync(built, 'utf8') : text;
  const named = given ?? kindNamed(row.kind ?? '')?.id;
  const kind = named ?? (described ? undefined : kindFor(id, text));
  const levels: readonly Severity[] =
    rule.severity === 'hint' ? ['error', 'warning', 'info', 'hint'] : ['error', 'warning', 'info'];
  const found = lint(source, { kind }).some(
    (finding) => finding.rule === id && levels.includes(finding.severity),
  );
  return found === (expect === 'flag') ? 'right' : 'wrong';
}
