import type { Block } from './block.ts';
import { perBlock } from './per-block.ts';
import { slotAt } from './slots.ts';
import type { Span } from './span.ts';

/** Something that was to be replaced and still stands there. Offsets count from the start of the block. */
export interface Placeholder extends Span {
  /** `slot` is one of our own; the others are what writers and other templates leave. */
  readonly form: 'slot' | 'todo' | 'number' | 'filler';
  /** The slot that could stand there instead. */
  readonly slot: string;
}

/** “TBD”, “TODO: ask Ana”, in capitals: in small letters “todo” is a word. */
const todo = /(?<![\p{L}\p{N}-])(?:TBD|TBC|TODO|FIXME|XXX)(?![\p{L}\p{N}-])/gu;
/** “XX%”, “$X”, “$XXK”, “XX days”. */
const number =
  /(?<![\p{L}\p{N}])(?:[Xx]{1,4} ?%|[$€£][Xx]{1,4}[KMB]?(?![\p{L}\p{N}])|X{2,4} (?:days|hours|minutes|months|orders|people|users|weeks|years)\b)/gu;
const filler = /\blorem ipsum\b/gi;
/** “[insert quote]”, “[Your name]”, “[DATE]”; a mark, a link and a box for a tick are none. */
const bracket = /\[([^[\]\n]{1,60})\](?![([:])/g;
const order = /^(?:add|enter|fill|insert|placeholder|tba|tbc|tbd|todo|xx+|your)\b/i;
/** “<name>”, “<launch date>”: to markdown a tag, to the reader nothing at all. */
const angle = /(?<![\p{L}\p{N}`<])<([a-z][a-z ]{1,30})>/giu;

/** What is still to be filled in, in order: open slots, and what other templates and hurried writers leave. */
export const placeholdersIn = perBlock((block): readonly Placeholder[] => {
  if (block.kind === 'code' || block.kind === 'html' || block.kind === 'front-matter') return [];
  const found: Placeholder[] = block.slots.map(({ start, end }) => ({
    start,
    end,
    form: 'slot',
    slot: block.prose.slice(start, end),
  }));
  found.push(...marks(block, todo, 'todo', '[answer]'), ...marks(block, filler, 'filler', '[answer]'));
  for (const each of marks(block, number, 'number', '[N]')) {
    const text = block.prose.slice(each.start, each.end);
    found.push({
      ...each,
      slot: text.endsWith('%') ? '[N%]' : /^[$€£]/.test(text) ? '[amount]' : '[period]',
    });
  }
  found.push(...bracketed(block), ...angled(block));
  return apart(found);
});

/** What stands between quotation marks is spoken of, not left open. */
function marks(
  { prose, quotes }: Block,
  pattern: RegExp,
  form: Placeholder['form'],
  slot: string,
): Placeholder[] {
  return Array.from(prose.matchAll(pattern), ({ 0: text, index }) => ({
    start: index,
    end: index + text.length,
    form,
    slot,
  })).filter(({ start, end }) => !quotes.some((quote) => quote.start <= start && end <= quote.end));
}

function bracketed({ prose }: Block): Placeholder[] {
  if (!prose.includes('[')) return [];
  return Array.from(prose.matchAll(bracket)).flatMap(({ 0: text, 1: inner = '', index }) => {
    const meant = slotAt(inner.toLowerCase());
    if (!meant && !order.test(inner)) return [];
    return [{ start: index, end: index + text.length, form: 'todo' as const, slot: meant ?? '[answer]' }];
  });
}

/** The prose has blanks where a tag stands, and where code does: the marks of code before it tell the two apart. */
function angled({ source, prose }: Block): Placeholder[] {
  if (!source.includes('<')) return [];
  return Array.from(source.matchAll(angle)).flatMap(({ 0: text, 1: inner = '', index }) => {
    const slot = slotAt(inner.toLowerCase());
    const end = index + text.length;
    const inCode = source.slice(0, index).split('`').length % 2 === 0;
    if (!slot || inCode || prose.slice(index, end).trim() !== '') return [];
    return [{ start: index, end, form: 'todo' as const, slot }];
  });
}

const sameTask = 60;

/** In order; of two that overlap the one that begins first, and the longer. */
function apart(found: readonly Placeholder[]): readonly Placeholder[] {
  if (found.length < 2) return found;
  const sorted = [...found].sort((a, b) => a.start - b.start || b.end - a.end);
  let last: Placeholder | undefined;
  return sorted.filter((each) => {
    // “TODO: limits TBC” is one thing to do.
    const again = last?.form === 'todo' && each.form === 'todo' && each.start - last.end < sameTask;
    if (last && (each.start < last.end || again)) return false;
    last = each;
    return true;
  });
}
