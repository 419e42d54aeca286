import type { Span } from '../document/span.ts';
import { readBareRate, readBareTrial } from '../evidence/claims/bare-rate.ts';
import type { Passage } from '../evidence/passage.ts';
import { PassageMemo, type Placed } from './passages.ts';
import type { DocumentUnit } from './rule.ts';

interface Found {
  readonly rate: Span;
  /** Something that was tried, and not what is done again and again. */
  readonly trial: boolean;
  readonly passage: Passage;
}

const memo = new PassageMemo<Found>((passages, { part }) =>
  part === 'appendix'
    ? []
    : passages.flatMap((passage) => {
        const rate = readBareRate(passage);
        const trial = rate ? undefined : readBareTrial(passage);
        const found = rate ?? trial;
        return found ? [{ rate: found, passage, trial: trial !== undefined }] : [];
      }),
);

/** The numbers of what is done again and again, and of trials, told without a length of time, in order. */
export const bareRates = (unit: DocumentUnit): readonly Placed<Found>[] => memo.read(unit);
