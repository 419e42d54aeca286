import { judge } from './judge.ts';

judge({
  rule: 'we-not-i',
  kind: 'star-story',
  asks: [
    '«We chose» the fourth course. Ana was on a flight and I had the key.',
    '«We found» the cause and we decided to move the page.',
    '«Our team convinced» legal and launched in June.',
    'I read the tickets. I called 30 sellers. I wrote the rule. After that «we chose» the smaller launch.',
    'I ran the returns desk.\n\n«We considered» three options. «We chose» the second.',
    'After two days «we had found» the cause.',
  ],
  leaves: [
    'I found the cause and moved the page. Two engineers built it in nine days.',
    'We were four people in a shared office in Leeds.',
    'We sold 412 lockers a week and lost two retailers.',
    'I chose the smaller launch, and we built it in nine days. I told Sales. I stopped the second test. We tested it in York.',
    'Ana and I found the cause.',
    '“We found the cause,” said the carrier.',
    '> We found the cause and decided to move the page.',
    'We have 40 depots.',
    'Did we find the cause?',
    'The team was pleased.',
    'We had no data on the night shift.',
    'I found the cause.\n\n## Result\n\nWe shipped it in May. We launched in York.',
  ],
});

judge({
  rule: 'we-not-i',
  kind: 'writing-assessment',
  asks: ['«We considered» three options and chose the second.'],
  leaves: ['I considered three options and chose the second.'],
});
