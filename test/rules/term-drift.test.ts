import { expect, test } from 'vitest';
import { lint } from '../../src/engine/draft.ts';
import { judge } from './judge.ts';

judge({
  rule: 'term-drift',
  kind: 'six-pager',
  asks: [
    'PrintHub prints labels. PrintHub is free. «Print Hub» costs $4. Sellers open the «Printhub» page.',
    'CareLoop asks. CareLoop waits. Clinics like «Care-Loop».',
    'Churn fell to 6% in March 2026.\n\nAttrition of «6%» in March 2026 is the lowest so far.',
  ],
  leaves: [
    'PrintHub prints labels. PrintHub is free.',
    'CareLoop asks patients. Its care loop has three steps.',
    'We met the Print Hub team. The Print Hub opens.',
    '“Print Hub is slow,” said Dana. PrintHub prints labels.',
    'Churn was 6% in March 2026.\n\nAttrition of 6% in May 2026 is the lowest so far.',
    'Churn was 6% in March 2026.\n\nAttrition of 9% in March 2026 is the highest so far.',
    'Sellers list goods; buyers order them.',
    '“I am a user of lockers,” said Dana Ruiz. Tenants pay $3.',
    '---\nterms: {guest: a buyer without an account}\n---\n\nBuyers pay; guests pay more.',
  ],
});

const one = (word: string) => `The ${word}s wait for their goods. `;
const synonyms = (text: string) =>
  lint(text, { kind: 'six-pager' }).filter(({ rule, code }) => rule === 'term-drift' && code === 'synonym');

test('two words for one group are a hint, and three are told; with the count of each', () => {
  const [two] = synonyms(one('user').repeat(5) + one('customer').repeat(6));
  expect(two?.severity).toBe('hint');
  const [finding] = synonyms(one('user').repeat(5) + one('customer').repeat(6) + one('shopper').repeat(4));
  expect(finding?.severity).toBe('info');
  expect(finding?.message).toContain('“customer” (6 times), “user” (5 times), “shopper” (4 times)');
});

test('a word that is used once or declared is no second name', () => {
  expect(synonyms(one('customer').repeat(6) + one('user'))).toEqual([]);
  expect(synonyms(`---\nterms: [user]\n---\n\n${one('customer').repeat(6)}${one('user').repeat(6)}`)).toEqual(
    [],
  );
});
