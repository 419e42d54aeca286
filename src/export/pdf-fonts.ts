import type { PDFDocument, PDFFont } from 'pdf-lib';
import { type Run, textOf } from '../pages/flow.ts';
import type { Look } from '../pages/measured.ts';
import { mendedFontkit } from './pdf-fontkit.ts';

/** Gives the bytes of a font file by its name, such as `Carlito_400Regular.ttf`. */
export type ReadFont = (file: string) => Promise<Uint8Array>;

/** The free fonts whose letters are as wide as those of the fonts that are named. */
const families: Readonly<Record<string, string>> = {
  Calibri: 'Carlito',
  'Times New Roman': 'Tinos',
  Arial: 'Arimo',
  'Courier New': 'Cousine',
};

/** Where a font lacks a sign, the first of these that the fallback has stands for it. */
const stand: Readonly<Record<string, string>> = {
  '☐': '□',
  '☑': '■',
  '☒': '■',
  '✓': '√',
  '✔': '√',
  '✗': '×',
  '✘': '×',
  '★': '*',
  '☆': '*',
  '⇒': '→',
};
const fallbackFile = 'Arimo_400Regular.ttf';
const unknownSign = '□';

/** Text in one font. */
export interface Part {
  readonly text: string;
  readonly font: PDFFont;
}

/** The fonts of one file, embedded as far as their letters are used. */
export class PdfFonts {
  readonly #file: PDFDocument;
  readonly #read: ReadFont;
  readonly #fonts = new Map<string, PDFFont>();
  readonly #signs = new Map<PDFFont, ReadonlySet<number>>();

  constructor(file: PDFDocument, read: ReadFont) {
    file.registerFontkit(mendedFontkit);
    this.#file = file;
    this.#read = read;
  }

  /** Loads what these looks need, before anything is drawn. */
  async load(faces: Iterable<PdfFace>): Promise<void> {
    for (const face of faces) await this.#load(fileOf(face));
    await this.#load(fallbackFile);
  }

  async #load(name: string): Promise<void> {
    if (this.#fonts.has(name)) return;
    const font = await this.#file.embedFont(await this.#read(name), { subset: true });
    this.#fonts.set(name, font);
    this.#signs.set(font, new Set(font.getCharacterSet()));
  }

  /** Text in parts, each in a font that has its signs. */
  partsOf(text: string, face: PdfFace): readonly Part[] {
    const parts: Part[] = [];
    for (const sign of text) {
      const { text: shown, font } = this.#shown(sign, fileOf(face));
      const last = parts.at(-1);
      if (last?.font === font) parts[parts.length - 1] = { text: last.text + shown, font };
      else parts.push({ text: shown, font });
    }
    return parts;
  }

  #shown(sign: string, file: string): Part {
    const own = this.#fonts.get(file) as PDFFont;
    const fallback = this.#fonts.get(fallbackFile) as PDFFont;
    for (const text of [sign, stand[sign] ?? unknownSign]) {
      for (const font of [own, fallback]) if (this.#has(font, text)) return { text, font };
    }
    return { text: '?', font: own };
  }

  #has(font: PDFFont, sign: string): boolean {
    return this.#signs.get(font)?.has(sign.codePointAt(0) ?? 0) ?? false;
  }
}

/** Which of a font’s faces. */
export interface PdfFace {
  readonly font: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

function fileOf({ font, bold, italic }: PdfFace): string {
  const name = families[font] ?? 'Carlito';
  // Code is told by its font; a face more for code in bold would weigh as much as all of the text.
  if (name === 'Cousine') return 'Cousine_400Regular.ttf';
  return `${name}_${bold ? '700Bold' : '400Regular'}${italic ? '_Italic' : ''}.ttf`;
}

/** The face in which a run is set in a style. */
export function pdfFaceOf(run: Run, { face }: Look, bold: boolean): PdfFace {
  return { font: face.font, italic: face.italic, bold: run.bold === true || bold };
}

/** The piece of each run that stands between two offsets of their text, without what ends the line. */
export function slices(runs: readonly Run[], start: number, end: number): { run: Run; text: string }[] {
  const found: { run: Run; text: string }[] = [];
  const shown = textOf(runs).slice(start, end).trimEnd().length + start;
  let at = 0;
  for (const run of runs) {
    const text = run.text.slice(Math.max(0, start - at), Math.max(0, shown - at)).replaceAll('\n', '');
    if (text !== '') found.push({ run, text });
    at += run.text.length;
  }
  return found;
}
