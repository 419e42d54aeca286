import type { KindId, LimitSpec, Narrative, SectionSpec } from '../../narratives/narrative.ts';
import { escaped, generatedFrom, listed, table } from './markdown.ts';

/** What src/narratives/detect.ts reads in the text itself, in a writer's words. */
const toldByText: Readonly<Record<KindId, string>> = {
  prfaq:
    'Its headings: an FAQ and a heading such as “Press release” or “PR/FAQ”, or a customer FAQ and an internal FAQ. Or its wording: a paragraph among the first 60 words that opens with place and date, with an FAQ or three headings that are questions.',
  'writing-assessment':
    'Its wording: one of the two public prompts, an invention or a judgment call, among the first 60 words, or a `question:` in the front matter.',
  plain: 'Nothing else fits, or the front matter names a kind that is not listed here.',
};

const parts: Readonly<Record<LimitSpec['part'], string>> = {
  document: 'whole document',
  'press-release': 'press release',
  faq: 'FAQ',
  body: 'body',
  appendix: 'appendix',
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
3. the file’s name;
4. the headings;
5. the wording.

\`narrative: false\` in the front matter overrules all five: the document is plain. In doubt it is plain too, and nothing is asked of it. The appendix counts for no limit. The words of a section are a house budget; no finding hangs on them.`;

const frontMatter = `\`\`\`yaml
---
kind: prfaq          # one of the names above
status: draft        # outline: only missing sections are told, as hints
limit: 900 words     # or 8,000 characters, or 2 pages (500 words a page); takes the place of the kind’s own
customer: internal   # a PR/FAQ for colleagues needs no customer FAQ
omit: [customer-quote]      # sections that this draft leaves out on purpose, by role
question: a judgment call   # the prompt of a writing assessment
narrative: false     # Six-Pager stays quiet in this document
---
\`\`\``;

function kindPart(kind: Narrative): string[] {
  const told = [
    ...(kind.id === 'plain' ? [] : [`\`kind:\` in the front matter: ${names(kind.aliases)}.`]),
    ...fileNames(kind),
    toldByText[kind.id],
  ];
  return [
    `## ${kind.title}`,
    kind.description,
    `Told by:\n\n${told.map((each) => `- ${each}`).join('\n')}`,
    ...(kind.sections.length > 0 ? [sectionsTable(kind.sections)] : []),
    ...(kind.limits.length > 0 ? [`Limits:\n\n${kind.limits.map(limitLine).join('\n')}`] : []),
  ];
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

function limitLine({ part, unit, max, from, weight }: LimitSpec): string {
  const severity = weight === 'instructions' ? 'beyond it: an error' : 'beyond it: a warning';
  return `- ${max.toLocaleString('en-US')} ${unit}, ${parts[part]}: ${from}; ${severity}`;
}
