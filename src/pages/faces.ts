import type { FaceTable, FontTable } from './font-table.ts';
import { fontTables, ranges } from './font-tables.ts';

/** One face of a font, ready to measure with; lengths are in units of which 2048 are the font’s size. */
export interface Face {
  readonly font: string;
  readonly italic: boolean;
  readonly ascent: number;
  readonly descent: number;
  readonly gap: number;
  readonly ligatures: Readonly<Record<string, number>> | undefined;
  /** By UTF-16 unit, for those below `tabled`. */
  readonly widths: Uint16Array;
}

export const unitsPerEm = 2048;
/** Units from here on are in no table. */
export const tabled = 0x2800;

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const values = new Uint8Array(128);
for (let at = 0; at < digits.length; at++) values[digits.charCodeAt(at)] = at;

const faces = new Map<string, Face>();

/** A face by the name of its font. A font that is not known is measured as Calibri. */
export function faceOf(font: string, bold: boolean, italic: boolean): Face {
  const key = `${font}${bold ? ' bold' : ''}${italic ? ' italic' : ''}`;
  let face = faces.get(key);
  if (!face) {
    face = readFace(font in fontTables ? font : 'Calibri', bold, italic);
    faces.set(key, face);
  }
  return face;
}

function readFace(font: string, bold: boolean, italic: boolean): Face {
  const { ascent, descent, gap, faces } = fontTables[font] as FontTable;
  const table = faces[(bold ? 1 : 0) + (italic ? 2 : 0)] as FaceTable;
  const ligatures = Object.keys(table.ligatures).length > 0 ? table.ligatures : undefined;
  return { font, italic, ascent, descent, gap, ligatures, widths: decoded(table.widths) };
}

function decoded(text: string): Uint16Array {
  const widths = new Uint16Array(tabled);
  const width = (at: number): number =>
    (values[text.charCodeAt(at)] ?? 0) * 64 + (values[text.charCodeAt(at + 1)] ?? 0);
  const fixed = text.length === 2;
  let at = 0;
  for (let n = 0; n < ranges.length; n += 2) {
    for (let code = ranges[n] ?? 0; code <= (ranges[n + 1] ?? 0); code++) {
      widths[code] = width(fixed ? 0 : at);
      at += 2;
    }
  }
  for (const [code, each] of borrowed) if (widths[code] === 0) widths[code] = each;
  return widths;
}

/**
 * Signs that the fonts above lack and narratives use; programs take them from another font. The widths are those
 * of DejaVu Sans.
 */
const borrowed: readonly (readonly [code: number, width: number])[] = [
  [0x20b9, 1303],
  [0x21d2, 1716],
  [0x25a0, 1935],
  [0x2605, 1836],
  [0x2606, 1836],
  [0x2610, 1836],
  [0x2611, 1836],
  [0x2612, 1836],
  [0x2713, 1716],
  [0x2714, 1716],
  [0x2717, 1716],
  [0x2718, 1716],
];

/** The width of a UTF-16 unit. What is in no table is told by `isExact`. */
export function widthOf(face: Face, code: number): number {
  const width = code < tabled ? face.widths[code] : 0;
  if (width) return width;
  if (isMark(code)) return 0;
  if (code >= 0xd800 && code <= 0xdbff) return 2600;
  return code >= 0x2e80 ? unitsPerEm : (face.widths[110] ?? 0);
}

/** Whether the width of a unit is known. */
export function isExact(face: Face, code: number): boolean {
  return code < 0x7f || (code < tabled && face.widths[code] !== 0) || code === 0x200b || code === 0x2060;
}

/** What takes no room of its own: combining marks, joiners, second halves of surrogates. */
function isMark(code: number): boolean {
  return (
    (code >= 0x300 && code <= 0x36f) ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2064) ||
    (code >= 0xdc00 && code <= 0xdfff) ||
    (code >= 0xfe00 && code <= 0xfe0f)
  );
}
