import type { List, ListItem, Nodes, Parents } from 'mdast';
import type { Segment } from '../document/segment.ts';
import { type Tree, treeOf } from '../document/tree.ts';
import type { Definitions } from './definitions.ts';
import type { FlowItem, FlowList, FlowParagraph, Marker, StyleName } from './flow.ts';
import { type LeafPlace, readLeaf } from './leaf.ts';
import { plainRuns } from './runs.ts';
import { indents } from './styles.ts';

/** Where a node stands: how far it is set in, and what it is in. */
export interface Inside {
  readonly left: number;
  readonly right: number;
  readonly style: StyleName;
  readonly list?: FlowList;
  readonly opening?: Opening;
}

/** The marker of a list item or a footnote, which waits for the first paragraph in it. */
interface Opening {
  readonly marker: Marker;
  readonly left: number;
  readonly note?: number;
  readonly at: number;
  taken: boolean;
}

interface Entry {
  readonly node: Nodes;
  readonly inside: Inside;
  /** Which child of its parent. */
  readonly nth: number;
}

const outside: Inside = { left: 0, right: 0, style: 'body' };

/** How far lists and quotations in one another may be set in, so that some room is left for words. */
const deepest = { left: 4320, right: 1620 } as const;

/** What a segment is printed as. */
export function readItems(segment: Segment, definitions: Definitions): readonly FlowItem[] {
  const tree = treeOf(segment);
  if (tree) return new ItemReader(segment, tree, definitions).read();
  return segment.blocks.map(({ block, start }) => ({
    kind: 'paragraph',
    style: 'body',
    runs: plainRuns(block.source),
    left: 0,
    right: 0,
    last: true,
    span: { start, end: start + block.source.length },
    block,
  }));
}

class ItemReader {
  readonly #segment: Segment;
  readonly #tree: Tree;
  readonly #definitions: Definitions;
  readonly #items: FlowItem[] = [];
  /** How many leaves were met; the segment’s blocks stand in the same order. */
  #met = 0;

  constructor(segment: Segment, tree: Tree, definitions: Definitions) {
    this.#segment = segment;
    this.#tree = tree;
    this.#definitions = definitions;
  }

  /** The stack is its own: quotations can nest deeper than calls can. */
  read(): readonly FlowItem[] {
    const waiting: (Entry | Opening)[] = [{ node: this.#tree.node, inside: outside, nth: 0 }];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      if ('marker' in next) {
        this.#take(next);
      } else if (isContainer(next.node)) {
        const inside = this.#enter(next);
        if (inside.opening && inside.opening !== next.inside.opening) waiting.push(inside.opening);
        const { children } = next.node;
        for (let nth = children.length - 1; nth >= 0; nth--)
          waiting.push({ node: children[nth] as Nodes, inside, nth });
      } else this.#leaf(next);
    }
    const last = this.#items.at(-1);
    if (last?.kind === 'paragraph') this.#items[this.#items.length - 1] = { ...last, last: true };
    return this.#items;
  }

  #enter({ node, inside, nth }: Entry): Inside {
    if (node.type === 'blockquote') {
      const left = Math.min(deepest.left, inside.left + indents.quote);
      return {
        ...inside,
        left,
        right: Math.min(deepest.right, inside.right + indents.quote),
        style: 'quote',
      };
    }
    if (node.type === 'list') return { ...inside, list: listOf(node, inside.list), style: 'list' };
    if (node.type === 'listItem' && inside.list) return this.#enterItem(node, inside, inside.list, nth);
    if (node.type === 'footnoteDefinition') {
      const note = this.#definitions.numberOf(node.identifier) ?? 0;
      const list = { ordered: true, start: note, depth: 1, hang: indents.list };
      return this.#opened({ ...inside, style: 'note' }, { list, text: `${note}.` }, node, note);
    }
    return inside;
  }

  #enterItem(node: ListItem, inside: Inside, list: FlowList, nth: number): Inside {
    const task = typeof node.checked === 'boolean' ? { done: node.checked } : {};
    return this.#opened(inside, { list, text: markerText(node, list, nth), ...task }, node);
  }

  #opened(inside: Inside, marker: Marker, node: Nodes, note?: number): Inside {
    const left = Math.min(deepest.left, inside.left + marker.list.hang);
    const at = (node.position?.start.offset ?? 0) + this.#tree.shift;
    const opening = { marker, left, at, taken: false, ...(note !== undefined && { note }) };
    return { ...inside, left, opening };
  }

  /** A marker that no paragraph took stands alone. */
  #take(opening: Opening): void {
    if (opening.taken) return;
    opening.taken = true;
    const { marker, left, note, at } = opening;
    const style = note === undefined ? 'list' : 'note';
    const span = { start: at, end: at };
    const given = { marker, left, right: 0, ...(note !== undefined && { note }) };
    this.#items.push({ kind: 'paragraph', style, runs: [], last: false, span, ...given });
  }

  #leaf({ node, inside }: Entry): void {
    const placed = this.#segment.blocks[this.#met++];
    if (!placed) return;
    const place: LeafPlace = {
      ...placed,
      left: inside.left,
      right: inside.right,
      style: inside.style,
      origin: { at: placed.start - this.#tree.shift, source: placed.block.source },
    };
    const item = readLeaf(node, place, this.#definitions);
    if (!item) return;
    const { opening } = inside;
    if (!opening || opening.taken) {
      this.#items.push(item);
    } else if (item.kind === 'paragraph' && item.style !== 'code' && item.style !== 'rule') {
      opening.taken = true;
      this.#items.push(withMarker(item, opening));
    } else {
      this.#take(opening);
      this.#items.push(item);
    }
  }
}

function withMarker(item: FlowParagraph, { marker, note }: Opening): FlowParagraph {
  return { ...item, marker, ...(note !== undefined && { note }) };
}

const containers: ReadonlySet<string> = new Set(['blockquote', 'list', 'listItem', 'footnoteDefinition']);

function isContainer(node: Nodes): node is Parents {
  return containers.has(node.type);
}

function listOf(node: List, outer: FlowList | undefined): FlowList {
  const start = node.start ?? 1;
  const digits = String(start + node.children.length - 1).length;
  // Room for the widest number at 12 points, so that no number pushes its text to another tab.
  const hang = node.ordered === true ? indents.list + Math.max(0, digits - 2) * 140 : indents.list;
  return { ordered: node.ordered === true, start, depth: (outer?.depth ?? 0) + 1, hang };
}

function markerText(node: ListItem, list: FlowList, nth: number): string {
  if (typeof node.checked === 'boolean') return node.checked ? '☑' : '☐';
  if (list.ordered) return `${list.start + nth}.`;
  return list.depth % 2 === 1 ? '•' : '–';
}
