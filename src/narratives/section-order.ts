import { perSection } from '../document/sections.ts';
import { headingKey } from './heading-key.ts';
import type { Outline, OutlinedSection } from './outline.ts';
import { piecesOf } from './pieces.ts';

/** A heading that stands where its reader does not look for it. */
export interface Misplaced {
  readonly section: OutlinedSection;
  /** The section of the kind that it comes too late for, or too early. */
  readonly other: OutlinedSection;
  readonly should: 'before' | 'after';
}

/** Two headings with the same words, at the same level under the same one. */
export interface Duplicate {
  readonly section: OutlinedSection;
  readonly first: OutlinedSection;
}

/** The sections whose place is not that of their kind: only where a reader would lose the thread. */
export function misplacedSections(outline: Outline): readonly Misplaced[] {
  const order = outline.narrative.sections.filter(({ ordered }) => ordered).map(({ role }) => role);
  const first = firstOfRoles(outline, order);
  const ranks = first.map(({ role }) => order.indexOf(role));
  const kept = longestRise(ranks);
  return first.flatMap((section, at): Misplaced[] => {
    if (kept.has(at)) return [];
    const rank = ranks[at] ?? 0;
    const passed = [...kept].filter((other) =>
      other < at ? (ranks[other] ?? 0) > rank : (ranks[other] ?? 0) < rank,
    );
    const [nearest] = passed;
    const other = nearest === undefined ? undefined : first[nearest];
    // A neighbour that changed places loses nobody.
    if (!other || passed.length < 2) return [];
    return [{ section, other, should: (nearest ?? 0) < at ? 'before' : 'after' }];
  });
}

/** Where a role has its heading, the first of each, in the order of the text. */
function firstOfRoles(outline: Outline, roles: readonly string[]): readonly OutlinedSection[] {
  if (roles.length < 3 || piecesOf(outline).length > 0) return [];
  const seen = new Set<string>();
  return outline.sections.filter(({ role, named }) => {
    if (!named || !roles.includes(role) || seen.has(role)) return false;
    seen.add(role);
    return true;
  });
}

/** The places of a longest run of numbers that rise. A kind has few sections. */
function longestRise(numbers: readonly number[]): ReadonlySet<number> {
  const runs: number[][] = [];
  numbers.forEach((each, at) => {
    const before = runs
      .filter((run) => (numbers[run.at(-1) ?? 0] ?? 0) < each)
      .sort((a, b) => b.length - a.length)[0];
    runs.push([...(before ?? []), at]);
  });
  return new Set(runs.sort((a, b) => b.length - a.length)[0]);
}

const keyOf = perSection(({ title }) => headingKey(title));

/** Headings of sections of the kind that stand there twice. */
export function duplicateSections(outline: Outline): readonly Duplicate[] {
  if (piecesOf(outline).length > 0) return [];
  const above: { level: number; place: number }[] = [];
  const seen = new Map<string, OutlinedSection>();
  const found: Duplicate[] = [];
  outline.sections.forEach((each, place) => {
    const { section, role, named } = each;
    if (!section.heading || section.level > 6) return;
    while ((above.at(-1)?.level ?? 0) >= section.level) above.pop();
    const under = above.at(-1)?.place ?? -1;
    above.push({ level: section.level, place });
    if (!named || role === '' || section.title.endsWith('?')) return;
    const name = `${under} ${section.level} ${role} ${keyOf(section)}`;
    const first = seen.get(name);
    if (first) found.push({ section: each, first });
    else seen.set(name, each);
  });
  return found;
}
