import { readFileSync } from 'node:fs';
import { formatText } from '../../cli/reporters/text.ts';
import { Draft } from '../../engine/draft.ts';
import { rules } from '../../rules/index.ts';
import { escaped, fenced, table } from './markdown.ts';
import { rulesTable } from './rule-page.ts';
import { type ManifestStrings, resolved } from './strings.ts';

const example = 'examples/weak-prfaq.md';
const shownFindings = 3;

/** What stands between `<!-- name: generated -->` and `<!-- /name -->`. */
const parts: Readonly<Record<string, (manifest: string, strings: ManifestStrings) => string>> = {
  rules: () => rulesTable(rules, 'docs/rules/'),
  settings: settingsTable,
  output: commandLineOutput,
};

/** The README with its generated parts as they should be; everything around them is left alone. */
export function withTables(readme: string, manifest: string, strings: ManifestStrings): string {
  return Object.entries(parts).reduce((text, [name, make]) => {
    const pattern = new RegExp(`(<!-- ${name}: generated -->\n)[^]*?(<!-- /${name} -->)`);
    if (!pattern.test(text))
      throw new Error(`README.md lacks “<!-- ${name}: generated -->” … “<!-- /${name} -->”.`);
    return text.replace(
      pattern,
      (_all, before: string, after: string) => `${before}\n${make(manifest, strings)}\n\n${after}`,
    );
  }, readme);
}

interface Setting {
  readonly default: unknown;
  readonly description?: string;
  readonly markdownDescription?: string;
}

function settingsTable(text: string, strings: ManifestStrings): string {
  const manifest = JSON.parse(text) as {
    contributes: { configuration: { properties: Readonly<Record<string, Setting>> } };
  };
  const rows = Object.entries(manifest.contributes.configuration.properties).map(([name, setting]) => [
    `\`${name}\``,
    `\`${JSON.stringify(setting.default)}\``,
    (
      resolved(setting.markdownDescription, strings) ?? escaped(resolved(setting.description, strings) ?? '')
    ).replaceAll(/#(sixpager\.\w+)#/g, '$1'),
  ]);
  return table(['Setting', 'Default', 'Meaning'], rows);
}

/** What the command line says of the example: its head, the first findings, its summary. */
function commandLineOutput(): string {
  const text = readFileSync(example, 'utf8');
  const draft = new Draft(text, { path: example });
  const findings = draft.findings();
  const file = { path: example, text, findings, report: draft.report() };
  const first = formatText([{ ...file, findings: findings.slice(0, shownFindings) }], 'warning');
  const summary = formatText([file], 'warning').trimEnd().split('\n').at(-1);
  const shown = first.trimEnd().split('\n').slice(0, -1).join('\n').trimEnd();
  return fenced(`$ sixpager lint ${example}\n${shown}\n\n…\n\n${summary}`, 'text', Number.POSITIVE_INFINITY);
}
