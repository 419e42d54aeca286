import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readSlots } from '../../src/document/slots.ts';
import { Draft, type DraftOptions } from '../../src/engine/draft.ts';
import type { Finding } from '../../src/engine/finding.ts';
import { applyEdits } from '../../src/engine/fixes.ts';
import type { Rule } from '../../src/engine/rule.ts';
import { rules } from '../../src/rules/index.ts';
import { marked } from './marked.ts';

/** Every finding, also those in whose place another is told. */
const lint = (text: string, options: DraftOptions) => new Draft(text, options).all();

const spansOf = (rule: Rule, text: string, kind = rule.kinds?.[0] ?? 'prfaq') =>
  lint(text, { kind }).filter((finding) => finding.rule === rule.id);

/** How many findings there are, but for those of open slots: a slot is what a fix leaves. */
const asked = (findings: readonly Finding[]): number =>
  findings.filter(({ rule, code }) => rule !== 'section-hollow' || code !== 'placeholder').length;

test('every rule is one file of its name, and is listed', () => {
  const files = readdirSync('src/rules').filter((file) => file.endsWith('.ts') && file !== 'index.ts');
  expect(rules.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort());
});

describe.each(rules)('$id', (rule) => {
  test.each(rule.examples)('asks of “$bad”', ({ kind, bad }) => {
    const { text, spans } = marked(bad);
    expect(spansOf(rule, text, kind).map(({ span }) => span)).toEqual(spans);
  });

  test.each(rule.examples)('passes “$good”', ({ kind, good }) => {
    expect(spansOf(rule, good, kind)).toEqual([]);
  });

  test.each(rule.examples)(
    'a fix of “$bad” answers or leaves slots, and raises nothing new',
    ({ kind, bad }) => {
      const { text } = marked(bad);
      const before = lint(text, { kind: kind ?? rule.kinds?.[0] ?? 'prfaq' });
      for (const { fixes } of before.filter((finding) => finding.rule === rule.id)) {
        for (const fix of fixes) {
          const after = applyEdits(text, fix.edits);
          expect(after).not.toBe(text);
          const slots = readSlots(after).length;
          const brackets = after.match(/\[[^\]\n]+\]/g)?.length ?? 0;
          expect(slots).toBe(brackets);
          expect(asked(lint(after, { kind: kind ?? rule.kinds?.[0] ?? 'prfaq' }))).toBeLessThanOrEqual(
            asked(before),
          );
        }
      }
    },
  );

  test('says a message with a question, its words quoted, and no praise', () => {
    for (const { kind, bad } of rule.examples) {
      for (const { message } of spansOf(rule, marked(bad).text, kind)) {
        expect(message).toMatch(/^\p{Lu}[^?]*\? \p{Lu}?/u);
        expect(message.replace(/“[^”]*”/g, '')).not.toMatch(/!|please|consider|should/i);
      }
    }
  });
});
