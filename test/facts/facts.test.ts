import { describe, expect, test } from 'vitest';
import { Draft } from '../../src/engine/draft.ts';

const factsOf = (text: string) => new Draft(text).report().facts;

describe('numbers say what they measure', () => {
  test.each([
    ['Churn fell from 9% to 6%.', ['9 % churn from', '6 % churn to']],
    ['We saw 41% retention.', ['41 % retention']],
    ['Retention was 41%; we asked 240 sellers.', ['41 % retention', '240 seller']],
    ['We cut refunds by a third.', ['0.3333333333333333 x by']],
    ['We write to 212 stores.', ['212 store']],
    ['It took 12–18 days over the last six weeks.', ['12 day']],
    ['We asked [N] sellers in 2024.', []],
  ])('%s', (text, wanted) => {
    const told = factsOf(text).numbers.map(({ value, unit, metric, change }) =>
      [value, unit || undefined, metric, change].filter((each) => each !== undefined).join(' '),
    );
    expect(told.map((each) => each.replace(/^(0\.3+) by$/, '$1 x by'))).toEqual(wanted);
  });

  test('their spans are the document’s', () => {
    const text = '# Title\n\nIt rained.\n\n- We lost $5.\n';
    const [number] = factsOf(text).numbers;
    expect(text.slice(number?.start, number?.end)).toBe('$5');
  });
});

test('dates are those of the calendar, with their values', () => {
  const text = 'We met on 3 May 2025 for two hours, once a week, between March and June 2025.';
  expect(factsOf(text).dates).toMatchObject([
    { text: '3 May 2025', kind: 'date', year: 2025, month: 5, day: 3, preposition: 'on' },
    { kind: 'range', from: { month: 3, year: 2025 }, to: { month: 6, year: 2025 } },
  ]);
});

describe('acronyms', () => {
  test.each([
    ['We missed three SLAs.', 'SLA', ''],
    ['The service level agreement (SLA) holds.', 'SLA', 'SLA: service level agreement'],
    ['The SLA (service level agreement) holds.', 'SLA', 'SLA: service level agreement'],
    ['The Net Promoter Score (NPS) of the store rose.', 'NPS', 'NPS: Net Promoter Score'],
    ['We sold lockers (EU only).', 'EU', ''],
    ['World War II ended.', '', ''],
    ['WE SELL MORE BOXES', '', ''],
    ['Ana (CFO) agreed.', 'CFO', ''],
    ['We use P2 and B12.', '', ''],
  ])('%s', (text, used, defined) => {
    const { acronyms, definitions } = factsOf(text);
    expect(acronyms.map(({ acronym }) => acronym).join()).toBe(used);
    expect(definitions.map(({ acronym, meaning }) => `${acronym}: ${meaning}`).join()).toBe(defined);
  });
});

describe('decisions', () => {
  test.each([
    ['I chose the smaller launch.', 'i choose past'],
    ['We will drop the video step.', 'we drop future'],
    ['The board has rejected it.', 'team reject past'],
    ['We recommend option B.', 'we recommend present'],
    ['If we drop plumbing, costs rise.', ''],
    ['Did we choose well?', ''],
    ['We did not choose it.', ''],
    ['The price dropped.', ''],
    ['Sellers who chose it stayed.', ''],
  ])('%s', (text, wanted) => {
    expect(
      factsOf(text)
        .decisions.map(({ by, verb, when }) => `${by} ${verb} ${when}`)
        .join(),
    ).toBe(wanted);
  });
});

test('options are named, and rejected with a reason', () => {
  const text = 'We considered a second depot. We rejected it because its rent was $9,000 a month.';
  expect(factsOf(text).options.map(({ detail }) => detail)).toEqual(['option', 'reasoned']);
});

describe('questions with their answers', () => {
  test.each([
    [
      '## What does it cost?\n\n$5 a month.\n\nNo more.\n\n## Next',
      'What does it cost?',
      '$5 a month.\n\nNo more.',
    ],
    ['**Q: What does it cost?**\n\nA: $5 a month.', 'What does it cost?', 'A: $5 a month.'],
    ['Q: What does it cost?\n\n$5.\n\nQ: When?\n\nIn May.', 'What does it cost?', '$5.'],
    ['1. What does it cost? A: $5 a month.', 'What does it cost?', '$5 a month.'],
    ['## What does it cost?\n\n## Next', 'What does it cost?', undefined],
  ])('%j', (text, question, answer) => {
    const [first] = factsOf(text).questions;
    expect(first?.text).toBe(question);
    expect(first?.answer && text.slice(first.answer.start, first.answer.end)).toBe(answer);
  });
});

test('quotations of six words are speech, shorter ones are mentions', () => {
  const { quotes } = factsOf('“We waited nine days for it,” she said of “express”.');
  expect(quotes).toEqual([{ start: 0, end: 29 }]);
});

test('an edit changes the facts of its block and leaves the others', () => {
  const draft = new Draft('Churn was 9%.\n\nWe lost $5.\n');
  const before = draft.report().facts.numbers;
  draft.edit(10, 11, '8');
  const after = draft.report().facts.numbers;
  expect(before.map(({ value }) => value)).toEqual([9, 5]);
  expect(after.map(({ value }) => value)).toEqual([8, 5]);
});
