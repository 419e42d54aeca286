import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Span } from '../../document/span.ts';
import { Draft } from '../../engine/draft.ts';
import type { Finding } from '../../engine/finding.ts';
import type { Counted } from './intervals.ts';
import { toldIn } from './told.ts';

const folder = 'test/golden';

/** A fault that was planted in a weak twin: its line, the words that it stands in, the rule that asks of it. */
export interface Fault {
  readonly line: number;
  readonly words: string;
  readonly rule: string;
}

/** A fault that its own rule does not find; `met` if another does. */
export interface Missed extends Fault {
  readonly met: boolean;
}

export interface GoldenResult {
  readonly kind: string;
  readonly words: number;
  /** Findings at info or above in the clean document. */
  readonly alarms: readonly Finding[];
  readonly faults: number;
  /** Faults that a finding of the rule meets, and that a finding of any rule meets. */
  readonly found: number;
  readonly met: number;
  readonly missed: readonly Missed[];
}

/** The project's own narratives: a clean one of each kind, and its weak twin. */
export function judgeGolden(): readonly GoldenResult[] {
  if (!existsSync(`${folder}/clean`)) return [];
  return readdirSync(`${folder}/clean`)
    .filter((file) => file.endsWith('.md'))
    .map((file) => {
      const kind = file.replace('.md', '');
      const clean = new Draft(readFileSync(`${folder}/clean/${file}`, 'utf8'), { path: file });
      const alarms = toldIn(clean);
      return { kind, words: clean.report().words, alarms, ...judgeWeak(file, kind) };
    });
}

function judgeWeak(file: string, kind: string): Pick<GoldenResult, 'faults' | 'found' | 'met' | 'missed'> {
  const list = `${folder}/weak/${kind}.faults.json`;
  if (!existsSync(list)) return { faults: 0, found: 0, met: 0, missed: [] };
  const text = readFileSync(`${folder}/weak/${file}`, 'utf8');
  const findings = toldIn(new Draft(text, { path: file }));
  const faults = JSON.parse(readFileSync(list, 'utf8')) as Fault[];
  const on = (fault: Fault): readonly Finding[] => findings.filter((finding) => meets(finding, fault, text));
  const missed = faults
    .filter((fault) => !on(fault).some(({ rule }) => rule === fault.rule))
    .map((fault) => ({ ...fault, met: on(fault).length > 0 }));
  return {
    faults: faults.length,
    found: faults.length - missed.length,
    met: faults.filter((fault) => on(fault).length > 0).length,
    missed,
  };
}

/** What another linter finds in the clean documents, and of the faults of the weak ones. */
export async function judgeGoldenBy(find: (text: string) => Promise<readonly Span[]> | readonly Span[]) {
  const kinds = judgeGolden().map(({ kind }) => kind);
  const clean: Counted[] = [];
  const weak: Counted[] = [];
  for (const kind of kinds) {
    const good = readFileSync(`${folder}/clean/${kind}.md`, 'utf8');
    clean.push({ hits: (await find(good)).length, of: new Draft(good, {}).report().words });
    const list = `${folder}/weak/${kind}.faults.json`;
    if (!existsSync(list)) continue;
    const text = readFileSync(`${folder}/weak/${kind}.md`, 'utf8');
    const faults = JSON.parse(readFileSync(list, 'utf8')) as Fault[];
    const found = await find(text);
    weak.push({
      hits: faults.filter((fault) => found.some((span) => meets({ span }, fault, text))).length,
      of: faults.length,
    });
  }
  return { clean, weak };
}

/** A finding meets a fault if it stands on its words or, for one of the whole document, on its line. */
function meets({ span }: Pick<Finding, 'span'>, { line, words: quote }: Fault, text: string): boolean {
  const lines = text.split('\n');
  const start = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0);
  const end = start + (lines[line - 1] ?? '').length;
  const at = text.slice(start, end).indexOf(quote);
  const from = at < 0 ? start : start + at;
  const to = at < 0 ? end : from + quote.length;
  return span.start < to && from < span.end;
}
