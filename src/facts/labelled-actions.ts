import type { Block } from '../document/block.ts';
import { perBlock } from '../document/per-block.ts';
import type { Sentence } from '../document/sentences.ts';
import { readConditions } from '../evidence/language/condition.ts';
import { type Assignment, assignmentOf } from './action-owner.ts';

/** A step that is told as one wherever it stands: by a label, or as what nobody has taken on yet. */
export interface LabelledAction extends Assignment {
  readonly sentence: Sentence;
}

/** “Follow-up 3: patch the clock”, “Next step: test the valve”. */
const labelled =
  /^(?:action|(?:next|corrective|remedial|preventive) (?:action|step|measure)|action (?:item|point)|follow-?up|to[- ]do|remedy|still open|one (?:action|item|step))(?: (?:no\.? ?)?\d{1,2}| (?:from|of|after) [^:.]{3,40})?: (?=\p{L})/iu;
/** “owner still to be found”, “owner: TBD”. */
const ownerOpen =
  /\bowner(?: and (?:start|date|due date|deadline))?(?::| is| are| to| still)? ?(?:still |yet )?(?:to be (?:found|named|decided|agreed|confirmed)|tb[acd]|open|unknown|unassigned|pending)\b/i;
/** “Someone will draw up the rota”, “somebody needs to translate the form”. */
const nobody =
  /\b(?:someone|somebody|one of us|a colleague)(?: (?:at|in|from|on) [^,.;]{3,20})? (?:will(?! (?:be|need|not|see|find|have|get|know|ask|notice|say)\b)|needs? to|has to|have to|is to|should) (?:also |then |now )?[a-z]+/i;
/** “The leaking valve will be replaced.” */
const willBeDone =
  /^(?:then |after that |finally |also )?(?:the|an?|all|both|these|our|two|three|four) [^,;:.]{3,60} will (?:also |then )?be (?:replaced|repaired|fixed|renewed|rewritten|retrained|rebuilt|installed|investigated|corrected|recruited|appointed|overhauled|upgraded|reviewed|audited)\b[^,;:]{0,40}[.]$/i;

/** The steps of a block that say so themselves and lack who or when. */
export const labelledActionsIn = perBlock((block): readonly LabelledAction[] => {
  if (block.kind !== 'paragraph') return [];
  return block.sentences.flatMap((sentence): LabelledAction[] => {
    if (sentence.question || sentence.words[0]?.quoted) return [];
    const text = block.prose.slice(sentence.start, sentence.end).replace(/\s+/g, ' ');
    const { owner, date } = assignmentOf(block, sentence);
    if (ownerOpen.test(text)) return [{ sentence, owner: false, date }];
    if (labelled.test(text)) return owner && date ? [] : [{ sentence, owner, date }];
    if (/[“”"]/.test(text)) return [];
    if (nobody.test(text) && !isSupposed(block, sentence, text))
      return date && owner ? [] : [{ sentence, owner: false, date }];
    return willBeDone.test(text) && !date && !isSupposed(block, sentence, text)
      ? [{ sentence, owner: false, date }]
      : [];
  });
});

const isSupposed = (block: Block, sentence: Sentence, text: string): boolean =>
  readConditions(block, sentence).length > 0 ||
  /\b(?:if|when(?:ever)?|where|who|so that|because|every|each|once|not|never)\b/i.test(text);
