import { caseStudy } from './case-study.ts';
import { causalPage } from './causal-page.ts';
import { coe } from './coe.ts';
import { decisionMemo } from './decision-memo.ts';
import { faq } from './faq.ts';
import { launchBrief } from './launch-brief.ts';
import { metricsNarrative } from './metrics-narrative.ts';
import type { KindId, Narrative } from './narrative.ts';
import { plain } from './plain.ts';
import { plan90 } from './plan-90.ts';
import { prfaq } from './prfaq.ts';
import { sixPager } from './six-pager.ts';
import { starStory } from './star-story.ts';
import { tenets } from './tenets.ts';
import { writingAssessment } from './writing-assessment.ts';

/** Every kind, in the order a writer is offered them. A new kind is added here and nowhere else. */
export const kinds: readonly Narrative[] = [
  prfaq,
  sixPager,
  decisionMemo,
  writingAssessment,
  starStory,
  caseStudy,
  causalPage,
  launchBrief,
  metricsNarrative,
  tenets,
  faq,
  coe,
  plan90,
  plain,
];

/** The kind that a name or an alias means, in any letter case. */
export function kindNamed(name: string): Narrative | undefined {
  const wanted = name.trim().toLowerCase();
  return kinds.find(({ id, aliases }) => id === wanted || aliases.includes(wanted));
}

/** The kind with this id. */
export function narrativeOf(id: KindId): Narrative {
  return kinds.find((narrative) => narrative.id === id) ?? plain;
}
