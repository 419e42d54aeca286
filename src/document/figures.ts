import { perBlock } from './per-block.ts';
import type { Span } from './span.ts';

/** What a text that is to be prose alone may not hold, as it stands in the markdown. */
export interface Figure extends Span {
  readonly form: 'table' | 'image' | 'code';
}

/** Bars at the start of two lines: a table, also one that markdown reads as the end of a quotation. */
const bars = /(?:^|[\r\n])[ \t>]*(\|[^\r\n]*\|)[ \t]*\r?\n[ \t>]*\|[^\r\n]*\|/;
const image = /!\[[^\]\n]*\][([]|<img\b/i;

/** The first figure of a block. */
export const figureIn = perBlock(({ kind, source }): readonly Figure[] => {
  if (kind === 'front-matter') return [];
  if (kind === 'table') return [{ form: 'table', ...firstLine(source, 0) }];
  if (kind === 'code') return [{ form: 'code', ...firstLine(source, 0) }];
  const table = bars.exec(source);
  if (table) return [{ form: 'table', ...firstLine(source, source.indexOf(table[1] ?? '', table.index)) }];
  const picture = image.exec(source);
  return picture ? [{ form: 'image', ...firstLine(source, picture.index) }] : [];
});

function firstLine(source: string, start: number): Span {
  const end = source.slice(start).search(/[\r\n]/);
  return { start, end: end < 0 ? source.length : start + end };
}

/** What tells where somebody works: an address for mail, a host inside a company, the number of an account. */
const priv =
  /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}|(?<![\w.-])(?:[\w-]{1,63}\.){1,4}(?:corp|internal|intranet|lan|local)(?![\w-])|(?<![\d.])(?:10|172|192\.168)(?:\.\d{1,3}){2,3}(?![\d.])|(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?: ?\d{4}){3,5}(?: ?\d{1,4})?(?![\p{N}])|(?<![\d$€£.,])\d{12}(?![\d.,])/gu;

/** Addresses, hosts and account numbers of a block. */
export const privateIn = perBlock(({ kind, source }): readonly Span[] => {
  if (kind === 'front-matter' || kind === 'html') return [];
  return Array.from(source.matchAll(priv), ({ 0: text, index }) => ({
    start: index,
    end: index + text.length,
  }));
});
