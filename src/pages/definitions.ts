import { nodesIn } from '../document/markdown.ts';
import { Memo } from '../document/memo.ts';
import type { PlacedSegment, Segment } from '../document/segment.ts';
import { treeOf } from '../document/tree.ts';
import type { References } from './runs.ts';

/** What a segment’s print depends on elsewhere in the document. */
export interface Definitions extends References {
  /** A document with one heading of level 1 has it for a title; the others move up by one. */
  readonly titled: boolean;
  /** What a segment’s print hangs on; the same object for all on which nothing else bears. */
  bearingOn(segment: Segment): Bearing;
}

/** What of the rest of the document bears on a segment. */
export interface Bearing {
  /** The number of the footnote that it is the text of; undefined if it is none. */
  readonly number: number | undefined;
  /** Equal keys: it is printed alike. */
  readonly key: string;
}

const alone: Bearing = { number: undefined, key: '' };

/** What a segment alone says of that. */
interface Own {
  readonly titles: number;
  readonly hasHeading: boolean;
  readonly urls: readonly (readonly [label: string, url: string])[];
  readonly linked: readonly string[];
  readonly noted: readonly string[];
  readonly note: string | undefined;
}

/** Of the most segments. */
const nothing: Own = { titles: 0, hasHeading: false, urls: [], linked: [], noted: [], note: undefined };

const ownOf = new Memo<Segment>().reading(readOwn, (segment) => segment);

function readOwn(segment: Segment): Own {
  const tree = treeOf(segment);
  if (!tree) return nothing;
  const own = {
    titles: 0,
    hasHeading: false,
    urls: [] as [string, string][],
    linked: [] as string[],
    noted: [] as string[],
    note: tree.node.type === 'footnoteDefinition' ? tree.node.identifier : undefined,
  };
  for (const node of nodesIn(tree.node)) {
    if (node.type === 'heading') {
      own.hasHeading = true;
      if (node.depth === 1) own.titles++;
    } else if (node.type === 'definition') own.urls.push([node.identifier, node.url]);
    else if (node.type === 'linkReference' || node.type === 'imageReference')
      own.linked.push(node.identifier);
    // A footnote within a list or a quotation is printed where it stands.
    else if (node.type === 'footnoteReference' || (node.type === 'footnoteDefinition' && node !== tree.node))
      own.noted.push(node.identifier);
  }
  const { hasHeading, urls, linked, noted, note } = own;
  const some = hasHeading || note !== undefined || [urls, linked, noted].some((each) => each.length > 0);
  return some ? own : nothing;
}

/** Reads what the segments define for one another. The first definition of a label holds. */
export function definitionsOf(segments: readonly PlacedSegment[]): Definitions {
  const urls = new Map<string, string>();
  const numbers = new Map<string, number>();
  let titles = 0;
  const notes: Own[] = [];
  for (const { segment } of segments) {
    const own = ownOf(segment);
    if (own === nothing) continue;
    titles += own.titles;
    if (own.note !== undefined) notes.push(own);
    for (const [label, url] of own.urls) if (!urls.has(label)) urls.set(label, url);
    // Notes are numbered as they are met in the text.
    if (own.note === undefined) for (const name of own.noted) number(numbers, name);
  }
  // And after these, those that only notes name, and those that nobody does.
  for (const { note = '', noted } of notes) for (const name of [note, ...noted]) number(numbers, name);
  const titled = titles === 1;
  return {
    titled,
    urlOf: (label) => urls.get(label),
    numberOf: (name) => numbers.get(name),
    bearingOn(segment) {
      const own = ownOf(segment);
      if (own === nothing) return alone;
      const { hasHeading, linked, noted, note } = own;
      const number = numbers.get(note ?? '');
      if (!hasHeading && linked.length === 0 && noted.length === 0 && note === undefined)
        return { number, key: '' };
      const names = note === undefined ? noted : [note, ...noted];
      const key = [
        hasHeading && titled,
        names.map((name) => numbers.get(name)).join(),
        linked.map((label) => urls.get(label)).join('\n'),
      ].join('\n');
      return { number, key };
    },
  };
}

function number(numbers: Map<string, number>, name: string): void {
  if (!numbers.has(name)) numbers.set(name, numbers.size + 1);
}
