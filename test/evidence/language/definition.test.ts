import { describe, expect, test } from 'vitest';
import { readDefinitions } from '../../../src/evidence/language/definition.ts';
import { compare, expected, firstSentence } from './sentence.ts';

describe('definitions', () => {
  test.each([
    ['«A depot is» a place where parcels wait.', 'is-a'],
    ['«A float is» a bicycle that we lend.', 'is-a'],
    ['«An active seller is» a seller who listed this month.', 'is-a'],
    ['«Floats are» bicycles that we lend.', 'is-a'],
    ['«Parcelpoint is» a service that stores parcels.', 'is-a'],
    ['A “«float” is» a bicycle that we lend.'.replace('A “«', '«A “'), 'is-a'],
    ['«Churn means» the share who leave.', 'means'],
    ['«A float means» a bicycle that we lend.', 'means'],
    ['«Churn refers» to those who leave.', 'means'],
    ['«The term refers» to those who leave.', 'means'],
    ['«OTIF stands» for on time in full.', 'means'],
    ['We «define» churn as the share who leave.', 'called'],
    ['Churn «is defined» as the share who leave.', 'called'],
    ['We «call» this churn.', 'called'],
    ['We «call» them floats.', 'called'],
    ['We «call» it “the float”.', 'called'],
    ['This «is called» churn.', 'called'],
    ['It «is known» as churn.', 'called'],
    ['We «refer» to it as churn.', 'called'],
    ['By churn we «mean» the share who leave.', 'called'],
    ['The churn, «that is», the share who leave, fell.', 'gloss'],
    ['The churn («i.e». the share who leave) fell.', 'gloss'],
    ['The dead letter queue («DLQ») is full.', 'acronym'],
    ['The Ministry of Health («MOH») agreed.', 'acronym'],
  ])('%s', (row, kind) => {
    const { found, marks } = compare(readDefinitions, row, (each) => each.kind);
    expect(found).toEqual(expected([kind], marks));
  });

  test.each([
    'Our goal is a page that loads.',
    'The problem is a page that fails.',
    'This means that sellers leave.',
    'This means a loss.',
    'Losing sellers means losing buyers.',
    'It is a page that loads.',
    'She is a nurse who works nights.',
    'The page is slow.',
    'A depot is open.',
    'Is a depot a place where parcels wait?',
    'A depot was a place where parcels waited.',
    'We call the seller.',
    'We call them on Monday.',
    'He was called Ben.',
    'I know what that is.',
    'The pilot (UK) ended.',
    'He means well.',
    'One reason is a fee that rose.',
    'We mean it.',
  ])('none in: %s', (text) => {
    const { block, sentence } = firstSentence(text);
    expect(readDefinitions(block, sentence)).toEqual([]);
  });
});
