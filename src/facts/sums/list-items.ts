import type { Block, PlacedBlock } from '../../document/block.ts';
import { perBlock } from '../../document/per-block.ts';
import { type Figure, isExact } from '../../evidence/arithmetic/figures.ts';
import { readShape } from '../../evidence/arithmetic/shape.ts';

/** An amount and when it is paid: `once`, by the `year`, the `month`; empty where nothing says so. */
export interface Amount {
  readonly figure: Figure;
  readonly due: string;
}

/** An item of a list that names an amount: “Diesel: €58,000”, “€30,000 for travel”. */
export interface Item extends Amount {
  /** Lower case, as the shape of a sentence has it. */
  readonly label: string;
}

const once = /\b(?:one[- ](?:off|time)|once|up[- ]?front|set[- ]?up)\b/;

/** When an amount is paid, by the words around it. */
export const dueOf = ({ per }: Figure, around: string): string => per ?? (once.test(around) ? 'once' : '');

const labelled = /^(?<label>.*[^ ]) ?(?::|—|–| -|=|,) ?#(?<n>\d+)(?<tail>[^#]*)$/;
const opened = /^#(?<n>\d+)(?<tail>[^#]*?) (?<label>(?:for|on|to|in|goes|is|pays)\b[^#]*)$/;
/** What is taken off, supposed, counted in another item, or no more than one part. */
const other =
  /\b(?:less|minus|saving|savings|saved|saves|refund|grant|income|discount|of which|including|already|if|or|up to|at least|optional|instead|per|was|were|from|compared|against)\b/;

/** The amount of an item; nothing if it has none, or several. */
export const itemOf: (block: Block) => Item | { readonly label: undefined } = perBlock((block) => {
  const shapes = block.sentences
    .map((sentence) => readShape(block, sentence))
    .filter(({ figures }) => figures.length > 0);
  const [shape, ...more] = shapes;
  if (!shape || more.some(({ figures }) => figures.some(({ kind }) => kind === 'currency'))) return none;
  const text = shape.text.replace(/ \([^()]*\)/g, '').replace(/[.;,]$/, '');
  const lead = block.lead === '' || text.startsWith(block.lead.toLowerCase()) ? '' : block.lead.toLowerCase();
  const match = labelled.exec(`${lead === '' ? '' : `${lead}: `}${text}`) ?? opened.exec(text);
  const { label = '', n, tail = '' } = match?.groups ?? {};
  const figure = shape.figures[Number(n)];
  if (figure?.kind !== 'currency' || figure.quoted || !isExact(figure)) return none;
  if (other.test(label.replace(/\bper (?:year|month|week)\b/g, '')) || other.test(tail)) return none;
  return { label, figure, due: dueOf(figure, `${label} ${tail}`) };
});

const none = { label: undefined };

/** Items that stand one below the other, none inside another; the places are those in the section. */
export interface Run {
  readonly first: number;
  readonly items: readonly Item[];
}

/** The lists of a section all of whose items name an amount. */
export function amountLists(blocks: readonly PlacedBlock[]): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const first = at;
    const items: ReturnType<typeof itemOf>[] = [];
    let flat = true;
    for (; blocks[at]?.block.containers[0] === 'list'; at++) {
      const { block } = blocks[at] as PlacedBlock;
      flat &&= block.containers.length === 1;
      items.push(itemOf(block));
    }
    const read = items.filter((item) => item.label !== undefined);
    if (flat && read.length > 1 && read.length === items.length) runs.push({ first, items: read });
  }
  return runs;
}
