import { describe, expect, test } from 'vitest';
import { Draft } from '../../src/engine/draft.ts';
import { isDateline } from '../../src/narratives/dateline.ts';
import { roleOfHeading } from '../../src/narratives/outline.ts';
import { prfaq } from '../../src/narratives/prfaq.ts';

const kindOf = (text: string, path?: string) => {
  const { kind, kindFrom } = new Draft(text, { path }).report();
  return [kind, kindFrom];
};

describe('the kind is told', () => {
  test.each([
    ['---\nkind: PR/FAQ\n---\n# Lockers', undefined, ['prfaq', 'front-matter']],
    ['---\nkind: essay\n---\n', undefined, ['writing-assessment', 'front-matter']],
    ['---\nnarrative: false\nkind: prfaq\n---\n', undefined, ['plain', 'front-matter']],
    [
      '---\nkind: status-report\n---\n## Press release\n\n## Internal FAQ',
      undefined,
      ['plain', 'front-matter'],
    ],
    ['# Lockers', 'drafts/lockers-prfaq.md', ['prfaq', 'file-name']],
    ['# Me', 'C:\\drafts\\Writing Sample.md', ['writing-assessment', 'file-name']],
    ['# Lockers\n\n## Press Release\n\nText.\n\n## Internal FAQs\n', undefined, ['prfaq', 'headings']],
    ['# Lockers\n\n## Customer FAQ\n\nText.\n\n## Stakeholder FAQ\n', undefined, ['prfaq', 'headings']],
    ['# L\n\nOSLO, 3 May 2027 — News.\n\n## FAQ\n', undefined, ['prfaq', 'cues']],
    [
      '> Describe a judgment call you made that could not be analysed.\n\nIn 2022 …',
      undefined,
      ['writing-assessment', 'cues'],
    ],
    ['# A library\n\n## Install\n\n## FAQ\n', 'README.md', ['plain', 'default']],
    ['', undefined, ['plain', 'default']],
  ])('%j %j → %j', (text, path, expected) => expect(kindOf(text, path)).toEqual(expected));

  test('an ordinary README is plain, and quiet whatever it says', () => {
    const text =
      '# Tool\n\nMany users love it. It is much faster and might help.\n\n## FAQ\n\n### Is it fast?\n\nYes, very.\n';
    const draft = new Draft(text, { path: 'README.md' });
    expect([draft.report().kind, draft.findings()]).toEqual(['plain', []]);
  });
});

test.each([
  ['SEATTLE, May 3, 2027 — Harborlight today', true],
  ['Adelaide, 22 July 2025: Mallee Instruments', true],
  ['**COLUMBUS, Ohio, April 8, 2025** – Ostrander', true],
  ['London, October 2025 – Kennelway', true],
  ['SÃO PAULO (2027-05-03) - Casa', true],
  ['[CITY], [launch date] — [company]', true],
  ['In March 2022 I led a team', false],
  ['On May 3, 2027 we opened', false],
  ['The lockers open in May 2027.', false],
])('a dateline: %s → %s', (text, expected) => expect(isDateline(text.replaceAll('*', ''))).toBe(expected));

test.each([
  ['External FAQs', 'external-faq'],
  ['Frequently Asked Questions', 'external-faq'],
  ['FAQ – Internal', 'internal-faq'],
  ['3. Internal Questions', 'internal-faq'],
  ['Questions customers will ask', 'external-faq'],
  ['Questions we asked ourselves', 'internal-faq'],
  ['The Problem', 'problem'],
  ['Problem: carriers charge twice', 'problem'],
  ['Appendix A', 'appendix'],
  ['What questions do customers ask?', ''],
  ['Pricing', ''],
])('the role of the heading “%s” is “%s”', (title, role) => expect(roleOfHeading(title, prfaq)).toBe(role));
