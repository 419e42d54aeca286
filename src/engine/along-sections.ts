import type { Section } from '../document/sections.ts';
import type { Lineage } from '../document/tally.ts';
import type { OutlinedSection } from '../narratives/outline.ts';
import { lineEndOf } from './places.ts';
import type { DocumentUnit } from './rule.ts';

/** How the sections of a draft are read one by one. */
interface Reading<T, P> {
  /** What is found in a section. It must depend on what the section holds and on where it stands: kind, part, role. */
  readonly find: (each: OutlinedSection, unit: DocumentUnit) => readonly T[];
  /** The same in its place in the document. */
  readonly place: (found: readonly T[], section: Section, unit: DocumentUnit) => readonly P[];
  /** What else a section refers to: the same object as long as that is the same; undefined if it refers to nothing. */
  readonly outside?: (section: Section, unit: DocumentUnit) => object | undefined;
}

/** A section in which something was found, or that refers to something outside. */
interface Held<T, P> {
  /** Its index among the sections. */
  readonly at: number;
  readonly outside: object | undefined;
  readonly found: readonly T[];
  readonly placed: readonly P[];
}

interface Kept<T, P> {
  readonly key: string;
  readonly sections: readonly OutlinedSection[];
  readonly held: readonly Held<T, P>[];
  readonly all: readonly P[];
}

/**
 * Goes through the sections of a draft, and after an edit only through those that it changed. Above it what was found
 * stays in its place, below it is moved, and where nothing was found nothing is done.
 */
export class AlongSections<T, P> {
  readonly #reading: Reading<T, P>;
  readonly #kept = new WeakMap<Lineage, Kept<T, P>>();

  constructor(reading: Reading<T, P>) {
    this.#reading = reading;
  }

  /** All that is found, in order. */
  read(unit: DocumentUnit): readonly P[] {
    const { lineage } = unit.document;
    const { sections } = unit.outline;
    const key = keyOf(unit);
    const before = this.#kept.get(lineage);
    const known = before?.key === key ? before : { sections: [], held: [], all: [] };
    if (known.sections === sections) return known.all;
    const held = this.#follow(known, unit);
    const all: P[] = [];
    for (const { placed } of held) for (const each of placed) all.push(each);
    this.#kept.set(lineage, { key, sections, held, all });
    return all;
  }

  #follow(known: Pick<Kept<T, P>, 'sections' | 'held'>, unit: DocumentUnit): Held<T, P>[] {
    const { sections } = unit.outline;
    const { first, last } = changeOf(unit.document.lineage, known.sections, sections);
    const moved = sections.length - known.sections.length;
    const held: Held<T, P>[] = [];
    for (const each of known.held) if (each.at < first) held.push(this.#again(each, each.at, unit));
    for (let at = first; at < sections.length - last; at++) {
      const fresh = this.#read(at, unit);
      if (fresh.found.length > 0 || fresh.outside) held.push(fresh);
    }
    for (const each of known.held) {
      if (each.at < known.sections.length - last) continue;
      const section = sections[each.at + moved]?.section;
      const again = this.#again(each, each.at + moved, unit);
      const stays = section === known.sections[each.at]?.section || again.found !== each.found;
      held.push(stays || !section ? again : { ...again, placed: this.#place(again.found, section, unit) });
    }
    return held;
  }

  #read(at: number, unit: DocumentUnit): Held<T, P> {
    const each = unit.outline.sections[at] as OutlinedSection;
    const found = this.#reading.find(each, unit);
    const outside = this.#reading.outside?.(each.section, unit);
    return { at, outside, found, placed: this.#place(found, each.section, unit) };
  }

  /** A section that holds the same; what it refers to can have changed alone. */
  #again(held: Held<T, P>, at: number, unit: DocumentUnit): Held<T, P> {
    const { section } = unit.outline.sections[at] as OutlinedSection;
    if (held.outside && this.#reading.outside?.(section, unit) !== held.outside) return this.#read(at, unit);
    return at === held.at ? held : { ...held, at };
  }

  #place(found: readonly T[], section: Section, unit: DocumentUnit): readonly P[] {
    return found.length === 0 ? [] : this.#reading.place(found, section, unit);
  }
}

/** What readings depend on besides their section, and all of them alike. */
const keyOf = ({ document, outline }: DocumentUnit): string =>
  `${outline.narrative.id} ${document.frontMatter.status} ${lineEndOf(document)}`;

/** How many sections two readings of a text both begin with, and how many of the rest they both end with. */
interface Change {
  readonly first: number;
  readonly last: number;
}

type Sections = readonly OutlinedSection[];

/** The last change of each text: all who go along its sections ask for it. */
const lastChange = new WeakMap<Lineage, Change & { readonly old: Sections; readonly sections: Sections }>();

function changeOf(lineage: Lineage, old: Sections, sections: Sections): Change {
  const known = lastChange.get(lineage);
  if (known?.old === old && known.sections === sections) return known;
  const most = Math.min(old.length, sections.length);
  let first = 0;
  while (first < most && isInPlace(old[first], sections[first])) first++;
  let last = 0;
  while (last < most - first && isAlike(old.at(-1 - last), sections.at(-1 - last))) last++;
  const change = { first, last };
  if (old.length > 0) lastChange.set(lineage, { old, sections, ...change });
  return change;
}

const isInPlace = (a: OutlinedSection | undefined, b: OutlinedSection | undefined): boolean =>
  a?.section === b?.section && isAlike(a, b);

/** Wherever they stand, they hold the same and are understood alike. */
const isAlike = (a: OutlinedSection | undefined, b: OutlinedSection | undefined): boolean =>
  a?.section.content === b?.section.content &&
  a?.role === b?.role &&
  a?.part === b?.part &&
  a?.named === b?.named;
