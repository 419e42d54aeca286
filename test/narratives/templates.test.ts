import { describe, expect, test } from 'vitest';
import { readSlots } from '../../src/document/slots.ts';
import { Draft, lint } from '../../src/engine/draft.ts';
import { applyEdits } from '../../src/engine/fixes.ts';
import { assessmentTemplate } from '../../src/narratives/assessment-template.ts';
import { kinds } from '../../src/narratives/kinds.ts';
import { promptParts } from '../../src/narratives/prompt-parts.ts';
import { withPrompt } from '../../src/narratives/template.ts';

const shaped = kinds.filter(({ template }) => template !== undefined);

describe.each(shaped)('the template of $id', ({ id, sections, template = '' }) => {
  test('is told as its kind and asks nothing but its slots', () => {
    const asked = lint(template).map(({ rule, code, severity }) => ({ rule, code, severity }));
    expect(asked.length).toBeLessThanOrEqual(5);
    const open = { rule: 'section-hollow', code: 'placeholder', severity: 'info' };
    expect(asked.filter((each) => JSON.stringify(each) !== JSON.stringify(open))).toEqual([]);
    expect(new Draft(template).report()).toMatchObject({ kind: id, kindFrom: 'front-matter' });
    expect(new Draft(template).report().slots.length).toBeGreaterThanOrEqual(20);
  });

  test('has no brackets that are no slot', () => {
    const brackets = template.replace(/<!--[\s\S]*?-->/g, '').match(/\[[^\]]+\]/g) ?? [];
    expect(brackets.filter((each) => readSlots(each).length !== 1)).toEqual([]);
  });

  const required = sections.filter(({ need }) => need === 'required');
  test.each(required)('$role: its stub is found as what it is', (spec) => {
    const { role } = spec;
    const missing = (text: string) =>
      lint(text, { kind: id }).filter(({ rule, code }) => rule === 'section-missing' && code === role);
    const whole = sections.map((each) => withPrompt(each)).join('\n\n');
    const without = whole.replace(withPrompt(spec), '');
    expect(without).not.toBe(whole);
    const [finding] = missing(without);
    // Told by its words, the section may also be told by those of its neighbours.
    if (!finding) return expect(sections.find((each) => each.role === role)?.signs.length).toBeGreaterThan(0);
    expect(missing(applyEdits(without, finding.fixes[0]?.edits ?? []))).toEqual([]);
  });
});

test('a missing section is added at its place, with the line ends of the text', () => {
  const text =
    '---\r\nkind: prfaq\r\n---\r\n# Fresh Lockers\r\n\r\nOSLO, 3 May 2027 — Harborlight opened lockers. '.concat(
      'It keeps food for commuters who come home after nine, when nobody takes a bag of milk in for them or for the neighbours, who were asked in March, at the door.\r\n',
    );
  const faq = lint(text).find(({ code }) => code === 'external-faq');
  const after = applyEdits(text, faq?.fixes[0]?.edits ?? []);
  expect(after).toMatch(
    /at the door\.\r\n\r\n## Customer FAQ\r\n\r\n<!-- What it is, [^\n]+ -->\r\n\r\n### What is/,
  );
  expect(after.replaceAll('\r\n', '')).not.toContain('\n');
  expect(after).not.toMatch(/\r\n\r\n\r\n/);
});

describe('the template of a writing assessment', () => {
  const asked = (prompt: string) => {
    const template = assessmentTemplate(prompt);
    const { kind, slots } = new Draft(template).report();
    const others = lint(template).filter(({ rule }) => rule !== 'section-hollow');
    return { template, kind, slots: slots.map(({ text }) => text), others };
  };

  test.each(['invention', 'judgment', 'Judgment '])('for %s: its parts, and slots only', (prompt) => {
    const { template, kind, slots, others } = asked(prompt);
    expect(kind).toBe('writing-assessment');
    expect(others).toEqual([]);
    expect(slots.length).toBeGreaterThan(20);
    expect(template).toContain(prompt === 'invention' ? '## The idea' : '## Alternatives');
  });

  test('for a prompt of somebody’s own: one slot for each part of the question', () => {
    const prompt =
      'Convincing others is hard. Describe a time when you changed the mind of a senior leader. What was at stake, and how did you do it? What would you do differently? Please limit your answer to two pages.';
    const { template, slots, others } = asked(prompt);
    expect(others).toEqual([]);
    expect(template).toContain(`> Question: ${prompt}`);
    expect(template.match(/<!-- [^\n]+ -->\n\n\[answer\]/g)).toHaveLength(4);
    expect(slots.filter((slot) => slot === '[answer]')).toHaveLength(4);
  });

  test('what is pasted in cannot break the document', () => {
    const { template, kind } = asked('Tell us about --> your <!-- work\n\n---\n# and how you did it');
    expect(kind).toBe('writing-assessment');
    expect(template).toContain('> Question: Tell us about --> your <!-- work\n>\n> ---\n> # and how');
    expect(template.match(/-->/g)?.length).toBe((template.match(/^<!--/gm)?.length ?? 0) + 1);
  });
});

test.each([
  ['What did you do, and why?', ['What did you do?', 'Why?']],
  ['Describe an invention. Why was it needed?', ['Describe an invention.', 'Why was it needed?']],
  [
    'Some calls cannot be analysed. Tell us about one: 1) the situation 2) how you decided. At most 800 words.',
    ['The situation', 'How you decided.'],
  ],
  ['The moon is far.', []],
])('the parts of “%s”', (prompt, parts) => expect(promptParts(prompt)).toEqual(parts));
