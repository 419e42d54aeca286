import type { Span } from '../../document/span.ts';
import type { Cell } from '../tables.ts';
import { likeIt } from './figures.ts';

/** The number of a cell. */
export interface Value extends Span {
  readonly value: number;
  readonly half: number;
  /** `$`, `€`, `%`, `h`; empty for a bare number. */
  readonly unit: string;
  readonly scale: number;
  readonly text: string;
}

const cell =
  /^[~≈]?([-−–+]?)\s?(\()?\s?([-−]?)((?:US)?[$€£¥]?)\s?([-−]?)(\d[\d,]*(?:\.\d+)?)\s?([kKmMbB](?:n|illion)?|%|h|hours?|days?|weeks?|min|FTE|pp)?\s?(\))?$/;
const scaleOf: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, b: 1e9 };

/** The number that is all of a cell; nothing if it says something else. */
export function numberIn({ text, start, end }: Cell): Value | undefined {
  const match = cell.exec(text);
  if (!match) return undefined;
  const [, sign = '', open, inner = '', money = '', deep = '', digits = '', unit = ''] = match;
  const scale = /^[kmb](?:n|illion)?$/i.test(unit) ? (scaleOf[unit.charAt(0).toLowerCase()] ?? 1) : 1;
  const decimals = digits.split('.')[1]?.length ?? 0;
  const minus = /[-−–]/.test(sign + inner + deep) || open !== undefined;
  const half = decimals > 0 || scale > 1 ? (0.5 * scale) / 10 ** decimals : 0;
  const size = Number(digits.replaceAll(',', '')) * scale;
  return {
    start,
    end,
    text,
    value: minus ? -size : size,
    half,
    unit: money + (scale > 1 ? '' : unit.replace(/s$/, '')),
    scale,
  };
}

/** A cell that holds nothing that could be added: empty, or a dash. */
const nothing = /^(?:[-–—−]*|none|nil|n\/?a)$/i;

/** Whether a cell holds nothing that could be added. */
export const isNothing = ({ text }: Cell): boolean => nothing.test(text);

/** A value as the cell is written: “£1,754,000” beside “£1,574,000”. */
export function inCell({ text, scale }: Value, value: number): string {
  const number = /\d[\d,.]*\d|\d/.exec(text)?.[0] ?? '';
  return text.replace(number, likeIt(number, Math.abs(value) / scale));
}
