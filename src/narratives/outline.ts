import type { Block, PlacedBlock } from '../document/block.ts';
import type { Document } from '../document/document.ts';
import { perBlock } from '../document/per-block.ts';
import { plainText } from '../document/plain-text.ts';
import type { Section } from '../document/sections.ts';
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

/** Lower case, without numbering, emphasis, punctuation at the ends and “the”. */
export function normalizedHeading(title: string): string {
  return title
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^(?:part|section)?\s*(?:\d+(?:\.\d+)*|[ivx]+|[a-h])[.):]\s+/, '')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N})]+$/gu, '')
    .replace(/\s+/g, ' ');
}

/** The role that a heading names in this kind; empty if none. An exact synonym wins over a pattern, that over a part. */
export function roleOfHeading(title: string, narrative: Narrative): string {
  const heading = normalizedHeading(title);
  if (heading === '') return '';
  const bare = heading.replace(/^the /, '');
  const exact = narrative.sections.find(
    ({ synonyms }) => synonyms.includes(heading) || synonyms.includes(bare),
  );
  if (exact) return exact.role;
  // A question is asked under a heading; it is none, unless it says so (“Questions customers will ask”).
  const matched = title.trim().endsWith('?')
    ? undefined
    : narrative.sections.findLast(({ pattern }) => pattern?.test(heading));
  if (matched) return matched.role;
  return roleByStart(heading, narrative);
}

const namedRoles = perBlock(() => new Map<Narrative, string>());

/** The role that a heading names, or a paragraph's bold opening words, as in “**Problem.** Sellers …”; empty if none. */
export function roleNamedBy(block: Block, narrative: Narrative): string {
  const roles = namedRoles(block);
  let role = roles.get(narrative);
  if (role === undefined) {
    const titled = block.kind === 'heading' || block.kind === 'label';
    role = roleOfHeading(titled ? plainText(block) : block.lead, narrative);
    roles.set(narrative, role);
  }
  return role;
}

/** “Problem: carriers charge twice” and “Appendix A” name their role in the first words. */
function roleByStart(heading: string, narrative: Narrative): string {
  const first = /^([^:—–(]+?)\s*[:—–(]/.exec(heading)?.[1] ?? '';
  if (first === '') return '';
  return (
    narrative.sections.find(
      ({ synonyms }) => synonyms.includes(first.replace(/^the /, '')) || synonyms.includes(first),
    )?.role ?? ''
  );
}

const pressHeading =
  /^(?:internal |mock |draft |the )?(?:press release|pr|pr ?\/ ?faq|prfaq|pr-faq|announcement|news release|for immediate release)(?: draft)?(?:\s*[—–:(-]+\s*(?:for |embargo|draft|version|v?\d|internal|not for).*)?$/;

/** A heading that only names a part, as “Press release” does: it is no headline. */
export function isPartHeading(title: string): boolean {
  return pressHeading.test(normalizedHeading(title));
}

const headsPart = perBlock((block) => isPartHeading(plainText(block)));

/** Assigns roles and parts to the sections of a document. */
export function readOutline(document: Document, narrative: Narrative): Outline {
  const sections: OutlinedSection[] = [];
  const blocks: Record<Part, PlacedBlock[]> = { 'press-release': [], faq: [], body: [], appendix: [] };
  let titled = false;
  let parent = { role: '', level: 0 };
  let part: Part = narrative.id === 'prfaq' ? 'press-release' : 'body';
  for (const section of document.sections) {
    const title: boolean = section.level === 1 && !titled;
    titled ||= title;
    const unnamed = !section.heading || (title && narrative.id === 'prfaq');
    const own = unnamed ? '' : roleNamedBy(section.heading.block, narrative);
    if (own !== '' || section.level <= parent.level) parent = { role: own, level: section.level };
    part = partOf(own, part, section, parent.role);
    sections.push({ section, role: parent.role, named: own !== '', part });
    if (section.heading) blocks[part].push(section.heading);
    for (const placed of section.blocks) blocks[part].push(placed);
  }
  return { narrative, sections, blocks };
}

function partOf(own: string, before: Part, section: Section, inherited: string): Part {
  if (own === 'appendix') return 'appendix';
  if (own.endsWith('-faq')) return 'faq';
  if (section.heading && headsPart(section.heading.block)) return 'press-release';
  // An FAQ without a heading begins with its first question.
  if (before === 'press-release' && section.title.endsWith('?') && section.level > 1) return 'faq';
  return before === 'appendix' && inherited !== 'appendix' ? 'appendix' : before;
}
