import { canBreak, canBreakAfterSlash, canBreakAtSpace, slashBreak } from './breaks.ts';
import { faceOf } from './faces.ts';
import type { Run } from './flow.ts';
import { heightsOf, type Measured, measure, type Setting, sixths } from './measured.ts';
import { monoFont } from './styles.ts';

/** One line of a paragraph. Lengths are in twips. */
export interface Line {
  /** Offsets in the text of the runs (`textOf`), `end` exclusive; spaces at its end belong to it. */
  readonly start: number;
  readonly end: number;
  /** From the top of the line to that of the next. */
  readonly height: number;
  /** From the top of the line to the line that letters stand on. */
  readonly ascent: number;
  /** What of its height is distance to the next line; at the foot of a page it may reach into the margin. */
  readonly leading: number;
}

export interface Lines {
  readonly lines: readonly Line[];
  /** Whether it holds a sign whose width is not known. */
  readonly guessed: boolean;
}

/** Breaks runs into lines of a width. A marker before the first has its share in the height of that line. */
export function breakLines(
  runs: readonly Run[],
  width: number,
  setting: Setting & { readonly marked?: boolean },
): Lines {
  const text = measure(runs, setting);
  if (text.length === 0) return { lines: [spaced(emptyLine(setting), setting)], guessed: false };
  return { lines: new Breaker(text, width, setting).lines(), guessed: text.guessed };
}

function emptyLine({ style, font }: Setting): Line {
  const face = faceOf(style.mono ? monoFont : font, style.bold, style.italic);
  const { ascent, descent } = heightsOf(face, style.size * 10);
  return { start: 0, end: 0, ascent, height: ascent + descent, leading: 0 };
}

/** Lines at a larger distance grow downwards, by a share of the height of the highest font in them. */
function spaced(line: Line, { spacing }: Setting, highest = line.height): Line {
  if (spacing === 1) return line;
  const more = Math.floor(highest * spacing) - highest;
  return { ...line, height: line.height + more, leading: more };
}

/** Fills one line after another, each as far as it goes. Spaces at the end of a line take no room. */
class Breaker {
  readonly #text: Measured;
  readonly #width: number;
  readonly #setting: Setting & { readonly marked?: boolean };
  readonly #lines: Line[] = [];

  constructor(text: Measured, width: number, setting: Setting & { readonly marked?: boolean }) {
    this.#text = text;
    this.#width = width * sixths;
    this.#setting = setting;
  }

  lines(): readonly Line[] {
    const { length, codes } = this.#text;
    for (let start = 0; start < length; ) {
      const end = this.#endOfLine(start);
      this.#add(start, end);
      start = end;
    }
    if (codes[length - 1] === 10) this.#add(length, length);
    return this.#lines;
  }

  #endOfLine(start: number): number {
    const { length, codes, widths, looked, looks } = this.#text;
    const { rounds, slashes } = this.#setting.profile;
    let before = 0;
    let piece = 0;
    let look = looked[start] ?? 0;
    let breakAt = start;
    let slashAt = start;
    for (let at = start; at < length; at++) {
      const code = codes[at] ?? 0;
      if (code === 10) return at + 1;
      if (looked[at] !== look) {
        before += rounds ? Math.round(piece / sixths) * sixths : piece;
        piece = 0;
        look = looked[at] ?? 0;
      }
      piece += widths[at] ?? 0;
      const room = this.#width - (looks[look]?.reserve ?? 0) * sixths;
      if (code !== 32 && before + piece > room && at > start)
        return this.#chosen(start, at, breakAt, slashAt);
      // Just before what does not fit, a slash does not end a line.
      if (slashes && at > start && codes[at - 1] === 47 && canBreakAfterSlash(code)) slashAt = at;
      if (this.#mayBreakAfter(at, start)) breakAt = at + 1;
    }
    return length;
  }

  /** The end of a line, given the last places where it could be; in the midst of a word if there is none. */
  #chosen(start: number, overflow: number, breakAt: number, slashAt: number): number {
    const end = slashAt > breakAt ? slashBreak(this.#text.codes, slashAt) : breakAt;
    return end > start ? end : overflow;
  }

  #mayBreakAfter(at: number, start: number): boolean {
    const { length, codes } = this.#text;
    if (at + 1 >= length) return false;
    const code = codes[at] ?? 0;
    const next = codes[at + 1] ?? 0;
    if (code !== 32) return canBreak(code, next);
    if (next === 32) return false;
    let before = at - 1;
    while (before >= start && codes[before] === 32) before--;
    return canBreakAtSpace(before >= start ? (codes[before] ?? 0) : 0, next);
  }

  #add(start: number, end: number): void {
    const { looked, looks, length } = this.#text;
    const marker = start === 0 && this.#setting.marked ? emptyLine(this.#setting) : undefined;
    let ascent = marker?.ascent ?? 0;
    let descent = marker ? marker.height - marker.ascent : 0;
    let highest = marker ? Number.POSITIVE_INFINITY : 0;
    let seen = -1;
    for (let at = Math.min(start, length - 1); at < Math.max(end, start + 1) && at < length; at++) {
      const look = looked[at] ?? 0;
      if (look === seen) continue;
      seen = look;
      const { ascent: above = 0, descent: below = 0 } = looks[look] ?? {};
      ascent = Math.max(ascent, above);
      descent = Math.max(descent, below);
      highest = Math.max(highest, above + below);
    }
    const height = ascent + descent;
    this.#lines.push(
      spaced({ start, end, ascent, height, leading: 0 }, this.#setting, Math.min(highest, height)),
    );
  }
}
