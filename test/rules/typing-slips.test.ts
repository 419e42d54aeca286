import { judge } from './judge.ts';

const then = (first: string, second: string) => `${first}\n\nMost of the rest is peat.\n\n${second}`;

judge({
  rule: 'metric-conflict',
  kind: 'six-pager',
  asks: [
    then('The fee is 80 cents a piece, $428 for a house.', 'We take off the fee of «$482».'),
    then('The survey found 514,000 saplings in the lower beds.', 'I would rather lose «541,000» than wait.'),
    then('Our 18,640 pupils walk to school.', 'For «18,460» pupils the bus is late.'),
    then('The levee cost £263,400.', 'To rebuild it we would pay «£236,400» again.'),
    then('Mail goes to «753» branches.', 'There are 674 branches in towns and our 61 rural branches.'),
    // One digit changed, of one thing.
    then(
      'In the year to May we had 412 breaches of the tank wall.',
      'By next May we expect tank-wall breaches to fall from «482» to 190.',
    ),
    then('Pumping costs the harbour $318,400.', 'We pay «$318,900» for pumping the harbour.'),
  ],
  leaves: [
    then('The fee is 80 cents a piece, $428 for a house.', 'A saw costs $482.'),
    then(
      'In the year to May we had 412 breaches of the tank wall.',
      'In the year to June we had 482 breaches of the tank wall.',
    ),
    then(
      'In the year to May we had 412 breaches of the tank wall.',
      'The roof had 482 repairs, and the wall was painted.',
    ),
    then('We had 412 breaches of the tank wall.', 'We expect another 482 breaches of the tank wall.'),
    then('We had 412 breaches of the tank wall.', 'We expect tank-wall breaches to fall from 412 to 190.'),
    then('The survey found 514,000 saplings in the lower beds.', 'I would rather lose 514,000 than wait.'),
    then('The survey found 514,000 saplings in the lower beds.', 'We planted 541,000 bulbs by the gate.'),
    then('The levee cost £263,400.', 'To rebuild it we would pay about £236,000.'),
    then('Our 18,640 pupils walk to school.', 'The 18,460 parents of the others drive.'),
    then('Orders were 8,240 boxes in May.', 'Orders were 8,420 loaves in May.'),
    'Yields rose from 231,000 tonnes to 321,000 in four years.',
    '| Year | Boxes |\n| --- | --- |\n| 2023 | 142,300 |\n| 2024 | 124,300 |',
    then('Mail goes to 735 branches.', 'There are 674 branches in towns and our 61 rural branches.'),
    then('Mail goes to 730 branches.', 'There are 674 branches in towns and our 61 rural branches.'),
    then('The fund holds £230,000.', 'A roof costs £320,000.'),
    then('In 1987 we had 1,987 members.', 'In 1978 the hall opened.'),
  ],
});
