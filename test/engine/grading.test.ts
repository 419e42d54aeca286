import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/document/document.ts';
import type { RuleSetting } from '../../src/engine/config.ts';
import { Draft, lint } from '../../src/engine/draft.ts';
import type { Finding } from '../../src/engine/finding.ts';
import { Linter } from '../../src/engine/linter.ts';
import { defineRule, type Problem } from '../../src/engine/rule.ts';
import { kinds } from '../../src/narratives/kinds.ts';
import { readOutline } from '../../src/narratives/outline.ts';
import { prfaq } from '../../src/narratives/prfaq.ts';
import { houseProfile, type Profile } from '../../src/narratives/profile.ts';
import { defaultFormat } from '../../src/pages/format.ts';
import { measurePages } from '../../src/pages/meter.ts';
import { rules as allRules } from '../../src/rules/index.ts';

/** A rule of depth, one of sections, and one whose faults are not equally grave. */
const rules = ['missing-source', 'section-missing', 'section-hollow'].map((id) =>
  defineRule({
    id,
    group: 'structure',
    scope: 'document',
    summary: '',
    why: '',
    severity: 'info',
    options: {},
    examples: [{ bad: '', good: '' }],
    *check({ document }): Iterable<Problem> {
      const problem = { span: { start: 0, end: 1 }, message: 'Why?' };
      yield { ...problem, code: 'plain' };
      yield { ...problem, code: 'grave', level: 'error' };
      yield { ...problem, code: 'placeholder' };
      const last = document.text.length - 1;
      yield { ...problem, code: 'last', span: { start: last, end: last + 1 } };
    },
  }),
);

const told = (found: readonly Finding[]): string[] =>
  found.map(({ rule, code, severity }) => `${rule}/${code} ${severity}`).sort();

interface Asked {
  readonly fields?: string;
  readonly profile?: Profile;
  readonly config?: Readonly<Record<string, RuleSetting>>;
  readonly body?: string;
}

function gradesOf(id: string, { fields, profile, config = {}, body = 'It rains.' }: Asked): string[] {
  const document = readDocument(fields ? `---\n${fields}\n---\n\n${body}` : body);
  const outline = readOutline(document, { ...prfaq, ...(profile && { profile }) });
  const unit = {
    document,
    outline,
    language: 'en' as const,
    words: 0,
    limits: [],
    pages: () => measurePages(document, defaultFormat),
    found: new Map(),
  };
  const one = rules.filter((rule) => rule.id === id);
  return told(new Linter(one, { rules: config }).lint(unit)).map((each) => each.replace(`${id}/`, ''));
}

describe('how grave a finding is', () => {
  test('as the rule and its fault say', () => {
    expect(gradesOf('missing-source', {})).toEqual([
      'grave error',
      'last info',
      'placeholder info',
      'plain info',
    ]);
  });

  test('as the kind says, but for a fault that says it itself', () => {
    const profile = { severity: { 'missing-source': 'warning', 'missing-source/last': 'hint' } } as const;
    expect(gradesOf('missing-source', { profile })).toEqual([
      'grave error',
      'last hint',
      'placeholder warning',
      'plain warning',
    ]);
  });

  test.each([
    ['L4', 'hint'],
    ['l5', 'hint'],
    ['L6', 'info'],
    ['L7', 'warning'],
    ['8', 'warning'],
    ['senior', 'info'],
  ])('at level %s a rule of depth is %s, and another stays', (level, severity) => {
    expect(gradesOf('missing-source', { fields: `level: ${level}` })).toContain(`plain ${severity}`);
    expect(gradesOf('section-missing', { fields: `level: ${level}` })).toContain('plain info');
  });

  test('an outline: sections alone, softly', () => {
    expect(gradesOf('missing-source', { fields: 'status: outline' })).toEqual([]);
    expect(gradesOf('section-missing', { fields: 'status: outline' })).toEqual([
      'grave hint',
      'last hint',
      'placeholder hint',
      'plain hint',
    ]);
  });

  test('final: an open place is an error', () => {
    expect(gradesOf('section-hollow', { fields: 'status: final' })).toEqual([
      'grave error',
      'last info',
      'placeholder error',
      'plain info',
    ]);
  });

  test('a kind can switch a rule off, and a writer on again, but not for an outline', () => {
    const profile = { severity: { 'missing-source': 'off' } } as const;
    expect(gradesOf('missing-source', { profile })).toEqual([]);
    expect(gradesOf('missing-source', { profile, config: { 'missing-source': 'hint' } })).toHaveLength(4);
    expect(
      gradesOf('missing-source', { fields: 'status: outline', config: { 'missing-source': 'error' } }),
    ).toEqual([]);
  });

  test('as the config says, whatever the profile said', () => {
    const config = { 'section-hollow': 'warning' } as const;
    expect(new Set(gradesOf('section-hollow', { config, fields: 'status: final\nlevel: L7' }))).toEqual(
      new Set(['grave warning', 'last warning', 'placeholder warning', 'plain warning']),
    );
  });

  test('one less in the appendix, after all that, and never less than a hint', () => {
    const body = 'It rains.\n\n## Appendix\n\n### A table\n\nIt rained.';
    expect(gradesOf('missing-source', { body, config: { 'missing-source': 'error' } })).toContain(
      'last warning',
    );
    expect(gradesOf('missing-source', { body, config: { 'missing-source': 'error' } })).toContain(
      'plain error',
    );
    expect(gradesOf('missing-source', { body, config: { 'missing-source': 'hint' } })).toContain('last hint');
  });
});

test('of the engine: a vague word in the appendix is an info, and comes back when the heading goes', () => {
  const draft = new Draft('# A\n\nIt rains.\n\n## Appendix\n\nMany sellers left.', { kind: 'prfaq' });
  const severity = () => draft.findings().find(({ rule }) => rule === 'vague-quantifier')?.severity;
  expect(severity()).toBe('info');
  const at = draft.text.indexOf('## Appendix');
  draft.edit(at, at + '## Appendix'.length, '## Benefits');
  expect(severity()).toBe('warning');
  expect(lint(draft.text, { kind: 'prfaq' })).toEqual(draft.findings());
});

test('a profile speaks of rules that there are', () => {
  const known = allRules.map(({ id }) => id);
  for (const { severity = {}, outline = {}, final = {}, byLevel = [] } of [
    houseProfile,
    ...kinds.flatMap(({ profile }) => profile ?? []),
  ]) {
    const named = [...[severity, outline, final].flatMap((grades) => Object.keys(grades)), ...byLevel];
    expect(
      named.map((name) => name.split('/')[0]).filter((id) => id !== '*' && !known.includes(id ?? '')),
    ).toEqual([]);
  }
});
