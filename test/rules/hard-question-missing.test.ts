import { describe, expect, test } from 'vitest';
import { lint } from '../../src/engine/draft.ts';

const found = (text: string) =>
  lint(text, { kind: 'prfaq' })
    .filter(({ rule }) => rule === 'hard-question-missing')
    .map(({ severity, span, message }) => ({ severity, at: text.slice(span.start, span.end), message }));

const release = `# Blue Parcel lockers let flat owners collect parcels at midnight

LEEDS, 3 May 2027 — Blue Parcel today opened lockers in the halls of 40 buildings.

Four in ten tenants miss a delivery each month. They drive 25 minutes to a depot that closes at six, because couriers may not leave parcels in the hall. A tenant who works nights has one hour a week to collect, and 31 of 200 parcels go back unopened.

With a locker, the courier types the flat and leaves; the tenant scans a code and takes the parcel at any hour. No key changes hands, and the courier needs nine seconds for each one. The manager of the building sees which doors are full and calls the driver, who comes back on the same evening with a van.

To start, scan the code on the locker. It costs $3 a month.
`;

const whole = `## Internal FAQ

### What are the likeliest ways that this fails?

Landlords refuse: 5 of 12 did in March.

### What does it cost to build and to run?

$3.1M until month 19.

### What do we earn on a parcel?

$0.40 after rent.

### How many tenants miss parcels, and how do we know?

410 of 1,000 did in March.

### Who else does this?

DoorBox, in 900 buildings.

### Which law applies to the camera?

None: it films the door alone.

### Why now?

Since January 2026 landlords consent by mail.

### On whom do we depend?

On two suppliers of locks.

### Why us?

We hold the keys of 900 halls.
`;

const without = (question: RegExp) =>
  whole
    .split(/(?=### )/)
    .filter((part) => !question.test(part))
    .join('');

describe('the hard questions', () => {
  test('all asked: nothing is missing', () => expect(found(`${release}\n${whole}`)).toEqual([]));

  test.each([
    ['how it fails', /likeliest/, /^What are the three most likely reasons/],
    ['the evidence', /How many/, /^What evidence shows/],
    ['who else', /Who else/, /^Who else solves this/],
  ])('%s is asked for', (_, question, message) => {
    expect(found(`${release}\n${without(question)}`)).toMatchObject([
      { severity: 'warning', at: 'Internal FAQ', message: expect.stringMatching(message) },
    ]);
  });

  test('the money can be asked in one question or in two', () => {
    expect(found(`${release}\n${without(/cost to build|earn on/)}`)).toMatchObject([
      { severity: 'warning', message: expect.stringMatching(/^What do we earn and spend/) },
    ]);
    expect(found(`${release}\n${without(/cost to build/)}`)).toMatchObject([{ severity: 'hint' }]);
  });

  test('beside the core, what is left out is a hint', () => {
    expect(found(`${release}\n${without(/Which law/)}`)).toMatchObject([
      { severity: 'hint', message: expect.stringMatching(/^Which legal, privacy or regulatory/) },
    ]);
  });

  test('a question that an answer deals with was asked', () => {
    const told = without(/Which law/)
      .replace('None', 'x')
      .replace('$3.1M', 'Counsel has cleared it. $3.1M');
    expect(found(`${release}\n${told}`)).toEqual([]);
  });

  test('without any question for the company', () => {
    // The FAQ is asked for as a whole: that is one question, and section-missing puts it.
    expect(found(release)).toEqual([]);
    expect(found(`---\nomit: [internal-faq]\n---\n\n${release}`)).toMatchObject([
      { severity: 'warning', at: expect.stringMatching(/^Blue Parcel/) },
    ]);
    expect(found(`${release}\n## Internal FAQ\n`)).toMatchObject([{ at: 'Internal FAQ' }]);
    expect(found(`${release}\n## FAQ\n\n### What does it cost?\n\n$3 a month.\n`)).toMatchObject([
      { severity: 'warning', at: 'FAQ' },
    ]);
  });

  test('a fragment is not asked', () => {
    expect(
      found('### What are the top three reasons this fails?\n\nLandlords refuse (60% need consent).'),
    ).toEqual([]);
    expect(found('Lockers are open in Leeds and York.')).toEqual([]);
  });

  test('work inside a company is not asked for its market', () => {
    const inside = `---\ncustomer: internal\n---\n${without(/Who else|Why us/)}`;
    expect(found(inside)).toEqual([]);
  });

  test('labels and bold questions count as questions do', () => {
    const bold = whole.replace(/^### (.*)\n\n/gm, '**$1** ');
    expect(found(`${release}\n${bold}`)).toEqual([]);
  });

  describe('an FAQ that asks what would end it, what else there was and who was against it is not told off', () => {
    const questions = [
      'How much does it cost, and where does the money come from?',
      'What else did we weigh?',
      'Who was against it?',
      'When would we end it?',
      'How many households ask for it?',
    ];
    const severities = (asked: readonly string[]) =>
      found(
        `${release}\n## What the board asked\n\n${asked.map((each) => `**${each}**\nFour of 12, by 3 May.\n`).join('\n')}`,
      ).map(({ severity }) => severity);

    test('the rest is a hint', () => expect(severities(questions)).toEqual(['hint']));

    test.each([
      ['the money', /cost/],
      ['the end', /When would/],
    ])('without %s it is', (_, gone) => {
      const kept = questions.filter((each) => !gone.test(each));
      expect(severities([...kept, 'Is it any good?'])).toEqual(['warning']);
    });

    test('nor is a list of four', () => expect(severities(questions.slice(0, 4))).toEqual(['warning']));
  });
});
