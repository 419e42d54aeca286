import { type External, readExternal } from '../evidence/claims/external.ts';
import type { Passage } from '../evidence/passage.ts';
import { keyOf } from '../facts/stated.ts';
import { type Ledger, ledgerOf } from '../facts/stated-ledger.ts';
import { PassageMemo, type Placed } from './passages.ts';
import type { DocumentUnit } from './rule.ts';

interface Found {
  readonly external: External;
  readonly passage: Passage;
}

/** A number about others whose source the draft nowhere names, and its place. */
export type OpenExternal = Placed<Found>;

const problems = /\b(?:problem|pain|opportunity|competition|competitors|market|why now)\b/i;

/** What is to be done has no source. */
const isDoing = /^(?:actions|next-steps|owners|rollout)$/;

const memo = new PassageMemo<Found>((passages, { kind, part, role, title }) => {
  // The press release tells, and the FAQ says where it is from.
  if ((kind === 'prfaq' && part === 'press-release') || part === 'appendix' || isDoing.test(role)) return [];
  return passages.flatMap((passage) => {
    const external = readExternal(passage, role === 'problem' || role === 'pain' || problems.test(title));
    // What changes for whom is told to customers and colleagues, and proves nothing.
    const told = external?.code === 'measured' && /^(?:launch-brief|faq|tenets)$/.test(kind);
    return external && !told ? [{ external, passage }] : [];
  });
});

/** The numbers about the world outside that a draft gives without a source, in order. */
export function openExternals(unit: DocumentUnit): OpenExternal[] {
  const ledger = ledgerOf(unit.document);
  return memo
    .read(unit)
    .filter((each) => !ledger.tells(each.external, 'source', () => isSourcedElsewhere(ledger, each)));
}

/** Its source is named where it is told elsewhere; a number that was told before was asked for its source there. */
function isSourcedElsewhere(ledger: Ledger, { external, passage }: Found): boolean {
  const told = ledger.withValue(keyOf(external.quantity));
  return told.some(({ block, source }) => block !== passage.block && (source || told[0]?.block === block));
}
