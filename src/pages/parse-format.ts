import { shownValue } from '../document/shown-value.ts';
import {
  type FontName,
  fontNames,
  type Margins,
  type Paper,
  type Spacing,
  sizes,
  spacings,
} from './format.ts';
import { type FormatChanges, type FormatProblem, overlaid } from './format-changes.ts';

/** A format as far as it was understood, and what was not. */
export interface ParsedFormat {
  readonly changes: FormatChanges;
  /** One for each part that is not understood: it changes nothing. */
  readonly problems: readonly FormatProblem[];
}

/**
 * Reads `format:` of the front matter, or a setting: a text such as `A4, Times New Roman 11pt, line numbers`, or a
 * map with the keys paper, font, size, margins, spacing, line-numbers and page-numbers. Never throws.
 */
export function parseFormat(value: unknown): ParsedFormat {
  if (value === undefined || value === null) return { changes: {}, problems: [] };
  const read = typeof value === 'string' ? ofText(value) : isMap(value) ? ofMap(value) : [notAFormat];
  const problems: FormatProblem[] = [];
  let changes: FormatChanges = {};
  for (const change of read) {
    if ('message' in change) problems.push(change);
    else changes = overlaid(changes, change);
  }
  return { changes, problems };
}

/** What one part says, or what is wrong with it. */
type Change = FormatChanges | FormatProblem;

const wrong = (message: string): FormatProblem => ({ path: [], at: 'value', message });

const notAFormat = wrong(
  'How is it printed? A format is a text such as “A4, Times New Roman 11pt”, or a map with paper, font, size, margins, spacing.',
);

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function ofText(text: string): Change[] {
  return text
    .split(/[,;]/)
    .map((part) => part.trim().replace(/\s+/g, ' '))
    .filter((part) => part !== '')
    .map(ofPart);
}

function ofPart(part: string): Change {
  const switched = /^(no |without )?(line|page) numbers?$/i.exec(part);
  if (switched)
    return { [switched[2]?.toLowerCase() === 'line' ? 'lineNumbers' : 'pageNumbers']: !switched[1] };
  const margins = /^(?:margins?:? )(.+)$|^(.+?) margins?$/i.exec(part);
  if (margins) return withMargins(margins[1] ?? margins[2]);
  const spacing = /^(\S+?)[ -](?:line )?(?:spac(?:ed|ing))$/i.exec(part);
  if (spacing) return withSpacing(spacing[1]);
  if (/^(?:us )?(?:[ab]\d|legal|tabloid|ledger|executive)$/i.test(part)) return withPaper(part);
  const paper = paperNamed(part);
  if (paper) return { paper };
  const [, name = '', size] = /^(.*?) ?(\d+(?:\.\d+)?) ?(?:pt|points?)?$/i.exec(part) ?? ['', part];
  return both(name === '' ? {} : withFont(name), size === undefined ? {} : withSize(size));
}

function both(first: Change, second: Change): Change {
  if ('message' in first) return first;
  return 'message' in second ? second : { ...first, ...second };
}

function ofMap(map: Readonly<Record<string, unknown>>): Change[] {
  return Object.entries(map).map(([key, value]) => {
    const read = fields[key.toLowerCase().replace(/[\s_-]/g, '')];
    if (!read)
      return {
        path: [key],
        at: 'key',
        message: `Which part of a format is “${key}”? It has ${formatParts.join(', ')}.`,
      };
    const change = read(value);
    return 'message' in change ? { ...change, path: [key, ...change.path] } : change;
  });
}

/** The parts of a format, as a map names them. */
export const formatParts = [
  'paper',
  'font',
  'size',
  'margins',
  'spacing',
  'line-numbers',
  'page-numbers',
] as const;

const fields: Readonly<Record<string, (value: unknown) => Change>> = {
  paper: withPaper,
  page: withPaper,
  font: (value) => (typeof value === 'string' ? ofFont(value) : withFont(value)),
  size: withSize,
  margin: withMargins,
  margins: withMargins,
  spacing: withSpacing,
  linenumbers: (value) => switchedTo('lineNumbers', value),
  pagenumbers: (value) => switchedTo('pageNumbers', value),
};

/** `Arial`, or `Arial 11pt`. */
function ofFont(text: string): Change {
  return /\d/.test(text) ? ofPart(text.trim()) : withFont(text);
}

function paperNamed(text: string): Paper | undefined {
  const name = text.toLowerCase().replace(/^us[ -]/, '');
  return name === 'letter' ? 'Letter' : name === 'a4' ? 'A4' : undefined;
}

function withPaper(value: unknown): Change {
  const paper = paperNamed(textOf(value));
  return paper ? { paper } : wrong(`Which paper is “${shown(value)}”? It is Letter or A4.`);
}

const shortNames: Readonly<Record<string, FontName>> = { times: 'Times New Roman', tnr: 'Times New Roman' };

function withFont(value: unknown): Change {
  const name = textOf(value).toLowerCase();
  const font = shortNames[name] ?? fontNames.find((each) => each.toLowerCase() === name);
  return font ? { font } : wrong(`Which font is “${shown(value)}”? It is Calibri, Times New Roman or Arial.`);
}

function withSize(value: unknown): Change {
  const size = Number(textOf(value).replace(/ ?(?:pt|points?)$/i, ''));
  const known = size >= sizes.min && size <= sizes.max && Number.isInteger(size * 2);
  return known ? { size } : wrong(`Which size is “${shown(value)}”? It is 10 to 12 points, in halves.`);
}

const spacingNames: Readonly<Record<string, Spacing>> = { single: 1, double: 2 };

function withSpacing(value: unknown): Change {
  const name = textOf(value).toLowerCase();
  const spacing = spacingNames[name] ?? spacings.find((each) => each === Number(name));
  return spacing ? { spacing } : wrong(`Which spacing is “${shown(value)}”? It is 1, 1.15, 1.5 or 2.`);
}

const twipsPer: Readonly<Record<string, number>> = {
  '"': 1440,
  in: 1440,
  cm: 1440 / 2.54,
  mm: 144 / 2.54,
  pt: 20,
};
const sides: readonly (keyof Margins)[] = ['top', 'right', 'bottom', 'left'];

/** One length for all four sides, or a map with top, right, bottom, left. */
function withMargins(value: unknown): Change {
  const given = isMap(value) ? value : Object.fromEntries(sides.map((side) => [side, value]));
  const margins: Partial<Record<keyof Margins, number>> = {};
  for (const [name, length] of Object.entries(given)) {
    const side = sides.find((each) => each === name.toLowerCase());
    if (!side)
      return {
        path: [name],
        at: 'key',
        message: `Which margin is “${name}”? They are top, right, bottom and left.`,
      };
    const twips = twipsOf(length);
    if (twips === undefined) return { ...noMargin(length), path: isMap(value) ? [name] : [] };
    margins[side] = twips;
  }
  return { margins };
}

const noMargin = (length: unknown): FormatProblem =>
  wrong(`How wide is “${shown(length)}”? A margin is 0.4 to 2 inches, as in “1in” or “2.5cm”.`);

function twipsOf(value: unknown): number | undefined {
  const match = /^(\d+(?:\.\d+)?|\.\d+) ?(in|"|cm|mm|pt)?(?:ch(?:es)?)?$/i.exec(textOf(value));
  const twips = Math.round(Number(match?.[1]) * (twipsPer[match?.[2]?.toLowerCase() ?? 'in'] ?? 1440));
  return twips >= 576 && twips <= 2880 ? twips : undefined;
}

function switchedTo(field: 'lineNumbers' | 'pageNumbers', value: unknown): Change {
  if (typeof value === 'boolean') return { [field]: value };
  const what = field === 'lineNumbers' ? 'lines' : 'pages';
  return wrong(`Are ${what} numbered? It is true or false; “${shown(value)}” is neither.`);
}

/** Of a value that is no word or number, nothing: it may have a `toString` of its own. */
const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';

const shown = (value: unknown): string =>
  typeof value === 'string' && value.length <= 40 ? value : shownValue(value);
