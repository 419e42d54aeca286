import type { PlacedBlock } from '../document/block.ts';
import type { Document, Section } from '../document/document.ts';
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

/** The role that a paragraph's bold opening words name, as in “**Problem.** Sellers …”. */
export function roleOfLead({ block }: PlacedBlock, narrative: Narrative): string {
  return block.lead === '' ? '' : roleOfHeading(block.lead, narrative);
}

const pressHeading =
  /^(?:internal |mock |draft |the )?(?:press release|pr|pr ?\/ ?faq|prfaq|pr-faq|announcement|news release|for immediate release)(?: draft)?(?:\s*[—–:(-]+\s*(?:for |embargo|draft|version|v?\d|internal|not for).*)?$/;

/** A heading that only names a part, as “Press release” does: it is no headline. */
export function isPartHeading(title: string): boolean {
  return pressHeading.test(normalizedHeading(title));
}

/** Assigns roles and parts to the sections of a document. */
export function readOutline(document: Document, narrative: Narrative): Outline {
  const sections: OutlinedSection[] = [];
  let parent = { role: '', level: 0 };
  let part: Part = narrative.id === 'prfaq' ? 'press-release' : 'body';
  for (const section of document.sections) {
    const title = section.level === 1 && sections.every((each) => each.section.level !== 1);
    const own = title && narrative.id === 'prfaq' ? '' : roleOfHeading(section.title, narrative);
    if (own !== '' || section.level <= parent.level) parent = { role: own, level: section.level };
    part = partOf(own, part, section, parent.role);
    sections.push({ section, role: parent.role, named: own !== '', part });
  }
  return { narrative, sections };
}

function partOf(own: string, before: Part, section: Section, inherited: string): Part {
  if (own === 'appendix') return 'appendix';
  if (own.endsWith('-faq')) return 'faq';
  if (isPartHeading(section.title)) return 'press-release';
  // An FAQ without a heading begins with its first question.
  if (before === 'press-release' && section.title.endsWith('?') && section.level > 1) return 'faq';
  return before === 'appendix' && inherited !== 'appendix' ? 'appendix' : before;
}
