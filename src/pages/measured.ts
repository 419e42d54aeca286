import { type Face, faceOf, isExact, unitsPerEm, widthOf } from './faces.ts';
import type { Run } from './flow.ts';
import type { Spacing } from './format.ts';
import type { Profile } from './profile.ts';
import { monoFont, type ParagraphStyle } from './styles.ts';

/** What lines are set by. */
export interface Setting {
  readonly style: ParagraphStyle;
  readonly font: string;
  readonly spacing: Spacing;
  readonly profile: Profile;
}

/** Widths are measured in sixths of a twip: LibreOffice rounds each letter to one. */
export const sixths = 6;

/** Runs as arrays by character, which is what makes setting a paragraph cheap. */
export interface Measured {
  readonly length: number;
  readonly codes: Uint16Array;
  /** In sixths of a twip. */
  readonly widths: Float64Array;
  /** Which of `looks` each character has. Neighbours with the same one are measured in one piece. */
  readonly looked: Uint16Array;
  readonly looks: readonly Look[];
  /** Whether there is a sign whose width is not known. */
  readonly guessed: boolean;
}

/** How a run looks, and how high its line is; lengths in twips. */
export interface Look {
  readonly face: Face;
  /** In twips. */
  readonly size: number;
  readonly ascent: number;
  readonly descent: number;
  /** What stays free at the end of a line that ends in it. */
  readonly reserve: number;
}

/** The look of a run. A raised mark does not make its line higher. */
export function lookOf(run: Run, { style, font, profile }: Setting): Look {
  const face = faceOf(
    run.code || style.mono ? monoFont : font,
    run.bold === true || style.bold,
    run.italic === true || style.italic,
  );
  const size = style.size * 10;
  const { ascent, descent } = heightsOf(face, size);
  const reserve = face.italic && profile.italicReserve ? Math.floor((ascent + descent) / 12) : 0;
  return {
    face,
    size: run.note === undefined ? size : Math.floor(size * profile.raised),
    ascent,
    descent,
    reserve,
  };
}

/** The height of a line above and below the line that its letters stand on; the font’s gap stands above. */
export function heightsOf(face: Face, size: number): { readonly ascent: number; readonly descent: number } {
  const scale = size / unitsPerEm;
  const ascent = Math.round((face.ascent + face.gap) * scale);
  return { ascent, descent: Math.round((face.ascent + face.gap + face.descent) * scale) - ascent };
}

export function measure(runs: readonly Run[], setting: Setting): Measured {
  let length = 0;
  for (const run of runs) length += run.text.length;
  const codes = new Uint16Array(length);
  const widths = new Float64Array(length);
  const looked = new Uint16Array(length);
  const looks: Look[] = [];
  let guessed = false;
  let at = 0;
  let before: Run | undefined;
  for (const run of runs) {
    if (!before || !looksLike(run, before)) looks.push(lookOf(run, setting));
    before = run;
    const { face, size } = looks.at(-1) as Look;
    const scale = (size * sixths) / unitsPerEm;
    const { text } = run;
    for (let n = 0; n < text.length; n++) {
      const code = text.charCodeAt(n);
      codes[at + n] = code;
      looked[at + n] = looks.length - 1;
      const width = code === 10 ? 0 : widthOf(face, code) * scale;
      widths[at + n] = setting.profile.rounds ? Math.round(width) : width;
      guessed ||= code >= 0x7f && !isExact(face, code);
    }
    if (face.ligatures && setting.profile.ligatures) joinLetters(text, face, widths.subarray(at), scale);
    at += text.length;
  }
  return { length, codes, widths, looked, looks, guessed };
}

/** Whether two runs that touch are set as one. */
function looksLike(a: Run, b: Run): boolean {
  return (
    a.bold === b.bold &&
    a.italic === b.italic &&
    a.strike === b.strike &&
    a.code === b.code &&
    a.link === b.link &&
    a.note === b.note
  );
}

/** Letters drawn as one: the first has the width of all. Only f, t and T begin such a group. */
function joinLetters(text: string, face: Face, widths: Float64Array, scale: number): void {
  const ligatures = face.ligatures ?? {};
  for (let n = 0; n < text.length - 1; n++) {
    const code = text.charCodeAt(n);
    if (code !== 102 && code !== 116 && code !== 84) continue;
    const three = n + 2 < text.length ? ligatures[text.slice(n, n + 3)] : undefined;
    const change = three ?? ligatures[text.slice(n, n + 2)];
    if (change === undefined) continue;
    const count = three === undefined ? 2 : 3;
    let advance = change;
    for (let part = 0; part < count; part++) {
      advance += widthOf(face, text.charCodeAt(n + part));
      widths[n + part] = 0;
    }
    widths[n] = Math.round(advance * scale);
    n += count - 1;
  }
}
