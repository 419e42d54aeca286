import { expect, test } from 'vitest';
import { lint } from '../../src/engine/draft.ts';
import { applyEdits, safeEdits } from '../../src/engine/fixes.ts';

const fixed = (text: string, rule: string): string =>
  applyEdits(text, safeEdits(lint(text, { kind: 'six-pager' }).filter((each) => each.rule === rule)));

test.each([
  ['It is important to note that the fee applies twice.', 'The fee applies twice.'],
  ['We saw a very old form and an extremely long queue.', 'We saw an old form and a long queue.'],
  ['An incredibly useful form came.', 'A useful form came.'],
  ['Customers were really frustrated.', 'Customers were frustrated.'],
  ['Obviously, the depot needs a gate.', 'The depot needs a gate.'],
  ['The depot, needless to say, closed.', 'The depot, needless to say, closed.'],
  ['The depot was **very** late.', 'The depot was **very** late.'],
  ['The depot was **very late**.', 'The depot was **late**.'],
  ['The depot closed. At the end of the day, the fee\ndecides.', 'The depot closed. The fee\ndecides.'],
  ['The depot was very\nlate.', 'The depot was late.'],
  ['- Obviously the depot closed.', '- The depot closed.'],
  ['A truly honest man and a really usable form.', 'An honest man and a usable form.'],
  ['It is a very unique, very unusual form.', 'It is a unique, unusual form.'],
])('%s, without its fillers', (text, wanted) => {
  expect(fixed(text, 'filler')).toBe(wanted);
});

test.each([
  ['Going forward, sellers pay by invoice.', 'Sellers pay by invoice.'],
  ['Sellers pay by invoice going forward.', 'Sellers pay by invoice.'],
  ['Sellers pay by invoice, moving forward.', 'Sellers pay by invoice.'],
])('%s, without a time that is none', (text, wanted) => {
  expect(fixed(text, 'vague-time')).toBe(wanted);
});

test.each([
  ['In order to print, nurses queue.', 'To print, nurses queue.'],
  [
    'Due to the fact that carriers were late, we utilised lockers.',
    'Because carriers were late, we used lockers.',
  ],
  ['A longer period of time and an end result.', 'A longer period and a result.'],
  ['Each driver has the ability to sign.', 'Each driver can sign.'],
  ['They sign in\norder to leave.', 'They sign to leave.'],
  ['They will have the ability to sign.', 'They will have the ability to sign.'],
  ['They sign **in order** to leave.', 'They sign **in order** to leave.'],
])('%s, without its wordy phrases', (text, wanted) => {
  expect(fixed(text, 'wordy-phrase')).toBe(wanted);
});

test.each([
  ['We made a decision to stop.', 'We decided to stop.'],
  ['They are making changes to the gate.', 'They are changing the gate.'],
  ['The board reaches an agreement with the depot.', 'The board agrees with the depot.'],
  ['They carried out a review of the fee.', 'They reviewed the fee.'],
  ['The gate has an impact on trust.', 'The gate affects trust.'],
  [
    'We have an understanding of it, and gave consideration to both.',
    'We understand it, and considered both.',
  ],
  ['We made an important decision.', 'We made an important decision.'],
  ['The gate is in need of paint.', 'The gate needs paint.'],
])('%s, with its verbs', (text, wanted) => {
  expect(fixed(text, 'buried-verb')).toBe(wanted);
});

test.each([
  ['We leverage the depot.', 'We use the depot.'],
  ['Leveraging the depot, we save a van.', 'Using the depot, we save a van.'],
  ['Our learnings are few.', 'Our lessons are few.'],
])('%s, in plain words', (text, wanted) => {
  expect(fixed(text, 'buzzword')).toBe(wanted);
});
