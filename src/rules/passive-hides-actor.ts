import { textAt } from '../document/plain-text.ts';
import { slot } from '../engine/fixes.ts';
import { defineRule, type Problem, type SentenceUnit } from '../engine/rule.ts';
import { readClauses } from '../evidence/language/clauses.ts';
import { type Passive, readPassives } from '../evidence/language/passive.ts';
import { type SubjectKind, subjectOf } from '../evidence/language/subject.ts';
import { answerable, deedsOfAStory, judged, missable, putOff } from '../evidence/words/answerable.ts';

export const passiveHidesActor = defineRule({
  id: 'passive-hides-actor',
  summary: 'Who decided, approved, missed or overlooked something is named.',
  why: '“It was decided” hides the one person that the reader wants to ask. A decision with a name can be questioned, defended and changed.',
  group: 'length',
  scope: 'sentence',
  severity: 'info',
  options: {},
  examples: [
    {
      kind: 'decision-memo',
      bad: 'It «was decided» that the depot closes in May.',
      good: 'The board decided on 3 March that the depot closes in May.',
    },
    {
      kind: 'star-story',
      bad: 'The feature «was cut» a week before the launch.',
      good: 'I cut the feature a week before the launch.',
    },
  ],
  *check(unit): Iterable<Problem> {
    const { block, sentence, context } = unit;
    // The actor of a press release is its company; who acts next is asked by action-without-owner-date.
    if (sentence.question || context.part === 'press-release' || isListOfActions(context.role)) return;
    const hidden = readPassives(block, sentence).find((passive) => hides(passive, unit));
    const confessed = hidden?.lemma === 'make' && /\bmistakes?$/.test(subjectText(unit, hidden.verb.first));
    if (!hidden || (!confessed && !isImpersonal(unit, hidden) && namesSomebody(unit, hidden))) return;
    const quoted = textAt(block, hidden.span);
    yield {
      span: hidden.span,
      message: `By whom? “${quoted}” hides the person the reader will ask about: name who did it.`,
      fixes: [
        slot('Add a place for who did it', { start: hidden.span.end, end: hidden.span.end }, ' by [name]'),
      ],
    };
  },
});

const isListOfActions = (role: string): boolean => /^(?:next-steps|actions|owners|timeline)$/.test(role);

/** A decision or a failure has an actor. In a story of one's own so has every deed. */
function hides({ agent, lemma, verb, participle }: Passive, unit: SentenceUnit): boolean {
  const { sentence, genre } = unit;
  if (agent || verb.kind !== 'finite' || sentence.words[participle]?.quoted) return false;
  // “were not chosen at random” tells how, and that is what a reader asks of a sample.
  if (
    /^(?:at random|by lot|on points|on penalties|by draw|by toss)$/.test(
      `${sentence.words[participle + 1]?.lower} ${sentence.words[participle + 2]?.lower}`,
    )
  )
    return false;
  // What is done each day, may be done or would have been done has no one actor.
  if (!/^(?:past|perfect|past-perfect|future)$/.test(verb.tense)) return false;
  if (genre === 'story' && verb.tense !== 'future' && deedsOfAStory.has(lemma)) return true;
  if (judged.has(lemma)) return isImpersonal(unit, { verb, participle });
  // “had been made optional”: somebody chose it.
  if (lemma === 'make' && madeSo.test(sentence.words[participle + 1]?.lower ?? '')) return true;
  if (missable.has(lemma)) return missable.get(lemma)?.test(subjectText(unit, verb.first)) ?? false;
  return answerable.has(lemma) || (verb.tense === 'future' && putOff.has(lemma));
}

const madeSo = /^(?:compulsory|default|mandatory|obligatory|optional|permanent|redundant|voluntary)$/;

/** “It was felt that they should be left out”: those who are told of behind it are not those who felt so. */
const isImpersonal = (
  { sentence }: SentenceUnit,
  { verb, participle }: Pick<Passive, 'verb' | 'participle'>,
): boolean =>
  sentence.words[verb.first - 1]?.lower === 'it' &&
  /^(?:that|to|best|better|right|wise|prudent)$/.test(sentence.words[participle + 1]?.lower ?? '');

/** The few words before the verb. */
function subjectText({ sentence }: SentenceUnit, before: number): string {
  return sentence.words
    .slice(Math.max(0, before - 6), before)
    .map(({ lower }) => lower)
    .join(' ');
}

const people: ReadonlySet<SubjectKind> = new Set(['i', 'we', 'they', 'he-she', 'team', 'role', 'name']);

/** “The board met on 3 May, and the plan was approved”: who acts stands in another clause. */
function namesSomebody({ block, sentence }: SentenceUnit, { verb }: Passive): boolean {
  return readClauses(block, sentence).some(
    (clause) => clause.verb !== verb && people.has(subjectOf(block, sentence, clause).kind),
  );
}
