import { describe, expect, test } from 'vitest';
import { readSlots } from '../../src/document/slots.ts';
import { Draft, lint } from '../../src/engine/draft.ts';
import { applyEdits } from '../../src/engine/fixes.ts';
import { kinds } from '../../src/narratives/kinds.ts';

const shaped = kinds.filter(({ template }) => template !== undefined);

describe.each(shaped)('the template of $id', ({ id, sections, template = '' }) => {
  test('is told as its kind and asks nothing but its slots', () => {
    expect(lint(template)).toEqual([]);
    expect(new Draft(template).report()).toMatchObject({ kind: id, kindFrom: 'front-matter' });
    expect(new Draft(template).report().slots.length).toBeGreaterThan(20);
  });

  test('has no brackets that are no slot', () => {
    const brackets = template.replace(/<!--[\s\S]*?-->/g, '').match(/\[[^\]]+\]/g) ?? [];
    expect(brackets.filter((each) => readSlots(each).length !== 1)).toEqual([]);
  });

  const required = sections.filter(({ need }) => need === 'required');
  test.each(required)('$role: its stub is found as what it is', ({ role, stub }) => {
    const missing = (text: string) =>
      lint(text, { kind: id }).filter(({ rule, code }) => rule === 'section-missing' && code === role);
    const without = template.replace(stub, '');
    expect(without).not.toBe(template);
    const [finding] = missing(without);
    // Told by its words, the section may also be told by those of its neighbours.
    if (!finding) return expect(sections.find((each) => each.role === role)?.signs.length).toBeGreaterThan(0);
    expect(missing(applyEdits(without, finding.fixes[0]?.edits ?? []))).toEqual([]);
  });
});

test('a missing section is added at its place, with the line ends of the text', () => {
  const text =
    '---\r\nkind: prfaq\r\n---\r\n# Fresh Lockers\r\n\r\nOSLO, 3 May 2027 — Harborlight opened lockers. '.concat(
      'It keeps food for commuters who come home after nine, when nobody takes a bag of milk in for them at the door.\r\n',
    );
  const faq = lint(text).find(({ code }) => code === 'external-faq');
  const after = applyEdits(text, faq?.fixes[0]?.edits ?? []);
  expect(after).toMatch(/at the door\.\r\n\r\n<!-- Customer FAQ: [^\n]+ -->\r\n\r\n## Customer FAQ\r\n/);
  expect(after.replaceAll('\r\n', '')).not.toContain('\n');
  expect(after).not.toMatch(/\r\n\r\n\r\n/);
});
