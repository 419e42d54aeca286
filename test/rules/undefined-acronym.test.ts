import { expect, test } from 'vitest';
import { lint } from '../../src/engine/draft.ts';
import { judge } from './judge.ts';

judge({
  rule: 'undefined-acronym',
  kind: 'six-pager',
  asks: [
    'The «EWS» turns red at five. The EWS is read at each round.',
    'We asked the «TAC» about it.\n\nThe Tenant Advisory Council (TAC) meets in May.',
    'Three «KOLs» answered.',
    'Each clerk has an «NSR» to keep.',
  ],
  leaves: [
    'The gowns meet EN 13795 and are washed at 71 degrees.',
    'The early warning score (EWS) turns red at five. The EWS is read at each round.',
    'The EWS (early warning score) turns red at five.',
    'Our early warning score, or EWS, turns red at five.',
    'The CEO opened a store in the UK in Q3.',
    'See section II and the JSON in `CONFIG`.',
    'THE BOARD SAID NO. IT WAS RIGHT.',
    'We MUST do this, and we will NOT wait.',
    'The ADAC and DHL take part; a lift by ABB Robotics moves the boxes.',
    'Each file has 12 MB and takes 40 ms.',
    'Use `EWS` in the field.',
    '# EWS for night wards\n\nThe EWS turns red at five.',
    '---\nterms: [EWS]\n---\n\nThe EWS turns red at five.',
    '| Term | Meaning |\n| --- | --- |\n| EWS | early warning score |\n\nThe EWS turns red at five.',
    '**EWS**: early warning score.\n\nThe EWS turns red at five.',
    'We meet Ana Silva (CTO).',
  ],
});

test('what a colleague knows is a hint, and in a release a question', () => {
  const severities = (text: string) =>
    lint(text, { kind: 'prfaq' })
      .filter(({ rule }) => rule === 'undefined-acronym')
      .map(({ severity }) => severity);
  expect(
    severities('# Lockers\n\n## Internal FAQ\n\n### Who builds it?\n\nTwo engineers build the SDK.'),
  ).toEqual(['hint']);
  expect(severities('# Lockers\n\nLEEDS — 3 May 2027 — Tenants now open lockers with the SDK.')).toEqual([
    'warning',
  ]);
});

test('one that a team knows is asked about no more, wherever it is set', () => {
  const found = (terms: readonly string[]) =>
    lint('The EWS turns red at five.', { kind: 'six-pager', config: { terms } }).filter(
      ({ rule }) => rule === 'undefined-acronym',
    );
  expect(found(['ews'])).toEqual([]);
  expect(found([]).map(({ term }) => term)).toEqual(['EWS']);
});
