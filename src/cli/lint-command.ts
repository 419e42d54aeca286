import { Draft } from '../engine/draft.ts';
import { type Severity, severities } from '../engine/finding.ts';
import { applyEdits, safeEdits } from '../engine/fixes.ts';
import type { KindId } from '../narratives/narrative.ts';
import { type Input, readInputs } from './input.ts';
import { type Format, reporters } from './reporters/formats.ts';
import type { LintedFile } from './reporters/linted-file.ts';
import type { Tool } from './tool.ts';
import { UsageError } from './usage-error.ts';
import { replaceFile } from './write-file.ts';

export interface LintOptions {
  readonly kind?: KindId;
  readonly format: Format;
  readonly fix?: boolean;
  readonly severity: Severity;
  readonly tool: Tool;
}

/** Where a command writes. */
export interface Output {
  out(text: string): void;
  err(text: string): void;
}

/** Lints, and gives the exit code: 0 clean, 1 findings at or above the threshold, 2 something could not be read. */
export async function lintCommand(
  paths: readonly string[],
  options: LintOptions,
  { out, err }: Output,
): Promise<number> {
  const { files, errors } = await readInputs(paths.length > 0 ? paths : ['.']);
  const problems = [...errors];
  const linted = files.map((file) => {
    try {
      return options.fix ? fixed(file, options) : lintFile(file, options);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      problems.push(error.message);
      return lintFile(file, options);
    }
  });
  out(reporters[options.format](linted, { threshold: options.severity, tool: options.tool }));
  for (const problem of problems) err(`sixpager: ${problem}\n`);
  if (problems.length > 0) return 2;
  const limit = severities.indexOf(options.severity);
  return linted.some(({ findings }) => findings.some((each) => severities.indexOf(each.severity) <= limit))
    ? 1
    : 0;
}

function lintFile({ path, text }: Input, { kind }: LintOptions): LintedFile {
  const draft = new Draft(text, { kind, ...(path !== '-' && { path }) });
  return { path, text, findings: draft.findings(), report: draft.report() };
}

/** Applies safe fixes until none is left; at most ten times, should two of them quarrel. */
function fixed(file: Input, options: LintOptions): LintedFile {
  let result = lintFile(file, options);
  for (let round = 0; round < 10; round++) {
    const edits = safeEdits(result.findings);
    if (edits.length === 0) break;
    result = lintFile({ path: file.path, text: applyEdits(result.text, edits) }, options);
  }
  if (file.path !== '-' && result.text !== file.text) replaceFile(file.path, result.text);
  return result;
}
