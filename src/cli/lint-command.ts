import { resolveConfig } from '../config/resolve.ts';
import type { Config } from '../engine/config.ts';
import { Draft, type DraftOptions } from '../engine/draft.ts';
import { type Severity, severities } from '../engine/finding.ts';
import { applyEdits, safeEdits } from '../engine/fixes.ts';
import type { KindId } from '../narratives/narrative.ts';
import { configsOnDisk, problemLines, uriOf } from './configs.ts';
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
  const { configs, wrong } = await readConfigs(files);
  problems.push(...wrong);
  const linted = files.map((file) => {
    const asked = { kind: options.kind, config: configs.get(file) };
    try {
      return options.fix ? fixed(file, asked) : lintFile(file, asked);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      problems.push(error.message);
      return lintFile(file, asked);
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

/** The configuration of each file, and what is wrong in any, each told once. */
async function readConfigs(files: readonly Input[]) {
  const loader = configsOnDisk();
  const configs = new Map<Input, Config>();
  const wrong = new Set<string>();
  for (const file of files) {
    const uri = uriOf(file.path);
    const { sources, files: read } = await loader.load(uri);
    for (const line of problemLines(read)) wrong.add(line);
    configs.set(file, resolveConfig(sources, uri).config);
  }
  return { configs, wrong };
}

type Asked = Pick<DraftOptions, 'kind' | 'config'>;

function draftOf({ path, text }: Input, asked: Asked): Draft {
  return new Draft(text, { ...asked, ...(path !== '-' && { path }) });
}

function lintFile(file: Input, options: Asked): LintedFile {
  const draft = draftOf(file, options);
  return { ...file, findings: draft.findings(), report: draft.report() };
}

/** Applies safe fixes until none is left; at most ten times, should two of them quarrel. */
function fixed(file: Input, options: Asked): LintedFile {
  let { text } = file;
  for (let round = 0; round < 10; round++) {
    const edits = safeEdits(draftOf({ ...file, text }, options).all());
    if (edits.length === 0) break;
    text = applyEdits(text, edits);
  }
  if (file.path !== '-' && text !== file.text) replaceFile(file.path, text);
  return lintFile({ ...file, text }, options);
}
