import type { Block } from '../../document/block.ts';
import type { Sentence } from '../../document/sentences.ts';
import type { Span } from '../../document/span.ts';
import { perSentence } from '../per-sentence.ts';
import { noAgents } from '../words/agents.ts';
import { intransitive, resultative, stative } from '../words/participles.ts';
import { agentRoles } from '../words/roles.ts';
import { readTags, type Tag } from './tags.ts';
import { ING, PARTICIPLE, verbForm } from './verb-forms.ts';
import type { VerbGroup } from './verb-group.ts';
import { readVerbs } from './verbs.ts';

/** A passive: “was moved”, “to be signed by the owner”, “gets lost”. */
export interface Passive {
  /** From the first auxiliary to the participle; of a co-ordinated one, the participle alone. */
  readonly span: Span;
  /** Index of the participle. */
  readonly participle: number;
  /** Base form of the verb. */
  readonly lemma: string;
  readonly verb: VerbGroup;
  /** Who does it, with the “by”; not “by March”, “by 5%”, “by hand”, “by using”. */
  readonly agent?: Span;
}

/**
 * The passives of a sentence, finite or infinitive. Participles that are adjectives (“is interested”, “is based on”)
 * and those without a form of be or get (“orders placed by hand”) are none.
 */
export const readPassives: (block: Block, sentence: Sentence) => readonly Passive[] = perSentence(
  (block, sentence) => {
    const tags = readTags(block, sentence);
    const verbs = readVerbs(block, sentence);
    return verbs.flatMap((verb, index) => {
      if (!verb.passive) return [];
      const last = lastOfChain(verbs, index);
      const agent = agentAfter(tags, last, verbs[index + 1]) ?? codeAgent(block, sentence, last);
      if (!isDone(tags, verb, agent !== undefined)) return [];
      return [passiveOf(sentence, verb, agent)];
    });
  },
);

interface Range {
  readonly first: number;
  readonly last: number;
}

function passiveOf({ words }: Sentence, verb: VerbGroup, agent: Range | undefined): Passive {
  const spanOf = ({ first, last }: Range): Span => ({
    start: words[first]?.start ?? 0,
    end: words[last]?.end ?? 0,
  });
  return {
    span: spanOf({ first: verb.first, last: verb.main }),
    participle: verb.main,
    lemma: verb.lemma,
    verb,
    ...(agent && { agent: spanOf(agent) }),
  };
}

/** “was reviewed and approved by the owner”: the agent stands after the last of the participles. */
function lastOfChain(verbs: readonly VerbGroup[], index: number): number {
  let at = index;
  while (verbs[at + 1]?.passive && verbs[at + 1]?.first === verbs[at + 1]?.main) at++;
  return (verbs[at] as VerbGroup).main;
}

/** Prepositions that make a state of the participle before them: “is based on”, “was known for”. */
const states: Readonly<Record<string, RegExp>> = {
  associated: /^with$/,
  associate: /^with$/,
  compared: /^to$/,
  concerned: /^(?:with|about)$/,
  covered: /^in$/,
  dedicated: /^to$/,
  made: /^(?:of|up)$/,
  known: /^(?:as|for|to)$/,
  met: /^with$/,
  lost: /^in$/,
  opposed: /^to$/,
  set: /^up$/,
};

function isDone(tags: readonly Tag[], verb: VerbGroup, agent: boolean): boolean {
  const { main, lemma } = verb;
  const word = tags[main] as Tag;
  if (intransitive.has(lemma)) return false;
  if (agent) return true;
  const next = tags[main + 1];
  // “are used to working”: a habit.
  if (word.lower === 'used' && next?.kind === 'to' && ((tags[main + 2]?.forms ?? 0) & ING) > 0) return false;
  if (stative.has(word.lower)) return false;
  if (states[word.lower]?.test(next?.lower ?? '') && next?.mark === '') return /^set$/.test(word.lower);
  const plain = verb.first !== main && verb.tense === 'present' && !verb.progressive;
  if (resultative.has(word.lower) && plain) return false;
  // “is very detailed”, “is too spread”: a degree grades an adjective.
  return (
    !/^(?:very|too|so|quite|extremely|pretty|highly)$/.test(tags[main - 1]?.lower ?? '') ||
    /ly$/.test(tags[main - 1]?.lower ?? '')
  );
}

/** “is run by `cron`”, at the end of the sentence: code is no word. */
function codeAgent({ source }: Block, { words }: Sentence, main: number): Range | undefined {
  const last = words.length - 1;
  const by = words[last];
  const code = by?.lower === 'by' && last === main + 1 && source.slice(by.end, by.end + 2).includes('`');
  return code ? { first: last, last } : undefined;
}

/** How far behind the participle “by” can stand: “is sent to the seller on Monday by the bank”. */
const reach = 9;

function agentAfter(tags: readonly Tag[], main: number, next: VerbGroup | undefined): Range | undefined {
  const limit = Math.min(tags.length - 1, main + reach, next ? next.first - 1 : tags.length);
  for (let at = main + 1; at < limit + 1; at++) {
    const tag = tags[at] as Tag;
    if (tag.mark === 'stop' || (tag.mark === 'comma' && tag.lower !== 'by') || tag.kind === 'wh')
      return undefined;
    // “is thought fair and not covered by”: the agent is that of another participle.
    if (tag.kind === 'coordinator' && at > main + 1 && isParticiple(tags, at + 1)) return undefined;
    if (tag.lower === 'by')
      return !ordering.test(tags[main]?.lemma ?? '') && isAgent(tags, at)
        ? { first: at, last: phraseEnd(tags, at) }
        : undefined;
  }
  return undefined;
}

/** “is sorted by date”: the order, and nobody who does it. */
const ordering =
  /^(?:aggregate|break|bucket|categorise|categorize|classify|divide|filter|group|index|key|multiply|order|partition|rank|scale|segment|sort|split|weight)$/;

function isParticiple(tags: readonly Tag[], from: number): boolean {
  let at = from;
  while (/^(?:adverb|not)$/.test(tags[at]?.kind ?? '')) at++;
  return ((tags[at]?.forms ?? 0) & PARTICIPLE) !== 0;
}

function isAgent(tags: readonly Tag[], by: number): boolean {
  const next = tags[by + 1];
  if (next?.hole) return true;
  if (!next || next.mark === 'stop' || next.mark === 'comma' || next.kind === 'adverb') return false;
  // “by at least two people”, “by more than 40 sellers”.
  if (/^(?:at|more|fewer|less)$/.test(next.lower))
    return tags[by + 3]?.kind === 'number' && !isSpan(tags, by + 3);
  let at = by + 1;
  while (at < tags.length && /^(?:determiner)$/.test((tags[at] as Tag).kind)) at++;
  const noun = tags[at];
  if (!noun) return false;
  const pronoun = verbForm(noun.lower);
  if (noun.kind === 'number' && at === by + 1 && noun.lower !== 'one')
    return agentRoles.has(tags[at + 1]?.lower ?? '');
  if (noun.kind === 'number' || noun.kind === 'to' || noun.kind === 'wh')
    return at > by + 1 || noun.lower === 'one' ? !isSpan(tags, at) : false;
  if (noun.forms & ING && at === by + 1 && (pronoun?.forms ?? 0) & ING) return false;
  const head = headFrom(tags, at);
  return !noAgents.has(noun.lower) && !noAgents.has((tags[head] as Tag).lower);
}

/** “by the two teams” against “by the 5th”, “by a third”. */
const isSpan = (tags: readonly Tag[], at: number): boolean => {
  const next = tags[at + 1];
  return next?.mark !== '' || next.kind !== 'open' || noAgents.has(next.lower.replace(/s$/, ''));
};

function headFrom(tags: readonly Tag[], from: number): number {
  let at = from;
  while (at + 1 < tags.length && at < from + 4) {
    const next = tags[at + 1] as Tag;
    if (next.mark !== '' || !/^(?:open|name)$/.test(next.kind)) break;
    at++;
  }
  return at;
}

/** To the end of the noun phrase: “by the owner of the shop”. */
function phraseEnd(tags: readonly Tag[], by: number): number {
  let at = by;
  while (at + 1 < tags.length && at < by + 8) {
    const { kind, mark, lower } = tags[at + 1] as Tag;
    if (
      mark === 'stop' ||
      mark === 'comma' ||
      (at > by &&
        !/^(?:open|name|determiner|number|object|adverb)$/.test(kind) &&
        !/^(?:of|least|than|it)$/.test(lower))
    )
      break;
    if (at > by + 1 && kind === 'determiner' && tags[at]?.lower !== 'of') break;
    at++;
  }
  return at;
}
