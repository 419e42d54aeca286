import { describe, expect, test } from 'vitest';
import { lint } from '../../src/engine/draft.ts';
import type { KindId } from '../../src/narratives/narrative.ts';
import { marked } from './marked.ts';

/** Sentences of a rule: what it asks of, marked with «», and near-misses that it leaves alone. */
interface Table {
  readonly rule: string;
  readonly kind?: KindId;
  readonly asks: readonly string[];
  readonly leaves: readonly string[];
}

const tables: readonly Table[] = [
  {
    rule: 'vague-quantifier',
    asks: [
      '«A meaningful share of our customers» live near a station.',
      'The pilot covered «some customers» in the north.',
      'Requests are approved within «a couple of days».',
      '«Certain users» cannot log in.',
      'It fits in the bag with cheese, bread, «and so on».',
      'We saw only «minimal outflows».',
      '«Numerous sellers» left. We will write to them.',
      'The outage affected «nearly all households» in the pilot, plus returns, refunds, etc.',
      '«Most of them» asked for weekend delivery.',
      'With 31 analysts in the room, «several teams» asked for more.',
    ],
    leaves: [
      'How many sellers abandon the form?',
      'Of 412 sellers who opened the form, 171 abandoned it.',
      'Many sellers (171 of 412) left at the tax page.',
      'Many sellers leave. Of these, 171 left at the tax page.',
      'Most sellers leave at the tax page: 71% in May.',
      'As many as 171 sellers left.',
      'The table has a many-to-one relation to orders.',
      'The most recent survey ran in May.',
      'It is the most common fault.',
      'At most two stations open each week.',
      '“Many people told me that the lockers were always full,” said Ana Ruiz, who rents one in Leeds.',
      'The word “many” is not used here.',
      'Several carriers were asked: UPS, Royal Mail and DHL.',
      'We spoke to [N of M] sellers.',
      'The number of sellers rose by 12%.',
      'He saw parts of the plan and more of the same.',
      '`many` is a keyword.',
    ],
  },
  {
    rule: 'unmeasured-change',
    asks: [
      'Pickup is «much faster» than waiting for a van.',
      'You will hear back «sooner».',
      'In the pilot with 31 analysts, the time spent on search was «reduced substantially».',
      'The number of rounds «went down significantly».',
      'The new process «streamlines returns».',
      'Refunds are «increasingly» common.',
    ],
    leaves: [
      'Checkout p90 fell from 4.1 s to 1.9 s in six weeks.',
      'Pickup is faster than waiting for a van: 4 minutes against 19.',
      'The lift was statistically significant (p = 0.01, 52,000 sessions).',
      'We declined the vendor’s offer because it tied us to one carrier.',
      'We dropped the video step.',
      'If sales drop, we close two stations.',
      'Does it reduce the wait?',
      'Larger sellers pay by invoice.',
      'We know better now.',
      'The form is easier: three fields in place of eleven.',
      'We reduced returns by 12%.',
      'Lower Manhattan has four stations.',
      'Contacts per order doubled.',
      'The change did not improve returns.',
    ],
  },
  {
    rule: 'metric-without-number',
    asks: [
      '«Engagement in the pilot stores was high».',
      'Our «conversion rate remains a concern».',
      '«Churn has fallen» since the launch.',
      'In the pilot, «latency was acceptable».',
      '«NPS went up» over the year.',
    ],
    leaves: [
      'Retention means the share of a cohort that orders again within 30 days.',
      'Revenue is recognised when the parcel is handed over.',
      'Latency is measured at the edge.',
      'What happened to the conversion rate?',
      'If retention falls, we stop.',
      'Churn fell from 4% to 3% in May.',
      'Churn fell. It was 3% in May and 4% in April.',
      'We track retention and conversion each week.',
      'Retention was [N%] in [month].',
    ],
  },
  {
    rule: 'hedge',
    asks: [
      'Power cuts «might spoil» food.',
      'This «should reduce» contacts.',
      '«We hope» the board agrees.',
      'The team «aims to» answer quickly.',
      'We will «explore» smaller lockers.',
      'Adoption will «probably» follow.',
      'We «should be able» to do this with less.',
      'Returns go to the depot «where possible».',
      'The pilot «may lead» to more orders.',
    ],
    leaves: [
      'Sellers may cancel until midnight.',
      'The first cohort starts in May.',
      'You should keep the receipt.',
      'Should we build it?',
      'If churn passes 5%, revenue would fall by $2M a year.',
      'We could not ship before Black Friday.',
      'We expect 15% of sellers to pay, from a survey of 300.',
      'We plan to fix the feed by 3 May 2027.',
      'I don’t know whether sellers will pay. I will know on 3 May 2027.',
      'Assumption: sellers may cost us 4% of margin.',
      '“It should help,” said Ana Ruiz of the pilot, “and it might even save my evenings.”',
      'Customers try to call before they give up.',
      'We considered three carriers.',
      'How likely is a delay?',
      'He thought that they might object.',
    ],
  },
  {
    rule: 'hedge',
    kind: 'writing-assessment',
    asks: ['In that situation «I would» talk to the engineers and align the team.'],
    leaves: [
      'Every Friday I would call ten sellers.',
      'I knew that I would lose the vote.',
      'The delay could cost us the contract, and I told them so.',
    ],
  },
];

describe.each(tables)('$rule ($kind)', ({ rule, kind = 'prfaq', asks, leaves }) => {
  const spansIn = (text: string) => lint(text, { kind }).filter((finding) => finding.rule === rule);

  test.each(asks)('asks of: %s', (source) => {
    const { text, spans } = marked(source);
    expect(spansIn(text).map(({ span }) => text.slice(span.start, span.end))).toEqual(
      spans.map(({ start, end }) => text.slice(start, end)),
    );
  });

  test.each(leaves)('leaves: %s', (text) => {
    expect(spansIn(text).map(({ span }) => text.slice(span.start, span.end))).toEqual([]);
  });
});
