import { perSection, type Section } from '../../document/sections.ts';
import { wrongChangesOfSections } from './changes-since.ts';
import { wrongFirstYears } from './first-years.ts';
import { wrongListTotals } from './list-totals.ts';
import type { SectionMiscount } from './section-miscount.ts';

/** The numbers of a section that do not follow from those of its other blocks; kept with it. */
export const sectionSums: (section: Section) => readonly SectionMiscount[] = perSection(({ blocks }) => [
  ...wrongListTotals(blocks),
  ...wrongFirstYears(blocks),
  ...wrongChangesOfSections(blocks),
]);
