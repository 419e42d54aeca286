import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Draft, type DraftOptions, lint } from '../../src/engine/draft.ts';
import { anyText } from '../document/arbitraries.ts';
import { drafts, judgment } from './drafts.ts';

/** What a writer types, pastes or breaks. */
const insertion = fc.oneof(
  fc.constantFrom(
    '',
    '',
    ' ',
    '.',
    '\n\n',
    'Many sellers left. ',
    ' improved significantly',
    ' by 12%',
    ' (171 of 412)',
    '[date]',
    '# FAQ\n\n',
    '## Decision\n',
    '\n\n## Appendix\n\n',
    '**Problem.** ',
    '> ',
    '- ',
    '```\n',
    '---\n',
    'kind: plain\n',
    'status: outline\n',
    '“',
    '”',
    '[Many sellers]: http://a.b\n\n',
    '[^1]: 5\n\n',
    ':',
    '| a | 7 |\n| - | - |\n',
    'SEATTLE, May 3, 2027 — ',
  ),
  anyText,
);

const edits = fc.array(
  fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.nat(40), text: insertion }),
  {
    minLength: 1,
    maxLength: 8,
  },
);

function expectSame(draft: Draft, options: DraftOptions): void {
  const fresh = new Draft(draft.text, options);
  expect(draft.findings()).toEqual(fresh.findings());
  expect(draft.report()).toEqual(fresh.report());
}

describe.each(drafts)('edits of %s', (_, text) => {
  test.each([
    [{}],
    [{ kind: 'prfaq' }],
    [{ config: { rules: { hedge: 'off', 'hard-sentence': { minWords: 8 } } } }],
  ] as const)(
    'give what a fresh reading gives, with %o',
    (options) => {
      fc.assert(
        fc.property(edits, (steps) => {
          const draft = new Draft(text, options);
          draft.findings();
          for (const { at, length, text: added } of steps) {
            const start = Math.floor(at * draft.text.length);
            draft.edit(start, Math.min(start + length, draft.text.length), added);
            expectSame(draft, options);
          }
        }),
        { numRuns: 6 },
      );
    },
    60_000,
  );
});

test('an edit replaces the text between its offsets', () => {
  const draft = new Draft('Many sellers left.');
  draft.edit(5, 12, 'buyers');
  expect(draft.text).toBe('Many buyers left.');
  draft.edit(draft.text.length, draft.text.length, '!');
  expect(draft.text).toBe('Many buyers left.!');
});

test('typing a text letter by letter ends where reading it at once ends', () => {
  const draft = new Draft('', { kind: 'writing-assessment' });
  for (const letter of judgment.slice(0, 500)) {
    draft.edit(draft.text.length, draft.text.length, letter);
    draft.findings();
  }
  expectSame(draft, { kind: 'writing-assessment' });
});

test.each([
  [-1, 0],
  [0, 19],
  [3, 2],
  [19, 19],
  [Number.NaN, 1],
  [0, Number.NaN],
  [0, Number.POSITIVE_INFINITY],
])('an edit from %d to %d is refused and changes nothing', (start, end) => {
  const draft = new Draft('Many sellers left.', { kind: 'prfaq' });
  const before = [draft.findings(), draft.report()];
  expect(() => draft.edit(start, end, 'x')).toThrow(RangeError);
  expect(draft.text).toBe('Many sellers left.');
  expect([draft.findings(), draft.report()]).toEqual(before);
});

test('asking twice gives the same findings, and nobody can tell two readings of a text apart', () => {
  for (const [, text] of drafts) {
    const draft = new Draft(text);
    expect(draft.findings()).toBe(draft.findings());
    expect(lint(text)).toEqual(draft.findings());
    expect(JSON.stringify(lint(text))).toBe(JSON.stringify(lint(text)));
  }
});

describe('any text at all', () => {
  test.each(['prfaq', 'writing-assessment', 'plain'] as const)(
    'is read as %s; every place lies within it',
    (kind) => {
      fc.assert(
        fc.property(anyText, (text) => {
          const draft = new Draft(text, { kind });
          let last = 0;
          for (const { span, fixes, related = [] } of draft.findings()) {
            expect(span.start).toBeGreaterThanOrEqual(last);
            last = span.start;
            for (const each of [
              span,
              ...related.map((other) => other.span),
              ...fixes.flatMap(({ edits: all }) => all),
            ]) {
              expect(each.start).toBeGreaterThanOrEqual(0);
              expect(each.end).toBeGreaterThanOrEqual(each.start);
              expect(each.end).toBeLessThanOrEqual(text.length);
            }
          }
          for (const { span, text: slot } of draft.report().slots)
            expect(text.slice(span.start, span.end)).toBe(slot);
        }),
        { numRuns: 200 },
      );
    },
  );

  test('is left alone if it is plain', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(lint(text, { kind: 'plain' })).toEqual([]);
      }),
    );
  });
});

test('a paragraph is judged alike wherever it stands', () => {
  const claim = 'Many sellers left.';
  const found = (text: string) =>
    lint(text, { kind: 'prfaq' })
      .filter(({ rule }) => rule === 'vague-quantifier')
      .map(({ span }) => text.slice(span.start, span.end));
  expect(found(claim)).toEqual(['Many sellers']);
  expect(found(`- ${claim}\n- ${claim}`)).toEqual(['Many sellers', 'Many sellers']);
  expect(found(`\uFEFF${claim}`)).toEqual(['Many sellers']);
  expect(found(`😀 é\r\n\r\n${claim}`)).toEqual(['Many sellers']);
  expect(found(`> ${claim}`)).toEqual([]);
  expect(found(`# ${claim}`)).toEqual([]);
});
