import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/document/document.ts';
import { kinds } from '../../src/narratives/kinds.ts';

const slotsOf = (text: string) =>
  readDocument(text).blocks.flatMap(({ block }) =>
    block.slots.map(({ start, end }) => block.source.slice(start, end)),
  );

describe('a slot', () => {
  test.each([
    ['[N] sellers left', ['[N]']],
    ['[N of M] sellers left', ['[N of M]']],
    ['It rose by [N%].', ['[N%]']],
    ['By [date], [name] decides.', ['[date]', '[name]']],
    ['[today’s way] takes long', ['[today’s way]']],
    ["[today's way] takes long", ["[today's way]"]],
    ['**[price]**', ['[price]']],
    ['# [headline]', ['[headline]']],
    ['- [N] sellers', ['[N]']],
    ['- [ ] send [N] letters', ['[N]']],
    ['| [N] | b |\n| - | - |\n| [date] | c |', ['[N]', '[date]']],
    ['[N][date]', ['[date]']],
  ])('%s', (text, wanted) => {
    expect(slotsOf(text)).toEqual(wanted);
  });
});

describe('no slot', () => {
  test.each([
    '- [x] done',
    '- [X] done',
    '- [ ] to do',
    'It is [x] or [X].',
    'As shown.[^1]\n\n[^1]: There.',
    'See [RFC 12].',
    'See [n] and [DATE].',
    'See [date](http://a.b).',
    'See [date][1].\n\n[1]: http://a.b',
    'See [date].\n\n[date]: http://a.b',
    'See ![date](a.png).',
    '`[N]`',
    '```\n[N]\n```',
    '<!-- [N] -->',
    '\\[N\\]',
    '[ N ]',
    '[N of M sellers]',
    '[N\nof M]',
  ])('%s', (text) => {
    expect(slotsOf(text)).toEqual([]);
  });
});

test.each(kinds.filter(({ template }) => template))(
  'every bracket in the template of $id is a slot',
  ({ template = '' }) => {
    const prose = template.replace(/<!--.*?-->/gs, '');
    expect(slotsOf(template)).toEqual(prose.match(/\[[^\]]+\]/g));
  },
);
