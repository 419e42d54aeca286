import type { PlacedBlock } from '../document/block.ts';
import { perBlock } from '../document/per-block.ts';
import { plainText } from '../document/plain-text.ts';
import { perSection, type Section } from '../document/sections.ts';
import { isFragment, isThought } from '../facts/fragments.ts';
import { actionSections } from './action-sections.ts';
import { normalizedHeading } from './heading-key.ts';
import type { Outline, OutlinedSection } from './outline.ts';

/** Where a list is the right form: what is done, chosen from, counted or looked up. */
const listRoles =
  /^(?:next-steps|actions|owners|tenets|options|alternatives|faq|external-faq|internal-faq|external|internal|appendix|goals|metrics|rollout|timeline|changes?|comms|question|questions)$/;
const listHeading =
  /\b(?:agenda|appendix|attendees|checklist|contents|dates|dependencies|faq|features|glossary|goals|key terms|kpis|links|metrics|milestones|non-?goals|objectives|participants|principles|questions|references|related|resources|schedule|scope|see also|steps|tenets|timeline|values)\b/;

const listsByHeading = perBlock((block) => listHeading.test(normalizedHeading(plainText(block))));

/** The sections whose argument ought to be in sentences. */
export function arguedSections(outline: Outline): readonly OutlinedSection[] {
  const actions = actionSections(outline);
  return outline.sections.filter((each) => {
    const { section, role, part } = each;
    if (part === 'appendix' || part === 'faq' || listRoles.test(role) || actions.has(each)) return false;
    return !(section.heading && listsByHeading(section.heading.block));
  });
}

/** Words in the items of lists, and in all prose, of a section. */
export const wordsInLists = perSection(({ blocks }) => {
  let listed = 0;
  let all = 0;
  for (const { block } of blocks) {
    if (block.kind !== 'paragraph') continue;
    const words = block.sentences.reduce((sum, each) => sum + each.words.length, 0);
    all += words;
    if (block.containers.includes('list')) listed += words;
  }
  return { listed, all };
});

const mostItems = 7;

/** The one list of a section that has little else, if its items are fragments: an argument cut to its headings. */
export const fragmentsIn = (section: Section): readonly PlacedBlock[] =>
  fragmentsAt(section).map((at) => section.blocks[at] as PlacedBlock);

const fragmentsAt = perSection((section): readonly number[] => {
  const { listed, all } = wordsInLists(section);
  if (listed * 10 < all * 7) return [];
  const items = section.blocks.filter(({ block }) => block.containers.includes('list'));
  if (items.length < 3 || items.length > mostItems) return [];
  if (!items.every(({ block }) => block.containers.length === 1 && isFragment(block))) return [];
  const above = section.blocks[section.blocks.indexOf(items[0] as PlacedBlock) - 1];
  if (above && plainText(above.block).endsWith(':')) return [];
  return items.filter(({ block }) => isThought(block)).length * 2 >= items.length
    ? items.map((item) => section.blocks.indexOf(item))
    : [];
});
