import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Draft } from '../../src/engine/draft.ts';
import type { Finding } from '../../src/engine/finding.ts';
import { kinds } from '../../src/narratives/kinds.ts';
import { rules } from '../../src/rules/index.ts';

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const shaped = kinds.filter(({ template }) => template !== undefined).map(({ id }) => id);

/** Something that a reviewer would note in a weak twin, and the rule of the catalogue that is to say so. */
interface Fault {
  readonly line: number;
  readonly words: string;
  readonly rule: string;
}

const faultsOf = (kind: string) => JSON.parse(read(`weak/${kind}.faults.json`)) as readonly Fault[];

function placeOf({ line, words }: Fault, text: string): { readonly start: number; readonly end: number } {
  const above = text.split('\n').slice(0, line - 1);
  const from = above.reduce((sum, each) => sum + each.length + 1, 0);
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
}

/** By the rule, at the words; what the whole document lacks may be told anywhere, once. */
function isFound(fault: Fault, all: readonly Fault[], { text, findings }: Read): boolean {
  const { start, end } = placeOf(fault, text);
  const told = findings.filter(({ rule }) => rule === fault.rule);
  const alone = all.filter(({ rule }) => rule === fault.rule).length === 1;
  return alone ? told.length > 0 : told.some(({ span }) => span.start < end && start < span.end);
}

interface Read {
  readonly text: string;
  readonly findings: readonly Finding[];
}

function weak(kind: (typeof shaped)[number]): Read {
  const text = read(`weak/${kind}.md`);
  return { text, findings: new Draft(text, { kind }).findings() };
}

describe.each(shaped)('%s', (kind) => {
  const clean = read(`clean/${kind}.md`);

  test('a document by a good writer is told by its text and raises nothing above a hint', () => {
    const draft = new Draft(clean);
    expect(draft.report().kind).toBe(kind);
    const told = draft.findings().filter(({ severity }) => severity !== 'hint');
    expect(told.map(({ rule, span }) => `${rule}: ${clean.slice(span.start, span.end)}`)).toEqual([]);
  });

  test('its sections are found under headings that say nothing', () => {
    const renamed = clean.replace(/^(##+) (?![^\n]*\?$)[^\n]+$/gm, '$1 Chapter');
    expect(renamed === clean).toBe(!/^##/m.test(clean));
    const asked = new Draft(renamed, { kind }).findings().filter(({ rule }) => rule === 'section-missing');
    expect(asked.map(({ code }) => code)).toEqual([]);
  });

  test('the faults of its weak twin stand where the list says', () => {
    const { text } = weak(kind);
    const faults = faultsOf(kind);
    expect(faults.length).toBeGreaterThanOrEqual(15);
    const lines = text.split('\n');
    const elsewhere = faults.filter(
      ({ line, words }) => !lines[line - 1]?.includes(words.split('\n')[0] ?? ''),
    );
    expect(elsewhere).toEqual([]);
  });

  test('the weak twin raises more than the good one has room for', () => {
    const loud = weak(kind).findings.filter(({ severity }) => severity === 'error' || severity === 'warning');
    expect(loud.length).toBeGreaterThanOrEqual(4);
  });
});

test('how many of the planted faults are found, by the rules that there are', () => {
  const known = new Set(rules.map(({ id }) => id));
  const counted = shaped.flatMap((kind) => {
    const twin = weak(kind);
    const faults = faultsOf(kind).filter(({ rule }) => known.has(rule));
    return faults.map((fault) => ({ rule: fault.rule, found: isFound(fault, faults, twin) }));
  });
  const found = counted.filter((each) => each.found).length;
  const table = [...new Set(counted.map(({ rule }) => rule))].sort().map((rule) => {
    const each = counted.filter((one) => one.rule === rule);
    return `${rule} ${each.filter((one) => one.found).length}/${each.length}`;
  });
  console.log(`planted faults found: ${found} of ${counted.length}\n${table.join('\n')}`);
  // Measured, and no goal: it rises with the rules.
  expect(found / counted.length).toBeGreaterThan(0.4);
});
