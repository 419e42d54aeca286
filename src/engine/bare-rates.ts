import type { Span } from '../document/span.ts';
import { readBareRate } from '../evidence/claims/bare-rate.ts';
import type { Passage } from '../evidence/passage.ts';
import { PassageMemo, type Placed } from './passages.ts';
import type { DocumentUnit } from './rule.ts';

interface Found {
  readonly rate: Span;
  readonly passage: Passage;
}

const memo = new PassageMemo<Found>((passages, { part }) =>
  part === 'appendix'
    ? []
    : passages.flatMap((passage) => {
        const rate = readBareRate(passage);
        return rate ? [{ rate, passage }] : [];
      }),
);

/** The numbers of what is done again and again, told without a length of time, in order. */
export const bareRates = (unit: DocumentUnit): readonly Placed<Found>[] => memo.read(unit);
