import { expect, test } from 'vitest';
import { lint } from '../../src/engine/draft.ts';

const french =
  'Les vendeurs attendent leur remboursement pendant neuf jours, et la plupart ne savent pas pourquoi. Many vendeurs nous ont dit que la page de suivi est trop lente.';
const vague =
  'Many sellers wait for their refund, and they told us that the page is much slower than before.';

const rulesOf = (text: string) => lint(text).map(({ rule }) => rule);

test('a draft in another language has one note, and is asked for no parts', () => {
  expect(rulesOf(`---\nkind: prfaq\n---\n\n# Retours\n\n${french}\n\n${french}\n`)).toEqual([
    'other-language',
  ]);
});

test('its length is still measured', () => {
  const found = rulesOf(`---\nkind: prfaq\nlimit: 20 words\n---\n\n${french}\n`);
  expect(found.toSorted()).toEqual(['other-language', 'over-length']);
});

test('a paragraph in another language is passed over in an English draft', () => {
  const text = `---\nkind: prfaq\n---\n\n# Returns\n\n${vague}\n\n${french}\n\n${vague}\n`;
  const at = text.indexOf(french);
  const words = lint(text).filter(({ rule }) => rule === 'vague-quantifier');
  expect(words).toHaveLength(2);
  expect(words.filter(({ span }) => span.start >= at && span.start < at + french.length)).toEqual([]);
});

test('a plain document is not told its language', () => {
  expect(rulesOf(`# Retours\n\n${french}\n`)).toEqual([]);
});
