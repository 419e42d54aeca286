import type { Severity } from '../../engine/finding.ts';
import type { Tool } from '../tool.ts';
import { formatGithub } from './github.ts';
import { formatJson } from './json.ts';
import type { LintedFile } from './linted-file.ts';
import { formatSarif } from './sarif.ts';
import { formatText } from './text.ts';

/** What a format may say besides the findings. */
interface Frame {
  /** The least severity that fails the run. */
  readonly threshold: Severity;
  readonly tool: Tool;
}

type Reporter = (files: readonly LintedFile[], frame: Frame) => string;

/** The output formats by name. None of them prints colours. */
export const reporters = {
  text: (files, { threshold }) => formatText(files, threshold),
  json: (files) => formatJson(files),
  sarif: (files, { tool }) => formatSarif(files, tool),
  github: (files) => formatGithub(files),
} as const satisfies Readonly<Record<string, Reporter>>;

export type Format = keyof typeof reporters;

/** All formats, the default first. */
export const formats = Object.keys(reporters) as readonly Format[];
