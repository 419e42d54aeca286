import { expect, test } from 'vitest';
import { readDocument } from '../../src/document/document.ts';
import { topicsAsked, topicsTold } from '../../src/facts/topics.ts';
import type { Topic } from '../../src/facts/words/hard-topics.ts';

const blockOf = (text: string) => {
  const [placed] = readDocument(text).blocks;
  if (!placed) throw new Error('no block');
  return placed.block;
};

test.each<[Topic, string]>([
  ['failure', 'What keeps you awake about this?'],
  ['failure', 'Where are we most likely to be wrong?'],
  ['failure', 'What would have to be true for this to work?'],
  ['failure', 'What happens if nobody in the pilot signs up again?'],
  ['failure', 'Why should we *not* do this?'],
  ['failure', 'Run the pre-mortem: it is 2028 and the depots are closed. What happened?'],
  ['unit-economics', 'When does a box pay for itself?'],
  ['unit-economics', 'What do we make on each order?'],
  ['unit-economics', 'Do we lose money on short trips?'],
  ['cost', 'How many engineers does it need, and for how long?'],
  ['cost', 'What are you asking for?'],
  ['cost', 'What will it take to run?'],
  ['customer-evidence', 'How do we know that nurses want it?'],
  ['customer-evidence', 'What did the growers tell us?'],
  ['customer-evidence', 'Where does the 41% come from?'],
  ['customer-evidence', 'Would anyone really pay?'],
  ['competition', 'Why wouldn’t a grower just use WhatsApp?'],
  ['competition', 'What if Parcelpoint does the same in March?'],
  ['competition', 'How is this different from a shared spreadsheet?'],
  ['competition', 'Is anyone else doing it?'],
  ['competition', 'Why not lockers, or post?'],
  ['legal', 'Whose data is it?'],
  ['legal', 'Are we allowed to film a hallway?'],
  ['legal', 'Who is responsible if a child opens one?'],
  ['legal', 'Do we need a permit?'],
  ['why-now', 'Why has nobody done this?'],
  ['why-now', 'What changed?'],
  ['why-now', 'Can it wait until next year?'],
  ['dependencies', 'On whom do we depend?'],
  ['dependencies', 'Which supplier makes the lock?'],
  ['dependencies', 'What do we need from Payments?'],
  ['market-size', 'Which readers, and how many?'],
  ['market-size', 'How many clinics have the problem?'],
  ['market-size', 'How big can it get, and what is the opportunity?'],
  ['why-us', 'Why us?'],
  ['why-us', 'What do we have that a bank does not?'],
])('%s is asked by: %s', (topic, question) => {
  expect([...topicsAsked(blockOf(`### ${question}`))]).toContain(topic);
});

test.each([
  'What is Fresh Lockers?',
  'Where do I collect the bag?',
  'Why is this great for customers?',
  'Which colours are there?',
  'Who is on the team?',
  'When does it open?',
])('none of the hard topics is asked by: %s', (question) => {
  expect([...topicsAsked(blockOf(`### ${question}`))]).toEqual([]);
});

test.each<[Topic, string]>([
  ['unit-economics', 'We earn $0.40 on every parcel, and break even in month 19.'],
  ['customer-evidence', 'In interviews, 14 of 20 nurses named it first.'],
  ['legal', 'The regulator answers by 4 June.'],
  ['dependencies', 'It depends on the lock, which Assa ships in April.'],
  ['failure', 'The biggest risk is consent: 60% of buildings need it.'],
])('%s is told by: %s', (topic, answer) => {
  expect([...topicsTold(blockOf(answer))]).toContain(topic);
});
