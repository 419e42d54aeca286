import { judge } from './judge.ts';

judge({
  rule: 'double-hedge-number',
  asks: [
    'The depot has «approximately about» 50 vans.',
    'Returns fell by «around 47.3»%.',
    'It took «roughly 2.75» hours.',
    'There are «about 12,347» sellers.',
  ],
  leaves: [
    'The depot has about 50 vans.',
    'It took roughly 2.5 hours.',
    'There are about 12,000 sellers.',
    'Walk around, about 50 steps.',
    'It was around 1,250 when we counted.',
    'The word “about” stands here, and “around” there.',
  ],
});
