import { expect, test } from 'vitest';
import { Draft } from '../../src/engine/draft.ts';
import { applyEdits } from '../../src/engine/fixes.ts';
import { judge } from './judge.ts';

const four = (partner: string) =>
  `# Build the label printer in house\n\n## Options considered\n\n- Build: $240K, ready in May.\n- Buy: ruled out, because the vendor cannot print in 6 countries.\n- ${partner}\n- Do nothing: rejected, since reprints cost $90K a month.\n`;

judge({
  rule: 'alternatives-missing',
  kind: 'decision-memo',
  asks: [
    '## «Recommendation»\n\nBuild the label printer in house.',
    '## «Options»\n\n1. Build\n2. Buy\n3. Partner',
    four('«Partner with a carrier.»'),
    four('«Partner with a carrier: two of them offered it.»'),
    '## Options\n\n- Stay in Leeds (chosen).\n- «Move to York.»\n- Close: rejected, as 40 people would lose their work.\n',
    '## Options\n\n### Stay\n\nRecommended: it costs £4,000 a year.\n\n### «Move»\n\nWe looked at York.\n\n### Close\n\nRuled out: 40 people would lose their work.\n',
    '## Options\n\n**Stay.** Chosen, at £4,000 a year.\n\n**«Move.»** York has a depot.\n\n**Close.** It fails the union agreement.\n',
    'I had to decide without data. I chose to delay the launch. It worked.'.replace(
      'I had to decide without data.',
      '«I had to decide without data.»',
    ),
    '## Other courses\n\n1. Go back to £24: loses £100,000 a year.\n2. «Free for everybody.»\n3. More cameras: would cost £62,000.\n\nA free van would be late.\n',
    '## Plans we turned down\n\n- Text everyone: 40 of 60 readers would not open it.\n- **«A fee for late books.»** Rejected.\n- More staff: too dear, at £90,000.\n',
    '## Options\n\n| Plan | Cost | Verdict |\n|---|---|---|\n| Belts | £90,000 | Chosen |\n| Night shift | £140,000 | No drivers |\n| Close | £0 | «Not pursued» |',
    'We had three options:\n\n- wait (our choice)\n- «call the bank»\n- sell: it would cost £9,000\n',
  ],
  leaves: [
    '## Options considered\n\n1. Buy: ruled out, because the vendor cannot print in 6 countries.\n2. Do nothing: costs $90K a month in reprints.\n3. Build: chosen.',
    'I considered a refund, a credit and a replacement; the credit lost because 7 of 10 callers had left for good.',
    '## FAQ\n\n### Is the app free?\n\nYes.',
    four('Partner with a carrier: lost, since both wanted two years.'),
    four(
      'Partner with a carrier: both wanted a contract of two years, and nobody here knows where the depot stands by then.',
    ),
    `${four('Partner with a carrier.')}\nPartnering lost because both carriers wanted two years.\n`,
    `${four('Partner with a carrier.')}\n| Option | Cost |\n|---|---|\n| Partner | $400K |\n`,
    '## Options\n\n1. Build\n2. Buy\n3. Partner\n\nWe ruled out the last two: neither vendor nor carrier prints in 6 countries.',
    '# Build the label printer in house\n\n## Options\n\n1. Build it in house.\n2. Buy: too dear, at $400K.\n3. Do nothing: reprints cost $90K a month.',
    '## Options\n\n| Option | Cost | Why not |\n|---|---|---|\n| Build | $240K | chosen |\n| Buy | $400K | |',
    '## Recommendation\n\nBuild it in house rather than buying it.',
    '## Decision\n\nWe chose the smaller launch over the May date.',
    '## Decision\n\nBuild it. To do nothing would cost $90K a month.',
    '## Options\n\n1. [option A]. Ruled out because [reason].\n2. [option B]: chosen.',
    '## Plans we turned down\n\n- Text everyone: 40 of 60 readers would not open it.\n- **A fee for late books.** Rejected: 22 of 63 readers said they would leave.\n- More staff: too dear, at £90,000.\n',
    '## Plans we turned down\n\n- Text everyone: 40 of 60 readers would not open it.\n- **A fee for late books.** Rejected.\n- More staff: too dear, at £90,000.\n\nThe fee lost because late books come from the poorest readers.\n',
    '## Options\n\n| Plan | Verdict |\n|---|---|\n| Belts | Chosen |\n| Night shift | Rejected |\n| Close | Rejected |',
    'The screen shows two options:\n\n- Pay now, which costs nothing\n- Pay later, for a fee of £2\n',
    'Build the label printer in house.',
    '## Next steps\n\n- Ana signs.\n- Legal reads.\n',
  ],
});

const storm =
  '> Question: a judgment call\n\n## Decision\n\nThe storm left nine hours. I sent the vans to York at once, and by noon all 400 parcels had left the depot for the north, which pleased the drivers of the night shift and the nurses who had been told to wait for them.';

test('a section that is missing as a whole is asked for once', () => {
  const asked = new Draft(storm, { kind: 'writing-assessment' })
    .all()
    .filter(({ rule, code }) => rule === 'alternatives-missing' || code === 'alternatives');
  expect(asked.map(({ rule }) => rule)).toEqual(['section-missing']);
});

judge({
  rule: 'alternatives-missing',
  kind: 'writing-assessment',
  asks: [`${storm.replace('## Decision', '## «Decision»')}\n\n## Alternatives\n\nThere was no time for any.`],
  leaves: [
    '> Question: a judgment call\n\nThe storm left nine hours. I could refund the orders or send the vans to York, and I sent the vans, since 400 parcels held medicine that nobody could wait for.',
    '> Question: the most inventive thing you have done\n\nMy idea was a tax form of one page. I built it in March 2024 with two clerks, and 46% of sellers finished it by May, up from 40%.',
  ],
});

test('each option gets a place for its reason', () => {
  const text = '## Options\n\n1. Build\n2. Buy.\n3. Partner';
  const [found] = new Draft(text, { kind: 'decision-memo' })
    .all()
    .filter(({ rule }) => rule === 'alternatives-missing');
  expect(applyEdits(text, found?.fixes[0]?.edits ?? [])).toBe(
    '## Options\n\n1. Build. Ruled out because [reason].\n2. Buy. Ruled out because [reason].\n3. Partner. Ruled out because [reason].',
  );
});

const filled = 'The depot sorts parcels for four towns and sends them out at six each morning. '
  .repeat(10)
  .trim();

judge({
  rule: 'alternatives-missing',
  kind: 'six-pager',
  asks: [
    `# «Depot»\n\nWe ask the board to approve £90,000.\n\n${filled}\n\n## Options\n\nThere was no time for any.\n\n## Costs\n\n| Item | Cost |\n|---|---|\n| Belts | £90,000 |`,
  ],
  leaves: [
    `# Depot\n\nWe ask the board to approve £90,000.\n\n${filled}\n\n## Options\n\n| Plan | Cost | Verdict |\n|---|---|---|\n| A. New belts | £90,000 | Chosen |\n| B. Night shift | £140,000 | No drivers |`,
    `# Depot\n\nWe ask the board to approve £90,000.\n\n${filled}\n\n## Options\n\nWe could have hired a night shift, which lost because no driver would come.\n\nOrders went from 200 to 250 a day.\n- Quiet\n- Light`,
    `# Depot\n\nWe ask the board to approve £90,000.\n\n${filled}\n\n## Routes we set aside\n\n| Plan | Cost |\n|---|---|\n| Night shift | £140,000 |`,
  ],
});
