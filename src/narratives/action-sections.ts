import { perBlock } from '../document/per-block.ts';
import { plainText } from '../document/plain-text.ts';
import { actionHeading } from '../facts/words/action-headings.ts';
import { normalizedHeading } from './heading-key.ts';
import type { Outline, OutlinedSection } from './outline.ts';

const headsActions = perBlock((block) => actionHeading.test(normalizedHeading(plainText(block))));

/** The sections that say what is done next, those below them included. */
export function actionSections({ sections }: Outline): ReadonlySet<OutlinedSection> {
  const found = new Set<OutlinedSection>();
  let level = 0;
  for (const each of sections) {
    const { heading } = each.section;
    if (heading && headsActions(heading.block)) level = each.section.level;
    else if (level > 0 && each.section.level <= level) level = 0;
    if (level > 0) found.add(each);
  }
  return found;
}
