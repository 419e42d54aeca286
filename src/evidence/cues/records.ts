import type { Word } from '../../document/words.ts';
import { knowledge, measured, records, shows, unnamed } from '../words/sources.ts';
import { amountBetween, type Cue, cueOf, gapBefore, lowerAt, type Place } from './cue.ts';

/** “our logs show”, “log data show”, “we measured 40 routes”, “in the order logs”. */
export function recordsAt(place: Place, at: number): Cue<'records'> | undefined {
  const { words } = place.sentence;
  const lower = lowerAt(words, at);
  if (measured.has(lower)) return firstHand(place, at);
  if (shows.has(lower))
    return gapBefore(place.block.prose, words, at).trim() === ''
      ? shownBy(place.block.prose, words, at)
      : undefined;
  if (!records.has(lower) && !knowledge.has(lower)) return undefined;
  // “in our March checkout logs”, “from the 2024 census”
  for (let before = at - 1; before >= Math.max(0, at - 5); before--) {
    const each = lowerAt(words, before);
    if (!/^(?:in|from|per|using|see)$/.test(each)) continue;
    const from = before + 1;
    const owned =
      /^(?:our|the|their|its|his|her|my)$/.test(lowerAt(words, from)) ||
      /^(?:\p{Lu}|\d)/u.test(words[from]?.text ?? '');
    const amount = amountBetween(place.quantities, 0, words.length);
    const told = records.has(lower) ? at - from >= 1 : at - from >= 2;
    if (
      !owned ||
      !amount ||
      !told ||
      /^(?:test|tests|warehouse|tickets|panel|sample|numbers|figures|experiment|pilot|trial)$/.test(lower)
    )
      return undefined;
    return cueOf(words, before, at, 'records');
  }
  return undefined;
}

/** The writer's own measurement, with where, when or how many. */
function firstHand({ sentence: { words }, quantities }: Place, at: number): Cue<'records'> | undefined {
  let subject = at - 1;
  while (/^(?:have|had|also|then|since|first)$|ly$/.test(lowerAt(words, subject))) subject--;
  if (!/^(?:we|i)$/.test(lowerAt(words, subject))) return undefined;
  const amount = quantities.find((each) => each.at > at && each.at <= at + 12);
  const where = words
    .slice(at + 1, at + 10)
    .findIndex(({ lower }) => /^(?:in|across|over|during)$/.test(lower));
  if (!amount && where < 0) return undefined;
  return cueOf(words, subject, at, 'records');
}

/** “Our pick logs show that …”: what shows it is told apart from others of its kind. */
function shownBy(prose: string, words: readonly Word[], at: number): Cue<'records'> | undefined {
  if (
    words[at]?.text !== lowerAt(words, at) ||
    lowerAt(words, at).endsWith('ing') ||
    lowerAt(words, at + 1) === 'you'
  )
    return undefined;
  const noun = at - 1;
  const lower = lowerAt(words, noun);
  const before = lowerAt(words, noun - 1);
  if (words.slice(Math.max(0, noun - 5), noun).some((word) => /^(?:if|unless|whether)$/.test(word.lower)))
    return undefined;
  const modified =
    noun > 0 &&
    gapBefore(prose, words, noun).trim() === '' &&
    !/^(?:the|a|an|our|all|and|but|of|that|these|those|some|many|most|recent|several|new|this|no|any|numerous|available|existing)$/.test(
      before,
    );
  if (records.has(lower) && (modified || /^(?:the|our|my|their)$/.test(before))) {
    return /^(?:has|have|gives?|gave|test|tests|pilot)$/.test(lowerAt(words, at))
      ? undefined
      : cueOf(words, noun, at, 'records');
  }
  if (!knowledge.has(lower) || !modified || /^(?:has|have|gives?|gave|list|lists)$/.test(lowerAt(words, at)))
    return undefined;
  return unnamed.has(before) || /ly$/.test(before) ? undefined : cueOf(words, noun - 1, at, 'records');
}
