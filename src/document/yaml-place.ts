import { isMap, isNode, type Node } from 'yaml';
import type { Span } from './span.ts';

/** Whether a name is wrong or what stands under it. */
export type Where = 'key' | 'value';

/** The characters of a name or of its value, by the names on the way to it; of the last of them that is there. */
export function placeInYaml(contents: unknown, path: readonly string[], where: Where): Span {
  let node: unknown = contents;
  let place: Span = isNode(contents) ? spanOf(contents) : { start: 0, end: 0 };
  for (const [depth, name] of path.entries()) {
    const pair = isMap(node) ? node.items.find(({ key }) => String(key) === name) : undefined;
    if (!pair) return place;
    node = pair.value;
    const wanted = depth === path.length - 1 && where === 'value' && isNode(node) ? node : pair.key;
    if (isNode(wanted)) place = spanOf(wanted);
  }
  return place;
}

const spanOf = ({ range }: Node): Span => ({ start: range?.[0] ?? 0, end: range?.[1] ?? 0 });
