import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Draft } from '../../src/engine/draft.ts';
import { judge } from './judge.ts';

const wards = 'We open on all 14 wards.\n\n';
const plan = (...rows: readonly string[]) =>
  ['| Date | Step | Owner |', '| --- | --- | --- |', ...rows.map((row) => `| ${row} | Sam |`)].join('\n');
const stores = 'We mix paint in 52 stores. Training 52 stores takes a week.\n\n';
const schools = 'By July it was in 57 of the 63 schools that we cook for.\n\n';

judge({
  rule: 'change-arithmetic',
  kind: 'six-pager',
  asks: [
    wards + plan('6 October 2025 | Six medical wards live', '2 March 2026 | Remaining «ten» wards live'),
    `${wards}«Six wards open in October, the other ten» in March.`,
    `${wards}Six wards open in October. The remaining «ten» wards follow in March.`,
    'Each of them was to be in all 140 blocks by May. The maker ran out: «122 were there in May and the last 28» in July.',
    `${stores}A second counter is what the 38 stores with room can open. «Twelve» cannot.`,
    `${schools}Another school asked in June. «Nine» schools said no.`,
  ],
  leaves: [
    wards + plan('6 October 2025 | Six medical wards live', '2 March 2026 | Remaining eight wards live'),
    `${wards}Six wards open in October, the other eight in March.`,
    // Which whole is meant is not told.
    plan('6 October 2025 | Six medical wards live', '2 March 2026 | Remaining ten wards live'),
    'We open on all 14 wards, after all 16 wards of last year.\n\nSix wards open in October, the other ten in March.',
    // More parts than one, or a part without a name.
    `${wards}Six wards open in October, two wards in January. The remaining five wards follow in March.`,
    `${wards}Six wards open in October. Two are closed. The remaining five wards follow in March.`,
    `${wards}Six wards open in October. The other ten nurses are hired in March.`,
    `${wards}Twelve wards opened last year, and the last three wards lost money.`,
    `${wards}If six wards opened in October, the other ten would wait.`,
    `${wards}In the last 12 months six wards opened.`,
    `${stores}A second counter is what the 38 stores with room can open. Fourteen cannot.`,
    `${stores}The 38 stores with room can open one. Twelve did not.`,
    `${stores}The 38 stores with room have opened one. In May twelve could not.`,
    'We asked 57 of the 63 schools. Nine schools said no.',
    `${schools}Nine schools said no at first.`,
    `${schools}Six schools said no.`,
  ],
});

test('two parts that make the whole are left alone, and two that do not are found', () => {
  const whole = fc.integer({ min: 30, max: 400 });
  fc.assert(
    fc.property(whole, fc.integer({ min: 5, max: 25 }), fc.integer({ min: 1, max: 5 }), (all, rest, off) => {
      const found = (left: number): string[] => {
        const text = `It runs in all ${all} depots.\n\n${all - rest} depots moved in May and the other ${left} in June.`;
        const draft = new Draft(text, { kind: 'six-pager' });
        return draft.all().flatMap(({ rule, code }) => (rule === 'change-arithmetic' ? [code ?? ''] : []));
      };
      expect(found(rest)).toEqual([]);
      expect(found(rest + off)).toEqual(['rest']);
    }),
    { numRuns: 60 },
  );
});
