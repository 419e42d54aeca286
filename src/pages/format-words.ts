import { defaultFormat, type Margins, type PageFormat } from './format.ts';

/** A format as its writer would put it, without what is usual: `A4, Times New Roman 11pt, 2cm margins`. */
export function formatInWords({
  paper,
  font,
  size,
  margins,
  spacing,
  lineNumbers,
  pageNumbers,
}: PageFormat): string {
  return [
    paper,
    `${font} ${size}pt`,
    ...marginsInWords(margins),
    ...(spacing === 1 ? [] : [`${spacing} spacing`]),
    ...(lineNumbers ? ['line numbers'] : []),
    ...(pageNumbers ? [] : ['no page numbers']),
  ].join(', ');
}

function marginsInWords(margins: Margins): string[] {
  const { top, right, bottom, left } = margins;
  const usual = defaultFormat.margins.top;
  if ([top, right, bottom, left].every((side) => side === usual)) return [];
  if (right === top && bottom === top && left === top) return [`${lengthInWords(top)} margins`];
  const sides = Object.entries(margins).map(([side, length]) => `${side} ${lengthInWords(length)}`);
  return [`margins ${sides.join(' ')}`];
}

/** In inches or centimetres, whichever is the rounder. */
function lengthInWords(twips: number): string {
  const [inches, centimetres] = [twips / 1440, (twips / 1440) * 2.54];
  const rounded = (length: number): number => Math.round(length * 100) / 100;
  const isRound = (length: number): boolean => Math.abs(length * 10 - Math.round(length * 10)) < 0.02;
  return isRound(centimetres) && !isRound(inches) ? `${rounded(centimetres)}cm` : `${rounded(inches)}in`;
}
