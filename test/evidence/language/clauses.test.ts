import { expect, test } from 'vitest';
import { mainClause, readClauses } from '../../../src/evidence/language/clauses.ts';
import { firstSentence } from './sentence.ts';

/** `m` main, `s` subordinate, `r` relative, with the words of the clause. */
function clausesIn(text: string): string[] {
  const { block, sentence } = firstSentence(text);
  return readClauses(block, sentence).map(({ kind, first, last }) => {
    const words = sentence.words.slice(first, last + 1).map((word) => word.text);
    return `${kind.charAt(0)} ${words.join(' ')}`;
  });
}

test.each([
  ['Churn fell.', ['m Churn fell']],
  ['Sales by region', []],
  ['We left because it rained.', ['m We left', 's because it rained']],
  ['Because it rained, we left.', ['s Because it rained', 'm we left']],
  ['If it fails, we stop.', ['s If it fails', 'm we stop']],
  ['We stop if it fails.', ['m We stop', 's if it fails']],
  ['We left and they stayed.', ['m We left', 'm and they stayed']],
  ['We left; they stayed.', ['m We left', 'm they stayed']],
  ['We left, but they stayed.', ['m We left', 'm but they stayed']],
  ['We left: it rained.', ['m We left', 'm it rained']],
  ['We left — it rained.', ['m We left', 'm it rained']],
  ['We think it works.', ['m We think', 's it works']],
  ['We think that it works.', ['m We think', 's that it works']],
  ['Ana said that it works.', ['m Ana said', 's that it works']],
  ['The page that we built exists.', ['r that we built', 'm The page that we built exists']],
  ['Sellers who left came back.', ['r who left', 'm Sellers who left came back']],
  ['We asked sellers who left.', ['m We asked sellers', 'r who left']],
  ['We built a page which works.', ['m We built a page', 'r which works']],
  ['The page we built requires care.', ['r we built', 'm The page we built requires care']],
  ['After the launch, we left.', ['m After the launch we left']],
  ['After we left, it rained.', ['s After we left', 'm it rained']],
  ['While small, it grew.', ['m While small it grew']],
  ['We left so that it works.', ['m We left', 's so that it works']],
  ['It rained, so we left.', ['m It rained', 'm so we left']],
  ['When it rained, we left and they stayed.', ['s When it rained', 'm we left', 'm and they stayed']],
  ['Unless it rains, leave it.', ['s Unless it rains', 'm leave it']],
  ['We know how it works.', ['m We know', 's how it works']],
  ['We know how to do it.', ['m We know how to do it']],
  ['What happened?', ['m What happened']],
  ['Who pays and when?', ['m Who pays and when']],
  ['It is late, since it rained.', ['m It is late', 's since it rained']],
  ['As we said, it is late.', ['s As we said', 'm it is late']],
  ['It went as planned.', ['m It went as planned']],
  ['It is larger than it was.', ['m It is larger', 's than it was']],
  ['Although it rained, we stayed.', ['s Although it rained', 'm we stayed']],
  ['We stayed until it rained.', ['m We stayed', 's until it rained']],
  ['We stayed until May.', ['m We stayed until May']],
  ['I knew that they would leave.', ['m I knew', 's that they would leave']],
  ['The idea that it works is old.', ['r that it works', 'm The idea that it works is old']],
  ['Add a line.', ['m Add a line']],
  [
    'If it fails, the sellers who left will stay.',
    ['s If it fails', 'r who left', 'm the sellers who left will stay'],
  ],

  ['If so, we stop.', ['m If so we stop']],
  ['We moved the page and cut the fee.', ['m We moved the page', 'm and cut the fee']],
])('%s', (text, clauses) => {
  expect(clausesIn(text)).toEqual(clauses);
});

test('the main clause of a fragment is none, and that of a lone condition the condition', () => {
  const fragment = firstSentence('Sales by region');
  expect(mainClause(fragment.block, fragment.sentence)).toBeUndefined();
  const lone = firstSentence('If it fails.');
  expect(mainClause(lone.block, lone.sentence)?.opener).toBe('if');
});
