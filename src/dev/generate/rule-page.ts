import { Draft } from '../../engine/draft.ts';
import type { Finding } from '../../engine/finding.ts';
import { applyEdits } from '../../engine/fixes.ts';
import { groupTitles } from '../../engine/group.ts';
import type { Example, Rule } from '../../engine/rule.ts';
import { narrativeOf } from '../../narratives/kinds.ts';
import type { KindId } from '../../narratives/narrative.ts';
import { defaultOf } from './configuration-page.ts';
import { escaped, fenced, generatedFrom, listed, table } from './markdown.ts';

const severityMeans = {
  error: 'the meeting would stop here',
  warning: 'a reviewer will ask',
  info: 'craft',
  hint: 'polish',
} as const;

/** The page that the editor opens from a finding. */
export function rulePage(rule: Rule): string {
  const parts = [
    generatedFrom(`src/rules/${rule.id}.ts`),
    `# ${rule.id}`,
    rule.summary,
    `**Why.** ${rule.why}`,
    facts(rule),
    ...optionsPart(rule),
    '## Examples',
    rule.examples.map((example) => exampleOf(rule, example)).join('\n\n---\n\n'),
    '## Switch it off',
    switchOff(rule),
    '[All rules](README.md)',
  ];
  return `${parts.join('\n\n')}\n`;
}

/** The list of all rules, in the order of the source. */
export function rulesIndex(rules: readonly Rule[]): string {
  return `${[
    generatedFrom('src/rules/index.ts'),
    '# Rules',
    'Each rule asks a question that a sceptical reader would ask. Its page shows what it asks of, what passes, and how to switch it off.',
    rulesTable(rules, ''),
    `Severities: ${Object.entries(severityMeans)
      .map(([severity, means]) => `**${severity}**, ${means}`)
      .join('; ')}. A rule may report a graver or a slighter case at a severity of its own.`,
  ].join('\n\n')}\n`;
}

export function rulesTable(rules: readonly Rule[], folder: string): string {
  return table(
    ['Rule', 'Severity', 'A text that passes'],
    rules.map((rule) => [`[${rule.id}](${folder}${rule.id}.md)`, rule.severity, escaped(rule.summary)]),
  );
}

function facts(rule: Rule): string {
  const asked = rule.kinds
    ? listed(rule.kinds.map((kind) => narrativeOf(kind).title))
    : 'every narrative; never a plain document';
  return [
    `- Severity: ${rule.severity}, ${severityMeans[rule.severity]}`,
    `- Group: ${groupTitles[rule.group]}`,
    `- Asked of: ${asked}`,
    `- Looks at: ${rule.on.scope === 'sentence' ? 'each sentence' : 'the document as a whole'}`,
  ].join('\n');
}

function optionsPart({ options }: Rule): string[] {
  const rows = Object.entries(options).map(([name, spec]) => [
    `\`${name}\``,
    defaultOf(spec),
    escaped(spec.description),
  ]);
  return rows.length === 0 ? [] : ['## Options', table(['Option', 'Default', 'Meaning'], rows)];
}

function exampleOf(rule: Rule, example: Example): string {
  const kind: KindId = example.kind ?? rule.kinds?.[0] ?? 'prfaq';
  const text = example.bad.replace(/[«»]/g, '');
  const finding = new Draft(text, { kind }).all().find((each) => each.rule === rule.id);
  const long = [example.bad, example.good].some((each) => each.includes('\n'));
  const shown = long ? longText : shortText;
  return [
    long ? 'Asked, at the place between « and »:' : 'Asked, at the words in bold:',
    shown(example.bad),
    ...(finding ? [asks(finding, rule)] : []),
    ...(finding && !long ? fixed(finding, text) : []),
    'Passes:',
    shown(example.good),
  ].join('\n\n');
}

function asks({ message, severity, fixes: [fix] }: Finding, rule: Rule): string {
  const level = severity === rule.severity ? '' : ` (${severity})`;
  const offers = fix ? ` Quick fix: *${escaped(fix.title)}*.` : '';
  return `The question${level}: ${escaped(message)}${offers}`;
}

function fixed({ fixes: [fix] }: Finding, text: string): string[] {
  return fix ? ['After the quick fix:', shortText(applyEdits(text, fix.edits))] : [];
}

function shortText(text: string): string {
  return `> ${escaped(text).replaceAll('«', '**').replaceAll('»', '**')}`;
}

function longText(text: string): string {
  return fenced(withoutFiller(text), 'markdown');
}

/** An example that has to be long is filled with one sentence again and again; once is enough here. */
function withoutFiller(text: string): string {
  return text
    .trimEnd()
    .replace(/(\b[^.\n]+\.)(?: \1){2,}/g, (all, once: string) => `${once} […${timesMore(all, once)}]`);
}

function timesMore(all: string, once: string): string {
  return ` the same ${Math.round(all.length / (once.length + 1)) - 1} times more`;
}

function switchOff({ id, options }: Rule): string {
  const parts = [
    'In VS Code’s `settings.json`, for you or for the workspace:',
    fenced(`"sixpager.rules": { "${id}": "off" }`, 'json'),
    '`"error"`, `"warning"`, `"info"` and `"hint"` change how grave it is.',
  ];
  const [first] = Object.entries(options);
  if (first) {
    const [name, { default: value }] = first;
    parts.push(
      'To change an option, give an object; it may hold a `severity` too:',
      fenced(`"sixpager.rules": { "${id}": { "${name}": ${value} } }`, 'json'),
    );
  }
  return parts.join('\n\n');
}
