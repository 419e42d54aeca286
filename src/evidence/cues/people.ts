import type { Word } from '../../document/words.ts';
import { givenNames } from '../words/given-names.ts';
import { functions, groups, namedGroups, noNames, persons, roles } from '../words/people.ts';
import { gapBefore, lowerAt } from './cue.ts';

/** Who acts: the writer, a person by name or pronoun, one by role, a team or function, several people, or “we”. */
export type Actor = 'self' | 'person' | 'role' | 'team' | 'people' | 'we';

/** Somebody named by the words from `first` to `last`. */
export interface Someone {
  readonly actor: Actor;
  readonly first: number;
  readonly last: number;
  /** Of a capital word: it is a given name, and not that of a product or a town. */
  readonly known?: boolean;
}

const skipped =
  /^(?:will|shall|would|has|have|had|was|were|is|are|be|been|also|then|still|both|each|again|now|later|first|all|himself|herself|themselves|initially|rightly|\w+ly)$/;
const articles =
  /^(?:the|a|an|our|your|their|his|her|my|this|that|one|each|every|whole|entire|same|existing|new|other|and|or)$/;

/** The words before a verb that may stand between it and its subject. */
export const isBetween = (lower: string): boolean => skipped.test(lower);

/** Who is the subject of the verb at word `at`: the noun that ends right before it, over auxiliaries and adverbs. */
export function subjectBefore(prose: string, words: readonly Word[], at: number): Someone | undefined {
  let last = at - 1;
  if (words[at]?.joined || gapBefore(prose, words, at).trim() !== '') return undefined;
  while (last >= 0 && isBetween(lowerAt(words, last))) {
    if (gapBefore(prose, words, last).trim() !== '') return undefined;
    last--;
  }
  return last < 0 ? undefined : someoneEndingAt(words, last);
}

const pronouns = new Map<string, Actor>([
  ['i', 'self'],
  ['we', 'we'],
  ['he', 'person'],
  ['she', 'person'],
  ['they', 'people'],
  ['who', 'people'],
]);

/** Who is named by the words that end at `last`. */
export function someoneEndingAt(words: readonly Word[], last: number): Someone | undefined {
  // “we’d”, “I’ve”
  const lower = lowerAt(words, last).split("'", 1)[0] ?? '';
  const actor = pronouns.get(lower);
  if (actor) return { actor, first: last, last };
  return roleAt(words, last) ?? groupAt(words, last) ?? nameAt(words, last) ?? peopleAt(words, last);
}

/** “the operations manager”, “our CFO”, “the head of returns”, “the VP of Customer Care”. */
function roleAt(words: readonly Word[], last: number): Someone | undefined {
  for (let head = last; head >= Math.max(0, last - 3); head--) {
    if (head < last && lowerAt(words, head + 1) !== 'of' && lowerAt(words, head + 1) !== 'for') continue;
    if (!roles.has(lowerAt(words, head))) continue;
    const first = articleBefore(words, head);
    // “engineer” without an article is no one; “CFO” is.
    if (first < 0 && !/^\p{Lu}/u.test(words[head]?.text ?? '')) continue;
    return { actor: 'role', first: first < 0 ? head : first, last };
  }
  return undefined;
}

/** “the returns team”, “Finance”, “the board”; not “the team”. */
function groupAt(words: readonly Word[], last: number): Someone | undefined {
  const word = words[last] as Word;
  const article = articleBefore(words, last);
  const first = article < 0 ? last : article;
  if (groups.has(word.lower) || namedGroups.has(word.lower)) {
    const modified = first < last - 1 && !articles.test(lowerAt(words, last - 1));
    if (modified || namedGroups.has(word.lower)) return { actor: 'team', first, last };
    return undefined;
  }
  const acronym = word.lower.length > 2 || word.text === word.text.toUpperCase();
  if (functions.has(word.lower) && acronym && /^\p{Lu}/u.test(word.text))
    return { actor: 'team', first, last };
  return undefined;
}

/** A capital word that is no calendar word and no acronym: “Ana”, “Ana Silva”. */
function nameAt(words: readonly Word[], last: number): Someone | undefined {
  if (!isNameWord(words[last])) return undefined;
  let first = last;
  while (first > 0 && last - first < 3 && isNameWord(words[first - 1])) first--;
  const titled = /^(?:dr|mr|mrs|ms|prof|professor|sir|dame)$/.test(lowerAt(words, first));
  const known = titled || givenNames.has(lowerAt(words, first));
  return { actor: 'person', first, last, known };
}

/** Common nouns at the start of a sentence end like this more often than names do. */
const nounEnding =
  /(?:ing|ion|ment|ness|ity|ance|ence|ship|age|ers|ors|ees|ics|ies|ism|ure|ogy|ware|ants|ists|ents|ens)$/;

function isNameWord(word: Word | undefined): boolean {
  if (!word || word.joined || word.text.length < 2) return false;
  const stem = word.lower.split("'", 1)[0] ?? '';
  return (
    /^\p{Lu}\p{Ll}/u.test(word.text) && !noNames.has(stem) && !persons.has(stem) && !nounEnding.test(stem)
  );
}

/** “two engineers”, “the sellers”, “half the team”, “some of us”. */
function peopleAt(words: readonly Word[], last: number): Someone | undefined {
  const lower = lowerAt(words, last);
  const some = lower === 'us' && lowerAt(words, last - 1) === 'of';
  if (!some && !persons.has(lower) && lower !== 'team' && lower !== 'others' && lower !== 'some')
    return undefined;
  const first = articleBefore(words, last);
  return { actor: 'people', first: first < 0 ? last : first, last };
}

/** Index of the article of the noun phrase that ends at `head`, three words further left at most; -1 without one. */
function articleBefore(words: readonly Word[], head: number): number {
  for (let at = head - 1; at >= Math.max(0, head - 4); at--) {
    const lower = lowerAt(words, at);
    if (/^(?:the|a|an|our|their|my|his|her|your|its)$/.test(lower)) return at;
    if (
      /^(?:and|or|of|to|in|by|for|with|that|if|when|but|is|was|will|because|on|at|per|than|as|from)$/.test(
        lower,
      )
    )
      return -1;
  }
  return -1;
}
