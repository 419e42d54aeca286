import { stemOf } from '../evidence/claims/topic.ts';
import { type Part, readPart } from '../evidence/claims/whole.ts';
import type { Passage } from '../evidence/passage.ts';
import { keyOf } from '../facts/stated.ts';
import { type Ledger, ledgerOf } from '../facts/stated-ledger.ts';
import { PassageMemo, type Placed } from './passages.ts';
import type { DocumentUnit } from './rule.ts';

interface Found {
  readonly part: Part;
  readonly passage: Passage;
}

/** A number without its whole, and its place. */
export type OpenPart = Placed<Found>;

const memo = new PassageMemo<Found>((passages) =>
  passages.flatMap((passage) => {
    const part = readPart(passage);
    return part ? [{ part, passage }] : [];
  }),
);

/** The numbers of a draft whose whole it nowhere names, in order. */
export function openParts(unit: DocumentUnit): OpenPart[] {
  const ledger = ledgerOf(unit.document);
  return memo
    .read(unit)
    .filter((each) => !ledger.tells(each.part, 'whole', () => isWholeElsewhere(ledger, each)));
}

/** The same number stands beside another of its kind: in a table, in an answer. */
const isWholeElsewhere = (ledger: Ledger, { part, passage }: Found): boolean =>
  part.code !== 'sample' &&
  (ledger
    .withValue(keyOf(part.quantity))
    .some(({ values, block }) => block !== passage.block && (values.size > 1 || block.kind === 'table')) ||
    isOfKnown(ledger, part));

/** “84 members upgraded”, where another place says how many members there are. */
function isOfKnown(ledger: Ledger, { code, quantity: { noun, value = 0 } }: Part): boolean {
  if (code !== 'count' || noun === '') return false;
  return ledger
    .about(stemOf(noun))
    .some(({ counts }) => counts.some((count) => count.noun === noun && (count.value ?? 0) > value));
}
