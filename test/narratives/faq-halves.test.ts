import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/document/document.ts';
import { lint } from '../../src/engine/draft.ts';
import { narrativeOf } from '../../src/narratives/kinds.ts';
import { readOutline, roleOfHeading } from '../../src/narratives/outline.ts';

const roleOf = (heading: string) => roleOfHeading(heading, narrativeOf('prfaq'));

describe('a half of the FAQ is told by who asks', () => {
  test.each([
    'What farmers ask',
    'What growers keep asking us',
    'What our subscribers wanted to know',
    'Passenger questions',
    'Night nurses’ questions',
    'Questions from skippers',
    'Questions for pharmacists',
    'Asked by first-time buyers',
    'Couriers ask',
    'Q&A for landlords',
  ])('%s: those whom the release is for', (heading) => expect(roleOf(heading)).toBe('external-faq'));

  test.each([
    'What our board asked',
    'What the trustees wanted to know',
    'What finance will ask',
    'Company questions',
    'Questions from the leadership team',
    'Questions our directors put to us',
    'Questions we asked ourselves',
    'Harder questions',
    'What we asked ourselves',
    'The board asks',
    'The chief financial officer’s questions',
  ])('%s: those who pay for it', (heading) => expect(roleOf(heading)).toBe('internal-faq'));

  test.each([
    'What farmers asked for',
    'What drivers say',
    'Open questions',
    'How we asked',
    'What does it cost?',
    'Who asks?',
    'What changes',
    'Questioning the fee',
  ])('%s: neither', (heading) => expect(roleOf(heading)).toBe(''));
});

const release = '# Boats leave on time\n\nTo start, scan the code on the pier.\n';
const asked = (...questions: readonly string[]) => questions.map((each) => `**${each}**\nYes.\n`).join('\n');
const halves = (text: string) =>
  readOutline(readDocument(text), narrativeOf('prfaq'))
    .sections.filter(({ named }) => named)
    .map(({ section, role }) => `${section.title}: ${role}`);

describe('a heading that names nobody is told by the questions under it', () => {
  const shore = asked('Does my fare rise?', 'Can I take a dog?', 'What if it is cancelled?');
  const office = asked('What do we pay?', 'Who was against it?', 'When would we end it?');

  test('the first half and the second', () =>
    expect(halves(`${release}\n## On the pier\n\n${shore}\n## At the office\n\n${office}`)).toEqual([
      'On the pier: external-faq',
      'At the office: internal-faq',
    ]));

  test('one that asks of “we” alone', () =>
    expect(
      halves(
        `${release}\n## At the office\n\n${asked('What do we pay?', 'Do we need staff?', 'Is it safe?')}`,
      ),
    ).toEqual(['At the office: internal-faq']));

  test('questions under headings of their own', () =>
    expect(
      halves(
        `${release}\n## On the pier\n\n### Is it dear?\n\nNo.\n\n### Is it safe?\n\nYes.\n\n### May I cycle?\n\nNo.\n`,
      )[0],
    ).toBe('On the pier: external-faq'));

  test.each([
    ['two questions', `${release}\n## On the pier\n\n${asked('Is it dear?', 'Is it safe?')}`],
    ['none', `${release}\n## On the pier\n\nThe lamp is green for sailing.\n`],
  ])('not by %s', (_, text) => expect(halves(text)).toEqual([]));

  test('headings with the same words in both halves are no duplicates', () =>
    expect(
      lint(`${release}\n## Asked\n\n${shore}\n## Asked\n\n${office}`, { kind: 'prfaq' }).filter(
        ({ code }) => code === 'duplicate',
      ),
    ).toEqual([]));
});
