import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lint } from '../../src/engine/draft.ts';

/** The rules that set one place of a draft against another. */
const consistency = new Set([
  'change-arithmetic',
  'metric-conflict',
  'date-order',
  'repeated-claim',
  'term-drift',
  'undefined-acronym',
]);

interface Case {
  readonly rule: string;
  readonly text: string;
}

/** Texts of a file, each under a line `=== rule`. */
function casesOf(file: string): Case[] {
  const texts = readFileSync(`test/rules/consistency/${file}.txt`, 'utf8').split(/^===/m).slice(1);
  return texts.map((text) => {
    const end = text.indexOf('\n');
    return { rule: text.slice(0, end).trim(), text: `${text.slice(end + 1).trim()}\n` };
  });
}

const told = (text: string) =>
  lint(text, { kind: /^# .*\n\n.*—.*—/.test(text) ? 'prfaq' : 'six-pager' })
    .filter(({ rule, severity }) => consistency.has(rule) && severity !== 'hint')
    .map(({ rule, span }) => `${rule}: ${text.slice(span.start, span.end)}`);

describe.each(['planted', 'planted-kept', 'planted-new', 'planted-last'])('faults in %s', (file) => {
  const cases = casesOf(file).filter(({ rule }) => consistency.has(rule));
  test.each(cases)('$rule: $text', ({ rule, text }) => {
    expect(told(text).map((each) => each.split(':')[0])).toContain(rule);
  });
});

describe.each(['near-misses', 'misses-kept', 'misses-new', 'misses-last'])('no fault in %s', (file) => {
  test.each(casesOf(file))('$text', ({ text }) => {
    expect(told(text)).toEqual([]);
  });
});
