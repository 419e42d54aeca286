import type { Block } from '../../document/block.ts';
import type { Sentence } from '../../document/sentences.ts';
import { readQuantities } from '../quantities/quantities.ts';
import type { Miscount } from './miscount.ts';

/** More than so many are not named one by one. */
const most = 12;
/** Further off than this the list is of something else. */
const furthest = 2;

const partial =
  /\b(?:including|such as|among|for example|e\.g\.|mainly|mostly|chiefly|at least|first|so far)\b/i;

/** “The pilot covers four reservoirs: Harrow Beck, Tarn Dyke and Wether Moss.”: names, and how many were announced. */
export function wrongAnnouncedLists(block: Block, sentence: Sentence): Miscount[] {
  const text = block.prose.slice(sentence.start, sentence.end);
  const [, head = '', list = ''] = /^([^:]{3,160}): ([^:;()?!\u2014\u2013]{5,240}?)\.?$/.exec(text) ?? [];
  if (list === '' || partial.test(text) || /[.“”"]/.test(list)) return [];
  const counts = readQuantities(block, sentence).filter(({ end }) => end <= sentence.start + head.length);
  const [count] = counts;
  if (!count || counts.length > 1 || count.kind !== 'count' || count.bound || count.upper !== undefined)
    return [];
  const { value = 0 } = count;
  // “four reservoirs:” ends with what is counted.
  if (
    value < 2 ||
    value > most ||
    !/^(?: [\p{L}'’-]+){1,3}$/u.test(text.slice(count.end - sentence.start, head.length))
  )
    return [];
  const named = namesIn(list);
  if (!named || (value >= named.least && value <= named.most)) return [];
  const near = value < named.least ? named.least : named.most;
  return Math.abs(near - value) > furthest
    ? []
    : [{ code: 'rest', span: count, says: `the list names ${near}` }];
}

/** How many names a list has; “Marks and Spencer” is one or two. */
function namesIn(list: string): { readonly least: number; readonly most: number } | undefined {
  const items = list.split(', ');
  const closed = items.at(-1) ?? '';
  if (items.length < 2 || !/\band\b/.test(closed)) return undefined;
  const isName = (item: string): boolean =>
    /^(?:and )?(?:the )?\p{Lu}[\p{L}'’.-]*(?: (?:and |of |the |de |la )?\p{Lu}[\p{L}'’.-]*){0,5}$/u.test(
      item,
    );
  if (!items.every(isName)) return undefined;
  const ands = items.reduce((so, item) => so + (item.match(/ and /g)?.length ?? 0), 0);
  return { least: items.length + (closed.startsWith('and ') || ands > 1 ? 0 : 1), most: items.length + ands };
}
