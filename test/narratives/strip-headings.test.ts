import { expect, test } from 'vitest';
import { assessmentTemplate } from '../../src/narratives/assessment-template.ts';
import { draftingHeadings } from '../../src/narratives/strip-headings.ts';

const stripped = (text: string) =>
  [...draftingHeadings(text)]
    .reverse()
    .reduce((left, { start, end }) => left.slice(0, start) + left.slice(end), text);

test.each([
  [
    'headings below the title',
    '# Title\n\n## Situation\n\nIn May.\n\n### Stakes\n\nMuch.\n',
    '# Title\n\nIn May.\n\nMuch.\n',
  ],
  ['without a title', '## Situation\n\nIn May.\n', 'In May.\n'],
  [
    'labels, and underlined headings',
    '**Situation**\n\nIn May.\n\nResult\n------\nGood.\n',
    'In May.\n\nGood.\n',
  ],
  [
    'the prompts of a template',
    '---\nkind: essay\n---\n\n<!-- When. -->\n\nIn May.\n',
    '---\nkind: essay\n---\n\nIn May.\n',
  ],
  ['at the end', 'In May.\n\n## Lesson\n', 'In May.\n'],
  ['with the line ends of the text', '# T\r\n\r\n## S\r\n\r\nIn May.\r\n', '# T\r\n\r\nIn May.\r\n'],
])('%s', (_, text, wanted) => expect(stripped(text)).toBe(wanted));

test.each([
  ['what only looks like one', 'In May.\n\n```\n## not a heading\n```\n\nIt was **so** bold.\n'],
  ['a heading in a quotation', '> ## Question\n>\n> Tell us.\n\nIn May.\n'],
  ['a suppression', '<!-- sixpager-ignore hedge: quoted -->\n\nIt might.\n'],
])('leaves %s', (_, text) => expect(stripped(text)).toBe(text));

test('of a template, paragraphs are left', () => {
  const left = stripped(assessmentTemplate('judgment'));
  expect(left).not.toMatch(/^#|<!--|\n\n\n/m);
  expect(left.match(/\[[^\]]+\]/g)).toEqual(
    assessmentTemplate('judgment')
      .replace(/<!--[\s\S]*?-->/g, '')
      .match(/\[[^\]]+\]/g),
  );
});
