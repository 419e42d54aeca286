import type { Block, PlacedBlock } from '../document/block.ts';
import { perBlock } from '../document/per-block.ts';
import { plainText } from '../document/plain-text.ts';
import { perSection, type Section } from '../document/sections.ts';
import { type BareOption, bareOptionsIn } from '../facts/bare-options.ts';
import { isQuestion } from '../facts/questions.ts';
import { optionsHeading } from './common-signs.ts';
import { normalizedHeading } from './heading-key.ts';
import type { Outline } from './outline.ts';

/** An option told in running text, with the block in which it stands. */
export interface PlacedOption {
  readonly placed: PlacedBlock;
  readonly option: BareOption;
}

const asksForOptions = perBlock((block) =>
  /\b(?:what|which) (?:else|other)\b|\balternatives?\b|\b(?:other|different) (?:options?|ways?|plans?)\b|\bwhy not\b|\b(?:consider|reject|rule out|turn down)(?:ed)?\b/i.test(
    plainText(block).slice(0, 200),
  ),
);

const heads = perBlock((block) => {
  const heading = normalizedHeading(plainText(block));
  return (
    optionsHeading.test(heading) ||
    /^(?:what|which) (?:else )?(?:i|we) (?:could|might) (?:do|have done)\b/.test(heading)
  );
});

/** The options that paragraphs tell and leave bare, wherever a draft speaks of what else could be done. */
export function bareOptions({ sections, narrative }: Outline): PlacedOption[] {
  return sections.flatMap(({ section, role, part }) => {
    if (part === 'appendix') return [];
    const roled = /^(?:options|alternatives)$/.test(role) && narrative.id !== 'prfaq';
    return (roled ? bareInOptions : bareInOthers)(section).map(({ at, option }) => ({
      placed: section.blocks[at] as PlacedBlock,
      option,
    }));
  });
}

interface At {
  /** Index of its block in the section. */
  readonly at: number;
  readonly option: BareOption;
}

const bareInOptions = perSection((section) => bareIn(section, true));
const bareInOthers = perSection((section) => bareIn(section, false));

function bareIn({ heading, blocks }: Section, roled: boolean): readonly At[] {
  let within = roled || (heading !== undefined && isAbout(heading.block));
  return blocks.flatMap(({ block }, at) => {
    if (isQuestion(block) || block.kind === 'label') within = roled || isAbout(block);
    return bareOptionsIn(block, within).map((option) => ({ at, option }));
  });
}

const isAbout = (block: Block): boolean => heads(block) || (isQuestion(block) && asksForOptions(block));
