import type { Block } from '../../document/block.ts';
import type { Sentence } from '../../document/sentences.ts';
import { perSentence } from '../per-sentence.ts';
import { readTags, type Tag } from './tags.ts';
import type { VerbGroup } from './verb-group.ts';
import { readVerbs } from './verbs.ts';

/** A stretch of a sentence with a finite verb or a command. Indexes count the sentence's words. */
export interface Clause {
  readonly kind: 'main' | 'subordinate' | 'relative';
  readonly first: number;
  /** Of a main clause that holds a relative one, the end of the whole. */
  readonly last: number;
  /** The conjunction or relative pronoun that opens it, in lower case; empty without one. */
  readonly opener: string;
  /** Its verb; further groups that lie in it, as infinitives do, are found by their place. */
  readonly verb: VerbGroup;
}

/**
 * The clauses of a sentence in order of their verbs; none for a fragment. Each finite verb or command has one.
 * A boundary is the conjunction, relative pronoun, mark or subject pronoun between two verbs.
 */
export const readClauses: (block: Block, sentence: Sentence) => readonly Clause[] = perSentence(
  (block, sentence) => {
    const tags = readTags(block, sentence);
    const verbs = readVerbs(block, sentence).filter(({ kind }) => kind !== 'infinitive');
    const opened: Opened[] = [];
    for (const verb of verbs) opened.push(open(tags, verb, opened));
    return opened.map((clause, index) => close(clause, { opened, index, end: tags.length - 1 }));
  },
);

interface Opened extends Omit<Clause, 'last'> {
  /** A main clause goes on after a relative one: “sellers who list early | sell more”. */
  readonly resumes: boolean;
}

/** The last boundary before a verb, looking back to the verb before it. */
function open(tags: readonly Tag[], verb: VerbGroup, opened: Opened[]): Opened {
  const earlier: readonly Opened[] = opened;
  const previous = earlier.at(-1);
  const from = previous ? previous.verb.main + 1 : 0;
  const at = boundary(tags, from, verb.first);
  if (at < 0 && previous && isContact(tags, previous, verb)) {
    const subject = previous.verb.first - (tags[previous.verb.first]?.clitic ? 0 : 1);
    opened[opened.length - 1] = { ...previous, kind: 'relative', first: subject };
    return { kind: 'main', first: previous.first, opener: '', verb, resumes: true };
  }
  if (at < 0) {
    const holder = previous?.kind === 'relative' ? outer(earlier, previous) : undefined;
    const comma = holder && previous ? commaBetween(tags, holder.verb.main + 1, previous.first) : -1;
    // “If it fails, the sellers who left | come back”.
    if (comma >= 0) return { kind: 'main', first: comma, opener: '', verb, resumes: true };
    const first = previous ? (holder?.first ?? nounStart(tags, previous, verb)) : 0;
    const kind =
      previous && !holder && previous.kind !== 'relative' ? 'subordinate' : (holder?.kind ?? 'main');
    return { kind, first, opener: '', verb, resumes: previous?.kind === 'relative' };
  }
  const opener = tags[at] as Tag;
  const kind = kindOf(tags, { at, verb }, earlier);
  const closes =
    kind === 'main' && previous?.kind === 'relative' && opener.mark === 'comma' && at === verb.first;
  const word = isOpener(tags, at) ? opener.lower : '';
  const ends = kind === 'main' && !word && at === from && false;
  return { kind, first: closes ? 0 : at, opener: word, verb, resumes: closes || ends };
}

/** “The page we built | requires care”: a relative clause without a pronoun of its own. */
function isContact(tags: readonly Tag[], { kind, first, verb }: Opened, next: VerbGroup): boolean {
  const subject = verb.first - (tags[verb.first]?.clitic ? 0 : 1);
  const noun = tags[subject - 1];
  if (kind !== 'main' || subject < 1 || noun?.kind !== 'open' || (tags[subject] as Tag).mark !== '')
    return false;
  if (!/^(?:subject|pronoun)$/.test((tags[subject] as Tag).kind)) return false;
  if (!/^(?:determiner|open|name|number)$/.test((tags[first] as Tag).kind)) return false;
  for (let at = verb.main + 1; at < next.first; at++) {
    if (/^(?:subject|pronoun|determiner|object)$/.test((tags[at] as Tag).kind)) return false;
  }
  return true;
}

function commaBetween(tags: readonly Tag[], from: number, to: number): number {
  for (let at = to; at >= from; at--) if ((tags[at] as Tag).mark === 'comma') return at;
  return -1;
}

/** The clause that a relative clause hangs on: the one open before it, or none if it begins the sentence. */
const outer = (earlier: readonly Opened[], relative: Opened): Opened | undefined =>
  earlier.findLast((each) => each !== relative && each.first < relative.first && each.kind !== 'relative');

/** Without a conjunction the second clause begins with its subject: “we think | it works”. */
function nounStart(tags: readonly Tag[], previous: Opened, verb: VerbGroup): number {
  for (let at = verb.first; at > previous.verb.main; at--) {
    if (/^(?:subject|pronoun)$/.test((tags[at] as Tag).kind)) return at;
  }
  return previous.kind === 'relative' ? 0 : previous.verb.main + 1;
}

const isConjunction = ({ kind }: Tag): boolean => kind === 'subordinator' || kind === 'wh';

/** Also prepositions: “as a whole”, “after the launch”. */
const prepositional = /^(?:as|than|once|before|after|since|until|till)$/;

const clauseStart = /^(?:subject|pronoun|determiner|name|number)$/;

/** “whose”, “that”, and prepositions that take a clause: “before we launch”. */
function isOpener(tags: readonly Tag[], at: number): boolean {
  const { lower, mark } = tags[at] as Tag;
  const next = tags[at + 1];
  const before = tags[at - 1];
  if (next?.kind === 'to' && /^(?:how|when|where|what|whether|which|who)$/.test(lower)) return false;
  if (prepositional.test(lower)) return clauseStart.test(next?.kind ?? '');
  if (isConjunction(tags[at] as Tag) || lower === 'whose') return true;
  if (lower === 'that')
    return at > 0 && (mark === '' || before?.kind === 'open') && before?.kind !== 'preposition';
  if (!/^(?:provided|assuming|given)$/.test(lower) || !(at === 0 || mark !== '')) return false;
  return next?.lower === 'that' || next?.kind === 'subject';
}

/** Index where the clause of the verb begins: the opener nearest to the verb before, else a mark or “and”. */
function boundary(tags: readonly Tag[], from: number, to: number): number {
  let mark = -1;
  for (let at = from; at <= to; at++) {
    const tag = tags[at] as Tag;
    const own = at === to;
    if (!own && isOpener(tags, at) && opensHere(tags, at, to) && !isPhrase(tags, at, { from, mark })) {
      const paired = mark >= 0 && tags[mark]?.kind === 'coordinator' && mark + 1 < at && from > 0;
      return paired ? mark : at;
    }
    if (from === 0) continue;
    const weight = tag.kind === 'coordinator' || tag.mark === 'stop' || tag.mark === 'comma';
    if (
      weight &&
      (mark < 0 ||
        tag.mark === 'stop' ||
        (tags[mark]?.mark === 'comma' && tags[mark]?.kind !== 'coordinator'))
    ) {
      mark = at;
    }
  }
  return mark;
}

/** Another clause mark between the opener and the verb means that the opener's clause had no verb: “if so, we stop”. */
function opensHere(tags: readonly Tag[], at: number, to: number): boolean {
  // “After the launch, the team rested”, “While small, it grew”: no verb before the mark.
  const bare = (tags[at] as Tag).kind !== 'wh';
  for (let each = at + 1; each <= to; each++) {
    const mark = tags[each]?.mark;
    if (mark === 'stop' || (bare && mark === 'comma')) return false;
  }
  const short = /^(?:so|any|necessary|possible|needed|not|applicable|required|appropriate)$/.test(
    tags[at + 1]?.lower ?? '',
  );
  return !(short && tags[at + 2]?.mark === 'comma');
}

/** “CBOR as a request encoding is”, “…, orders made before the launch were”: a preposition within the subject. */
function isPhrase(tags: readonly Tag[], at: number, { from, mark }: { from: number; mark: number }): boolean {
  const tag = tags[at] as Tag;
  if (!prepositional.test(tag.lower) || tags[at + 1]?.kind === 'subject' || tag.mark !== '') return false;
  return from === 0 ? at > 0 && tags[at - 1]?.kind !== 'adverb' : mark >= 0 && at - mark >= 2;
}

const relatives = /^(?:who|whom|which|whose|that|where)$/;
const reports =
  /^(?:say|tell|think|believe|know|hope|find|show|mean|argue|agree|decide|see|learn|expect|suggest|propose|assume|claim|confirm|ensure|note|report|explain|feel|realise|realize|recommend|require|understand|be|write|add|warn|worry|promise|hear|prove|reveal|state|conclude|guess|admit|insist|ask|notice|remember|discover|announce|indicate|imply|demonstrate|establish|acknowledge|estimate|suspect)$/;

function kindOf(
  tags: readonly Tag[],
  { at, verb }: { at: number; verb: VerbGroup },
  earlier: readonly Opened[],
): Clause['kind'] {
  const tag = tags[at] as Tag;
  if (!isOpener(tags, at)) {
    // “and” between two subordinate clauses: the second hangs on what the first hangs on, unless a comma ends it.
    const previous = earlier.at(-1);
    const goesOn =
      tag.kind === 'coordinator' &&
      (tag.mark === '' || verb.first === at + 1) &&
      previous &&
      previous.kind !== 'main';
    return goesOn ? previous.kind : 'main';
  }
  if (tag.lower === 'that') {
    const before = tags[at - 1];
    return before && reports.test(before.lemma) && before.forms
      ? 'subordinate'
      : nounBefore(before)
        ? 'relative'
        : 'subordinate';
  }
  if (
    /^(?:wh|subordinator)$/.test(tag.kind) &&
    /^(?:who|whom|which|what|how|where|why)$/.test(tag.lower) &&
    (at === 0 || tag.mark === 'stop')
  )
    return 'main';
  if (tag.lower === 'so' && (at === 0 || tag.mark !== '' || tags[at - 1]?.kind === 'coordinator'))
    return tags[at + 1]?.lower === 'that' ? 'subordinate' : 'main';
  return relatives.test(tag.lower) && nounBefore(tags[at - 1]) ? 'relative' : 'subordinate';
}

const nounBefore = (tag: Tag | undefined): boolean =>
  tag !== undefined &&
  (/^(?:open|name|preposition|number|object)$/.test(tag.kind) ||
    /^(?:those|one|all|everyone|anyone|something|anything|nothing)$/.test(tag.lower));

function close(clause: Opened, place: { opened: readonly Opened[]; index: number; end: number }): Clause {
  const { kind, first, opener, verb } = clause;
  const next = place.opened.slice(place.index + 1).find((each) => !each.resumes);
  const resumed = place.opened[place.index + 1]?.resumes === true;
  const last = resumed
    ? (place.opened[place.index + 1] as Opened).verb.first - 1
    : next
      ? Math.max(verb.main, next.first - 1)
      : place.end;
  const later = place.opened.slice(place.index + 1).map((each) => each.first - 1);
  const ends = resumed ? [last] : [last, ...later.filter((end) => end >= verb.main)];
  return { kind, first, last: Math.min(...ends), opener, verb };
}

/** The clause that carries the statement: the first main one, else the first there is. */
export function mainClause(block: Block, sentence: Sentence): Clause | undefined {
  const clauses = readClauses(block, sentence);
  return clauses.find(({ kind }) => kind === 'main') ?? clauses[0];
}
