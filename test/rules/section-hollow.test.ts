import { describe, expect, test } from 'vitest';
import { lint } from '../../src/engine/draft.ts';
import { applyEdits } from '../../src/engine/fixes.ts';
import { judge } from './judge.ts';

judge({
  rule: 'section-hollow',
  kind: 'decision-memo',
  asks: [
    '## «Risks»\n\n## Next steps\n\n- Ana Silva signs by 3 May.',
    '# Label printers\n\nWe ask Dana Cho to approve it.\n\n## «Context»\n\n## Options\n\n1. Buy: too dear, at $90K.',
    '## Context\n\nThe lease ends on 3 May.\n\n## «Next steps»\n',
    '## Context\n\nThe lease ends on 3 May.\n\n## «Risks»\n\n<!-- Risks: likeliest failure, its sign. -->\n',
    '## Context\n\nThe lease ends on 3 May.\n\n### «Why not in June?»\n\n### Who pays?\n\nFinance.',
    'Contacts fell from «[N]» to [M] per 1,000 orders.',
    '## Competition\n\n«TBD»',
    'The contract ends on «TBD».',
    '«TODO»: ask Legal about the limits (TBC).',
    'Returns fell by «XX%» after the change.',
    'It costs «$X» a parcel.',
    'The pilot runs for «XX weeks» in Leeds.',
    'Dear «[Your name here]», thank you.',
    '«Lorem ipsum» dolor sit amet.',
    '«[insert the May figure]» of sellers left.',
    'We opened in «[City]» on 3 May.',
    '«<name>» signs the lease by 3 May.',
    '## «Context»\n\nThe printers keep breaking.\n\n## Options\n\n1. Buy: too dear, at $90K.',
  ],
  leaves: [
    '## FAQ\n\n### What does it cost?\n\nIt costs $4 a month.',
    'See [the May report](https://example.com/may) and note [^2].',
    '- [ ] Ana Silva signs by 3 May.',
    '- [x] Ana Silva signed.',
    '# Label printers\n\n## A memo to the board\n\nWe ask Dana Cho to approve it.',
    '# Label printers',
    '## Context\n\n| Week | Reprints |\n|---|---|\n| 21 | 40 |',
    '## Context\n\n![Reprints by week](reprints.png)',
    '## Context\n\n```\n[N]\n```',
    '## Context\n\nReprints cost $90K a month.',
    '## Context\n\nSee Appendix A.',
    '## Context\n\nThe printers keep breaking, and each time that one does a shift of four stands still until somebody comes.',
    'The list is on the to-do board; the todo app has it too.',
    'The `TBD` flag is set, and `<name>` is the tag.',
    'The word “TBD” stands in two contracts.',
    'Model X sold 400 units. Chapter XX has the rest.',
    'He sang “Xanadu”; XX chromosomes were counted.',
    'We use array[i] and [RFC 12] as [1] says.',
    'It takes Promise<date> and returns a Map<name>.',
    '**Ana Silva**\n\n**J. Park**\n\nBoth sign by 3 May.',
  ],
});

judge({
  rule: 'section-hollow',
  kind: 'prfaq',
  asks: [
    '# Lockers\n\n## Fresh food at your station\n\nOSLO, 3 May 2027 — It opened.\n\n## FAQ\n\n### «What does it cost?»\n',
  ],
  leaves: ['# Lockers\n\n## Fresh food at your station\n\n## For commuters\n\nOSLO, 3 May 2027 — It opened.'],
});

describe('how loud an open place is', () => {
  const asked = (text: string) =>
    lint(text, { kind: 'decision-memo' }).filter(({ rule }) => rule === 'section-hollow');

  test('a draft is told of the slots of a paragraph once, softly', () => {
    const found = asked('[owner] signs by [date].\n\n[team] reads it.');
    expect(found.map(({ severity, span }) => [severity, span.start])).toEqual([
      ['info', 0],
      ['info', 26],
    ]);
    expect(found[0]?.message).toContain('1 more');
  });

  test('a draft with slots in more than five paragraphs is told once, of all', () => {
    const text = '[owner] signs by [date].\n\n'.repeat(6);
    const found = asked(`${text}Costs are TBD.`);
    expect(found.map(({ severity, span }) => [severity, span.start])).toEqual([
      ['info', 0],
      ['warning', text.length + 'Costs are '.length],
    ]);
    expect(found[0]?.message).toContain('“[owner]”? It and 11 more slots wait');
    expect(asked(`---\nstatus: final\n---\n\n${text}`)).toHaveLength(12);
  });

  test('a final draft is told of each, as an error', () => {
    const found = asked('---\nstatus: final\n---\n\n[owner] signs by [date]. Costs are TBD.');
    expect(found.map(({ severity }) => severity)).toEqual(['error', 'error', 'error']);
  });

  test('an outline is not told', () => {
    expect(asked('---\nstatus: outline\n---\n\n## Context\n\n## Risks\n\nTBD')).toEqual([]);
  });

  test.each([
    ['Returns fell by XX%.', 'Returns fell by [N%].'],
    ['It costs $X a parcel.', 'It costs [amount] a parcel.'],
    ['<owner> signs it.', '[owner] signs it.'],
    ['TBD', '[answer]'],
  ])('“%s” becomes a slot', (text, after) => {
    expect(applyEdits(text, asked(text)[0]?.fixes[0]?.edits ?? [])).toBe(after);
  });

  test('an empty section begins with what the kind wants there', () => {
    const text = '## Context\n\nThe lease ends on 3 May.\n\n## Risks\n';
    const after = applyEdits(text, asked(text)[0]?.fixes[0]?.edits ?? []);
    expect(after).toMatch(/## Risks\n\n[^#\s]/);
    expect(asked(after).every(({ code }) => code === 'placeholder')).toBe(true);
  });
});
