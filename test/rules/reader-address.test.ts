import { judge } from './judge.ts';

judge({
  rule: 'reader-address',
  asks: [
    '«As the reader will see», the depot closes at noon.',
    '«This memo explains» why the depot closes.',
    '«The rest of this document» is about the fee.',
    '«As you can see», the queue is short.',
  ],
  leaves: [
    'The depot closes at noon.',
    'A reader of the label needs glasses.',
    'This section of the road is closed.',
    'The memo of March set the fee.',
    'He wrote “as you can see” on the wall.',
  ],
});
