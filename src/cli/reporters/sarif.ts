import type { Rule } from '../../engine/rule.ts';
import { rules } from '../../rules/index.ts';
import { explain } from '../explanation.ts';
import type { Tool } from '../tool.ts';
import type { LintedFile } from './linted-file.ts';
import { levels, resultsOf } from './sarif-result.ts';

/** A SARIF 2.1.0 log with one run, for code scanning and viewers. https://docs.oasis-open.org/sarif/sarif/v2.1.0/ */
export function formatSarif(files: readonly LintedFile[], tool: Tool): string {
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: driverOf(tool) },
        columnKind: 'utf16CodeUnits',
        newlineSequences: ['\r\n', '\n', '\r'],
        // Where the folder lies on this machine is left out: the reader has the files elsewhere.
        originalUriBaseIds: {
          '%SRCROOT%': { description: { text: 'The folder that sixpager was run in.' } },
        },
        results: files.flatMap(resultsOf),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function driverOf({ version, homepage }: Tool): object {
  return {
    name: 'Six-Pager',
    version,
    ...(homepage !== undefined && { informationUri: homepage }),
    rules: rules.map(descriptorOf),
  };
}

function descriptorOf(rule: Rule): object {
  return {
    id: rule.id,
    shortDescription: { text: rule.summary },
    fullDescription: { text: rule.why },
    help: { text: explain(rule) },
    defaultConfiguration: { level: levels[rule.severity] },
  };
}
