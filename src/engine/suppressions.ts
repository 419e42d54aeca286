import { endOfBlock, type PlacedBlock } from '../document/block.ts';
import type { Document } from '../document/document.ts';
import { perSection } from '../document/sections.ts';
import { type Span, shift } from '../document/span.ts';
import { suppressionsIn } from '../document/suppressions.ts';
import type { Edit, Finding } from './finding.ts';
import { lineEndOf } from './places.ts';

/** A suppression in its place, and what it kept from being told. All spans are the document’s. */
export interface PlacedSuppression extends Span {
  readonly of: 'block' | 'file';
  readonly rules: readonly (Span & { readonly id: string })[];
  readonly reason: string;
  /** What it speaks of; absent where nothing comes after it. */
  readonly target?: Span;
}

const commentsIn = perSection(({ blocks }) => blocks.some(({ block }) => suppressionsIn(block).length > 0));

/** The suppressions of a document, in order. */
export function readSuppressions(document: Document): PlacedSuppression[] {
  return document.sections
    .filter(commentsIn)
    .flatMap(({ blocks }) => blocks.flatMap((placed) => suppressionsOf(placed, document)));
}

function suppressionsOf(placed: PlacedBlock, document: Document): PlacedSuppression[] {
  const { block, start: by } = placed;
  return suppressionsIn(block).map(({ start, end, of, rules, reason }) => {
    const target = of === 'file' ? { start: 0, end: document.text.length } : blockAfter(placed, document);
    return {
      ...shift({ start, end }, by),
      of,
      rules: rules.map((rule) => ({ ...rule, ...shift(rule, by) })),
      reason,
      ...(target && { target }),
    };
  });
}

/** The next list, table or paragraph as a whole; within a list or a quotation the next block alone. Comments are passed over. */
function blockAfter({ block, start }: PlacedBlock, { segments, blocks }: Document): Span | undefined {
  if (block.containers.length > 0) {
    const next = blocks.find((each) => each.start > start && each.block.kind !== 'html');
    return next && { start: next.start, end: endOfBlock(next) };
  }
  const next = segments.find(
    (each) => each.start > start && each.blocks.some((inner) => inner.block.kind !== 'html'),
  );
  return next && { start: next.start, end: next.start + next.segment.length };
}

/** The findings that no suppression keeps, and for each suppression the rules of which it kept one. */
export function suppress(
  findings: readonly Finding[],
  suppressions: readonly PlacedSuppression[],
): { readonly kept: readonly Finding[]; readonly used: ReadonlyMap<PlacedSuppression, ReadonlySet<string>> } {
  const used = new Map(suppressions.map((each) => [each, new Set<string>()]));
  if (suppressions.length === 0) return { kept: findings, used };
  const kept = findings.filter((finding) => {
    const by = suppressions.filter((each) => speaksOf(each, finding));
    for (const each of by) used.get(each)?.add(finding.rule);
    return by.length === 0;
  });
  return { kept, used };
}

/** Without a reason nothing is suppressed: somebody has to be able to judge it. */
function speaksOf({ target, rules, reason }: PlacedSuppression, { rule, span }: Finding): boolean {
  if (!target || reason === '' || !rules.some(({ id }) => id === rule)) return false;
  return span.start >= target.start && span.start <= target.end;
}

/**
 * The edit that suppresses a finding: a comment above its block, with a place for the reason; undefined where no
 * comment can stand, as above the front matter.
 */
export function suppressingEdit(document: Document, { rule, span }: Finding): Edit | undefined {
  // A suppression is no finding to live with: it is mended or deleted.
  if (rule === 'suppression') return undefined;
  const placed = document.segments.findLast(({ start }) => start <= span.start);
  if (!placed || placed.segment.blocks[0]?.block.kind === 'front-matter') return undefined;
  const text = `<!-- sixpager-ignore ${rule}: [reason] -->${lineEndOf(document)}`;
  return { start: placed.start, end: placed.start, text };
}
