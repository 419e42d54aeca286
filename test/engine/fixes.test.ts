import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lint } from '../../src/engine/draft.ts';
import type { Edit, Finding, Fix } from '../../src/engine/finding.ts';
import { applyEdits, safeEdits } from '../../src/engine/fixes.ts';
import { drafts } from './drafts.ts';

const more = [
  'It could potentially help sellers.\n\nThey rent lockers, such as small ones, large ones, etc.',
  'Sellers pay for packaging, returns, etc. Many left.',
  '- It **could potentially** help.\n- 😀 It may or may not help.',
].map((text) => [text.slice(0, 20), text] as const);

/** A finding without its place, to compare before and after. */
const named = ({ rule, code, message }: Finding): string => [rule, code, message].join(' ');

describe.each([...drafts, ...more])('the fixes of %s', (_, text) => {
  const options = text.startsWith('---') ? {} : ({ kind: 'prfaq' } as const);
  const fixes = lint(text, options).flatMap((finding) => finding.fixes.map((fix) => ({ finding, fix })));

  test('have edits in order that change something and do not overlap', () => {
    for (const { fix } of fixes) {
      let done = 0;
      for (const edit of fix.edits) {
        expect(edit.start).toBeGreaterThanOrEqual(done);
        expect(text.slice(edit.start, edit.end)).not.toBe(edit.text);
        done = edit.end;
      }
      expect(fix.edits.length).toBeGreaterThan(0);
    }
  });

  test('leave the text around them as it is', () => {
    for (const { fix } of fixes) {
      const fixed = applyEdits(text, fix.edits);
      const first = fix.edits[0] as Edit;
      const last = fix.edits.at(-1) as Edit;
      expect(fixed.startsWith(text.slice(0, first.start))).toBe(true);
      expect(fixed.endsWith(text.slice(last.end))).toBe(true);
    }
  });

  test('that are safe settle their finding and raise no other', () => {
    const before = lint(text, options);
    for (const { finding, fix } of fixes.filter(({ fix: { safety } }) => safety === 'safe')) {
      const after = lint(applyEdits(text, fix.edits), options);
      expect(after.map(named)).not.toContain(named(finding));
      expect(after.length).toBeLessThanOrEqual(before.length);
    }
  });

  test('that are safe come to an end when all are applied again and again', () => {
    let now = text;
    for (let round = 0; round < 10; round++) now = applyEdits(now, safeEdits(lint(now, options)));
    expect(safeEdits(lint(now, options))).toEqual([]);
  });
});

const edit = fc
  .tuple(fc.nat(30), fc.nat(5), fc.string({ maxLength: 3 }))
  .map(([start, length, text]): Edit => ({ start, end: start + length, text }));
const fixOf = (edits: readonly Edit[], safety: Fix['safety']): Fix => ({ title: 'fix', safety, edits });
const findingOf = (fixes: readonly Fix[]): Finding => ({
  rule: 'rule',
  severity: 'warning',
  message: 'Why?',
  span: { start: 0, end: 1 },
  url: '',
  fixes,
});

describe('safeEdits', () => {
  test('takes the first safe fix of each finding, and no suggestion', () => {
    const a = { start: 0, end: 1, text: 'a' };
    const b = { start: 2, end: 3, text: 'b' };
    const c = { start: 4, end: 5, text: 'c' };
    const findings = [
      findingOf([fixOf([c], 'suggestion'), fixOf([a], 'safe'), fixOf([b], 'safe')]),
      findingOf([]),
    ];
    expect(safeEdits(findings)).toEqual([a]);
  });

  test('a fix that touches an earlier one waits as a whole', () => {
    const first = fixOf([{ start: 2, end: 5, text: '' }], 'safe');
    const second = fixOf(
      [
        { start: 0, end: 1, text: 'x' },
        { start: 4, end: 6, text: '' },
      ],
      'safe',
    );
    expect(safeEdits([findingOf([first]), findingOf([second])])).toEqual(first.edits);
  });

  test('its edits are in order and do not overlap, so that all can be applied', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 12 }), (all) => {
        const edits = safeEdits(all.map((each) => findingOf([fixOf([each], 'safe')])));
        let done = 0;
        for (const each of edits) {
          expect(all).toContain(each);
          expect(each.start).toBeGreaterThanOrEqual(done);
          done = each.end;
        }
        expect(all.length > 0).toBe(edits.length > 0);
      }),
    );
  });
});

describe('applyEdits', () => {
  test.each([
    ['nothing', [], 'abc'],
    ['an insertion', [{ start: 1, end: 1, text: '-' }], 'a-bc'],
    ['a deletion', [{ start: 1, end: 2, text: '' }], 'ac'],
    ['the whole', [{ start: 0, end: 3, text: 'x' }], 'x'],
    [
      'two that meet',
      [
        { start: 0, end: 1, text: 'x' },
        { start: 1, end: 2, text: 'y' },
      ],
      'xyc',
    ],
  ])('%s', (_, edits, wanted) => {
    expect(applyEdits('abc', edits)).toBe(wanted);
  });

  test('is the same as applying them one by one from the end', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 40, maxLength: 60 }),
        fc.array(edit, { maxLength: 12 }),
        (text, all) => {
          const edits = safeEdits(all.map((each) => findingOf([fixOf([each], 'safe')])));
          const oneByOne = edits.reduceRight(
            (now, each) => now.slice(0, each.start) + each.text + now.slice(each.end),
            text,
          );
          expect(applyEdits(text, edits)).toBe(oneByOne);
        },
      ),
    );
  });
});
