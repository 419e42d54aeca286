import type { Block } from '../../document/block.ts';
import type { Sentence } from '../../document/sentences.ts';
import type { Span } from '../../document/span.ts';
import type { Word } from '../../document/words.ts';
import { perSentence } from '../per-sentence.ts';
import { discourse, personal, projects, states } from '../words/deeds.ts';
import { type Clause, readClauses } from './clauses.ts';
import { readConditions } from './condition.ts';
import { readPassives } from './passive.ts';
import { subjectOf } from './subject.ts';
import { readTags, type Tag } from './tags.ts';
import type { VerbGroup } from './verb-group.ts';
import { readVerbs } from './verbs.ts';

/**
 * What is to be done. `will`: “we will cut”, “the page will be moved”; `intention`: “we plan to”, “is going to”, “aims
 * to”; `due`: “is to be built”, “is scheduled for”; `task`: a command in a list; `step`: “the next step is”.
 */
export interface Plan {
  readonly kind: 'will' | 'intention' | 'due' | 'task' | 'step';
  readonly span: Span;
  /** “we will not build”. */
  readonly negated: boolean;
}

/** The plans of a sentence; no question and no condition has one, nor what a thing will do of itself (“the page will load”). */
export const readPlans: (block: Block, sentence: Sentence) => readonly Plan[] = perSentence(
  (block, sentence) => {
    if (sentence.question) return [];
    const tags = readTags(block, sentence);
    const found: Plan[] = [];
    for (const clause of readClauses(block, sentence)) {
      const { verb } = clause;
      if (sentence.words[verb.main]?.quoted || inCondition(block, sentence, verb)) continue;
      const plan = planOf({ block, sentence, tags, clause });
      if (plan) found.push({ ...plan, negated: verb.negated });
    }
    if (found.length === 0) found.push(...steps(sentence, tags));
    return found;
  },
);

function inCondition(block: Block, sentence: Sentence, { first }: VerbGroup): boolean {
  const start = sentence.words[first]?.start ?? 0;
  return readConditions(block, sentence).some(
    ({ kind, span }) =>
      kind !== 'otherwise' && kind !== 'concession' && span.start <= start && start < span.end,
  );
}

interface Given {
  readonly block: Block;
  readonly sentence: Sentence;
  readonly tags: readonly Tag[];
  readonly clause: Clause;
}

type Found = Omit<Plan, 'negated'>;

const planning = /^(?:plan|intend|aim|propose|mean|seek|hope|expect|want|aspire|commit|undertake)$/;
const bodies = /^(?:i|we|team|name|role|elided)$/;

function planOf({ block, sentence, tags, clause }: Given): Found | undefined {
  const { verb, kind } = clause;
  const spanTo = (last: number): Span => ({
    start: sentence.words[verb.first]?.start ?? 0,
    end: sentence.words[last]?.end ?? 0,
  });
  if (verb.kind === 'imperative') {
    const item =
      block.containers.includes('list') &&
      block.sentences[0] === sentence &&
      !/^(?:see|note|consider|let|imagine|assume|suppose|compare|recall|remember)$/.test(verb.lemma);
    return item && verb.first < 3 ? { kind: 'task', span: spanTo(verb.main) } : undefined;
  }
  if (kind === 'relative' && !/^(?:we|i)$/.test(subjectOf(block, sentence, clause).kind)) return undefined;
  if (verb.tense === 'future')
    return isDeed({ block, sentence, tags, clause })
      ? { kind: goes(tags, verb) ? 'intention' : 'will', span: spanTo(verb.main) }
      : undefined;
  const next = infinitiveAfter(block, sentence, verb);
  // “we expect to see”: a forecast.
  if (!next || (verb.lemma === 'expect' && states.has(next.lemma))) return undefined;
  if (verb.lemma === 'be' && verb.tense === 'present' && next.passive && next.first === verb.main + 1) {
    return { kind: 'due', span: spanTo(next.main) };
  }
  if (/^(?:schedule|plan)$/.test(verb.lemma) && verb.passive && verb.tense === 'present')
    return { kind: 'due', span: spanTo(next.main) };
  const intends =
    planning.test(verb.lemma) && !verb.passive && /^(?:present|future)$/.test(verb.tense) && !verb.negated;
  if (!intends || next.first !== verb.main + 1) return undefined;
  const subject = subjectOf(block, sentence, clause).kind;
  // Sellers who want something plan nothing; “hope” and “want” count of the writers alone.
  const weak = /^(?:hope|expect|want|mean|seek)$/.test(verb.lemma);
  return weak
    ? /^(?:i|we)$/.test(subject)
      ? { kind: 'intention', span: spanTo(next.main) }
      : undefined
    : bodies.test(subject) || /^(?:plan|intend|propose)$/.test(verb.lemma)
      ? { kind: 'intention', span: spanTo(next.main) }
      : undefined;
}

const goes = (tags: readonly Tag[], { first, main }: VerbGroup): boolean =>
  tags.slice(first, main).some(({ lower }) => lower === 'going');

const infinitiveAfter = (block: Block, sentence: Sentence, { main }: VerbGroup): VerbGroup | undefined =>
  readVerbs(block, sentence).find(
    ({ kind, first }) => kind === 'infinitive' && first > main && first <= main + 2,
  );

/** Somebody will do it, or it will be done: no state (“we will have 14”), nothing that happens of itself. */
function isDeed({ block, sentence, clause }: Given): boolean {
  const { verb } = clause;
  const subject = subjectOf(block, sentence, clause).kind;
  if (verb.passive) {
    const passive = readPassives(block, sentence).find((each) => each.verb === verb);
    // A passive in a subordinate clause or with “if” describes how the thing works.
    const itself = readTags(block, sentence)[verb.main + 1]?.lower === 'automatically';
    return (
      passive !== undefined &&
      !itself &&
      projects.has(verb.lemma) &&
      clause.kind === 'main' &&
      readConditions(block, sentence).length === 0
    );
  }
  if (states.has(verb.lemma) || verb.main === verb.first) return false;
  // “we will see”, “I'll call it”: the text speaks of itself.
  if (/^(?:i|we)$/.test(subject)) return !discourse.has(verb.lemma);
  // A name can be that of a product, which will do many things of itself.
  return subject === 'team' || ((subject === 'name' || subject === 'role') && personal.has(verb.lemma));
}

/** “Next steps: …”, “the next step is to”, “TODO”. */
function steps({ words }: Sentence, tags: readonly Tag[]): Plan[] {
  for (let at = 0; at < words.length; at++) {
    const { lower, text, start, end, quoted } = words[at] as Word;
    if (quoted) continue;
    if (text === 'TODO') return [{ kind: 'step', span: { start, end }, negated: false }];
    const next = words[at + 1];
    if (lower !== 'next' || !next || !/^steps?$/.test(next.lower)) continue;
    // “the next step of the form” is no plan.
    const after = tags[at + 2];
    if (after && !/^(?:is|are|will|stop)$/.test(after.lower) && after.mark !== 'stop') continue;
    return [{ kind: 'step', span: { start, end: next.end }, negated: false }];
  }
  return [];
}
