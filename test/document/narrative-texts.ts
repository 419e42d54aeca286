import fc from 'fast-check';

/** Sentences as narratives have them: claims, numbers, dates, speech, markup, places left open. */
const sentences = [
  'Sellers wait 11 days for a refund.',
  'Many sellers left, and retention was weak.',
  'In March 2026 we asked 412 sellers; 171 answered.',
  'Contacts fell from 9% to 8% in six weeks.',
  'We believe it could potentially help most customers.',
  'The pilot improved resale significantly.',
  'It costs $1.95 for each scan, e.g. at the U.S. depots.',
  '“Returns were the part I dreaded,” said the owner of a shop.',
  'She said: "I scan the label, and I choose."',
  'The price is [amount], and [N of M] sellers accepted it by [date].',
  'See [the plan](https://example.com/plan "plan") and [the model].',
  'We chose the **smaller** launch over the *May* date.',
  'The job `resell --all` runs at night; see www.example.com.',
  'Ask ana@example.com or <https://example.com/a?b=(c)>.',
  'The rate is 5 &lt; 7 &amp; rising.[^1]',
  'Is it worth 3 \\* 4 dollars?',
  'The team grew by ~~two~~ three people — in a year…',
  'J. Smith wrote 1,200 lines; nobody read them!',
  'A café in Zürich 😀 sold 𝒳 units.',
  'The label reads \u2067שלום\u2069 in the app.',
  'There are three reasons:',
  'The launch could slip, and it might fail.',
  'I may have been wrong: we thought it would be late.',
  'Retention improved significantly:',
  'We saw many contacts:',
  'The margin grew 12%:',
  'The line is in <b>html</b> and ![a picture](a.png).',
  'It took (as measured in [the model][model]) four seconds.',
  'After the launch of the new process for the review of returned goods by the regional teams in each of the depots, which had been planned since the spring, customers waited considerably longer than before.',
];

/** Titles that name a role, and some that name none. */
export const titles: readonly string[] = [
  'Problem',
  'The problem',
  'Solution',
  'Press Release',
  'FAQ',
  'Internal FAQ',
  'External FAQ',
  'Customer FAQ',
  'Appendix',
  'Appendix A: data',
  'Decision',
  'Result',
  'What I learned',
  'Why does it cost $5?',
  'Getting started',
  'Notes',
  'Situation *in* 2026',
];

export const sentence = fc.constantFrom(...sentences);
const title = fc.constantFrom(...titles);

/** Sentences joined by blanks, line ends or hard breaks. */
export const paragraph = fc
  .array(
    fc.tuple(
      sentence,
      fc.oneof(
        { weight: 6, arbitrary: fc.constant(' ') },
        { weight: 3, arbitrary: fc.constantFrom('\n', '  \n', '\\\n', '\n   ') },
      ),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) =>
    parts
      .map((part) => part.join(''))
      .join('')
      .trim(),
  );

const heading = fc
  .tuple(fc.constantFrom('# ', '## ', '## ', '### ', '=', '-', '**', '**Q: '), title)
  .map(([mark, text]) => {
    if (mark === '=' || mark === '-') return `${text}\n${mark.repeat(4)}`;
    return mark.startsWith('**') ? `${mark}${text}**` : `${mark}${text}`;
  });

const indented = (text: string, by: string): string => text.replace(/\n/g, `\n${by}`);

/** Tight and loose, one level and two, with numbers, bullets and boxes. */
const list = fc
  .tuple(
    fc.constantFrom('- ', '* ', '+ ', '1. ', '2) ', '- [ ] ', '-\t'),
    fc.array(fc.oneof(sentence, paragraph), { minLength: 1, maxLength: 3 }),
    fc.constantFrom('\n', '\n', '\n\n'),
    fc.option(fc.tuple(fc.constantFrom('- ', '1. ', '> ', '\n', '```\n'), sentence)),
  )
  .map(([marker, items, between, deeper]) => {
    const by = ' '.repeat(marker.startsWith('-') ? 2 : marker.length);
    const shown = items.map((item) => `${marker}${indented(item, by)}`);
    return shown.join(between) + (deeper ? `${between}${by}${deeper[0]}${by}${indented(deeper[1], by)}` : '');
  });

const quotation = fc
  .tuple(fc.oneof(paragraph, list), fc.boolean())
  .map(([text, lazy]) => `> ${lazy ? text : indented(text, '> ')}`);

const table = fc.array(fc.tuple(sentence, fc.nat(99)), { maxLength: 3 }).map((rows) => {
  const cells = rows.map(([text, count]) => `| ${indented(text, '').replace(/\|/g, '\\|')} | ${count}% |`);
  return ['| metric | after |', '| --- | ---: |', ...cells].join('\n');
});

/** Fences, indented code, and html of all seven kinds that CommonMark tells apart. */
const verbatim = fc.constantFrom(
  '```ts title="a"\nconst a = 5;\n\n# no heading\n```',
  '~~~\n- no list\n~~~',
  '````\n```\na\n````',
  '    indented code\n\n\tmore of it',
  '<script>\n\nlet a = 1;\n</script>',
  '<pre>\n\nMany sellers left.\n</pre> after',
  '<!-- a comment\n\nwith many sellers -->',
  '<?php\n\necho 1; ?>',
  '<!DOCTYPE html>',
  '<![CDATA[\n\nmany\n]]>',
  '<div class="a">\nmany sellers\n</div>',
  '<a href="b">\nmany sellers',
  '***',
  '---',
  '* * *',
);

const reference = fc.constantFrom(
  '[the model]: https://example.com/model',
  '[Model]: <b c> "title"',
  "[model]:\n  /x\n  'title\n  on two lines'",
  '[the  MODEL]: /other',
  '[^1]: Counted in the pilot.',
  '[^1]: Counted twice.\n\n    With a second paragraph.',
  '[^Note]: A note.',
);

/** One block of a narrative. */
export const block = fc.oneof(
  { weight: 8, arbitrary: paragraph },
  { weight: 4, arbitrary: heading },
  { weight: 3, arbitrary: list },
  { weight: 2, arbitrary: quotation },
  { weight: 2, arbitrary: table },
  { weight: 3, arbitrary: verbatim },
  { weight: 3, arbitrary: reference },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom('**Problem.** ', 'Q: ', 'A: ', '**A:** '), sentence)
      .map((p) => p.join('')),
  },
);

const frontMatter = fc.constantFrom(
  '',
  '',
  '---\nkind: prfaq\n---\n\n',
  '---\nkind: writing-assessment\nlimit: 90 words\n---\n',
  '---\nkind: plain\n---\n',
  '---\nkind: [a\n---\n',
  '---\nstatus: outline\nkind: prfaq\n---\n\n# Title\n\n',
);

/** How the same text is kept by other systems. */
const kept = fc.constantFrom<(text: string) => string>(
  ...Array.from({ length: 6 }, () => (text: string) => text),
  (text) => `${text}\n`,
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => `\uFEFF${text}\n`,
  (text) => text.replaceAll('\n\n', '\r\n\r\n'),
  (text) => text.replaceAll('\n', '\r'),
);

/** A narrative of up to so many blocks: about 0.1 KB each. */
export const narrativeOf = (maxLength: number): fc.Arbitrary<string> =>
  fc
    .tuple(
      frontMatter,
      fc.array(fc.tuple(block, fc.constantFrom('\n\n', '\n\n', '\n\n', '\n', '\n\n\n')), { maxLength }),
      kept,
    )
    .map(([top, blocks, keep]) =>
      keep(
        top +
          blocks
            .map((each) => each.join(''))
            .join('')
            .trimEnd(),
      ),
    );
