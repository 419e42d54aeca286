import type { PhraseMatch } from '../phrases.ts';
import { choices, lettered } from '../words/alternatives.ts';
import { amountBetween, deniedBefore, lowerAt, type Place } from './cue.ts';
import { subjectBefore } from './people.ts';

const reasons =
  /^(?:because|since|as|too|would|due|so|lost|costs?|cannot|couldn't|can't|lacked|lacks|needed|needs|failed|fails)$/;

/** Ruled out by somebody, or as an option; with a reason if the rest of the sentence has one. */
export function ruledOut(
  { block, sentence: { words }, quantities }: Place,
  match: PhraseMatch<unknown>,
): 'rejected' | 'reasoned' | undefined {
  const { first, last } = match;
  if (deniedBefore(words, first, 3)) return undefined;
  // “the credit lost because …”
  if (lowerAt(words, first) === 'lost')
    return /^(?:we|i|they|he|she|team)$/.test(lowerAt(words, first - 1)) ? undefined : 'reasoned';
  const who = subjectBefore(block.prose, words, first);
  const acting =
    who && who.actor !== 'people' && !/^(?:was|were|is|are|be|been)$/.test(lowerAt(words, first - 1));
  const near = words.slice(Math.max(0, first - 6), Math.min(words.length, last + 7));
  const option = near.some(({ lower }) => choices.has(lower) || lettered.has(lower));
  const lead = first === 0 && words.length > 2;
  if (
    lowerAt(words, first) === 'decided' ||
    who?.actor === 'we' ||
    who?.actor === 'self' ||
    (option && (acting || lead || !who)) ||
    (lead && option)
  ) {
    const rest = words.slice(last + 1);
    const reason =
      rest.some(({ lower }) => reasons.test(lower)) || amountBetween(quantities, last + 1, words.length);
    return reason ? 'reasoned' : 'rejected';
  }
  return lead &&
    /^(?:rejected|ruled|discarded|dismissed)$/.test(lowerAt(words, 0)) &&
    words.slice(1, 4).some(({ lower }) => /^(?:because|since|as|due)$/.test(lower))
    ? 'reasoned'
    : undefined;
}
