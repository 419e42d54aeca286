import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/document/document.ts';
import { capped } from '../../src/engine/caps.ts';
import { Draft, lint } from '../../src/engine/draft.ts';
import { type Finding, type Severity, severities } from '../../src/engine/finding.ts';
import type { Group } from '../../src/engine/group.ts';
import { defineRule, type Rule } from '../../src/engine/rule.ts';
import { marked } from '../rules/marked.ts';

const ruleOf = (id: string, group: Group, scope: 'sentence' | 'document' = 'sentence'): Rule =>
  defineRule({
    id,
    group,
    scope,
    summary: '',
    why: '',
    severity: 'warning',
    options: {},
    examples: [{ bad: '', good: '' }],
    check: () => [],
  });

const rules = new Map(
  [
    ruleOf('conflict', 'consistency', 'document'),
    ruleOf('section', 'structure', 'document'),
    ruleOf('metric', 'metrics'),
    ruleOf('vague', 'vague'),
    ruleOf('wordy', 'length'),
  ].map((rule) => [rule.id, rule]),
);

const finding = (rule: string, start: number, end: number, severity: Severity = 'warning'): Finding => ({
  rule,
  severity,
  message: 'Why?',
  span: { start, end },
  url: '',
  fixes: [],
});

const byPlace = (a: Finding, b: Finding) => a.span.start - b.span.start || a.span.end - b.span.end;

/** The rule and the words of what is told, where each rule marks words of a text. */
function told(text: string, found: readonly (readonly [rule: string, words: string, severity?: Severity])[]) {
  const findings = found.map(([rule, words, severity]) => {
    const start = text.indexOf(words);
    return finding(rule, start, start + words.length, severity);
  });
  return capped(findings.sort(byPlace), readDocument(text), rules, 500).findings.map(
    ({ rule, span }) => `${rule}: ${text.slice(span.start, span.end)}`,
  );
}

describe('one finding a span', () => {
  const text = 'The number of orders grew by a large number of per cent.';
  test.each([
    [
      'consistency before metrics',
      [
        ['metric', 'number of orders'],
        ['conflict', 'orders'],
      ],
      'conflict: orders',
    ],
    [
      'metrics before vague',
      [
        ['vague', 'number of orders grew'],
        ['metric', 'grew'],
      ],
      'metric: grew',
    ],
    [
      'vague before wordy',
      [
        ['wordy', 'a large number of'],
        ['vague', 'large'],
      ],
      'vague: large',
    ],
    [
      'the longer of one rule',
      [
        ['vague', 'large'],
        ['vague', 'a large number'],
      ],
      'vague: a large number',
    ],
    [
      'a graver one whatever its group',
      [
        ['metric', 'grew by', 'hint'],
        ['vague', 'grew'],
      ],
      'vague: grew',
    ],
  ] as const)('%s', (_, found, wanted) => expect(told(text, found)).toEqual([wanted]));

  test('what loses hides nothing itself', () => {
    expect(
      told(text, [
        ['metric', 'The number'],
        ['vague', 'number of orders'],
        ['wordy', 'orders grew'],
      ]),
    ).toEqual(['metric: The number', 'wordy: orders grew']);
  });

  test('words that only touch are two places', () => {
    expect(
      told('ab', [
        ['vague', 'a'],
        ['vague', 'b'],
      ]),
    ).toHaveLength(2);
  });

  test('what the document lacks stands at a place and hides nothing there', () => {
    expect(
      told(text, [
        ['section', 'The number'],
        ['section', 'The number'],
        ['vague', 'number'],
      ]),
    ).toHaveLength(3);
  });

  test('of the engine: the vague words of a hard sentence, and the sentence once they are gone', () => {
    const source =
      'Notwithstanding the considerable organisational complexity inherent in coordinating international distribution facilities, many participating administrators consistently demonstrated extraordinary receptiveness towards experimental replenishment methodologies.';
    const rulesOf = (found: readonly Finding[]) => found.map(({ rule }) => rule);
    expect(rulesOf(lint(source, { kind: 'prfaq' }))).toEqual(['vague-quantifier']);
    expect(rulesOf(new Draft(source, { kind: 'prfaq' }).all())).toEqual([
      'hard-sentence',
      'vague-quantifier',
    ]);
    expect(rulesOf(lint(source.replace('many', '41'), { kind: 'prfaq' }))).toEqual(['hard-sentence']);
  });
});

describe('three findings a sentence', () => {
  test('the gravest, then those that stop a reader sooner', () => {
    expect(
      told('One two three four five six. Seven.', [
        ['wordy', 'One'],
        ['vague', 'two'],
        ['metric', 'three'],
        ['vague', 'four', 'error'],
        ['vague', 'six', 'hint'],
        ['vague', 'Seven', 'hint'],
      ]),
    ).toEqual(['vague: two', 'metric: three', 'vague: four', 'vague: Seven']);
  });
});

describe('a habit', () => {
  const options = { kind: 'prfaq' } as const;
  const written = (times: number) =>
    Array.from({ length: times }, () => 'It should help sellers.').join('\n\n');

  test('is told once, with its other places, from the fifth time on', () => {
    expect(lint(written(4), options)).toHaveLength(4);
    const [only, ...none] = lint(written(5), options);
    expect(none).toEqual([]);
    expect(only?.message).toMatch(/ The same words stand in 4 more places\.$/);
    expect(only?.related?.map(({ span }) => written(5).slice(span.start, span.end))).toEqual(
      Array(4).fill('should help'),
    );
  });

  test('is of the same words and the same rule', () => {
    const { text } = marked(
      'Many sellers left. Many carriers left. Many buyers left. Many teams left. Many users left.',
    );
    expect(lint(text, options)).toHaveLength(5);
  });
});

describe('maxFindings', () => {
  const text = Array.from(
    { length: 30 },
    (_, at) => `Many x${at} sellers left.\n\nIt could potentially help.`,
  ).join('\n\n');
  const options = { kind: 'prfaq' } as const;

  test('tells the gravest, by place, and how many there are', () => {
    const draft = new Draft(text, { ...options, config: { maxFindings: 7 } });
    const whole = new Draft(text, options);
    const gravest = new Set(
      whole
        .findings()
        .toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity))
        .slice(0, 7),
    );
    expect(draft.findings()).toEqual(whole.findings().filter((each) => gravest.has(each)));
    expect(draft.findings()).toHaveLength(7);
    expect(draft.report().total).toBe(whole.findings().length);
    expect(whole.report().total).toBe(whole.findings().length);
  });

  test('is 500 where nothing is said', () => {
    const long = Array.from({ length: 600 }, (_, at) => `Several ${'x'.repeat(at)} sellers left.`).join(
      '\n\n',
    );
    const draft = new Draft(long, options);
    expect(draft.findings()).toHaveLength(500);
    expect(draft.report().total).toBeGreaterThan(500);
  });
});

test('whatever is found: no words are told twice, nothing stands free of all that is told, the order stays', () => {
  const text = 'word '.repeat(20);
  const any = fc
    .tuple(
      fc.constantFrom('metric', 'vague', 'wordy'),
      fc.nat(90),
      fc.integer({ min: 1, max: 12 }),
      fc.constantFrom(...severities),
    )
    .map(([rule, start, length, severity]) => finding(rule, start, start + length, severity));
  fc.assert(
    fc.property(fc.array(any, { maxLength: 20 }), (all) => {
      const findings = all.sort(byPlace);
      // Each word its own sentence, so that only the first limit is at work.
      const document = readDocument(text.replaceAll('word ', 'Abc. '));
      const { findings: kept } = capped(findings, document, rules, 500);
      const overlaps = (a: Finding, b: Finding) => a.span.start < b.span.end && b.span.start < a.span.end;
      kept.forEach((a, at) => {
        expect(findings).toContain(a);
        for (const b of kept.slice(at + 1)) expect(overlaps(a, b)).toBe(false);
      });
      for (const each of findings) {
        if (!kept.includes(each)) expect(kept.some((other) => overlaps(each, other))).toBe(true);
      }
      expect(kept).toEqual(kept.toSorted(byPlace));
    }),
  );
});

test('a great many findings about the same words are sorted out in time', () => {
  const document = readDocument('a'.repeat(60_000));
  const all = [
    finding('wordy', 0, 60_000, 'hint'),
    ...Array.from({ length: 30_000 }, (_, at) => finding('vague', at * 2, at * 2 + 1)),
  ];
  const start = performance.now();
  expect(capped(all, document, rules, 500).findings).toHaveLength(3);
  expect(performance.now() - start).toBeLessThan(2000);
});
