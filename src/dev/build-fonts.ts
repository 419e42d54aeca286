import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { ranges } from '../pages/font-tables.ts';

// It has no types of its own.
const subsetFont = createRequire(import.meta.url)('subset-font') as (
  font: Buffer,
  signs: string,
  options: { readonly targetFormat: 'truetype' },
) => Promise<Buffer>;

const faces = ['400Regular', '700Bold', '400Regular_Italic', '700Bold_Italic'] as const;

/** The faces that a PDF is set in. Code is told by its font, and has one. */
const fonts = [
  ...faces.map((face) => ['Carlito', face] as const),
  ...faces.map((face) => ['Tinos', face] as const),
  ...faces.map((face) => ['Arimo', face] as const),
  ['Cousine', '400Regular'] as const,
];

/**
 * Writes the fonts of a PDF. Carlito stays whole: its name is reserved for the font as it was made. Of the others the
 * signs stay that the page meter knows.
 */
export async function buildFonts(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const signs = knownSigns();
  for (const [name, face] of fonts) {
    const package_ = `node_modules/@expo-google-fonts/${name.toLowerCase()}`;
    const file = `${name}_${face}.ttf`;
    const whole = readFileSync(`${package_}/${face}/${file}`);
    const font = name === 'Carlito' ? whole : await subsetFont(whole, signs, { targetFormat: 'truetype' });
    writeFileSync(`${folder}/${file}`, font);
  }
}

function knownSigns(): string {
  let signs = '';
  for (let n = 0; n < ranges.length; n += 2) {
    for (let code = ranges[n] ?? 0; code <= (ranges[n + 1] ?? 0); code++) signs += String.fromCodePoint(code);
  }
  return signs;
}
