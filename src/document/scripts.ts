/** A script other than Latin, by its ISO 15924 code; `Jpan` and `Kore` include the Han characters among theirs. */
export type Script =
  | 'Arab'
  | 'Armn'
  | 'Beng'
  | 'Cyrl'
  | 'Deva'
  | 'Ethi'
  | 'Geor'
  | 'Grek'
  | 'Hani'
  | 'Hebr'
  | 'Jpan'
  | 'Kore'
  | 'Taml'
  | 'Telu'
  | 'Thai';

/** Ranges of code units, first and last, in order. Source: the block names of the Unicode standard. */
const ranges: readonly (readonly [first: number, last: number, script: Script])[] = [
  [0x370, 0x3ff, 'Grek'],
  [0x400, 0x52f, 'Cyrl'],
  [0x530, 0x58f, 'Armn'],
  [0x590, 0x5ff, 'Hebr'],
  [0x600, 0x6ff, 'Arab'],
  [0x750, 0x77f, 'Arab'],
  [0x900, 0x97f, 'Deva'],
  [0x980, 0x9ff, 'Beng'],
  [0xb80, 0xbff, 'Taml'],
  [0xc00, 0xc7f, 'Telu'],
  [0xe00, 0xe7f, 'Thai'],
  [0x10a0, 0x10ff, 'Geor'],
  [0x1100, 0x11ff, 'Kore'],
  [0x1200, 0x137f, 'Ethi'],
  [0x1f00, 0x1fff, 'Grek'],
  [0x3040, 0x30ff, 'Jpan'],
  [0x3400, 0x9fff, 'Hani'],
  [0xac00, 0xd7af, 'Kore'],
  [0xfb50, 0xfdff, 'Arab'],
];

/** Fewer letters than this are a name or a symbol: µ, Δ, a greeting. */
const fewestLetters = 8;

/** The script that at least half of the letters are of, if it is another than Latin. */
export function scriptOf(prose: string): Script | undefined {
  const counts = new Map<Script, number>();
  let latin = 0;
  let other = 0;
  for (let at = 0; at < prose.length; at++) {
    const code = prose.charCodeAt(at);
    if (code < 0x250) {
      if ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) latin++;
      continue;
    }
    if (code < 0x370) continue;
    const script = ranges.find(([first, last]) => code >= first && code <= last)?.[2];
    if (!script) continue;
    other++;
    counts.set(script, (counts.get(script) ?? 0) + 1);
  }
  if (other < fewestLetters || other < latin) return undefined;
  return most(counts);
}

/** Japanese mixes its own letters with Han characters; a few of them tell it from Chinese. */
function most(counts: ReadonlyMap<Script, number>): Script | undefined {
  const kana = counts.get('Jpan') ?? 0;
  if (kana > 0 && kana * 5 >= (counts.get('Hani') ?? 0)) return 'Jpan';
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
