import { expect, test } from 'vitest';
import { Draft } from '../../src/engine/draft.ts';
import { applyEdits } from '../../src/engine/fixes.ts';

const release = `We monitor the rollout daily and stop at an error rate of 0.5%.

- “Tenants told us they feared the stairs more than the price, so the locker sits by the door,” said Ana Silva, who runs lockers at Blue Parcel.
- The market holds 2 million independent restaurants (Census 2022).
- We monitor the rollout and adjust as needed.
`;

test('a section is added before a list, and never within one of its items', () => {
  const found = new Draft(release, { kind: 'prfaq' })
    .all()
    .find(({ rule, code }) => rule === 'section-missing' && code === 'problem');
  const mended = applyEdits(release, found?.fixes[0]?.edits ?? []);
  expect(mended).not.toBe(release);
  expect(mended).toContain('\n\n- “Tenants told us');
});
