import { expect, test } from 'vitest';
import { Draft } from '../../src/engine/draft.ts';
import { applyEdits } from '../../src/engine/fixes.ts';
import { judge } from './judge.ts';

const question = '> Question: a judgment call\n\n';

judge({
  rule: 'bullets-not-narrative',
  kind: 'six-pager',
  asks: [
    '## Why it failed\n\n«- Poor docs\n- Slow carriers\n- Pricing»',
    '## State of the business\n\n«- Weak demand in the north\n- Old vans\n- No slack at the depot»\n\nMore follows.',
  ],
  leaves: [
    '## Next steps\n\n- Ana Silva signs by 3 May.\n- J. Park tests by 9 May.\n- Legal reads by 10 May.',
    '## Tenets\n\n1. Full price first\n2. Seller time over ours\n3. Defects in public',
    '## Why it failed\n\nThe plan failed for one reason above the others: carriers lost 4% of parcels.',
    '## State\n\nThe pilot covers three sites:\n\n- Leeds\n- York\n- Hull',
    '## State\n\n- Leeds\n- York\n- Hull',
    '## State\n\n- 40 vans in Leeds\n- 12 vans in York\n- 9 vans in Hull',
    '## State\n\n- Carriers lost 4% of parcels, so sellers stopped.\n- The vans broke down.\n- Nobody paid.',
    '## Goals\n\n- On-time delivery\n- Refund time\n- Repeat orders',
    '## Appendix\n\n- Poor docs\n- Slow carriers\n- High price',
    '## State\n\n- `orders`\n- `refunds`\n- `carriers`',
    '## State\n\n- Poor docs\n- Slow carriers',
  ],
});

const point =
  '- The depot in Leeds sorted the parcels of four towns by hand until the winter of the strike.\n';
const prose = 'The depot in Leeds sorted the parcels of four towns by hand until the winter of the strike. ';

test('a six-pager is asked from a quarter of its words in lists, with their share', () => {
  const asked = (text: string) =>
    new Draft(text, { kind: 'six-pager' }).all().filter(({ rule }) => rule === 'bullets-not-narrative');
  const [found] = asked(`# Depot\n\n${prose.repeat(6)}\n\n${point.repeat(4)}`);
  expect(found?.message).toContain('40% of the words');
  expect(asked(`# Depot\n\n${prose.repeat(9)}\n\n${point.repeat(2)}`)).toEqual([]);
  expect(asked(`# Depot\n\n${point.repeat(4)}`)).toEqual([]);
});

judge({
  rule: 'bullets-not-narrative',
  kind: 'writing-assessment',
  asks: [
    `${question}The options were:\n\n«- delay\n- refund\n- cancel»`,
    `${question}«1. I called the depot.\n2. I sent the vans.»\n\nIt worked.`,
  ],
  leaves: [
    `${question}I could delay, refund or cancel.`,
    `---\nformat: casual\n---\n\n${question}- delay\n- refund`,
  ],
});

test('the items become a paragraph', () => {
  const text = `${question}The options were:\n\n- delay, at $40K\n- refund;\n- cancel?`;
  const [found] = new Draft(text, { kind: 'writing-assessment' })
    .all()
    .filter(({ rule }) => rule === 'bullets-not-narrative');
  expect(found?.severity).toBe('error');
  expect(applyEdits(text, found?.fixes[0]?.edits ?? [])).toBe(
    `${question}The options were:\n\nDelay, at $40K. Refund. Cancel?`,
  );
});

judge({
  rule: 'assessment-format',
  kind: 'writing-assessment',
  asks: [
    '«In 2021 I worked for a bank.» I ran the card team of nine people in Leeds.',
    '# «My judgment call»\n\nIn 2021 I worked for a chain of gyms. Members had stopped coming by May.',
    '# «A smaller launch»\n\nIn 2021 I worked for a bank, and ran the card team of nine people.',
    '> Question 2: a judgment call\n«| Option | Cost |»\n|---|---|',
    `${question}«| Option | Cost |»\n|---|---|\n| wait | $40K |`,
    `${question}«![The depot](depot.png)»`,
    `${question}«\`\`\`js»\nx()\n\`\`\``,
    `${question}Our «confidential» «Project Falcon» plan said that the depot closes.`,
    `${question}The numbers are «proprietary».`,
  ],
  leaves: [
    `${question}In March 2022 I ran the depot of a grocer with 40 stores.`,
    '---\nquestion: invention\n---\n\nMy idea was a one-page tax form. It took two clerks four weeks to write.',
    `${question}Nothing here is confidential.`,
    `${question}The Project Manager left, and the project went on.`,
    '> Question: a judgment call. Leave out what is confidential.\n\nIn March 2022 I ran the depot of a grocer.',
    'In 2021 I',
  ],
});

judge({
  rule: 'assessment-format',
  kind: 'prfaq',
  asks: [],
  leaves: ['| Plan | Price |\n|---|---|\n| A | $4 |'],
});

judge({
  rule: 'confidential-hint',
  kind: 'writing-assessment',
  asks: [
    `${question}I wrote to «ana.silva@bank.example» at noon.`,
    `${question}The log on «orders.fra.corp» had it.`,
    `${question}The account «DE89 3704 0044 0532 0130 00» was closed.`,
    `${question}The account «123456789012» paid.`,
  ],
  leaves: [
    `${question}I wrote to the head of the depot.`,
    `${question}Local and internal mail was late; the corp. said so.`,
    `${question}It saved $123,456,789,012 and 10.5 hours.`,
    `${question}Release 10.2 was late.`,
  ],
});
