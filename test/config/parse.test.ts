import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseConfig } from '../../src/config/parse.ts';

const told = (text: string): string[] =>
  parseConfig(text).problems.map(({ line, column, start, end, message }) =>
    [`${line}:${column}`, text.slice(start, end), message.replace(/ It is .*/, '')].join(' | '),
  );

describe('a config file', () => {
  const text = `# Our words
extends: ../team.yaml
rules:
  hedge: off
  hard-sentence: { severity: info, minWords: 25 }
  section-missing:
    minWords: 10
kinds:
  memos/**: six-pager
limits:
  prfaq: { press-release: 1 page, document: "2,500 words" }
  wa: 900 words
format: { paper: A4, margins: 2cm }
terms: [SKU, first mile]
maxFindings: 50
`;

  test('is read whole', () => {
    const { values, problems, extends: base } = parseConfig(text);
    expect(problems.map(({ message }) => message)).toEqual([
      'Which kind is “wa”? There is none of that name: there are “prfaq”, “six-pager”, “decision-memo”, “writing-assessment”, “star-story”, “case-study”, “causal-page”, “launch-brief”, “metrics-narrative”, “tenets”, “faq”, “coe”, “plan-90” and “plain”.',
    ]);
    expect(base?.path).toBe('../team.yaml');
    expect(values).toEqual({
      rules: {
        hedge: 'off',
        'hard-sentence': { severity: 'info', minWords: 25 },
        'section-missing': { minWords: 10 },
      },
      kinds: { 'memos/**': 'six-pager' },
      limits: { prfaq: { 'press-release': '1 page', document: '2,500 words' } },
      format: { paper: 'A4', margins: { top: 1134, right: 1134, bottom: 1134, left: 1134 } },
      terms: ['SKU', 'first mile'],
      maxFindings: 50,
    });
  });

  test('is JSON as well', () => {
    const { values, problems } = parseConfig('{ "$schema": "x.json", "rules": { "hedge": "hint" } }');
    expect([values, problems]).toEqual([{ rules: { hedge: 'hint' } }, []]);
  });

  test.each([[''], ['# nothing\n'], ['---\n'], ['rules:\n'], ['{}']])('may say nothing: %j', (empty) => {
    expect(parseConfig(empty)).toMatchObject({ values: {}, problems: [] });
  });

  test('knows at which line a value is set', () => {
    const { place } = parseConfig(text);
    expect(place(['rules', 'section-missing', 'minWords']).line).toBe(7);
    expect(place(['limits', 'prfaq', 'document']).line).toBe(11);
    expect(place(['format', 'paper']).line).toBe(13);
    expect(place(['terms']).line).toBe(14);
    expect(place(['rules', 'hedge', 'severity']).line).toBe(4);
  });
});

describe('what is wrong is told at its place, with the nearest right name', () => {
  test.each([
    ['rulse: {}', '1:1 | rulse | Which key is “rulse”? The nearest is “rules”.'],
    ['rules:\n  hegde: off', '2:3 | hegde | Which rule is “hegde”? The nearest is “hedge”.'],
    [
      'rules:\n  hard-sentence: { minWord: 3 }',
      '2:20 | minWord | Which option is “minWord”? The nearest is “minWords”.',
    ],
    [
      'rules:\n  hedge: { minWords: 3 }',
      '2:12 | minWords | Which option is “minWords”? “hedge” has a severity and no options.',
    ],
    ['rules:\n  hard-sentence: { minWords: many }', '2:30 | many | What is “minWords”?'],
    [
      'rules: { hedge: { severity: bad } }',
      '1:29 | bad | How grave is “hedge”? A severity is off, error, warning, info, hint.',
    ],
    ['rules: { hedge: 3 }', '1:17 | 3 | How grave is “hedge”?'],
    ['rules: off', '1:8 | off | What is “rules”?'],
    [
      'kinds: { "*.md": six-pagr }',
      '1:18 | six-pagr | Which kind is “six-pagr”? The nearest is “six-pager”.',
    ],
    [
      'limits: { prfaq: long }',
      '1:18 | long | How long is that? A length is “900 words”, “8,000 characters” or “2 pages”; "long" is none.',
    ],
    ['limits: { prfaq: { faqs: 2 pages } }', '1:20 | faqs | Which part is “faqs”? The nearest is “faq”.'],
    ['terms: [a, 3]', '1:8 | [a, 3] | Which words are these? “terms” is a list of words; 3 is none.'],
    ['maxFindings: "9"', '1:14 | "9" | How many? “maxFindings” is a whole number from 1 on; "9" is none.'],
    [
      'extends: [a]',
      '1:10 | [a] | Which file is that? “extends” is the path of one, such as ../team.sixpager.yaml.',
    ],
    [
      '- rules',
      '1:1 | - rules | What does this set? A configuration has keys: “rules”, “kinds”, “limits”, “format”, “terms” and “maxFindings”.',
    ],
  ])('%s', (text, wanted) => expect(told(text)).toEqual([wanted]));

  test('and the rest works', () => {
    const { values } = parseConfig(
      'rulse: 1\nterms: [SKU, 3]\nrules:\n  hegde: off\n  hedge: hint\nmaxFindings: 0\n',
    );
    expect(values).toEqual({ terms: ['SKU'], rules: { hedge: 'hint' } });
  });

  test('also where a line is no YAML', () => {
    const { values, problems } = parseConfig('terms: [SKU]\nrules: { hedge: off }\nkinds: "a\n');
    expect(problems[0]).toMatchObject({ line: 3 });
    expect(values).toMatchObject({ terms: ['SKU'], rules: { hedge: 'off' } });
  });
});

test('a short text cannot stand for a huge one', () => {
  const bomb = Array.from({ length: 12 }, (_, at) =>
    at === 0
      ? 'a0: &a0 [x, x]'
      : `a${at}: &a${at} [${Array(9)
          .fill(`*a${at - 1}`)
          .join(', ')}]`,
  );
  const start = performance.now();
  const { problems, values } = parseConfig(bomb.join('\n'));
  expect(problems.some(({ message }) => message.startsWith('What does this stand for?'))).toBe(true);
  expect(values).toEqual({});
  expect(performance.now() - start).toBeLessThan(2000);
});

test('any text is read, and told within itself', () => {
  const line = fc.constantFrom(
    'rules:',
    '  hedge: off',
    '- a',
    '{',
    '}',
    'terms: [a',
    ']',
    '&a',
    '*a',
    '"',
    ': ',
    '__proto__: 1',
    '\t',
    '?',
    '!!map',
    '<<: *a',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(line).map((lines) => lines.join('\n')),
      ),
      (text) => {
        for (const { start, end, line: at } of parseConfig(text).problems) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(at).toBeLessThanOrEqual(text.split(/\r\n|\r|\n/).length);
        }
      },
    ),
    { numRuns: 1000 },
  );
});

test('nesting without end is told', () => {
  expect(parseConfig('['.repeat(20_000)).problems.length).toBeGreaterThan(0);
});

test('what is wrong in a format is told at its part, and the rest holds', () => {
  const text = 'format:\n  paper: A5\n  size: 14\n  font: Arial\n  colour: red\n  margins: { left: 9in }\n';
  expect(told(text)).toEqual([
    '2:10 | A5 | Which paper is “A5”?',
    '3:9 | 14 | Which size is “14”?',
    '5:3 | colour | Which part of a format is “colour”? It has paper, font, size, margins, spacing, line-numbers, page-numbers.',
    '6:20 | 9in | How wide is “9in”? A margin is 0.4 to 2 inches, as in “1in” or “2.5cm”.',
  ]);
  expect(parseConfig(text).values).toEqual({ format: { font: 'Arial' } });
  expect(told('format: Papyrus 11pt')).toEqual(['1:9 | Papyrus 11pt | Which font is “Papyrus”?']);
  expect(told('format: 11')).toEqual([
    '1:9 | 11 | How is it printed? A format is a text such as “A4, Times New Roman 11pt”, or a map with paper, font, size, margins, spacing.',
  ]);
});
