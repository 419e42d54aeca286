import type { Block } from '../../document/block.ts';
import type { Sentence } from '../../document/sentences.ts';
import type { Span } from '../../document/span.ts';
import { perSentence } from '../per-sentence.ts';
import { effectVerbs, movements, states } from '../words/deeds.ts';
import { type Clause, readClauses } from './clauses.ts';
import { readConditions } from './condition.ts';
import { readPassives } from './passive.ts';
import { subjectOf } from './subject.ts';
import { readTags } from './tags.ts';

/**
 * What was done or has happened. `moved`: “churn fell”, “went from 9% to 6%”; `caused`: “led to”, “resulted in”;
 * `done`: “we cut the fee”, “the page was moved”, “has shipped”.
 */
export interface Result {
  readonly kind: 'done' | 'moved' | 'caused';
  /** From the first auxiliary to the verb. */
  readonly span: Span;
  /** Index of the verb. */
  readonly main: number;
  readonly negated: boolean;
}

/** The results of a sentence, told in the past or perfect; no question, no condition, and no state (“we were four”). */
export const readResults: (block: Block, sentence: Sentence) => readonly Result[] = perSentence(
  (block, sentence) => {
    if (sentence.question) return [];
    const conditions = readConditions(block, sentence).filter(
      ({ kind }) => kind !== 'otherwise' && kind !== 'concession',
    );
    return readClauses(block, sentence).flatMap((clause): Result[] => {
      const { verb } = clause;
      const start = sentence.words[verb.first]?.start ?? 0;
      if (
        sentence.words[verb.main]?.quoted ||
        conditions.some(({ span }) => span.start <= start && start < span.end)
      )
        return [];
      const kind = kindOf(block, sentence, clause);
      return kind
        ? [
            {
              kind,
              span: { start, end: sentence.words[verb.main]?.end ?? start },
              main: verb.main,
              negated: verb.negated,
            },
          ]
        : [];
    });
  },
);

const told = /^(?:past|perfect|past-perfect)$/;

function kindOf(block: Block, sentence: Sentence, clause: Clause): Result['kind'] | undefined {
  const { verb } = clause;
  if (verb.kind !== 'finite' || !told.test(verb.tense)) return undefined;
  const tags = readTags(block, sentence);
  const next = tags[verb.main + 1];
  const { kind } = subjectOf(block, sentence, clause);
  const thing = /^(?:thing|it|name|none|elided)$/.test(kind);
  if (verb.passive) {
    return readPassives(block, sentence).some((each) => each.verb === verb) ? 'done' : undefined;
  }
  if (verb.progressive) return undefined;
  if (effectVerbs.has(verb.lemma) && isEffect(verb.lemma, next?.lower ?? '') && thing) return 'caused';
  const direct =
    next?.mark !== '' ||
    !/^(?:determiner|object|open|name)$/.test(next.kind) ||
    /^(?:more|less)$/.test(next.lower);
  if (movements.has(verb.lemma) && !/^(?:i|we|team)$/.test(kind) && direct) return 'moved';
  if (verb.lemma === 'go' && /^(?:from|up|down)$/.test(next?.lower ?? '') && thing) return 'moved';
  return states.has(verb.lemma) || verb.lemma === 'do' || verb.lemma === 'get' ? undefined : 'done';
}

const isEffect = (lemma: string, next: string): boolean =>
  lemma === 'lead' ? next === 'to' : lemma === 'result' ? next === 'in' : true;
