import type { KindId, Narrative } from './narrative.ts';
import { plain } from './plain.ts';
import { prfaq } from './prfaq.ts';
import { writingAssessment } from './writing-assessment.ts';

/** Every kind, in the order a writer is offered them. A new kind is added here and nowhere else. */
export const kinds: readonly Narrative[] = [prfaq, writingAssessment, plain];

/** The kind that a name or an alias means, in any letter case. */
export function kindNamed(name: string): Narrative | undefined {
  const wanted = name.trim().toLowerCase();
  return kinds.find(({ id, aliases }) => id === wanted || aliases.includes(wanted));
}

/** The kind with this id. */
export function narrativeOf(id: KindId): Narrative {
  return kinds.find((narrative) => narrative.id === id) ?? plain;
}
