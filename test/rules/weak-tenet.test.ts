import { expect, test } from 'vitest';
import { Draft } from '../../src/engine/draft.ts';
import { judge } from './judge.ts';

const tenets = (...items: readonly string[]) =>
  `## Tenets (unless you know better ones)\n\n${items.map((item, at) => `${at + 1}. ${item}`).join('\n')}\n`;

judge({
  rule: 'weak-tenet',
  kind: 'six-pager',
  asks: [
    tenets('«We deliver high-quality products.»'),
    tenets('«We care about our customers.»'),
    tenets('«Raise on-time delivery to 97% by June.»'),
    tenets('«We strive for operational excellence.»', 'We publish a defect before we understand it.'),
    tenets('«Launch the new app.»', 'Seller time over our time.'),
    tenets('«We make decisions with data.»', 'We show the full price, even when it loses the sale.'),
    '## Tenets (unless you know better ones)\n\n**«Trust.»** Sellers trust us.\n\n**Time.** Seller time over our time.\n',
  ],
  leaves: [
    tenets(
      'When machine and driver disagree on a fare, we let the passenger ride. In 2026 that cost us £38,000.',
    ),
    tenets('We show the full price before the first click, even when that loses the sale.'),
    tenets('Seller time over our time: we accept manual work on our side before adding a field on theirs.'),
    tenets('We publish a defect before we understand it.'),
    tenets('We do not sell what we would not eat.'),
    tenets('A late answer is better than a wrong one, although it costs us the caller.'),
    tenets('**Sellers are adults.** We warn them, and never block them.'),
    tenets('[tenet]'),
    '## Our values\n\n1. We care about our customers.\n',
    '## Goals\n\n1. Raise on-time delivery to 97% by June.\n',
    '## Non-goals\n\n1. We deliver high-quality products.\n',
  ],
});

test('more than seven are too many, and a list without its caveat gets a hint', () => {
  const asked = (text: string) =>
    new Draft(text, { kind: 'tenets' })
      .all()
      .filter(({ rule }) => rule === 'weak-tenet')
      .map(({ code, severity }) => `${code} ${severity}`);
  const strong = (n: number) => Array.from({ length: n }, (_, at) => `Speed over cost in case ${at + 1}.`);
  expect(asked(tenets(...strong(8)))).toEqual(['too-many info']);
  expect(asked(tenets(...strong(7)))).toEqual([]);
  expect(asked(tenets(...strong(2)).replace(' (unless you know better ones)', ''))).toEqual([
    'no-caveat hint',
  ]);
});
