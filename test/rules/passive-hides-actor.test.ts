import { judge } from './judge.ts';

judge({
  rule: 'passive-hides-actor',
  kind: 'decision-memo',
  asks: [
    'The rollout «was paused» in April.',
    '«Mistakes were made» in the letter; the median tenant was 74.'.replace(
      '«Mistakes were made»',
      'Mistakes «were made»',
    ),
    'That field «had been made» optional the year before.',
    'That call «will be made» at the time.',
    'Space for this «has been found».',
    'It «was decided» to close the depot in Hull.',
    'The plan «has been approved», and hiring starts in May.',
    'The deadline «was missed» twice in 2025.',
    'The risk «was identified» in March and was escalated.',
    'Mistakes «were made» during the migration.',
    'The second vendor «was rejected» without a test.',
    'Concerns «were raised» in the review.',
    'The launch «had been postponed» before the audit.',
    'The budget «was cut» to $40K.',
    'Pricing «will be discussed» separately.',
    'The second lease «has been discarded», because of its price.',
    'The choice between the two carriers «will be decided» in June.',
  ],
  leaves: [
    'Ruth Adeyemi paused the rollout in April.',
    'The hall was made of oak.',
    'The three sites were not chosen at random.',
    'The shops were chosen at random from the list of 212.',

    'That call will be made by Sister Rowe.',
    'The missing key has been found.',
    'The plan was approved by Finance on 3 May.',
    'The board met on 3 May, and the plan was approved.',
    'Was the plan approved?',
    'Parcels are delivered before noon in 31 cities.',
    'Sellers were randomly assigned to two groups.',
    'The form is cut into two pages.',
    'Refunds are approved within two days.',
    'The path of the river was cut through rock.',
    'If the offer is rejected, we lose the deposit.',
    'The offer could be rejected.',
    '“The plan was approved,” said Ana Silva.',
    'Two parcels were lost in transit in May.',
    'The request is rejected when the token has expired.',
    'Ana Silva said that it was decided in March.',
    'The word “approved” was printed on the form.',
    'The price was set by the landlord.',
    'The vote was close: 7 to 6.',
    'The names of the files will be generated.',
    'The fee is discussed on page 4.',
    'Payment is deferred until the goods arrive.',
  ],
});

judge({
  rule: 'passive-hides-actor',
  kind: 'star-story',
  asks: [
    'The feature «was cut» and the launch was moved.',
    'A fix «was found» on the third day.',
    'The tax page «was redesigned» in March.',
  ],
  leaves: [
    'I cut the feature, and the launch was moved.',
    'The tax page was redesigned by two engineers in nine days.',
    'Parcels were left in the rain.',
    'The form is built from nine fields.',
    'Customers were angry and tired.',
    'My proposal was to be tested in May.',
  ],
});

judge({
  rule: 'passive-hides-actor',
  kind: 'prfaq',
  asks: ['## Internal FAQ\n\n### What went wrong?\n\nThe warning «was ignored» for two weeks.'],
  leaves: ['# Fresh Lockers\n\nLEEDS, 3 May 2027 — The lockers were approved for 12 stations.'],
});

judge({
  rule: 'passive-hides-actor',
  kind: 'decision-memo',
  asks: [
    'On 17 January the price of the annual pass «was set» at 89 euros.',
    'The feature freeze «has been moved» from 1 to 15 November.',
  ],
  leaves: [
    'The price of the pass was set by Solène Caron at 89 euros.',
    'Ana Silva moved the feature freeze from 1 to 15 November.',
    'The alarm is set at 3 degrees.',
    'The boxes were moved to the hall.',
  ],
});
