import { describe, expect, test } from 'vitest';
import { Draft } from '../../src/engine/draft.ts';
import { judge } from './judge.ts';

const filler = 'The depot sorts parcels for four towns and sends them out at six each morning. '
  .repeat(9)
  .trim();

judge({
  rule: 'no-dissent',
  kind: 'decision-memo',
  asks: [
    '## «Recommendation»\n\nMove to weekly billing in June.',
    '## Decision\n\nWe chose one warehouse. «Everyone was on board.»',
    '## Recommendation\n\nMove to weekly billing. «The teams support it.»',
    '## Proposal\n\nClose the Leeds desk. «All of us agree.»',
    '## Proposal\n\nClose the desk. «There were no objections.»',
    '## Proposal\n\nClose the desk. «Everyone we have spoken to is in favour.»',
    '## Proposal\n\nClose the desk. «The whole leadership team is behind it.»',
    '## «Proposal»\n\nClose the desk. Nobody had any doubts about the date.',
    '## Decision\n\nWe close the desk. «There is broad consensus.»',
    `# «Depot hours»\n\n${filler}`,
    `# «Depot hours»\n\n${filler}\n\nCustomers wanted later hours.`,
  ],
  leaves: [
    '## Decision\n\nFinance disagreed, because weekly billing delays $1.4M of cash; we gave them a 30-day pilot.',
    '## Decision\n\nEngineering wanted less scope and Legal wanted more time; I chose the smaller form.',
    '## Decision\n\nThe carrier’s head of operations pushed back: her drivers would lose 20 minutes a route.',
    '## Decision\n\nWe close the desk. Marta Nowak would have preferred to keep it until May.',
    '## Decision\n\nWe close the desk.\n\n## Who disagrees?\n\nThe night shift.',
    '## Decision\n\nWe close the desk.\n\n| Function | Objection |\n|---|---|\n| Finance | cash |',
    '## Decision\n\nWe close the desk. Not everyone was convinced: Sales voted against it.',
    '## Decision\n\n“I objected to this from the start, and I still do,” said Ana Ruiz.',
    '## Decision\n\nWe close the desk. [who disagreed] disagreed, because [reason].',
    'We close the desk.',
    `# Depot hours\n\n${filler}\n\nThe union opposed it.`,
  ],
});

test('an invention is not asked who was against it, a judgment call is', () => {
  const asked = (question: string) =>
    new Draft(
      `---\nquestion: ${question}\n---\n\nIn 2021 I built a rain gauge out of a paint tin. ${filler}`,
      {
        kind: 'writing-assessment',
      },
    )
      .all()
      .filter(({ rule }) => rule === 'no-dissent');
  expect(asked('invention')).toEqual([]);
  expect(asked('judgment')).toHaveLength(1);
});

describe('whom no-dissent asks', () => {
  const asked = (text: string, kind: 'star-story' | 'six-pager') =>
    new Draft(text, { kind }).all().filter(({ rule }) => rule === 'no-dissent');

  test('a story told to show a conflict, gravely; another story not at all', () => {
    const story = 'I convinced the team and we launched.';
    expect(
      asked(`---\ntype: conflict\n---\n\n${story}`, 'star-story').map(({ severity }) => severity),
    ).toEqual(['warning']);
    expect(asked(`---\nprinciples: [Have Backbone]\n---\n\n${story}`, 'star-story')).toHaveLength(1);
    expect(asked(story, 'star-story')).toEqual([]);
  });

  test('a six-pager that asks for something, not one that reports', () => {
    expect(asked(`# Depot hours\n\n${filler}`, 'six-pager')).toEqual([]);
    expect(
      asked(`# Depot hours\n\nWe ask Dana Cho to approve longer hours.\n\n${filler}`, 'six-pager'),
    ).toHaveLength(1);
  });
});

judge({
  rule: 'no-tradeoff',
  kind: 'decision-memo',
  asks: [
    '## «Recommendation»\n\nWe will launch in May with the full feature set, on budget.',
    '## Decision\n\n«We weighed the trade-offs carefully and chose option B.»',
    '## Decision\n\nWe move to Quill. «There are no real downsides to the move.»',
    '## Decision\n\nWe open in Hexham. «It has no impact on the rest of the business.»',
    '## Decision\n\nWe move to Quill. «It is a win-win.»',
  ],
  leaves: [
    '## Recommendation\n\nWe recommend express returns. It costs sellers $0.40 an order, and we accept 2% fewer active sellers in year one.',
    '## Decision\n\nI chose the smaller launch over the May date that Sales wanted; it cost us $300K of pre-orders.',
    '## Decision\n\nWe move to Quill.\n\n## Drawbacks\n\nThe archive cannot be searched for a month.',
    '## Decision\n\nWe move to Quill. There are no downsides for readers, but the desk loses its Sunday shift.',
    '## Decision\n\nWe move to Quill.\n\n## What we will not do\n\nThe archive stays where it is.',
    '## Decision\n\nWe move to Quill. The trade-offs are:\n\n- no search for a month\n- two people more on Sundays',
    'We will launch in May with the full feature set.',
  ],
});

judge({
  rule: 'no-reversibility',
  kind: 'decision-memo',
  asks: [
    '## «Recommendation»\n\nSign the five-year lease in June.',
    '## «Decision»\n\nRemove the free tier for all sellers on 1 March.',
    '## «Launch plan»\n\nAll regions switch at midnight on Friday.',
    '## «Proposal»\n\nReverse logistics moves to Parcelpoint.',
    '## Decision\n\n«This is a two-way door, although the price rise is announced on Monday.»',
    '## Decision\n\nMove to Quill. «We can always go back to the old one.»',
  ],
  leaves: [
    '## Decision\n\nThis is a two-way door: the flag restores the old fee in an hour, and we lose about $20K of test revenue.',
    '## Decision\n\nThe lease is a one-way door: leaving before year five costs $2.1M.',
    '## Launch plan\n\n5% of sellers on Monday; rollback takes ten minutes by feature flag.',
    '## Decision\n\nSign the lease. The break clause lets us out in year three for £40,000.',
    '## Decision\n\nSign the lease. We can sublet the second floor.',
    '## Decision\n\nRemove the free tier.\n\n## How to undo it\n\nIt cannot be undone.',
    '## Decision\n\nBuy the vans. Either side can end the deal with 90 days’ notice.',
    '## Decision\n\nThis is a two-way door: the contract ends at 30 days’ notice for $4,000.',
    'Sign the five-year lease in June.',
    '## Proposal\n\nText readers about late books. The desk turns messages off the same day if 5% opt out.',
  ],
});

describe('how gravely no-reversibility asks', () => {
  const severities = (text: string) =>
    new Draft(text, { kind: 'decision-memo' })
      .all()
      .filter(({ rule }) => rule === 'no-reversibility')
      .map(({ severity }) => severity);

  test.each([
    'Sign the five-year lease in June.',
    'Raise the price of the annual pass to £60.',
    'Move payroll to Parcelpoint over one weekend.',
    'Close the Leeds desk.',
    'Announce the merger on Monday.',
  ])('%s It is asked', (decision) => expect(severities(`## Proposal\n\n${decision}`)).toEqual(['info']));

  test.each([
    'Send a second reminder to readers with late books.',
    'Train six clerks on the new form.',
    'Install 40 sensors in the cold store.',
  ])('%s It is a hint', (decision) => expect(severities(`## Proposal\n\n${decision}`)).toEqual(['hint']));

  test('where a result ends it, a hint', () =>
    expect(
      severities(
        '## Proposal\n\nMove payroll to Parcelpoint. We stop if 4 of 100 payslips are wrong in May.',
      ),
    ).toEqual(['hint']));
});

describe('of a launch that is announced no ask is wanted', () => {
  const asked = (text: string) =>
    new Draft(text, { kind: 'launch-brief' })
      .all()
      .filter(({ rule, code }) => rule === 'no-ask' && code === 'missing');
  const body = filler.replace('four towns', 'the towns');

  test('with its day', () =>
    expect(asked(`# Late books\n\nText reminders go live on Monday, 12 January 2026.\n\n${body}`)).toEqual(
      [],
    ));

  test('without it', () =>
    expect(asked(`# Late books\n\nText reminders are a good idea.\n\n${body}`)).toHaveLength(1));
});

judge({
  rule: 'no-kill-criteria',
  kind: 'decision-memo',
  asks: [
    '## «Launch plan»\n\nWe will monitor the launch and adjust as needed.',
    '## «Recommendation»\n\nFund the pilot for a year.',
    '### «What could go wrong?»\n\nAdoption might be slow. We would respond quickly.',
    '## Recommendation\n\nFund the pilot. «We will stop the pilot if adoption is too low.»',
    '## Recommendation\n\nFund the pilot. «If there are problems we will switch it off.»',
    '## Proposal\n\nRaise the limit to £900. «If arrears become significant in any month, the limit goes back to £600.»',
    '## Proposal\n\nOpen on Sundays. «If turnout is too low, we stop on 3 May.»',
    '## «Recommendation»\n\nFund the pilot. Under the lease, which expires in May, we pay £90 a week.',
    '## «Recommendation»\n\nFund the pilot. The old van goes back to the dealer, who pays £900 for it.',
  ],
  leaves: [
    '## Recommendation\n\nWe stop the pilot if fewer than 8% of invited sellers activate by 30 April; Priya Nair decides.',
    '## Rollout\n\nAbort at an error rate above 0.5% for ten minutes.',
    '## Recommendation\n\nWe would change our mind if the March test shows fewer than 3 orders per seller a week.',
    '## Recommendation\n\nFund the pilot.\n\n## What would change our mind\n\n| Metric | Limit |\n|---|---|\n| Refunds | 4% |',
    '## Recommendation\n\nFund the pilot. Below 300 orders a day on 1 June it is paused.',
    '## Recommendation\n\nFund the pilot. Unless 40 of the 52 shops have signed by May, we withdraw.',
    '## Recommendation\n\nFund the pilot. We stop if [metric] is below [N] on [date].',
    '## Proposal\n\nRaise the loan limit to £900.\n\n## If we are wrong\n\nIf arrears pass 0.4% of loans in any month, the limit goes back to £600 the next day.',
    '## Proposal\n\nOpen on Sundays. If turnout is below 40 by 3 May, we stop.',
    '## Proposal\n\nOpen on Sundays. When fewer than 40 readers come on two Sundays running, the trial lapses.',
    '## Proposal\n\nOpen on Sundays. Unless 200 readers a month come by June, the hours return to what they were.',
    'Fund the pilot for a year.',
  ],
});

judge({
  rule: 'no-ask',
  kind: 'decision-memo',
  asks: [
    '# «Pricing update»\n\nThank you for reading. The purpose of this document is to provide an overview.',
    `# «Returns in 2026»\n\nReturns are a complex topic with a long history. This paper looks at it from many sides. ${filler}`,
    `# «Label printers»\n\nIn 2019 the team began with two printers. ${filler} ${filler}\n\nWe ask Dana Cho to approve $240K by 3 May.`,
    `# «Label printers»\n\n${filler} ${filler}\n\n## Recommendation\n\nBuild it in house.`,
  ],
  leaves: [
    '# Label printers\n\nWe ask Dana Cho to approve $240K by 3 May to build the printer in house.',
    '# Week 21 review\n\nThis document reports week 21: two of nine inputs missed target.',
    `# Label printers\n\nThis memo proposes that we build the printer in house. ${filler}`,
    `# Label printers\n\n## Decision requested\n\nBuild the printer in house, for $240K. ${filler}`,
    `# Label printers\n\nShould we build or buy? ${filler}`,
    `# Label printers\n\nFinance requests $240K. ${filler}`,
    `# Label printers\n\nThe board has to decide by 3 May whether the depot stays. ${filler}`,
    `# Label printers\n\n[decision] by [date]. ${filler}`,
    `---\ndecision: approve $240K\n---\n\n# Label printers\n\n${filler}`,
    '# Label printers\n\nThe printers break twice a week.',
    '# Label printers',
  ],
});

judge({
  rule: 'no-ask',
  kind: 'metrics-narrative',
  asks: [
    `# «Week 21»\n\n${filler.replace('four towns', 'the towns').replaceAll('six each', 'dawn each').replaceAll('four', 'the')}`,
  ],
  leaves: [`# Week 21\n\nContacts rose from 0.05 to 0.07 per order. ${filler}`],
});

test('a buried ask is told where it stands', () => {
  const text = `# Printers\n\n${filler} ${filler}\n\nWe ask Dana Cho to approve $240K.`;
  const [found] = new Draft(text, { kind: 'six-pager' }).all().filter(({ rule }) => rule === 'no-ask');
  expect(found?.code).toBe('buried-ask');
  expect(found?.related?.[0]?.span.start).toBe(text.indexOf('We ask'));
});
