import type { Block, PlacedBlock } from '../document/block.ts';
import { perBlock } from '../document/per-block.ts';
import { plainText } from '../document/plain-text.ts';
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
    let within = roled || (section.heading !== undefined && isAbout(section.heading.block));
    return section.blocks.flatMap((placed) => {
      const { block } = placed;
      if (isQuestion(block) || block.kind === 'label') within = roled || isAbout(block);
      return bareOptionsIn(block, within).map((option) => ({ placed, option }));
    });
  });
}

const isAbout = (block: Block): boolean => heads(block) || (isQuestion(block) && asksForOptions(block));
