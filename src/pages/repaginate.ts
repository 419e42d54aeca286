import type { Laid } from './laid.ts';
import { beginsPage, type Page, Pager } from './paginate.ts';

/** Items, and the pages that they fill. */
export interface Layout {
  readonly laid: readonly Laid[];
  readonly layout: readonly Page[];
}

/**
 * The pages of items, of which most were laid out before. A page that begins with an item is filled by that item and
 * those below it alone: so the pages above what changed stay, and those below it from the first that begins alike.
 */
export function repaginate(
  laid: readonly Laid[],
  height: number,
  before: Layout | undefined,
): readonly Page[] {
  const old = before ?? { laid: [], layout: [] };
  const { first, last } = differenceOf(old.laid, laid);
  const moved = laid.length - old.laid.length;
  const start = lastPageAbove(first, old);
  const from = start === 0 ? 0 : firstOn(old.layout[start]);
  const pager = new Pager(laid, height, old.layout.slice(0, start));
  for (let nth = from; nth < laid.length; nth++) {
    pager.put(nth);
    if (nth < laid.length - last || !pager.opensWith(nth)) continue;
    const at = pageThatBeginsWith(nth - moved, old.layout);
    if (at > 0) return [...pager.full, ...old.layout.slice(at).map((page) => movedBy(moved, page))];
  }
  return pager.finish();
}

const firstOn = (page: Page | undefined): number => page?.pieces[0]?.nth ?? 0;

/** The last page that nothing from item `changed` on has a part in: what keeps with what follows looks ahead. */
function lastPageAbove(changed: number, { laid, layout }: Layout): number {
  for (let page = layout.length - 1; page > 0; page--) {
    const nth = firstOn(layout[page]);
    if (!beginsPage(layout[page]?.pieces[0], nth)) continue;
    let looked = nth;
    while (keepsWithNext(laid[looked])) looked++;
    if (looked < changed) return page;
  }
  return 0;
}

const keepsWithNext = (laid: Laid | undefined): boolean => laid?.kind === 'paragraph' && laid.style.keepNext;

/** Pages begin with items in order. */
function pageThatBeginsWith(nth: number, layout: readonly Page[]): number {
  let low = 0;
  let high = layout.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (firstOn(layout[middle]) < nth) low = middle + 1;
    else high = middle;
  }
  return beginsPage(layout[low]?.pieces[0], nth) ? low : -1;
}

function movedBy(by: number, page: Page): Page {
  if (by === 0) return page;
  return { ...page, pieces: page.pieces.map((piece) => ({ ...piece, nth: piece.nth + by })) };
}

function differenceOf(
  a: readonly Laid[],
  b: readonly Laid[],
): { readonly first: number; readonly last: number } {
  const most = Math.min(a.length, b.length);
  let first = 0;
  while (first < most && a[first] === b[first]) first++;
  let last = 0;
  while (last < most - first && a[a.length - 1 - last] === b[b.length - 1 - last]) last++;
  return { first, last };
}
