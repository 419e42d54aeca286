import { perBlock } from '../document/per-block.ts';
import type { Sentence } from '../document/sentences.ts';
import { readPlans } from '../evidence/language/plan.ts';
import { assignmentOf } from './action-owner.ts';

/** Something to do that running text tells, and neither who does it nor when. */
export interface LooseAction {
  readonly sentence: Sentence;
}

/** The sentences of a paragraph that promise an act without owner and date. */
export const looseActionsIn = perBlock((block): readonly LooseAction[] => {
  if (block.kind !== 'paragraph' || block.containers.length > 0) return [];
  return block.sentences.flatMap((sentence) => {
    const planned = readPlans(block, sentence).some(({ kind, negated }) => !negated && kind !== 'step');
    if (!planned) return [];
    const { owner, date } = assignmentOf(block, sentence);
    return owner || date ? [] : [{ sentence }];
  });
});
