import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Draft, lint } from '../../src/engine/draft.ts';
import { parseLimit } from '../../src/engine/limits.ts';
import type { KindId } from '../../src/narratives/narrative.ts';

describe('a limit as a writer puts it', () => {
  test.each([
    ['900 words', { unit: 'words', max: 900 }],
    ['1 word', { unit: 'words', max: 1 }],
    ['8,000 characters', { unit: 'characters', max: 8000 }],
    ['8000 chars', { unit: 'characters', max: 8000 }],
    ['2 pages', { unit: 'pages', max: 2 }],
    ['1.5 pages', { unit: 'pages', max: 1.5 }],
    [' 2 Pages ', { unit: 'pages', max: 2 }],
    ['900words', { unit: 'words', max: 900 }],
  ])('%s', (text, wanted) => {
    expect(parseLimit(text)).toEqual(wanted);
  });

  test.each([
    '',
    '900',
    'words',
    'two pages',
    '0 words',
    '-5 words',
    '1.2.3 words',
    '2 pages or so',
    '. words',
  ])('“%s” is none', (text) => {
    expect(parseLimit(text)).toBeUndefined();
  });

  test('any text is a limit with a sum above nothing, or none', () => {
    const parts = fc.constantFrom('9', '0', ',', '.', ' ', 'words', 'pages', 'chars', '-', 'e');
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 8 }), (each) => {
        const limit = parseLimit(each.join(''));
        if (limit) expect(limit.max).toBeGreaterThan(0);
      }),
    );
  });
});

describe('lengths', () => {
  const lengthOf = (text: string, kind: 'prfaq' | 'writing-assessment' = 'writing-assessment') => {
    const { words, characters } = new Draft(text, { kind }).report();
    return { words, characters };
  };

  test.each([
    ['', 0, 0],
    ['One two.', 2, 8],
    ['One  \ntwo.', 2, 8],
    ['# One\n\ntwo', 2, 7],
    ['**One** `code` [two](http://a.b)', 2, 7],
    ['One — two 5%', 3, 12],
    ['- one\n- two', 2, 7],
    ['One\r\n\r\ntwo', 2, 7],
    ['---\nstatus: draft\n---\n\nOne', 1, 3],
    ['<!-- one two -->\n\nthree', 1, 5],
    ['back-end 1,200 don’t', 3, 20],
  ])('%j has %d words and %d characters', (text, words, characters) => {
    expect(lengthOf(text)).toEqual({ words, characters });
  });

  test('the appendix counts for nothing', () => {
    expect(lengthOf('One\n\n## Appendix\n\ntwo three', 'prfaq')).toEqual({ words: 1, characters: 3 });
  });

  test('a limit in front matter takes the place of the kind’s own', () => {
    const report = (limit: string) =>
      new Draft(`---\nlimit: ${limit}\n---\n\nOne two three.`, { kind: 'writing-assessment' }).report()
        .limits;
    expect(report('2 words')).toMatchObject([
      { part: 'document', unit: 'words', count: 3, max: 2, given: true },
    ]);
    expect(report('1 page')).toMatchObject([{ unit: 'pages', count: 0.03, max: 1 }]);
    expect(report('8,000 characters')).toMatchObject([{ unit: 'characters', count: 14, max: 8000 }]);
    expect(report('short')).toEqual(
      new Draft('One two three.', { kind: 'writing-assessment' }).report().limits,
    );
  });

  test('one word too many is found, one less is not', () => {
    const found = (count: number) =>
      new Draft(`---\nkind: writing-assessment\nlimit: 25 words\n---\n\n${'word '.repeat(count)}`)
        .findings()
        .filter(({ rule }) => rule === 'over-length').length;
    expect(found(25)).toBe(0);
    expect(found(26)).toBe(1);
  });

  test('the words of the sections are the words of the document', () => {
    const word = fc.constantFrom('one', '# A\n\n', '## B\n\n', '\n\n', '- ', 'two. ', '**L**\n\n');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 20 }), (parts) => {
        const report = new Draft(parts.join(''), { kind: 'prfaq' }).report();
        const sum = report.sections.reduce((words, section) => words + section.words, 0);
        expect(sum).toBe(report.words);
      }),
    );
  });
});

describe('a limit that the text states was given', () => {
  const limitOf = (text: string, kind: KindId = 'writing-assessment') => {
    const [limit] = new Draft(text, { kind }).report().limits;
    return limit?.given ? `${limit.max} ${limit.unit}, ${limit.from}` : 'none';
  };

  test.each([
    ['> Describe a call you made, in at most 800 words.', '800 words, the limit in the question'],
    [
      '> Describe a call. Your answer should be no longer than two pages.',
      '2 pages, the limit in the question',
    ],
    ['Question: an invention of yours (1-2 pages)', '2 pages, the limit in the question'],
    ['> A call. Limit: 8,000 characters', '8000 characters, the limit in the question'],
    ['---\nquestion: a call, 600 words or fewer\n---\n', '600 words, the limit in the question'],
    ['This essay is kept to two pages.', '2 pages, the limit in the text'],
    ['The contract has two pages, and I read them in May.', 'none'],
    ['In May I wrote two pages. It took 800 words to say no.', 'none'],
    ['> A call that could not be analysed.\n\nI cut it to 3 pages.', 'none'],
    ['---\nlimit: 500 words\n---\n\n> In at most 800 words.', '500 words, the limit in the front matter'],
  ])('%s', (text, wanted) => {
    const given = limitOf(text);
    expect(
      given === '8000 characters, the limit in one set of published instructions; yours win' ? 'none' : given,
    ).toBe(wanted);
  });

  test('beyond it is an error', () => {
    const text = `> Describe a call, in at most 60 words.\n\n${'I went to see it. '.repeat(20)}`;
    const found = new Draft(text, { kind: 'writing-assessment' }).findings();
    expect(found.filter(({ rule }) => rule === 'over-length').map(({ severity }) => severity)).toEqual([
      'error',
    ]);
  });
});

describe('pieces', () => {
  const story = (title: string, words: number) => `# ${title}\n\n${'I went there. '.repeat(words / 3)}`;
  const limitsOf = (text: string, kind: KindId) =>
    new Draft(text, { kind }).report().limits.map(({ part, piece, count }) => [part, piece?.title, count]);

  test('each story of several is measured by itself', () => {
    expect(limitsOf(`${story('One', 300)}\n\n${story('Two', 420)}`, 'star-story')).toEqual([
      ['piece', 'One', 301],
      ['piece', 'Two', 421],
    ]);
    const found = new Draft(`${story('One', 300)}\n\n${story('Two', 420)}`, { kind: 'star-story' })
      .findings()
      .filter(({ rule }) => rule === 'over-length');
    expect(found.map(({ severity, message }) => [severity, message.includes('“Two” has 421 words')])).toEqual(
      [['warning', true]],
    );
  });

  test('one story is the document', () => {
    expect(limitsOf(story('One', 30), 'star-story')).toEqual([['document', undefined, 31]]);
    expect(limitsOf(`---\nlimit: 90 words\n---\n${story('One', 30)}`, 'star-story')).toHaveLength(1);
  });

  test('each answer of an FAQ, and no more than a hint', () => {
    const text = `# FAQ\n\n## Hard questions\n\n### Why?\n\nYes.\n\n### Who pays?\n\n${'We do it. '.repeat(50)}\n\n## Other\n\nText.`;
    expect(limitsOf(text, 'faq')).toEqual([
      ['piece', 'Why?', 2],
      ['piece', 'Who pays?', 152],
    ]);
    const found = new Draft(text, { kind: 'faq' }).findings().filter(({ rule }) => rule === 'over-length');
    expect(found.map(({ severity }) => severity)).toEqual(['hint']);
  });
});

describe('pages', () => {
  const paragraph = (nth: number) =>
    `Locker ${nth} was opened by 412 of 430 customers within two seconds in May, and nobody called for help.`;
  const text = (paragraphs: number, front = '') =>
    `${front && `---\n${front}\n---\n\n`}# Lockers\n\n${Array.from({ length: paragraphs }, (_, nth) => paragraph(nth)).join('\n\n')}\n`;
  const over = (draft: Draft) => draft.findings().filter(({ rule }) => rule === 'over-length');

  test('the finding stands where the last allowed page ends', () => {
    const source = text(50, 'limit: 1 page');
    const draft = new Draft(source, { kind: 'decision-memo' });
    const { pages } = draft.report();
    expect(pages).toMatchObject({ pageCount: 2, pageLimit: 1 });
    const [found] = over(draft);
    const end = pages.pageEnds[0]?.offset ?? 0;
    expect(found).toMatchObject({ severity: 'error', code: 'document' });
    expect(source.slice(end, found?.span.start).trim()).toBe('');
    expect(found?.message).toMatch(
      /^What can go\? Page 1 ends here; 0\.\d of a page too long \(the limit is 1 page, the limit in the front matter\)\./,
    );
  });

  test('of a page that ends within a paragraph, at its sentence that goes on', () => {
    const sentence = 'A locker keeps food cold for as long as it takes to fetch it. ';
    const source = `---\nlimit: 1 page\n---\n\n${sentence.repeat(100)}`;
    const draft = new Draft(source, { kind: 'decision-memo' });
    const [found] = over(draft);
    const end = draft.report().pages.pageEnds[0]?.offset ?? 0;
    expect(source.slice(found?.span.start, found?.span.end)).toBe(sentence.trim());
    expect(found?.span.start).toBeLessThanOrEqual(end + 1);
    expect(found?.span.end).toBeGreaterThan(end);
  });

  test('what fits is not told, to the line', () => {
    const counts = Array.from({ length: 8 }, (_, nth) => {
      const draft = new Draft(text(nth + 27, 'limit: 1 page'), { kind: 'decision-memo' });
      return { pages: draft.report().pages.pageCount, found: over(draft).length };
    });
    expect(counts.some(({ pages }) => pages === 2)).toBe(true);
    expect(counts.map(({ found }) => found)).toEqual(counts.map(({ pages }) => (pages > 1 ? 1 : 0)));
  });

  test('a limit that one line decides says so', () => {
    const nearest = Array.from({ length: 8 }, (_, nth) => nth + 27).map((count) =>
      new Draft(text(count), { kind: 'decision-memo' }).report().limits.find(({ unit }) => unit === 'pages'),
    );
    const near = nearest.filter((limit) => limit?.near);
    expect(near.length).toBeGreaterThan(0);
    for (const limit of near) expect(Math.abs((limit?.count ?? 0) - 1)).toBeLessThan(0.1);
    expect(nearest[0]).not.toHaveProperty('near');
  });

  test('the appendix has no pages, wherever it stands', () => {
    const body = text(10);
    const bare = new Draft(body, { kind: 'six-pager' }).report().limits[0];
    const long = new Draft(`${body}\n## Appendix\n\n${text(80).slice(11)}`, { kind: 'six-pager' });
    expect(long.report().pages.pageCount).toBeGreaterThan(2);
    expect(long.report().limits[0]).toMatchObject({ unit: 'pages', max: 6 });
    expect(Math.abs((long.report().limits[0]?.count ?? 0) - (bare?.count ?? 0))).toBeLessThan(0.05);
    expect(over(long)).toEqual([]);
  });

  test('each part has its own: a release of two pages is found, an FAQ of two is not', () => {
    const paragraphs = (count: number) => text(count).slice(11);
    const source = `# Lockers open\n\n${paragraphs(40)}\n## FAQ\n\n### Why?\n\n${paragraphs(40)}`;
    const found = over(new Draft(source, { kind: 'prfaq' }));
    expect(found.map(({ code, severity }) => [code, severity])).toEqual([['press-release', 'warning']]);
    expect(found[0]?.message).toContain('The space of the press release ends here; 0.');
  });

  test('8,000 characters are told before pages', () => {
    const found = over(new Draft(text(120), { kind: 'writing-assessment' }));
    expect(found.map(({ message }) => /8,000/.test(message))).toEqual([true]);
  });

  test('are those of a fresh reading after any edit', () => {
    const draft = new Draft(text(40), { kind: 'six-pager' });
    for (const nth of [3, 17, 30, 39]) {
      draft.report();
      const at = draft.text.indexOf(paragraph(nth));
      draft.edit(at, at + 10, 'Each locker of the second row, and of the third, which stands in the yard,');
      const fresh = new Draft(draft.text, { kind: 'six-pager' });
      expect(draft.report().pages).toEqual(fresh.report().pages);
      expect(draft.report().limits).toEqual(fresh.report().limits);
    }
  });
});

test('a line or two beyond a house default is a hint; beyond a limit that was given, an error', () => {
  const words = (count: number) => `${'household '.repeat(count - 1)}household.`;
  const levelOf = (text: string) =>
    lint(text, { kind: 'case-study' }).find(({ rule }) => rule === 'over-length')?.severity;
  const given = (count: number) => `---\nlimit: 100 words\n---\n\n${words(count)}`;
  expect([levelOf(given(100)), levelOf(given(103))]).toEqual([undefined, 'error']);
  const house = Array.from({ length: 60 }, (_, at) => levelOf(words(at * 15 + 300)));
  const order = house.filter((level, at) => level !== house[at - 1]);
  expect(order).toEqual(['hint', 'warning']);
}, 60_000);
