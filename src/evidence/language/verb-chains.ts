import { type Auxiliary, auxiliaryAt, denies, isCommand, isInfinitive, isInverted } from './auxiliaries.ts';
import { coordinated } from './coordinated-verbs.ts';
import { nextVerb } from './main-verb.ts';
import type { Tag } from './tags.ts';
import { BASE, ING, PARTICIPLE } from './verb-forms.ts';
import type { Tense, VerbContext, VerbGroup } from './verb-group.ts';

/** What is read so far of auxiliaries and verb. */
interface Chain {
  readonly tags: readonly Tag[];
  readonly first: number;
  main: number;
  tense: Tense;
  kind: VerbGroup['kind'];
  modal: string;
  progressive: boolean;
  passive: boolean;
  negated: boolean;
  /** The auxiliary stands before its subject: “Will sellers pay”. */
  readonly inverted: boolean;
}

/** The group of auxiliaries and verb that begins at a place, with the participles or verbs co-ordinated to it. */
export function readChain(
  context: VerbContext,
  at: number,
  before: readonly VerbGroup[],
): readonly VerbGroup[] | undefined {
  const { tags } = context;
  const auxiliary = auxiliaryAt(tags, at);
  if (!auxiliary) return undefined;
  const inverted = isInverted(context, at, before);
  const commands =
    at === 0 && !context.question && (auxiliary.kind === 'do' ? isCommand(tags) : tags[0]?.lower === 'be');
  const chain: Chain = {
    tags,
    first: at,
    main: at,
    tense: 'none',
    kind: auxiliary.kind === 'to' ? 'infinitive' : commands ? 'imperative' : 'finite',
    modal: '',
    progressive: false,
    passive: false,
    negated: (tags[at] as Tag).negated,
    inverted,
  };
  follow(chain, auxiliary, at);
  const group = groupOf(chain);
  return [group, ...coordinated(tags, group)];
}

const tenses: Readonly<Record<Exclude<Auxiliary, 'modal'>, (word: string) => Tense>> = {
  be: (word) => (/^was|^were/.test(word) ? 'past' : 'present'),
  have: (word) => (word === 'had' ? 'past' : 'present'),
  do: (word) => (word === 'did' ? 'past' : 'present'),
  to: () => 'none',
};

/** Takes the auxiliary at `at` and whatever follows it into the chain. */
function follow(chain: Chain, { kind, word }: { kind: Auxiliary; word: string }, at: number): void {
  chain.main = at;
  if (kind === 'modal') {
    chain.modal = word === 'cannot' ? 'can' : word;
    chain.tense = /^(?:will|shall)$/.test(word) ? 'future' : word === 'would' ? 'conditional' : 'modal';
    if (word === 'cannot') chain.negated = true;
  } else if (chain.first === at && chain.kind !== 'imperative') {
    chain.tense = tenses[kind](word);
  }
  const wanted = kind === 'have' ? PARTICIPLE : kind === 'be' ? PARTICIPLE | ING : BASE;
  const from = kind === 'modal' && chain.tags[at + 1]?.kind === 'to' ? at + 2 : at + 1;
  const next = nextVerb(chain.tags, { from, wanted, inverted: chain.inverted && at === chain.first });
  if (next < 0) return;
  for (let each = at + 1; each < next; each++) {
    // Between the verbs, “no” stands before “longer”.
    const tag = chain.tags[each] as Tag;
    if (denies(tag) || (tag.lower === 'no' && !chain.inverted)) chain.negated = true;
  }
  take(chain, kind, next);
}

function take(chain: Chain, kind: Auxiliary, next: number): void {
  const tag = chain.tags[next] as Tag;
  if (kind === 'have' && chain.kind === 'finite' && chain.tense !== 'modal' && !chain.modal) {
    chain.tense = chain.tense === 'past' ? 'past-perfect' : 'perfect';
  }
  if (tag.kind === 'be') {
    if (tag.lower === 'being') chain.progressive = true;
    follow(chain, { kind: 'be', word: 'be' }, next);
    return;
  }
  if (tag.kind === 'have' && kind !== 'have' && kind !== 'do' && tag.lower === 'have') {
    follow(chain, { kind: 'have', word: 'have' }, next);
    return;
  }
  chain.main = next;
  if (kind !== 'be') {
    if (/^(?:get|got|gotten)$/.test(tag.lower)) takeGet(chain, next);
    return;
  }
  if (tag.forms & PARTICIPLE && !tag.lower.endsWith('ing')) {
    chain.passive = true;
    return;
  }
  chain.progressive = true;
  if (tag.lemma === 'go') takeGoing(chain, next);
  else if (tag.lemma === 'get') takeGet(chain, next);
}

/** “is going to cut”: the future. */
function takeGoing(chain: Chain, at: number): void {
  if (chain.tags[at + 1]?.kind !== 'to' || !isInfinitive(chain.tags, at + 1)) return;
  const next = nextVerb(chain.tags, { from: at + 2, wanted: BASE, inverted: false });
  if (next < 0) return;
  // “was going to leave”: seen from then, as “would leave” is.
  chain.tense = chain.tense === 'present' ? 'future' : 'conditional';
  chain.progressive = false;
  take(chain, 'to', next);
}

/** “gets lost”. */
function takeGet(chain: Chain, at: number): void {
  const next = chain.tags[at + 1];
  if (!next || next.mark || next.hole || !(next.forms & PARTICIPLE) || next.forms & BASE) return;
  if (next.lower === 'started') return;
  chain.main = at + 1;
  chain.passive = true;
}

function groupOf(chain: Chain): VerbGroup {
  const { kind, tense, first, main, modal, progressive, passive } = chain;
  const tag = chain.tags[main] as Tag;
  const after = chain.tags[main + 1];
  const aux = main === first || tag.kind === 'be';
  const negated = chain.negated || (aux && after !== undefined && denies(after) && !after.mark);
  return { kind, tense, first, main, lemma: lemmaOf(chain, tag), modal, progressive, passive, negated };
}

function lemmaOf({ main, first, modal }: Chain, tag: Tag): string {
  if (main === first && modal) return modal;
  if (tag.clitic) return tag.clitic === 'have' ? 'have' : 'be';
  return /^(?:be|have|do)$/.test(tag.kind) ? tag.kind : tag.lemma;
}
