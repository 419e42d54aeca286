import type { Tag } from './tags.ts';
import { BASE, NOMINAL, PARTICIPLE } from './verb-forms.ts';
import type { VerbContext, VerbGroup } from './verb-group.ts';

export type Auxiliary = 'modal' | 'be' | 'have' | 'do' | 'to';

const finiteBe = /^(?:am|is|are|was|were)$/;

/** The auxiliary at a place, with the word that it is; a clitic stands for its verb. */
export function auxiliaryAt(tags: readonly Tag[], at: number): { kind: Auxiliary; word: string } | undefined {
  const tag = tags[at];
  if (!tag) return undefined;
  switch (tag.clitic) {
    case 'will':
      return { kind: 'modal', word: 'will' };
    case 'would': {
      const next = tags[skip(tags, at + 1)];
      const had =
        /^(?:better|had|been)$/.test(next?.lower ?? '') ||
        ((next?.forms ?? 0) & (PARTICIPLE | BASE)) === PARTICIPLE;
      return had ? { kind: 'have', word: 'had' } : { kind: 'modal', word: 'would' };
    }
    case 'have':
      return { kind: 'have', word: 'have' };
    case 'am':
    case 'are':
    case 'is':
      return { kind: 'be', word: tag.clitic };
    default:
  }
  if (tag.kind === 'modal') return isNounModal(tags, at) ? undefined : { kind: 'modal', word: tag.lower };
  // “Be open”: a command.
  const commands = at === 0 && tag.lower === 'be';
  if (tag.kind === 'be')
    return commands || finiteBe.test(tag.lower) ? { kind: 'be', word: tag.lower } : undefined;
  if (tag.kind === 'have') return tag.lower === 'having' ? undefined : { kind: 'have', word: tag.lower };
  if (tag.kind === 'do') return { kind: 'do', word: tag.lower };
  if (tag.kind === 'to') return isInfinitive(tags, at) ? { kind: 'to', word: 'to' } : undefined;
  return undefined;
}

/** “a must”, “the will to”, “a can of”. */
function isNounModal(tags: readonly Tag[], at: number): boolean {
  const before = tags[at - 1];
  return (
    before?.kind === 'determiner' &&
    !/^(?:all|both|each|some|any|more|most|few|many|either|neither)$/.test(before.lower)
  );
}

/** Words after which “to” is a preposition: “access to support”, “due to change”. */
const towards =
  /^(?:access|according|addition|approach|back|brought|bring|close|closer|committed|compared|contrary|due|from|key|led|lead|leads|leading|link|limited|linked|moved|opposed|over|prior|related|relative|respect|response|return|returned|similar|solution|subject|switched|up|down|thanks)$/;

export function isInfinitive(tags: readonly Tag[], at: number): boolean {
  const next = tags[skip(tags, at + 1)];
  if (!next || next.mark || next.hole) return false;
  if (next.kind === 'be') return next.lower === 'be';
  if (next.kind === 'have' || next.kind === 'do') return next.lower === next.kind;
  if (!(next.forms & BASE)) return false;
  return !(next.forms & NOMINAL) || !towards.test(tags[at - 1]?.lower ?? '');
}

/** The next index that is no adverb and no “not”. */
export function skip(tags: readonly Tag[], from: number): number {
  let at = from;
  for (;;) {
    const longer = tags[at]?.lower === 'no' && tags[at + 1]?.lower === 'longer';
    if (longer) at += 2;
    else if (at < tags.length && isBetween(tags[at] as Tag)) at++;
    else return at;
  }
}

const isBetween = ({ kind, lower, mark, hole }: Tag): boolean =>
  (kind === 'adverb' ||
    kind === 'not' ||
    /^(?:all|both|each|either|then|better|likely|itself|themselves|himself|herself|ourselves|myself)$/.test(
      lower,
    )) &&
  (mark === '' || mark === 'quote') &&
  !hole;

export const denies = ({ kind, lower }: Tag): boolean =>
  kind === 'not' || lower === 'hardly' || lower === 'scarcely';

/** “Do not hurry”, “Don’t hurry”; not “Did it …”, “Does …”. */
export const isCommand = (tags: readonly Tag[]): boolean =>
  tags[0]?.lower === 'do' &&
  (tags[0].negated || tags[1]?.kind === 'not' || ((tags[1]?.forms ?? 0) & BASE) > 0);

export function isInverted(
  { tags, question }: VerbContext,
  at: number,
  before: readonly VerbGroup[],
): boolean {
  const previous = tags[at - 1];
  const opens =
    !previous || previous.kind === 'wh' || (tags[at] as Tag).mark !== '' || previous.kind === 'subordinator';
  const next = tags[at + 1];
  const tag = tags[at] as Tag;
  if (!next || tag.hole || tag.clitic) return false;
  // “Do not hurry”, “Don't”: a command.
  if (tag.kind === 'do' && at === 0 && !question) return false;
  if (next.kind === 'subject') return true;
  // “What venues does it apply to”, “how many sellers did the team ask”.
  const asks =
    question &&
    before.length === 0 &&
    tags.slice(0, Math.min(at, 5)).some((each) => each.kind === 'wh' || each.lower === 'how');
  if (asks && previous?.kind !== 'wh')
    return (
      /^(?:pronoun|determiner|open|name)$/.test(next.kind) &&
      (!(next.forms & ~NOMINAL) || (next.forms & NOMINAL) > 0)
    );
  return opens && (question || at === 0) && /^(?:pronoun|determiner|open|name|number)$/.test(next.kind);
}
