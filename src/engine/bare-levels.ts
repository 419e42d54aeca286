import { type BareLevel, readBareLevel, readTrialLevel } from '../evidence/claims/bare-level.ts';
import type { Passage } from '../evidence/passage.ts';
import { PassageMemo, type Placed } from './passages.ts';
import type { DocumentUnit } from './rule.ts';

interface Found {
  readonly level: BareLevel;
  readonly passage: Passage;
}

const memo = new PassageMemo<Found>((passages, { kind, role, part }) => {
  // A review lives by comparison; what is to be done and what is defined anew has none.
  if (part === 'appendix' || /^(?:actions|changes)$/.test(role)) return [];
  return passages.flatMap((passage) => {
    const level = kind === 'metrics-narrative' ? readBareLevel(passage) : readTrialLevel(passage);
    return level ? [{ level, passage }] : [];
  });
});

/** The levels of a review, and of a trial, that are held against nothing, in order. */
export const bareLevels = (unit: DocumentUnit): readonly Placed<Found>[] => memo.read(unit);
