import type { Block, PlacedBlock } from '../../document/block.ts';
import type { Document } from '../../document/document.ts';
import { perBlock } from '../../document/per-block.ts';
import { plainText } from '../../document/plain-text.ts';
import { perSection } from '../../document/sections.ts';
import { type Span, shift } from '../../document/span.ts';
import { tally } from '../../document/tally.ts';
import type { Figure } from '../../evidence/arithmetic/figures.ts';
import { eventNames } from '../words/events.ts';
import { segmentWords } from '../words/segments.ts';
import type { Entry } from './entry.ts';
import { entriesIn } from './ledger.ts';

/** An entry and where it stands in the document. */
export interface Line {
  readonly entry: Entry;
  readonly span: Span;
  readonly block: Block;
  /** The heading that it stands under. */
  readonly title: string;
}

/** Two lines of one thing that differ: the later, and the one that it conflicts with. */
export interface Conflict {
  readonly here: Line;
  readonly there: Line;
}

/** Sections that tell of other ways and other cases. */
const elsewhere =
  /\b(?:alternatives?|options?|considered|reject\w*|competit\w*|scenarios?|sensitivity|what if|why not|status quo|if )\b/i;
/** Sections that tell of other times: what they date is still one thing. */
const earlier = /\b(?:history|background|previous|lessons?)\b/i;

/** The values of one thing that differ in a document. */
export function conflictsIn(document: Document): Conflict[] {
  const byKey = new Map<string, Line[]>();
  const names = new Set<string>();
  for (const section of document.sections) {
    for (const { entry, key, at } of keyedIn(section)) {
      for (const name of entry.names) names.add(name);
      const { block, start } = section.blocks[at] as PlacedBlock;
      const line = { entry, span: shift(entry, start), block, title: section.title };
      const known = byKey.get(key);
      if (known) known.push(line);
      else byKey.set(key, [line]);
    }
  }
  const several = severalEvents(document);
  const title = document.blocks.find(({ block }) => block.kind === 'heading');
  const titled = new Set(title ? plainText(title.block).split(/\W+/) : []);
  const judge: Judge = { names, several, titled };
  const seen = new Set<number>();
  return [...byKey.values()]
    .flatMap((lines) => conflictOf(lines, judge) ?? [])
    .filter(({ here }) => !seen.has(here.span.start) && seen.add(here.span.start))
    .sort((a, b) => a.here.span.start - b.here.span.start);
}

interface Keyed {
  readonly entry: Entry;
  readonly key: string;
  /** Index of its block in the section. */
  readonly at: number;
}

/** The lines of a section that can be set against others. */
const keyedIn = perSection(({ title, heading, blocks }): readonly Keyed[] => {
  if (elsewhere.test(title)) return [];
  return blocks.flatMap(({ block }, at) => {
    const answers =
      heading !== undefined && at === 0 && priced.test(title) && !/\b(?:us|we|our)\b/i.test(title);
    return entriesIn(block)
      .filter(
        ({ other, bare, when }) => !other && (!bare || answers) && !(when === '' && earlier.test(title)),
      )
      .map((entry) => ({ entry, key: `${entry.role} ${entry.key}`, at }));
  });
});

const priced = /\b(?:cost|price|pay|charge|fee)s?\b/i;

interface Judge {
  /** Names that stand inside of sentences. */
  readonly names: ReadonlySet<string>;
  /** Events of which the document knows more than one. */
  readonly several: ReadonlySet<string>;
  /** Words of the title: the names of what the draft is about. */
  readonly titled: ReadonlySet<string>;
}

/** More values than this of one key are values of several things. */
const mostValues = 2;

function conflictOf(lines: readonly Line[], judge: Judge): Conflict | undefined {
  if (lines.length < mostValues) return undefined;
  const values = distinct(lines);
  if (values.length !== mostValues) return undefined;
  for (const [at, here] of lines.entries()) {
    const there = lines.slice(0, at).find((line) => differs(line, here, judge));
    if (there) return { here, there };
  }
  return undefined;
}

/** The lines with values that rounding does not make the same, one of each. */
function distinct(lines: readonly Line[]): Line[] {
  const found: Line[] = [];
  for (const line of lines)
    if (found.length <= mostValues && !found.some(({ entry }) => isSame(entry.figure, line.entry.figure)))
      found.push(line);
  return found;
}

function differs(a: Line, b: Line, { names, several, titled }: Judge): boolean {
  const [one, two] = [a.entry, b.entry];
  if (a.block === b.block && !one.timed && !isSlip(one, two)) return false;
  if (isSame(one.figure, two.figure) || !isNear(one, two)) return false;
  if (one.figure.statistic !== two.figure.statistic) return false;
  if (segmentsOf(a) !== segmentsOf(b)) return false;
  if (one.when !== two.when && !(isLoose(one, two) && (one.when === '' || two.when === ''))) return false;
  if (groupOf(a) !== groupOf(b) && groupOf(a) !== '' && groupOf(b) !== '') return false;
  if (/^(?:deed)/.test(one.key) && one.when === '') return false;
  const event = /^(?:length|size)\|([a-z]+)/.exec(one.key)?.[1];
  if (event !== undefined && several.has(event)) return one.which === two.which && one.which !== '';
  const named = [one, two].map((entry) =>
    [...entry.names, ...(names.has(entry.opening) ? [entry.opening] : [])]
      .filter((name) => !titled.has(name))
      .sort(),
  );
  const [first = [], second = []] = named;
  if (event !== undefined) return first.length === 0 || second.length === 0 || first.join() === second.join();
  return first.join() === second.join();
}

/** Titles of parts that most drafts have; any other may be that of a product, a place or a team. */
const structural =
  /\b(?:abstract|analysis|answer|appendix|approach|ask|background|baseline|budget|case|conclusion|context|costs?|customer|data|decision|details|evidence|experience|faq|findings|financials?|goals?|happened|headline|how|impact|introduction|learn\w*|method\w*|metrics?|milestones|money|next steps|numbers|objectives|opening|outcome|overview|plan|press|pricing|problem|proposal|questions|reach|recommendation|release|result|results|risks?|scope|situation|solution|story|summary|targets?|task|action|timeline|today|tracking|what|when|where|who|why|work)\b/i;

/** What a heading says that a section is about, where that is no part that most drafts have. */
const groupOf = ({ title }: Line): string => (structural.test(title) ? '' : title.toLowerCase());

/** The words that part one group from another, those of the question among them. */
const segmentsOf = ({ entry: { segments, bare }, title }: Line): string =>
  [
    ...segments,
    ...(bare
      ? title
          .toLowerCase()
          .split(/\W+/)
          .filter((word) => segmentWords.has(word))
      : []),
  ]
    .filter(isTelling)
    .sort()
    .join();

const isTelling = (word: string): boolean => !/^(?:each|total|full|own|current|currently)$/.test(word);

/** A target, a price, an event and what is asked for are the same all over a draft; a level may have moved. */
const isLoose = (one: Entry, two: Entry): boolean =>
  one.role === 'target'
    ? one.when === two.when || one.when === '' || two.when === ''
    : !one.timed && !two.timed;

/** Values of one thing differ by less than this, or they are of two. */
function isNear(one: Entry, two: Entry): boolean {
  const ratio = daysOr(one.figure) / daysOr(two.figure);
  const most = one.near || two.near ? 1.6 : 2.6;
  return ratio > 1 / most && ratio < most;
}

/** So near each other that one is likely a slip for the other: £1.32M and £1.23M. */
function isSlip({ figure: a }: Entry, { figure: b }: Entry): boolean {
  return a.kind === 'currency' && Math.max(a.value, b.value) < Math.min(a.value, b.value) * 1.1;
}

const days: Readonly<Record<string, number>> = {
  hour: 1 / 24,
  day: 1,
  week: 7,
  month: 30.4,
  quarter: 91.3,
  year: 365,
};

const daysOr = ({ kind, unit, value }: Figure): number =>
  kind === 'duration' ? value * (days[unit] ?? 1) : value;

/** Whether two figures may be one value: rounded to the coarser, or told as a bound that the other keeps. */
function isSame(a: Figure, b: Figure): boolean {
  const gap = Math.abs(daysOr(a) - daysOr(b));
  if (gap < 1e-9) return true;
  if (a.kind === 'duration' && a.unit !== b.unit) return gap <= Math.max(daysOr(a), daysOr(b)) * 0.15;
  const about = [a, b].some(({ bound }) => bound === 'about');
  if (about && gap <= Math.max(a.value, b.value) * 0.12) return true;
  if ([a, b].some(({ bound }) => bound === 'at-least' || bound === 'at-most')) return true;
  const [fine, coarse] = [placeOf(a), placeOf(b)].sort((x, y) => x - y) as [number, number];
  return fine < coarse && gap <= coarse / 2 + 1e-9;
}

/** The last place that a figure is written to. */
function placeOf({ half, kind, text }: Figure): number {
  if (half > 0) return half * 2;
  return kind === 'count' || !/\d/.test(text) ? 0 : 1;
}

const eventWord = new RegExp(`\\b(${[...new Set(eventNames.values())].join('|')})(s?)\\b`, 'gi');

/** The events of a block with the word before each that tells which it is. */
const eventsIn = perBlock(({ kind, prose }) =>
  kind === 'code' || kind === 'front-matter'
    ? []
    : Array.from(prose.matchAll(eventWord), ({ 1: name = '', 2: plural = '', index }) => ({
        name: name.toLowerCase(),
        which: whichOf(/[\p{L}'-]{1,20}(?= $)/u.exec(prose.slice(Math.max(0, index - 21), index))?.[0] ?? ''),
        plural: plural !== '',
      })),
);

const ordinal =
  /^(?:first|second|third|next|last|previous|earlier|later|another|other|new|follow-up|larger|smaller|both|two|three|each|every|any)$/i;

function whichOf(before: string): string {
  return ordinal.test(before) ||
    (/^\p{Lu}/u.test(before) && !/^(?:The|A|An|Our|This|In|Each|Every|After|During|Over)$/.test(before))
    ? before.toLowerCase()
    : '';
}

/** Which events of each name a document tells of, and how often. */
const eventsTold = tally<Map<string, Map<string, number>>>({
  empty: () => new Map(),
  add: (told, block) => countEvents(told, block, 1),
  remove: (told, block) => countEvents(told, block, -1),
});

function countEvents(told: Map<string, Map<string, number>>, block: Block, by: 1 | -1): void {
  for (const { name, which, plural } of eventsIn(block)) {
    const counts = told.get(name) ?? new Map<string, number>();
    told.set(name, counts);
    const several = plural && name !== 'interview' ? ['one', 'more'] : [];
    for (const each of which === '' ? several : [...several, which]) {
      const left = (counts.get(each) ?? 0) + by;
      if (left > 0) counts.set(each, left);
      else counts.delete(each);
    }
  }
}

function severalEvents(document: Document): Set<string> {
  const several = new Set<string>();
  for (const [name, counts] of eventsTold(document)) {
    const all = [...counts.keys()];
    if (all.length > 1 || all.some((which) => isOneOfSeveral.test(which))) several.add(name);
  }
  return several;
}

const isOneOfSeveral = /^(?:second|third|next|another|other|both|two|three|follow-up|each)$/;
