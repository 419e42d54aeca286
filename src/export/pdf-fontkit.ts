import fontkit from '@pdf-lib/fontkit';

/** The part of a subset of letters that is mended here; the library’s types know nothing of it. */
interface Subset {
  readonly glyf: Uint8Array[];
  offset: number;
  _addGlyph(id: number): number;
}

interface Font {
  createSubset(): Subset;
}

/**
 * The library writes one letter after another, and tells their places in twos: after a letter of odd length all
 * places are wrong, and nothing is drawn. Each letter is filled up to a multiple of four, as the format wants it.
 */
export const mendedFontkit = {
  create(data: Uint8Array): unknown {
    const font = (fontkit as unknown as { create(bytes: Uint8Array): Font }).create(data);
    const createSubset = font.createSubset.bind(font);
    font.createSubset = () => padded(createSubset());
    return font;
  },
} as unknown as typeof fontkit;

function padded(subset: Subset): Subset {
  const addGlyph = subset._addGlyph.bind(subset);
  subset._addGlyph = (id) => {
    const index = addGlyph(id);
    const letter = subset.glyf[index];
    const missing = letter ? -letter.length & 3 : 0;
    if (letter && missing > 0) {
      const filled = new Uint8Array(letter.length + missing);
      filled.set(letter);
      // The library asks for bytes of its own kind: they are told apart by their prototype alone.
      subset.glyf[index] = Object.setPrototypeOf(filled, Object.getPrototypeOf(letter)) as Uint8Array;
      subset.offset += missing;
    }
    return index;
  };
  return subset;
}
