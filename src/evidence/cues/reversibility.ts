import type { Word } from '../../document/words.ts';
import { type PhraseMatch, PhraseSet } from '../phrases.ts';
import { productActs, type ReversibilityLead, reversibilityLeads } from '../words/reversibility.ts';
import { type Cue, inOrder, inSpeech, isDenial, lowerAt, type Place } from './cue.ts';

/** Whether a decision can be taken back. */
export type ReversibilityDetail = 'one-way' | 'two-way';

const leads = new PhraseSet(reversibilityLeads);

/**
 * Says that a decision can or cannot be taken back. “It opens the door”, “door-to-door”, “reverse logistics” and an
 * undo button say nothing of it. Source: category `reversibility` of the catalogue's cues.
 */
export function readReversibility({
  block,
  sentence,
}: Omit<Place, 'quantities'>): readonly Cue<ReversibilityDetail>[] {
  if (sentence.question) return [];
  return inOrder(
    leads.matches(block.prose, sentence).flatMap((match) => {
      if (inSpeech(block, sentence.words[match.first])) return [];
      const detail = detailOf(sentence.words, match);
      return detail ? [{ ...match.span, detail }] : [];
    }),
  );
}

function detailOf(
  words: readonly Word[],
  match: PhraseMatch<ReversibilityLead>,
): ReversibilityDetail | undefined {
  const { first, value } = match;
  // What users do in a product is no decision of the writer's.
  if (
    words.some(({ lower }) =>
      /^(?:user|users|safari|browser|browsers|confirmation|dialog|dialogs|dialogue|dialogues)$/.test(lower),
    )
  )
    return undefined;
  if (value === 'one-way') return isDenied(words, first) ? 'two-way' : 'one-way';
  if (value === 'two-way') {
    // “not behind a flag” leaves open whether there is another way back.
    const flag = /flag$/.test(lowerAt(words, match.last)) && isDenied(words, first);
    return flag || isThing(words, match) ? undefined : isHard(words, first) ? 'one-way' : 'two-way';
  }
  if (isHard(words, first)) return isProduct(words, match) ? undefined : 'one-way';
  return isAct(words, match) && !isProduct(words, match) ? 'two-way' : undefined;
}

const isDenied = (words: readonly Word[], first: number): boolean =>
  words.slice(Math.max(0, first - 4), first).some(({ lower }) => isDenial(lower));

const hard =
  /^(?:hard|harder|hardest|difficult|impossible|expensive|costly|painful|slow|unable|hardly|too|cannot)$/;

/** “cannot be undone”, “hard to reverse”, “no kill switch”. */
const isHard = (words: readonly Word[], first: number): boolean =>
  words.slice(Math.max(0, first - 5), first).some(({ lower }) => isDenial(lower) || hard.test(lower));

/** “a reversible jacket”, “the way back home”, “on the way back”, “rollback prices”. */
function isThing(words: readonly Word[], { first, last }: PhraseMatch<ReversibilityLead>): boolean {
  const next = lowerAt(words, last + 1);
  if (/^(?:jacket|jackets|belt|price|prices|reaction|reactions|lens|to|home|from|button)$/.test(next)) {
    return lowerAt(words, first) !== 'rollback' || /^price/.test(next);
  }
  return (
    lowerAt(words, first) === 'way' &&
    /^(?:the|on|long|all)$/.test(lowerAt(words, first - 1)) &&
    lowerAt(words, first - 2) !== 'is'
  );
}

/** Somebody can or will: “we can undo it”, “can be switched off”, “rolling back takes an hour”, “behind a feature flag”. */
function isAct(words: readonly Word[], { first, last }: PhraseMatch<ReversibilityLead>): boolean {
  const lower = lowerAt(words, first);
  const before = words.slice(Math.max(0, first - 6), first);
  if (
    before.some((word) =>
      /^(?:can|could|able|possible|easily|easy|will|would|we'll|let|lets|ready|plan|simple|cheap)$/.test(
        word.lower,
      ),
    )
  )
    return true;
  // “To reverse this, we …”, “Undoing it takes two days”, “roll back if errors pass 2%”.
  if (/ing$/.test(lower) || lowerAt(words, first - 1) === 'to')
    return /^(?:roll|rolling|undo|undoing|revers|unwind$)/.test(lower);
  return first === 0 && !/ed$/.test(lower) && /^(?:if|when|within|at|in|by)$/.test(lowerAt(words, last + 1));
}

/** What users of a product take back: “users can undo the last step”, “an undo button”. */
function isProduct(words: readonly Word[], { first, last }: PhraseMatch<ReversibilityLead>): boolean {
  const before = words.slice(Math.max(0, first - 5), first);
  if (before.some(({ lower }) => productActs.has(lower))) return true;
  const lower = lowerAt(words, first);
  if (lower === 'undo') {
    return (
      /^(?:button|and|or|redo|history|stack|feature|command|shortcut|key)$/.test(lowerAt(words, last + 1)) ||
      /^(?:an|the|and|or|has|with)$/.test(lowerAt(words, first - 1))
    );
  }
  // “walk away”, “switch back”, “back out”: only of the writer's own.
  return (
    /^(?:walk|switch|back|turn)$/.test(lower) &&
    !before.some((word) => /^(?:we|i|us|we'll|i'll)$/.test(word.lower))
  );
}
