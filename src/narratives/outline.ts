import type { Block, PlacedBlock } from '../document/block.ts';
import type { Document } from '../document/document.ts';
import { perBlock } from '../document/per-block.ts';
import { plainText } from '../document/plain-text.ts';
import type { Section } from '../document/sections.ts';
import { halfOfHeading, halfOfQuestions } from './faq-halves.ts';
import { headingKey, isPartHeading, normalizedHeading } from './heading-key.ts';
import type { Narrative, Part } from './narrative.ts';

/** A section of the document, understood as a section of its kind. */
export interface OutlinedSection {
  readonly section: Section;
  /** Told by its heading; a subsection without a role of its own has its parent's. Empty if unknown. */
  readonly role: string;
  /** Its own heading means the role; false where it was inherited. */
  readonly named: boolean;
  readonly part: Part;
}

/** How the sections of a document answer to the sections of its kind. */
export interface Outline {
  readonly narrative: Narrative;
  readonly sections: readonly OutlinedSection[];
  /** The blocks of each part in order, headings included. */
  readonly blocks: Readonly<Record<Part, readonly PlacedBlock[]>>;
}

/** The roles of a kind by the keys of the headings that mean them. */
const roleTables = new WeakMap<Narrative, ReadonlyMap<string, string>>();

function rolesByKey(narrative: Narrative): ReadonlyMap<string, string> {
  let table = roleTables.get(narrative);
  if (!table) {
    // The first section that claims a heading has it.
    const pairs = narrative.sections.flatMap(({ role, title, synonyms }) =>
      [...synonyms, title].map((name) => [headingKey(name), role] as const),
    );
    table = new Map(pairs.reverse());
    roleTables.set(narrative, table);
  }
  return table;
}

/** The role that a heading names in this kind; empty if none. A synonym wins over a pattern, that over a part. */
export function roleOfHeading(title: string, narrative: Narrative): string {
  return rolesOfHeading(title, narrative)[0] ?? '';
}

/** The roles that a heading names: two of “Options and recommendation”. The first is the section's own. */
export function rolesOfHeading(title: string, narrative: Narrative): readonly string[] {
  const heading = normalizedHeading(title);
  const known = rolesByKey(narrative);
  const exact = known.get(headingKey(heading));
  if (exact !== undefined) return [exact];
  // A question is asked under a heading; it is none, unless it says so (“Questions customers will ask”).
  if (!title.trim().endsWith('?')) {
    const matched = narrative.sections.findLast(({ pattern }) => pattern?.test(heading));
    if (matched) return [matched.role];
    const half = narrative.id === 'prfaq' ? halfOfHeading(heading) : undefined;
    if (half) return [half];
  }
  if (isPartHeading(title)) return [];
  const pieces = piecesOf(heading, title.trim().endsWith('?')).map((piece) => known.get(headingKey(piece)));
  return [...new Set(pieces.filter((role) => role !== undefined))];
}

/** “Problem: carriers charge twice” names its role in the first words; “Risks and open questions” in any of its parts. */
function piecesOf(heading: string, question: boolean): string[] {
  const [first = ''] = heading.split(/\s*[:—–(]|\s-\s/, 1);
  return question ? (first === heading ? [] : [first]) : [first, ...first.split(/,? and |, | & | \+ |\//)];
}

const namedRoles = perBlock(() => new Map<Narrative, readonly string[]>());

/** The roles that a heading names, or a paragraph's bold opening words, as in “**Problem.** Sellers …”. */
export function rolesNamedBy(block: Block, narrative: Narrative): readonly string[] {
  const known = namedRoles(block);
  let roles = known.get(narrative);
  if (roles === undefined) {
    const titled = block.kind === 'heading' || block.kind === 'label';
    roles = rolesOfHeading(titled ? plainText(block) : block.lead, narrative);
    known.set(narrative, roles);
  }
  return roles;
}

/** The role that a heading or a bold lead names; empty if none. */
export function roleNamedBy(block: Block, narrative: Narrative): string {
  return rolesNamedBy(block, narrative)[0] ?? '';
}

const headsPart = perBlock((block) => isPartHeading(plainText(block)));

/** Assigns roles and parts to the sections of a document. */
export function readOutline(document: Document, narrative: Narrative): Outline {
  const sections: OutlinedSection[] = [];
  const blocks: Record<Part, PlacedBlock[]> = { 'press-release': [], faq: [], body: [], appendix: [] };
  let titled = false;
  let parent = { role: '', level: 0 };
  const first = firstPart(narrative);
  let part = first;
  const halves = new Set<string>();
  document.sections.forEach((section, at) => {
    const title: boolean = section.level === 1 && !titled;
    titled ||= title;
    const unnamed = !section.heading || (title && isHeadline(narrative));
    const told = unnamed ? '' : roleNamedBy(section.heading.block, narrative);
    const own = told || (unnamed ? '' : (halfAt(document.sections, at, { narrative, halves }) ?? ''));
    if (own.endsWith('-faq')) halves.add(own);
    if (own !== '' || section.level <= parent.level) parent = { role: own, level: section.level };
    part = partOf(own, part, { section, inherited: parent.role, first });
    sections.push({ section, role: parent.role, named: own !== '', part });
    if (section.heading) blocks[part].push(section.heading);
    for (const placed of section.blocks) blocks[part].push(placed);
  });
  return { narrative, sections, blocks };
}

/** The half of a PR/FAQ that questions make of a heading that does not name it. */
function halfAt(
  sections: readonly Section[],
  at: number,
  { narrative, halves }: { readonly narrative: Narrative; readonly halves: ReadonlySet<string> },
): string | undefined {
  return narrative.id === 'prfaq' ? halfOfQuestions(sections, at, halves) : undefined;
}

/** Where a document begins: all of a press release stands above its FAQ. */
function firstPart({ id }: Narrative): Part {
  return id === 'prfaq' ? 'press-release' : id === 'faq' ? 'faq' : 'body';
}

/** The title of a PR/FAQ or of an essay is a headline, whatever words it has. */
function isHeadline({ id }: Narrative): boolean {
  return id === 'prfaq';
}

interface Standing {
  readonly section: Section;
  readonly inherited: string;
  readonly first: Part;
}

function partOf(own: string, before: Part, { section, inherited, first }: Standing): Part {
  if (own === 'appendix') return 'appendix';
  if (own === 'faq' || own.endsWith('-faq')) return 'faq';
  if (section.heading && headsPart(section.heading.block)) return first === 'body' ? first : 'press-release';
  // An FAQ without a heading begins with its first question.
  if (before === 'press-release' && section.title.endsWith('?') && section.level > 1) return 'faq';
  if (before === 'appendix') return 'appendix';
  // Elsewhere than in a PR/FAQ the body goes on below the FAQ.
  return before === 'faq' && first === 'body' && inherited !== 'faq' ? 'body' : before;
}
