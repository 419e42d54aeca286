import { configKeys, keyMeanings } from '../../config/values.ts';
import type { OptionSpec } from '../../engine/options.ts';
import type { Rule } from '../../engine/rule.ts';
import { escaped, generatedFrom, table } from './markdown.ts';
import { schemaOf } from './schema.ts';

/** Keys, options and defaults, and which of several values holds. */
export function configurationPage(rules: readonly Rule[]): string {
  return `${[
    generatedFrom('src/config/values.ts and src/rules/'),
    '# Configuration',
    intro,
    example,
    '## Keys',
    keysTable(rules),
    extendsPart,
    '## Rules and their options',
    'Every rule takes a `severity`. These have options as well:',
    optionsTable(rules),
    wordsPart,
    '## Which value holds',
    precedence,
  ].join('\n\n')}\n`;
}

const intro =
  'A team sets its own words and limits in `.sixpager.yaml` or `.sixpager.json`. The nearest one holds, in the folder of the draft or above it. In VS Code the same keys are settings under `sixpager.`, and both files are completed and checked while they are edited (YAML with the YAML extension). A key that is not known and a value of the wrong type are told at their line; the rest still works.';

const example = `\`\`\`yaml
# .sixpager.yaml
terms: [SKU, first mile]        # our readers know them
format: A4, Times New Roman 11pt
kinds:
  memos/**: six-pager           # paths from here; the last that matches wins
limits:
  prfaq: { press-release: 1 page, document: "2,500 words" }
  writing-assessment: 8,000 characters
rules:
  hard-sentence: off
  no-tradeoff: { severity: warning, minWords: 200 }
\`\`\``;

function keysTable(rules: readonly Rule[]): string {
  return table(
    ['Key', 'Default', 'Meaning'],
    configKeys.map((key) => [
      `\`${key}\``,
      `\`${JSON.stringify(schemaOf(key, rules).default)}\``,
      keyMeanings[key].replaceAll('|', '\\|'),
    ]),
  );
}

const extendsPart =
  '`extends` names a file that this one builds on: `extends: ../team.yaml`. Names add up, and of one name the value here holds. It is a path from this file to one inside the same workspace (on the command line: the repository), and never back to a file that builds on it.';

function optionsTable(rules: readonly Rule[]): string {
  const rows = rules.flatMap(({ id, options }) =>
    Object.entries(options).map(([name, spec]) => [
      `[${id}](rules/${id}.md)`,
      `\`${name}\``,
      defaultOf(spec),
      escaped(spec.description),
    ]),
  );
  return table(['Rule', 'Option', 'Default', 'Meaning'], rows);
}

/** The value that holds where nothing is set, in a cell. */
export function defaultOf(spec: OptionSpec): string {
  if (spec.type !== 'words') return `\`${spec.default}\``;
  return spec.default.length === 0 ? 'none' : spec.default.map((word) => escaped(word)).join(', ');
}

const wordsPart =
  'An option that is a list of words takes words to add, as a list, or `{ add: […], remove: […] }`.';

const precedence = `1. a flag of the command line (\`--kind\`, \`--page-format\`);
2. the front matter: \`kind\`, \`limit\`, \`format\`, \`terms\`, \`ignore\` (rules that are off in this document);
3. the nearest \`.sixpager.yaml\` or \`.sixpager.json\`, then what it builds on;
4. the settings of VS Code: folder, workspace, user;
5. what the text and its file’s name tell.

Terms add up over all of them, and so do the parts of a [format](pages.md#the-format): paper from one, the font from another. \`sixpager config launch.md\` and the command **Six-Pager: Show Configuration** tell each value and where it comes from.`;
