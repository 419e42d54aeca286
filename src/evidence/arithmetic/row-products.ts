import type { Block } from '../../document/block.ts';
import { type Cell, readTable, type Table } from '../tables.ts';
import { inCell, numberIn, type Value } from './cell-values.ts';
import { type Figure, isExact } from './figures.ts';
import type { Miscount } from './miscount.ts';
import { readShape } from './shape.ts';

/** “7 carts at £18,400”, “38 engineers, two days at £220 a day”: how many, and what one is. */
const unitPrice = /^(?<head>[^#]*#0[^;]*?) ?(?: at| [×x@]) (?<price>#\d+)(?! (?:off|discount|less))/;
/** What is no price of one. */
const notEach =
  /\b(?:at least|up to|or|between|from|than|plus|less|minus|half|quarter|saving|average|budget|of)\b|[:;%+]/;

/** Amounts of a row that its label does not make: “140 loggers at £95 | £13,300”. */
export function wrongRowProducts(block: Block): Miscount[] {
  const { head, rows } = readTable(block);
  return rows.flatMap((row) => {
    const [label, ...cells] = row;
    const amounts = cells.flatMap((cell, at) => {
      const value = numberIn(cell);
      return value && isMoney(value) ? [{ value, title: head[at + 1]?.text ?? '' }] : [];
    });
    const [amount] = amounts;
    if (!label || !amount || amounts.length > 1 || later.test(amount.title)) return [];
    return wrongLabelled(block, label, amount.value) ?? [];
  });
}

/** What comes of it later, and shares of it. */
const later = /\b(?:saved?|savings?|benefits?|worth|revenue|net|(?:two|three|four|five|\d+)[- ]years?)\b/i;

const isMoney = ({ unit }: Value): boolean => /[$€£¥]/.test(unit);

function wrongLabelled(block: Block, label: Cell, amount: Value): Miscount | undefined {
  const sentences = block.sentences.filter(({ start, end }) => start >= label.start && end <= label.end + 1);
  const [sentence] = sentences;
  if (!sentence || sentences.length > 1) return undefined;
  const { text, figures } = readShape(block, sentence);
  const match = unitPrice.exec(text.replace(/ \([^()#]*\)/g, ''));
  const price = figures[Number(match?.groups?.price?.slice(1))];
  const { head = '' } = match?.groups ?? {};
  const counts = Array.from(head.matchAll(/#(\d+)/g), ([, at]) => figures[Number(at)]);
  if (
    price?.kind !== 'currency' ||
    notEach.test(head) ||
    figures.some((each) => each.kind === 'currency' && each !== price)
  )
    return undefined;
  if (
    !isExact(price) ||
    price.value <= 0 ||
    !counts.every((each): each is Figure => each !== undefined && isCount(each))
  )
    return undefined;
  const all = counts.reduce((product, { value }) => product * value, price.value);
  const made = [all, ...counts.map(({ value }) => value * price.value)];
  const give = amount.half + all * 0.005;
  const fits = made.some((value) => periods.some((times) => Math.abs(value * times - amount.value) <= give));
  const ratio = amount.value / all;
  if (fits || ratio < 0.6 || ratio > 1.67) return undefined;
  return { code: 'product', span: amount, says: inCell(amount, all) };
}

const isCount = (each: Figure): boolean =>
  (each.kind === 'count' || each.kind === 'duration') && each.of === undefined && isExact(each);

/** For how many months, weeks or days the amount may be meant. */
const periods = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 24, 36, 48, 50, 52, 60, 220, 250, 260, 365] as const;

/** A column of amounts of which all but one are the products of two columns before it. */
export function wrongColumnProducts(block: Block): Miscount[] {
  const table = readTable(block);
  const { head } = table;
  for (let total = 2; total < head.length; total++)
    for (let price = 1; price < total; price++)
      for (let count = 0; count < price; count++) {
        const found = wrongOf(table, { count, price, total });
        if (found) return [found];
      }
  return [];
}

interface Columns {
  readonly count: number;
  readonly price: number;
  readonly total: number;
}

/** So many rows have to follow before one that does not is called wrong. */
const leastRows = 2;

function wrongOf({ rows }: Table, { count, price, total }: Columns): Miscount | undefined {
  let right = 0;
  const wrong: Miscount[] = [];
  for (const row of rows) {
    const [a, b, c] = [count, price, total].map((at) => row[at] && numberIn(row[at] as Cell));
    if (!a || !b || !c || a.value <= 0 || b.value <= 0 || c.unit === '%') continue;
    // A number times one is itself, and tells nothing.
    if (a.value === 1 || b.value === 1 || (a.unit !== '' && b.unit !== '')) continue;
    const made = a.value * b.value;
    const give = c.half + a.half * b.value + b.half * a.value + made * 0.005;
    if (Math.abs(made - c.value) <= give) right++;
    else if (c.value > made * 0.6 && c.value < made * 1.67)
      wrong.push({ code: 'product', span: c, says: inCell(c, made) });
    else return undefined;
  }
  return right >= leastRows && wrong.length === 1 ? wrong[0] : undefined;
}
