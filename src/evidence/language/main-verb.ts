import { skip } from './auxiliaries.ts';
import type { Tag } from './tags.ts';
import { BASE, ING, NOMINAL, PARTICIPLE } from './verb-forms.ts';

interface Wanted {
  readonly from: number;
  /** The forms that the auxiliary takes. */
  readonly wanted: number;
  /** The subject stands between. */
  readonly inverted: boolean;
}

/** Index of the verb that an auxiliary goes with; -1 if there is none: “it is late”. */
export function nextVerb(tags: readonly Tag[], { from, wanted, inverted }: Wanted): number {
  const direct = skip(tags, from);
  // “How did staff react”: the noun before the verb.
  const noun = inverted && direct === from && ((tags[direct]?.forms ?? 0) & NOMINAL) > 0;
  if (accepts(tags, direct, wanted) && !noun) return direct;
  if (!inverted) return -1;
  for (let at = direct; at < Math.min(tags.length, direct + 9); at++) {
    const tag = tags[at] as Tag;
    if (tag.mark === 'stop' || (at > direct && /^(?:wh|subordinator|subject)$/.test(tag.kind))) return -1;
    const before = tags[at - 1] as Tag;
    if (
      at === direct ||
      /^(?:determiner|preposition|number)$/.test(before.kind) ||
      /^(?:this|that|these|those)$/.test(before.lower)
    )
      continue;
    if (accepts(tags, at, wanted) && (!(tag.forms & NOMINAL) || isPronoun(before) || isEnough(tags, at)))
      return at;
  }
  return -1;
}

const isPronoun = ({ kind, lower }: Tag): boolean =>
  kind === 'subject' ||
  kind === 'adverb' ||
  (kind === 'pronoun' && !/^(?:this|that|these|those|one)$/.test(lower));

/** “Will the team change the page”: what follows can only be an object. */
const isEnough = (tags: readonly Tag[], at: number): boolean =>
  /^(?:determiner|object|pronoun|preposition|to)$/.test(tags[at + 1]?.kind ?? 'to') &&
  !/^(?:of|for)$/.test(tags[at + 1]?.lower ?? '');

function accepts(tags: readonly Tag[], at: number, wanted: number): boolean {
  const tag = tags[at];
  if (!tag || tag.mark === 'comma' || tag.mark === 'stop' || tag.hole) return false;
  if (tag.kind === 'be') {
    return wanted & BASE ? tag.lower === 'be' : wanted & ING ? tag.lower === 'being' : tag.lower === 'been';
  }
  if (tag.kind === 'have')
    return wanted & BASE ? tag.lower === 'have' : /^(?:had|having)$/.test(tag.lower) && wanted !== BASE;
  if (tag.kind === 'do') return wanted === BASE && tag.lower === 'do';
  if (tag.lower === 'like' || tag.lower === 'need') return wanted === BASE;
  if (/^(?:done|doing)$/.test(tag.lower)) return wanted !== BASE;
  if (!(tag.forms & wanted)) return false;
  // “it is cut flowers”, “is set theory”: a base form after be is the participle only where it can be nothing else.
  const next = tags[at + 1];
  if (wanted & ING && tag.forms & NOMINAL && tag.forms & BASE && next?.kind === 'open' && !next.mark)
    return false;
  // “there are planned outages”: an adjective before its noun.
  const noun = next?.kind === 'open' && !next.mark && !next.forms && !next.hole && /s$/.test(next.lower);
  const shown =
    /^(?:there|these|those|this|that|it|they)$/.test(tags[at - 2]?.lower ?? '') &&
    tags[at - 1]?.kind === 'be';
  return !(wanted & ING && tag.forms & PARTICIPLE && noun && shown);
}
