import type { Block } from '../../document/block.ts';
import type { Sentence } from '../../document/sentences.ts';
import { perSentence } from '../per-sentence.ts';
import { readTags, type Tag } from './tags.ts';
import type { VerbGroup } from './verb-group.ts';
import { readVerbs } from './verbs.ts';

/** A word that denies, and the words that it denies. Indexes count the sentence's words. */
export interface Negation {
  /** “not”, “isn't”, “no”, “without”, “failed”, “lack”. */
  readonly cue: number;
  /** `verb`: not, never, hardly, n’t; `noun`: no, without, neither, nobody; `lexical`: fail to, lack of, unable to. */
  readonly kind: 'verb' | 'noun' | 'lexical';
  /** The words denied, the cue not among them; `last` is smaller than `first` if there are none. */
  readonly first: number;
  readonly last: number;
}

const cues = new Set(
  `absence barely cannot fail failure hardly inability lack neither never no nobody none nor not nothing scarcely unable
   without`.split(/\s+/),
);

/** The negations of a sentence. “Not only”, “no less than”, “no doubt”, “whether or not” deny nothing. */
export const readNegations: (block: Block, sentence: Sentence) => readonly Negation[] = perSentence(
  (block, sentence) => {
    const tags = readTags(block, sentence);
    const found: Negation[] = [];
    for (let cue = 0; cue < tags.length; cue++) {
      const tag = tags[cue] as Tag;
      if (!tag.negated && !cues.has(tag.lower) && !cues.has(tag.lemma)) continue;
      const kind = kindAt(tags, cue, tag);
      if (!kind) continue;
      const first = kind === 'lexical' ? cue + lengthOf(tags, cue) : cue + 1;
      const last = lastDenied({ tags, verbs: readVerbs(block, sentence) }, { cue, kind, first });
      found.push({ cue, kind, first, last });
    }
    return found;
  },
);

interface Words {
  readonly tags: readonly Tag[];
  readonly verbs: readonly VerbGroup[];
}

function lastDenied({ tags, verbs }: Words, { cue, kind, first }: Omit<Negation, 'last'>): number {
  if (kind === 'lexical') return clauseEnd(tags, first);
  if (kind === 'verb') {
    const verb = verbs.find((each) => each.main > cue && each.first <= cue);
    return clauseEnd(tags, verb ? Math.max(verb.main + 1, first) : first);
  }
  const last = nounEnd({ tags, verbs }, first);
  // “No seller left in May”: what a denied subject does is denied with it.
  const verb = verbs.find((each) => each.kind === 'finite' && each.first > cue && each.first <= last + 1);
  return verb && tags[cue]?.lower !== 'without' ? clauseEnd(tags, verb.main + 1) : last;
}

/** Whether the word at a place is denied. */
export function isNegated(block: Block, sentence: Sentence, at: number): boolean {
  return readNegations(block, sentence).some(({ first, last }) => first <= at && at <= last);
}

function kindAt(tags: readonly Tag[], at: number, tag: Tag): Negation['kind'] | undefined {
  const next = tags[at + 1]?.mark === 'stop' ? '' : (tags[at + 1]?.lower ?? '');
  const before = tags[at - 1]?.lower ?? '';
  if (tag.negated || tag.lower === 'cannot')
    return /^(?:only|just)$/.test(next) || isTagQuestion(tags, at) ? undefined : 'verb';
  if (tag.kind === 'name') return undefined;
  switch (tag.lower) {
    case 'not':
      return isIdle({
        before,
        next,
        second: tags[at + 2]?.lower ?? '',
        whether: tags[at - 2]?.lower === 'whether',
      })
        ? undefined
        : 'verb';
    case 'never':
      return next === 'mind' ? undefined : 'verb';
    case 'hardly':
    case 'barely':
    case 'scarcely':
      return 'verb';
    case 'no':
      return deniesNoun(tags, at) ? (next === 'longer' ? 'verb' : 'noun') : undefined;
    case 'neither':
    case 'nor':
    case 'none':
    case 'nobody':
    case 'nothing':
      return tag.lower === 'nothing' && next === 'but' ? undefined : 'noun';
    case 'without':
      return next === 'doubt' || next === 'question' || (next === 'a' && tags[at + 2]?.lower === 'doubt')
        ? undefined
        : 'noun';
    default:
      return isLexical(tag, tags, at) ? 'lexical' : undefined;
  }
}

/** “not only”, “not just”, “not least”, “whether or not”, “not to mention”, “if not better”, “why not”. */
interface Beside {
  readonly before: string;
  readonly next: string;
  readonly second: string;
  readonly whether: boolean;
}

function isIdle({ before, next, second, whether }: Beside): boolean {
  if (/^(?:only|just|merely|simply|solely|least|surprisingly|unlike)$/.test(next)) return true;
  if (before === 'or' && (/^(?:|we|you|they|it|the|a)$/.test(next) || whether)) return true;
  // “hundreds, if not thousands”.
  if (before === 'if' && next !== '') return true;
  return (next === 'to' && second === 'mention') || (before === 'why' && next === '');
}

function isTagQuestion(tags: readonly Tag[], at: number): boolean {
  return tags[at]?.mark === 'comma' && at >= tags.length - 2;
}

const idle = /^(?:doubt|less|fewer|later|sooner|matter|wonder|problem|question|more|earlier|longer|way)$/;

/** “no less than”, “no doubt”, “No. 5” and the answer “No, …” deny no noun; “no longer” and “no more” deny a verb. */
function deniesNoun(tags: readonly Tag[], at: number): boolean {
  const next = tags[at + 1];
  if (next?.mark !== '' || next.kind === 'number') return false;
  if (next.lower === 'longer') return true;
  if (/^(?:problem|question|way)$/.test(next.lower)) return at > 0;
  return !idle.test(next.lower);
}

/** “failed to”, “lack of”, “unable to”, “absence of”. */
function isLexical({ lower, lemma, forms }: Tag, tags: readonly Tag[], at: number): boolean {
  const next = tags[at + 1]?.lower ?? '';
  if (lower === 'failure' || (lemma === 'fail' && forms)) return next === 'to';
  if (lemma === 'lack' && forms && lower !== 'lack') return next !== '' && tags[at + 1]?.mark === '';
  if (lower === 'lack') return next === 'of' || /^(?:determiner|open)$/.test(tags[at + 1]?.kind ?? '');
  if (lower === 'absence') return next === 'of';
  return /^(?:unable|inability)$/.test(lower) && next === 'to';
}

/** The cue and the small word after it: “fail to”, “lack of”. */
const lengthOf = (tags: readonly Tag[], at: number): number =>
  /^(?:to|of)$/.test(tags[at + 1]?.lower ?? '') ? 2 : 1;

const stops = /^(?:but|because|although|though|since|while|whereas|until|unless|when|if|so|which|who)$/;

function clauseEnd(tags: readonly Tag[], from: number): number {
  let at = from;
  while (at < tags.length && !endsAt(tags, at)) at++;
  return at - 1;
}

function endsAt(tags: readonly Tag[], at: number): boolean {
  const { mark, lower, kind } = tags[at] as Tag;
  if (mark === 'comma' || mark === 'stop') return true;
  const joins = kind === 'coordinator' && /^(?:subject|pronoun)$/.test(tags[at + 1]?.kind ?? '');
  return stops.test(lower) || joins;
}

/** A denied noun takes in its phrase, up to a preposition other than “of”, a verb or a mark. */
function nounEnd({ tags, verbs }: Words, from: number): number {
  let at = from;
  while (at < tags.length) {
    const { mark, kind, lower } = tags[at] as Tag;
    if (mark === 'comma' || mark === 'stop') break;
    const verbal =
      /^(?:be|have|do|modal|wh|subordinator|subject)$/.test(kind) || lower === 'that' || lower === 'but';
    if (verbal || verbs.some(({ first }) => first === at)) break;
    if (at > from && kind === 'preposition' && lower !== 'of') break;
    at++;
  }
  return at - 1;
}
