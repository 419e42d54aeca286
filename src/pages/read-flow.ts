import type { Document } from '../document/document.ts';
import type { PlacedSegment, Segment } from '../document/segment.ts';
import { type Definitions, definitionsOf } from './definitions.ts';
import { type Flow, type FlowItem, type PlacedItem, textOf } from './flow.ts';
import { readItems } from './items.ts';

/** What a segment was last printed as, and what of the rest of the document that hung on. */
interface Kept {
  readonly key: string;
  readonly items: readonly FlowItem[];
}

const kept = new WeakMap<Segment, Kept>();

/**
 * The document as it is printed. What an edit leaves alone is not read again, and stays the same objects as long as
 * the segment does and what it refers to.
 */
export function readFlow(document: Document): Flow {
  const definitions = definitionsOf(document.segments);
  const items: PlacedItem[] = [];
  const notes = new Map<number, PlacedItem[]>();
  for (const placed of document.segments) {
    const { number, items: own } = itemsOf(placed, definitions);
    const target = number === undefined ? items : [];
    if (number !== undefined && !notes.has(number)) notes.set(number, target);
    for (const item of own)
      if (!isSecondRule(item, target.at(-1))) target.push({ item, start: placed.start });
  }
  for (const [, own] of [...notes].sort(([a], [b]) => a - b)) for (const each of own) items.push(each);
  return { items, title: titleOf(items) };
}

/** Word processors draw one line for two that touch. */
function isSecondRule(item: FlowItem, before: PlacedItem | undefined): boolean {
  const last = before?.item;
  return (
    item.kind === 'paragraph' && item.style === 'rule' && last?.kind === 'paragraph' && last.style === 'rule'
  );
}

function itemsOf(
  { segment }: PlacedSegment,
  definitions: Definitions,
): { readonly number: number | undefined; readonly items: readonly FlowItem[] } {
  const { number, key } = definitions.bearingOn(segment);
  const before = kept.get(segment);
  if (before?.key === key) return { number, items: before.items };
  const items = readItems(segment, definitions);
  kept.set(segment, { key, items });
  return { number, items };
}

function titleOf(items: readonly PlacedItem[]): string {
  let first = '';
  for (const { item } of items) {
    if (item.kind !== 'paragraph') continue;
    if (item.style === 'title') return textOf(item.runs).replaceAll('\n', ' ');
    if (first === '' && item.style.startsWith('heading')) first = textOf(item.runs).replaceAll('\n', ' ');
  }
  return first;
}
