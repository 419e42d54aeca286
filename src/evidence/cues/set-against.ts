import type { Word } from '../../document/words.ts';
import type { PhraseMatch } from '../phrases.ts';
import { chooses } from '../words/alternatives.ts';
import { amountBetween, lowerAt, type Place } from './cue.ts';

/** “we will rent instead of building”: somebody chooses, and it is no matter of degree. */
export function isSetAgainst(
  { block, sentence: { words }, quantities }: Place,
  { first, last }: PhraseMatch<unknown>,
): boolean {
  const next = lowerAt(words, last + 1);
  if (next === '') return false;
  // “Instead of a refund, we could give a credit.”
  if (first === 0)
    return words.slice(3, 16).some(({ lower }) => /^(?:we|i|we'll|i'll|we'd|i'd)$/.test(lower));
  if (first < 2) return false;
  if (
    amountBetween(quantities, last + 1, last + 2) ||
    /^(?:later|days?|weeks?|months?|hours?|minutes?|less|more|just|merely|simply|only|good|bad)$/.test(next)
  )
    return false;
  const clause = words.slice(Math.max(0, first - 14), first);
  const writer = clause.some(({ lower }) => /^(?:we|i|we'll|i'll|we'd|i'd|we've|i've|our)$/.test(lower));
  const chosen = clause.some(({ lower }) => chooses.has(lower));
  if (!writer && !chosen) return false;
  // “we saw sellers call instead of writing”: what others do is no option of the writer.
  return !/;/.test(block.prose.slice(clause[0]?.start, words[first]?.start)) && (chosen || isOwnAct(clause));
}

/** The writer is the nearest subject before: “we rent …”, and no “sellers call …” after it. */
function isOwnAct(clause: readonly Word[]): boolean {
  const writer = clause.findLastIndex(({ lower }) => /^(?:we|i|we'll|i'll|we'd|i'd|we've|i've)$/.test(lower));
  if (writer < 0) return false;
  const verb = clause[writer + 1]?.lower ?? '';
  if (
    /^(?:saw|see|found|find|heard|hear|learned|learnt|know|knew|believe|think|want|noticed|need|expect|observed|hope|are|were|had|have)$/.test(
      verb,
    )
  )
    return false;
  return !clause
    .slice(writer + 1)
    .some(({ lower }) => /^(?:they|it|he|she|you|who|which|that|because|when|if)$/.test(lower));
}
