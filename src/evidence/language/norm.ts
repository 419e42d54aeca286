import type { Block } from '../../document/block.ts';
import type { Sentence } from '../../document/sentences.ts';
import type { Span } from '../../document/span.ts';
import { perSentence } from '../per-sentence.ts';
import { normAdjectives, optional, permitted } from '../words/norms.ts';
import { mainClause, readClauses } from './clauses.ts';
import { type SubjectKind, subjectOf } from './subject.ts';
import { readTags, type Tag } from './tags.ts';
import type { VerbGroup } from './verb-group.ts';
import { readVerbs } from './verbs.ts';

/** A rule that holds: “sellers may list”, “must be signed”, “is not allowed”. `recommendation` is SHOULD in capitals. */
export interface Norm {
  readonly kind: 'permission' | 'obligation' | 'prohibition' | 'recommendation';
  /** The words that state it: from the modal to the verb, or from “be” to “allowed”. */
  readonly span: Span;
  readonly verb: VerbGroup;
}

/**
 * The norms of a sentence. Not chances (“this may improve”), not ability (“sellers can see”), not what the writers
 * themselves have to do (“we need to cut”), and no conclusion (“it must have been late”).
 */
export const readNorms: (block: Block, sentence: Sentence) => readonly Norm[] = perSentence(
  (block, sentence) => {
    const tags = readTags(block, sentence);
    const verbs = readVerbs(block, sentence);
    return verbs.flatMap((verb, index): Norm[] => {
      const subject = () => subjectKind(block, sentence, verb);
      const found =
        modalNorm({ tags, sentence, verb, subject }) ??
        adjectiveNorm(tags, verb, subject) ??
        havingTo(tags, { verb, next: verbs[index + 1], subject });
      if (!found) return [];
      const { last } = found;
      const kind =
        deniesSubject(tags, verb.first) && found.kind !== 'recommendation' ? denied[found.kind] : found.kind;
      const span = { start: sentence.words[verb.first]?.start ?? 0, end: sentence.words[last]?.end ?? 0 };
      return [{ kind, span, verb }];
    });
  },
);

/** “No team may”, “nobody is obliged”. */
function deniesSubject(tags: readonly Tag[], verb: number): boolean {
  for (let at = verb - 1; at >= 0 && at > verb - 6; at--) {
    const { lower, mark } = tags[at] as Tag;
    if (/^(?:no|nobody|neither|none)$/.test(lower)) return true;
    if (mark !== '' || lower === 'that') return false;
  }
  return false;
}

const denied = { permission: 'prohibition', obligation: 'permission', prohibition: 'obligation' } as const;

interface Found {
  readonly kind: Norm['kind'];
  /** Index of the last word that states it. */
  readonly last: number;
}

function subjectKind(block: Block, sentence: Sentence, verb: VerbGroup): SubjectKind {
  const clause =
    readClauses(block, sentence).find((each) => each.verb === verb) ?? mainClause(block, sentence);
  return clause ? subjectOf(block, sentence, clause).kind : 'none';
}

interface Given {
  readonly tags: readonly Tag[];
  readonly sentence: Sentence;
  readonly verb: VerbGroup;
  readonly subject: () => SubjectKind;
}

const persons = new Set<SubjectKind>(['you', 'they', 'he-she', 'team', 'role', 'name', 'we', 'i']);

/** “must”, “shall”, “may”, “can”; RFC 2119’s keywords in capitals whatever the verb. */
function modalNorm(given: Given): Found | undefined {
  const { tags, sentence, verb } = given;
  if (verb.kind !== 'finite' || !verb.modal || verb.main === verb.first) return undefined;
  const word = sentence.words[verb.first]?.text ?? '';
  const last = verb.negated ? Math.max(verb.main, verb.first + 1) : verb.main;
  if (word.length > 1 && word === word.toUpperCase() && !/\d/.test(word))
    return { kind: shouted(verb), last };
  if (tags[verb.first + 1]?.kind === 'have' && verb.main > verb.first + 1) return undefined;
  switch (verb.modal) {
    case 'must':
      return /^(?:i|we)$/.test(given.subject())
        ? undefined
        : { kind: verb.negated ? 'prohibition' : 'obligation', last };
    case 'shall': {
      const own = /^(?:i|we)$/.test(given.subject());
      return own || sentence.question
        ? undefined
        : { kind: verb.negated ? 'prohibition' : 'obligation', last };
    }
    case 'may':
      return permits(given) ? { kind: verb.negated ? 'prohibition' : 'permission', last } : undefined;
    case 'can':
      return optional.has(verb.lemma) &&
        !verb.negated &&
        !verb.passive &&
        persons.has(given.subject()) &&
        !/^(?:i|we)$/.test(given.subject())
        ? { kind: 'permission', last }
        : undefined;
    default:
      return undefined;
  }
}

function shouted({ modal, negated }: VerbGroup): Norm['kind'] {
  if (modal === 'should') return 'recommendation';
  if (negated) return 'prohibition';
  return modal === 'may' || modal === 'can' ? 'permission' : 'obligation';
}

function permits({ tags, verb, subject }: Given): boolean {
  const only = tags[verb.first + 1]?.lower === 'only';
  // “may want”, “may not know”: a guess about a person.
  if (!permitted.has(verb.lemma) || verb.progressive) return false;
  return only || verb.passive || (persons.has(subject()) && !/^(?:i|we)$/.test(subject()));
}

/** “is not allowed to”, “are required”, “is mandatory”. */
function adjectiveNorm(tags: readonly Tag[], verb: VerbGroup, subject: () => SubjectKind): Found | undefined {
  if (verb.kind !== 'finite' || !/^(?:present|future|perfect)$/.test(verb.tense)) return undefined;
  let at = verb.passive ? verb.main : verb.main + 1;
  if (!verb.passive && verb.lemma !== 'be') return undefined;
  while (/^(?:adverb|not)$/.test(tags[at]?.kind ?? '')) at++;
  const word = tags[at];
  const kind = normAdjectives.get(word?.lower ?? '');
  if (!word || !kind || word.mark !== '') return undefined;
  const next = tags[at + 1];
  if (word.lower === 'free' && !(next?.kind === 'to')) return undefined;
  // “is required by the parser”, “is required for the build”: a technical need. “is required to sign” binds.
  if (
    word.lower === 'required' &&
    next?.mark === '' &&
    next.kind !== 'to' &&
    /^(?:by|for|in|as|from)$/.test(next.lower)
  )
    return undefined;
  // “a key is required to open it”: what it takes; “sellers are required to sign” binds.
  if (word.lower === 'required' && next?.kind === 'to' && !persons.has(subject())) return undefined;
  // “the required fields”: before its noun.
  if (next?.kind === 'open' && next.mark === '' && !next.forms) return undefined;
  return { kind: verb.negated ? negate(kind) : kind, last: at };
}

const negate = (kind: 'permission' | 'obligation' | 'prohibition'): Norm['kind'] =>
  kind === 'permission' ? 'prohibition' : 'permission';

/** “sellers have to sign”; of a thing it is a technical need, of the writers a plan. */
function havingTo(
  tags: readonly Tag[],
  { verb, next, subject }: { verb: VerbGroup; next: VerbGroup | undefined; subject: () => SubjectKind },
): Found | undefined {
  if (verb.kind !== 'finite' || verb.lemma !== 'have' || verb.tense !== 'present') return undefined;
  if (next?.kind !== 'infinitive' || next.first !== verb.main + 1 || tags[next.first]?.mark) return undefined;
  if (!/^(?:you|role|team|they|he-she)$/.test(subject())) return undefined;
  return { kind: verb.negated ? 'permission' : 'obligation', last: next.main };
}
