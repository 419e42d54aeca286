import type { Block } from '../document/block.ts';
import type { Sentence } from '../document/sentences.ts';
import type { Span } from '../document/span.ts';
import { cuesIn } from '../evidence/cues/cues.ts';
import { readClauses } from '../evidence/language/clauses.ts';
import { readConditions } from '../evidence/language/condition.ts';
import { type SubjectKind, subjectOf } from '../evidence/language/subject.ts';
import { decisionVerbs } from './words/decision-verbs.ts';

/** A decision that somebody took, takes or will take. The span is the sentence. */
export interface Decision extends Span {
  /** The base form of its verb: `choose`. */
  readonly verb: string;
  readonly by: SubjectKind;
  readonly when: 'past' | 'present' | 'future';
}

/** A way that could be taken, or was not. */
export interface OptionFact extends Span {
  /** `reasoned` was rejected with its reason; `nothing` is to do nothing. */
  readonly detail: 'option' | 'nothing' | 'rejected' | 'reasoned';
}

const deciders: ReadonlySet<SubjectKind> = new Set(['i', 'we', 'team', 'role', 'name', 'he-she', 'they']);
const past: ReadonlySet<string> = new Set(['past', 'perfect', 'past-perfect']);

/** The decisions of a sentence: verbs that settle something, with somebody who does; none in a question, under a condition, or denied. */
export function decisionsIn(block: Block, sentence: Sentence): Decision[] {
  if (sentence.question) return [];
  const conditions = readConditions(block, sentence);
  return readClauses(block, sentence).flatMap((clause): Decision[] => {
    const { verb } = clause;
    if (!decisionVerbs.has(verb.lemma) || verb.negated || verb.passive || clause.kind === 'relative')
      return [];
    const { kind: by } = subjectOf(block, sentence, clause);
    const at = sentence.words[verb.first]?.start ?? 0;
    if (conditions.some(({ span }) => span.start <= at && at < span.end)) return [];
    if (!deciders.has(by) || sentence.words[verb.main]?.quoted) return [];
    if (verb.tense !== 'future' && verb.tense !== 'present' && !past.has(verb.tense)) return [];
    const when = past.has(verb.tense) ? 'past' : (verb.tense as 'present' | 'future');
    return [{ start: sentence.start, end: sentence.end, verb: verb.lemma, by, when }];
  });
}

/** The options that a sentence names. */
export function optionsIn(block: Block, sentence: Sentence): OptionFact[] {
  return cuesIn.alternative(block, sentence).map(({ start, end, detail }) => ({ start, end, detail }));
}
