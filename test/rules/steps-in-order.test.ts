import { judge } from './judge.ts';

const start = 'We ask for a new ferry timetable, starting April 6, 2026.\n\n## Next steps\n\n';
const steps = (...lines: readonly string[]) => start + lines.map((line) => `- ${line}`).join('\n');
const trial = (second: string) =>
  `We tried the lift in Porto from May 4 to July 31, 2026. It saved a floor of stairs.\n\n${second}`;

judge({
  rule: 'date-order',
  kind: 'six-pager',
  asks: [
    steps(
      'Rosa prints the cards by March 9.',
      'Emil moves the buoys by «April 27».',
      'Ada writes to the islands by March 30.',
    ),
    steps(
      'Rosa prints the cards by «May 9», with the old logo.',
      'Emil moves the buoys by March 20.',
      'Ada writes to the islands by March 30, and reports from July 1.',
    ),
    'Launch date: Tuesday, 2 June 2026\n\n## Plan\n\n| Task | Who | Due |\n| --- | --- | --- |\n| Copy signed | Rosa | 4 May 2026 |\n| Stock counted | Emil | «15 June 2026» |\n| Till set up | Ada | 25 May 2026 |\n| Go or no-go | Rosa | 29 May 2026 |',
    trial(
      'In the trial one car stuck. «On April 20» the brake was changed, and nobody was hurt.'.replace(
        '«On ',
        'On «',
      ),
    ),
    trial('Did anything break in the trial? A cable did. Since «March 2» a guard rides along.'),
  ],
  leaves: [
    steps(
      'Rosa prints the cards by March 9.',
      'Emil moves the buoys by March 20.',
      'Ada writes to the islands by March 30.',
      'Rosa reviews the counts by July 1.',
    ),
    steps(
      'Rosa prints the cards by March 30.',
      'Emil moves the buoys by March 9.',
      'Ada writes to the islands by March 20.',
    ),
    steps(
      'Rosa reviews the counts by July 1.',
      'Emil moves the buoys by March 30.',
      'Ada writes to the islands by March 9.',
    ),
    steps('Rosa prints the cards by March 9.', 'Emil moves the buoys by April 27.'),
    steps(
      'Rosa reviews by May 9.',
      'Emil reviews by June 9.',
      'Ada writes by March 30.',
      'Rosa prints by March 20.',
    ),
    'We met the harbour master in 2025.\n\n- Rosa by March 9.\n- Emil by April 27.\n- Ada by March 30.',
    trial('In the trial one car stuck. On June 20 the brake was changed.'),
    trial('In the trial one car stuck. On April 20 we had agreed to change the brake before.'),
    trial('In the trial one car stuck. On January 2 a guard was with us.'),
    trial('Since March 2 a guard rides along.'),
  ],
});
