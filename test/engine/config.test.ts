import { describe, expect, test } from 'vitest';
import type { RuleSetting } from '../../src/engine/config.ts';
import { Draft, lint } from '../../src/engine/draft.ts';
import { drafts, judgment } from './drafts.ts';

const text = 'Many sellers left. We hope they return.';
const severitiesWith = (rules: Readonly<Record<string, RuleSetting>>) =>
  lint(text, { kind: 'prfaq', config: { rules } }).map(({ rule, severity }) => `${rule} ${severity}`);

describe('a setting of a rule', () => {
  test.each<[string, Readonly<Record<string, RuleSetting>>, string[]]>([
    ['none', {}, ['vague-quantifier warning', 'hedge warning']],
    ['off', { hedge: 'off' }, ['vague-quantifier warning']],
    ['off in an object', { hedge: { severity: 'off' } }, ['vague-quantifier warning']],
    ['a severity', { hedge: 'error' }, ['vague-quantifier warning', 'hedge error']],
    ['a severity in an object', { hedge: { severity: 'hint' } }, ['vague-quantifier warning', 'hedge hint']],
    ['one that is none', { hedge: { severity: 'fatal' } }, ['vague-quantifier warning', 'hedge warning']],
    ['a rule that is not there', { bogus: 'error' }, ['vague-quantifier warning', 'hedge warning']],
  ])('%s', (_, rules, wanted) => {
    expect(severitiesWith(rules)).toEqual(wanted);
  });

  test('a severity wins over the level of one fault', () => {
    const stacked = 'It could potentially help sellers.';
    const [finding] = lint(stacked, { kind: 'prfaq', config: { rules: { hedge: 'info' } } });
    expect(finding?.severity).toBe('info');
    expect(lint(stacked, { kind: 'prfaq' })[0]?.severity).toBe('error');
  });
});

describe('options', () => {
  const draft = `# A smaller launch\n\n${'It rained in the town. '.repeat(12)}`;
  const missing = (minWords: unknown) =>
    lint(draft, {
      kind: 'writing-assessment',
      config: { rules: { 'section-missing': { minWords } } },
    }).filter(({ rule }) => rule === 'section-missing').length;

  test('a number is taken', () => {
    expect(missing(10)).toBeGreaterThan(0);
    expect(missing(1000)).toBe(0);
  });

  test.each([['10'], [null], [[10]], [undefined]])('%o is no number and leaves the default', (value) => {
    expect(missing(value)).toBe(missing(30));
  });
});

describe('front matter', () => {
  const withFields = (fields: string, body = judgment.replace(/^---.*?---\n/s, '')) =>
    `---\n${fields}\n---\n${body}`;

  test('an outline is asked for its sections only, softly', () => {
    const findings = lint(withFields('kind: prfaq\nstatus: outline'));
    expect(findings.length).toBeGreaterThan(0);
    expect(new Set(findings.map(({ rule, severity }) => `${rule} ${severity}`))).toEqual(
      new Set(['section-missing hint']),
    );
  });

  test('narrative: false switches everything off, whatever else is said', () => {
    for (const [, each] of drafts) {
      const body = each.replace(/^---.*?---\r?\n/s, '');
      const draft = new Draft(withFields('kind: prfaq\nnarrative: false', body), { kind: 'prfaq' });
      expect(draft.findings()).toEqual([]);
      expect(draft.report().kind).toBe('plain');
    }
  });

  test('the kind is taken from it, in any letter case and by an alias; an option wins', () => {
    expect(new Draft(withFields('kind: PR-FAQ')).report()).toMatchObject({
      kind: 'prfaq',
      kindFrom: 'front-matter',
    });
    const given = new Draft(withFields('kind: prfaq'), { kind: 'writing-assessment' });
    expect(given.report()).toMatchObject({ kind: 'writing-assessment', kindFrom: 'option' });
  });

  test('omit leaves a section out', () => {
    const codes = (fields: string) =>
      lint(withFields(fields, `\n# A\n\n${'It rained in the town. '.repeat(12)}`)).flatMap(
        ({ code }) => code ?? [],
      );
    expect(codes('kind: prfaq')).toContain('external-faq');
    expect(codes('kind: prfaq\nomit: external-faq')).not.toContain('external-faq');
    expect(codes('kind: prfaq\ncustomer: internal')).not.toContain('external-faq');
    expect(codes('kind: prfaq\nomit: [external-faq, problem]')).toEqual(
      codes('kind: prfaq').filter((code) => code !== 'external-faq' && code !== 'problem'),
    );
  });
});
