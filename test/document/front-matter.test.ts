import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/document/document.ts';
import { markdownish } from './arbitraries.ts';

const frontMatterOf = (yaml: string, end = '\n') =>
  readDocument(`---\n${yaml}\n---\n\nText.`.replaceAll('\n', end)).frontMatter;
const none = {
  status: 'draft',
  narrative: true,
  omit: [],
  metrics: [],
  terms: [],
  answered: [],
  ignore: [],
  principles: [],
};

describe('fields', () => {
  test.each([
    ['', none],
    ['kind: prfaq', { ...none, kind: 'prfaq' }],
    ['Kind: " prfaq "', { ...none, kind: 'prfaq' }],
    ['status: Outline', { ...none, status: 'outline' }],
    ['status: ready', none],
    ['narrative: false', { ...none, narrative: false }],
    ['limit: 900', { ...none, limit: '900' }],
    ['limit: 2 pages', { ...none, limit: '2 pages' }],
    ['question: What did you invent?', { ...none, question: 'What did you invent?' }],
    ['customer: internal', { ...none, customer: 'internal' }],
    ['omit: Problem', { ...none, omit: ['problem'] }],
    ['omit: [problem, 3, {a: b}]', { ...none, omit: ['problem', '3'] }],
    ['metrics: [locker rate]\nanswered: result', { ...none, metrics: ['locker rate'], answered: ['result'] }],
    ['terms: {guest: a buyer without an account}', { ...none, terms: ['guest'] }],
    ['terms: [WBR, DRI]', { ...none, terms: ['WBR', 'DRI'] }],
    ['type: failure\nlevel: L6\nstage: idea', { ...none, type: 'failure', level: 'L6', stage: 'idea' }],
    ['date: 2027-05-03\ndecider: Dana Cho', { ...none, date: '2027-05-03', decider: 'Dana Cho' }],
    ['kind:\n  name: prfaq', none],
    ['- a', none],
    ['kind: &a prfaq\nquestion: *a', { ...none, kind: 'prfaq', question: 'prfaq' }],
    ['title: x\nnested: {a: [1, 2]}', none],
  ])('%s', (yaml, wanted) => {
    expect(frontMatterOf(yaml)).toEqual(wanted);
    expect(frontMatterOf(yaml, '\r\n')).toEqual(wanted);
    expect(frontMatterOf(yaml, '\r')).toEqual(wanted);
  });

  test('a byte order mark may stand before it', () => {
    expect(readDocument('\uFEFF---\nkind: prfaq\n---').frontMatter.kind).toBe('prfaq');
  });
});

describe('broken yaml is told at its place', () => {
  test.each([
    ['kind: [', '['],
    ['kind: "', '"'],
    ['kind: a\nkind: b', 'kind: b'],
    ['a: b\nkind: *x', 'kind: *x'],
    ['<<: *a', '<<: *a'],
    ['\tkind: a', '\tkind: a'],
  ])('%s', (yaml) => {
    const text = `---\n${yaml}\n---\n\nText.`;
    const { broken, ...rest } = readDocument(text).frontMatter;
    expect(rest).toEqual(none);
    expect(broken?.message).toMatch(/\w/);
    const { start = -1, end = -1 } = broken?.span ?? {};
    expect(start).toBeGreaterThanOrEqual(4);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
  });

  test('aliases that would grow without end are told, too', () => {
    const rows = Array.from({ length: 20 }, (_, at) => `a${at + 1}: &a${at + 1} [*a${at}, *a${at}]`);
    expect(frontMatterOf(['a0: &a0 [x, x]', ...rows].join('\n')).broken?.message).toMatch(/alias/i);
  });
});

test('whatever stands between the lines, it is read or told', () => {
  fc.assert(
    fc.property(markdownish, (yaml) => {
      const text = `---\n${yaml}\n---\n`;
      const { broken } = readDocument(text).frontMatter;
      if (broken) expect(broken.span.end).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 400 },
  );
});
