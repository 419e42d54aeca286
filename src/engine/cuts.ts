import { endOfBlock, type PlacedBlock } from '../document/block.ts';
import type { Span } from '../document/span.ts';
import type { CutMeter, Saved } from './cut-meter.ts';
import type { Edit, Finding } from './finding.ts';
import { safeEdits } from './fixes.ts';
import { blocksOfLimit } from './limit-places.ts';
import { type LimitToMeet, limitToMeet } from './limit-to-meet.ts';
import type { DocumentUnit } from './rule.ts';
import { type SectionOver, sectionsOver } from './section-shares.ts';
import { withoutSentence } from './without-sentence.ts';

/**
 * Why something could go. fix: the same can be said in fewer words. repeated: it stands elsewhere. sentence: it is long
 * or hard to read, and what it saves is what it saves if it goes whole.
 */
export type CutReason = 'fix' | 'repeated' | 'sentence';

/** Something that could go, and what its going saves. */
export interface Cut {
  readonly reason: CutReason;
  readonly rule: string;
  /** Where it stands. */
  readonly span: Span;
  /** What a fix is called; empty where there is none. */
  readonly title: string;
  /** What makes it go; sorted, none overlap. */
  readonly edits: readonly Edit[];
  readonly saves: Saved;
}

/** What would bring a draft under its limit. */
export interface Cuts {
  /** The limit that is furthest exceeded, or the nearest; absent where there is none. */
  readonly limit?: LimitToMeet;
  /** By reason, in each first what saves most. */
  readonly items: readonly Cut[];
  /** All fixes at once; those that touch one another cannot all be made. */
  readonly fixes: { readonly edits: readonly Edit[]; readonly saves: Saved };
  /** The sections that take more than their share, if the limit is exceeded. */
  readonly sections: readonly SectionOver[];
}

/**
 * What could go of a draft, measured step by step: who has else to do stops between two. Every saving is what the meter
 * tells before it, less what it tells after it.
 */
export function* cutting(
  unit: DocumentUnit,
  findings: readonly Finding[],
  meter: CutMeter,
): Generator<undefined, Cuts> {
  const limit = limitToMeet(unit);
  const blocks = limit ? blocksOfLimit(limit.limit, unit) : unit.document.blocks;
  const within = findings.filter(({ span }) => isIn(span, blocks));
  const shorter = within.filter(isShorter);
  const sentences = sentenceCuts(within, unit);
  const items: Cut[] = [];
  for (const cut of [...shorter.map(fixCut), ...sentences]) {
    yield;
    const saves = meter.saved(cut.edits);
    if (saves.characters > 0) items.push({ ...cut, saves });
  }
  items.sort(bySaving(limit));
  const edits = safeEdits(shorter);
  return {
    ...(limit && { limit }),
    items,
    fixes: { edits, saves: meter.saved(edits) },
    sections: limit && limit.over > 0 ? sectionsOver(unit, limit.limit) : [],
  };
}

/** A cut that was not measured yet. */
type Candidate = Omit<Cut, 'saves'>;

const reasons: Readonly<Record<string, CutReason>> = {
  'hard-sentence': 'sentence',
  'long-sentence': 'sentence',
  'repeated-claim': 'repeated',
};

const order: readonly CutReason[] = ['fix', 'repeated', 'sentence'];

function isIn({ start }: Span, blocks: readonly PlacedBlock[]): boolean {
  return blocks.some((placed) => placed.start <= start && start < endOfBlock(placed));
}

const safeFixOf = ({ fixes }: Finding) => fixes.find(({ safety }) => safety === 'safe');

function isShorter(finding: Finding): boolean {
  const edits = safeFixOf(finding)?.edits ?? [];
  return edits.reduce((sum, { start, end, text }) => sum + text.length - (end - start), 0) < 0;
}

function fixCut(finding: Finding): Candidate {
  const { title = '', edits = [] } = safeFixOf(finding) ?? {};
  return { reason: 'fix', rule: finding.rule, span: finding.span, title, edits };
}

/** Each sentence once, though two rules ask about it. */
function sentenceCuts(findings: readonly Finding[], { document }: DocumentUnit): Candidate[] {
  const cuts = new Map<number, Candidate>();
  for (const { rule, span } of findings) {
    const reason = reasons[rule];
    const found = reason && withoutSentence(document, span.start);
    if (!found || (cuts.has(found.span.start) && reason !== 'repeated')) continue;
    cuts.set(found.span.start, { reason, rule, span: found.span, title: '', edits: [found.edit] });
  }
  return [...cuts.values()];
}

function bySaving(limit: LimitToMeet | undefined): (a: Cut, b: Cut) => number {
  const unit = limit?.limit.unit ?? 'pages';
  const first = unit === 'pages' ? 'lines' : unit;
  return (a, b) =>
    order.indexOf(a.reason) - order.indexOf(b.reason) ||
    b.saves[first] - a.saves[first] ||
    b.saves.characters - a.saves.characters ||
    a.span.start - b.span.start;
}
