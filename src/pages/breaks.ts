/**
 * Where a line may end. Found by measuring LibreOffice, which breaks as ICU does with rules of its own: the table
 * below was read off 8,450 pairs of signs, with and without a space between them.
 */

/** How a sign behaves towards what follows it. */
const After = {
  letter: 0,
  digit: 1,
  break: 2,
  never: 3,
  sign: 4,
  emDash: 5,
  dots: 6,
  open: 7,
  always: 8,
} as const;
/** How a sign behaves towards what stands before it. */
const Before = {
  letter: 0,
  never: 1,
  sign: 2,
  percent: 3,
  emDash: 4,
  dots: 5,
  closing: 6,
  always: 7,
} as const;

/** For each way a sign behaves towards what follows: the ways to stand before which a line may begin. */
const table: readonly (readonly number[])[] = [
  [Before.percent, Before.emDash, Before.always],
  [Before.emDash, Before.always],
  [Before.letter, Before.sign, Before.percent, Before.emDash, Before.dots, Before.always],
  [],
  [Before.sign, Before.percent, Before.emDash, Before.dots, Before.always],
  [Before.letter, Before.sign, Before.percent, Before.dots, Before.always],
  [Before.letter, Before.sign, Before.percent, Before.emDash, Before.always],
  [],
  [Before.letter, Before.sign, Before.percent, Before.emDash, Before.dots, Before.always],
];

const allowed = new Uint8Array(table.length * 8);
table.forEach((befores, after) => {
  for (const before of befores) allowed[after * 8 + before] = 1;
});

/** Signs by their two behaviours; all others are letters. */
const signs: readonly (readonly [chars: string, after: number, before: number])[] = [
  ['0123456789', After.digit, Before.letter],
  ['-–|‐‒', After.break, Before.never],
  ['!?\\', After.break, Before.closing],
  ['"\'“”‘’„‚‹›«»', After.never, Before.never],
  ['/', After.never, Before.closing],
  ['([{¿¡', After.open, Before.sign],
  ['$+€£¥₹₩₽₺±−', After.sign, Before.sign],
  ['%‰', After.sign, Before.percent],
  ['),.:;]}', After.sign, Before.closing],
  ['—', After.emDash, Before.emDash],
  ['…', After.dots, Before.dots],
  ['\u00a0\u2011\u202f\u2060', After.never, Before.never],
  ['\u200b', After.always, Before.never],
];

const known = 0x2070;
const afters = new Uint8Array(known);
const befores = new Uint8Array(known);
const others = new Map<number, readonly [number, number]>();
for (const [chars, after, before] of signs) {
  for (const char of chars) {
    const code = char.charCodeAt(0);
    if (code < known) {
      afters[code] = after;
      befores[code] = before;
    } else others.set(code, [after, before]);
  }
}

/** Ideographs, kana and halves of surrogates: a line may end on both sides. */
const isWide = (code: number): boolean =>
  (code >= 0x2e80 && code <= 0xa4cf) ||
  (code >= 0xac00 && code <= 0xdbff) ||
  (code >= 0xf900 && code <= 0xfaff);

const isLowHalf = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

function afterOf(code: number): number {
  if (code < known) return afters[code] ?? 0;
  return others.get(code)?.[0] ?? (isWide(code) || isLowHalf(code) ? After.always : After.letter);
}

function beforeOf(code: number): number {
  if (code < known) return befores[code] ?? 0;
  if (isLowHalf(code)) return Before.never;
  return others.get(code)?.[1] ?? (isWide(code) ? Before.always : Before.letter);
}

/** Whether a line may end between two UTF-16 units that stand side by side, the first of which is no space. */
export function canBreak(code: number, next: number): boolean {
  if (next === 32 || (code >= 0xd800 && code <= 0xdbff)) return false;
  return allowed[afterOf(code) * 8 + beforeOf(next)] === 1;
}

/** Whether a line may end between a slash and what follows it, if `slashBreak` finds no better place. */
export function canBreakAfterSlash(next: number): boolean {
  return next !== 32 && next !== 47 && allowed[After.always * 8 + beforeOf(next)] === 1;
}

/** So far back LibreOffice looks for a space rather than to end a line after a slash, in UTF-16 units. */
const far = 66;

/** Where a line ends that could end after a slash at `at`: after a space not far before it, or there. */
export function slashBreak(codes: Uint16Array, at: number): number {
  for (let before = at - 1; before > 0 && at - before < far; before--) {
    const code = codes[before - 1];
    if (code === 32 || code === 10) return before;
  }
  return at;
}

/** Whether a line may end after a space. What stands before all the spaces, and what after, has a say. */
export function canBreakAtSpace(beforeSpace: number, next: number): boolean {
  if (beforeOf(next) === Before.closing || next === 0xa0) return false;
  if (beforeSpace === 0x2014 && next === 0x2014) return false;
  return afterOf(beforeSpace) !== After.open;
}
