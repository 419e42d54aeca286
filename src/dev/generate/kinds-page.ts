import { unitOf } from '../../engine/page-report.ts';
import type { LimitSpec, Narrative, SectionSpec } from '../../narratives/narrative.ts';
import { frontMatterTable } from './front-matter-fields.ts';
import { escaped, generatedFrom, listed, table } from './markdown.ts';

const parts: Readonly<Record<LimitSpec['part'], string>> = {
  document: 'whole document',
  'press-release': 'press release',
  faq: 'FAQ',
  body: 'body',
  appendix: 'appendix',
  piece: 'each piece',
};

/** What each kind is told by, holds, and may be long. */
export function kindsPage(kinds: readonly Narrative[]): string {
  return `${[
    generatedFrom('src/narratives/'),
    '# Kinds of narrative',
    intro,
    ...kinds.flatMap((kind) => kindPart(kind)),
    '## Front matter',
    frontMatter,
  ].join('\n\n')}\n`;
}

const intro = `The kind decides which sections a reader looks for, which rules apply and how long a draft may be. It is told by the first of these that says something:

1. the option \`--kind\` of the command line, or \`kind\` of the library;
2. \`kind:\` in the front matter;
3. \`kinds\` in [the configuration](configuration.md), by the file’s path;
4. the file’s name;
5. the headings;
6. the wording.

\`narrative: false\` in the front matter overrules all six: the document is plain. In doubt it is plain too, and nothing is asked of it. The appendix counts for no limit. The words of a section are a house budget: its share of the limit, which is told when the whole is too long.

A limit that was given is yours: in the front matter, in the configuration, or in the text itself, where a prompt that is quoted at the top says “in at most 800 words”, or the document says “this memo is kept to two pages”. Beyond it is an error, beyond a house default at most a warning. The stories in one file and the answers of an FAQ are measured one by one.

A required section that is not there is asked for; where only words could have told it, as a warning. A recommended one is asked for, softly, once half of the required ones have their heading. \`omit:\` says what is left out on purpose.`;

const frontMatter = `\`\`\`yaml
---
kind: prfaq
status: draft
limit: 900 words
---
\`\`\`

Every field may be left out.

${frontMatterTable()}`;

function kindPart(kind: Narrative): string[] {
  const told = [
    ...(kind.id === 'plain' ? [] : [`\`kind:\` in the front matter: ${names(kind.aliases)}.`]),
    ...fileNames(kind),
    ...toldByText(kind),
  ];
  return [
    `## ${kind.title}`,
    kind.description,
    `Told by:\n\n${told.map((each) => `- ${each}`).join('\n')}`,
    ...(kind.sections.length > 0 ? [sectionsTable(kind.sections)] : []),
    ...(kind.limits.length > 0 ? [`Limits:\n\n${kind.limits.map(limitLine).join('\n')}`] : []),
  ];
}

/** What the text itself tells, in a writer's words. */
function toldByText({ id, tells }: Narrative): string[] {
  if (id === 'plain') return ['Nothing else fits, or the front matter names a kind that is not listed here.'];
  if (tells.length === 0) return ['Nothing else: it is never guessed.'];
  return tells.map(({ from, says }) => `Its ${from === 'headings' ? 'headings' : 'wording'}: ${says}.`);
}

function names(aliases: readonly string[]): string {
  return listed(
    aliases.map((alias) => `\`${alias}\``),
    'or',
  );
}

/** The kind's own names that would tell it when a file bears them. */
function fileNames({ fileName, aliases }: Narrative): string[] {
  const stems = new Set(aliases.map((alias) => alias.replaceAll(' ', '-')));
  const telling = [...stems].filter((stem) => fileName?.test(`${stem}.md`));
  return telling.length === 0 ? [] : [`Its file’s name, if it holds ${names(telling)}.`];
}

function sectionsTable(sections: readonly SectionSpec[]): string {
  return table(
    ['Section', 'Role', 'Need', 'Words', 'What the reader looks for'],
    sections.map(({ title, role, need, words, find }) => [
      escaped(title),
      `\`${role}\``,
      need,
      words === 0 ? 'free' : String(words),
      escaped(find),
    ]),
  );
}

const weightNames: Readonly<Record<LimitSpec['weight'], string>> = {
  advice: 'a hint',
  house: 'a warning',
  instructions: 'an error',
};

function limitLine({ part, unit, max, from, weight }: LimitSpec): string {
  const severity = `beyond it: ${weightNames[weight]}`;
  return `- ${max.toLocaleString('en-US')} ${unitOf({ unit, max })}, ${parts[part]}: ${from}; ${severity}`;
}
