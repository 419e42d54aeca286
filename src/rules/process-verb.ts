import { textAt } from '../document/plain-text.ts';
import { slot } from '../engine/fixes.ts';
import { defineRule, type Problem, type SentenceUnit } from '../engine/rule.ts';
import type { Said } from '../evidence/evidence.ts';
import { readClauses } from '../evidence/language/clauses.ts';
import { readFirstPerson } from '../evidence/language/person.ts';
import { readSubject, subjectOf } from '../evidence/language/subject.ts';
import { type PhraseMatch, PhraseSet } from '../evidence/phrases.ts';
import { type Activity, activities, deeds } from '../evidence/words/activities.ts';

const phrases = new PhraseSet(activities);

export const processVerb = defineRule({
  id: 'process-verb',
  summary:
    'A sentence about the writer’s work says what was decided or changed, and not only what kept everybody busy.',
  why: 'A reader who judges a decision learns nothing from meetings held and teams aligned. What was stopped, changed or refused, and over whose objection, shows judgment.',
  group: 'vague',
  scope: 'sentence',
  severity: 'warning',
  kinds: [
    'star-story',
    'writing-assessment',
    'decision-memo',
    'case-study',
    'launch-brief',
    'six-pager',
    'plan-90',
  ],
  options: {},
  examples: [
    {
      kind: 'star-story',
      bad: 'I «collaborated» with engineering on the plan and kept everybody informed.',
      good: 'I collaborated with engineering until Thursday, then cut the referral bonus, because it needed a licence in nine states.',
    },
    {
      kind: 'star-story',
      bad: 'We «drove consensus» across the regions.',
      good: 'Two regions wanted the old form; I replaced it in all five, and contacts fell from 412 to 171 a week.',
    },
  ],
  *check(unit): Iterable<Problem> {
    const { block, sentence } = unit;
    if (sentence.question) return;
    const match = phrases
      .matches(block.prose, sentence)
      .find((each) => isOwn(unit, each) || isPromised(unit, each));
    if (!match || isAnswered(unit, match)) return;
    const quoted = textAt(block, match.span);
    yield {
      span: match.span,
      term: quoted,
      message: `What did you decide, and what changed because of it? “${quoted}” says that you were busy: ${wanted[match.value]}.`,
      fixes: [
        slot(
          'Add a sentence with the decision',
          { start: sentence.end, end: sentence.end },
          ' [person] wanted [option A]; I chose [option B], because [reason].',
        ),
      ],
    };
  },
});

/** What to say instead, by what was said. */
const wanted: Readonly<Record<Activity, string>> = {
  relation: 'name who wanted what, and what you decided',
  consensus: 'name who disagreed, and who decided',
  coordination: 'name your own act, and what it changed',
  status: 'name what you cut, moved or stopped',
  study: 'give the sample, the finding and what it changed',
  posture: 'name the act and what it cost',
};

/** “Elif Demir will drive alignment”: an empty deed, whoever promises it. */
const isPromised = (
  { sentence: { words } }: SentenceUnit,
  { first, value }: PhraseMatch<Activity>,
): boolean =>
  value === 'consensus' && /^(?:will|to)$/.test(words[first - 1]?.lower ?? '') && !words[first]?.quoted;

/** Said of the writer or the writer’s team, and not of customers, of others or in speech. */
function isOwn({ block, sentence }: SentenceUnit, { first }: PhraseMatch<Activity>): boolean {
  if (sentence.words[first]?.quoted) return false;
  const { kind, span } = readSubject(block, sentence);
  if (kind === 'i' || kind === 'we' || kind === 'elided' || kind === 'reader') return true;
  if (kind === 'team') return /^(?:my|our|the) team$/i.test(span ? textAt(block, span) : '');
  const { singular, plural } = readFirstPerson(block, sentence);
  const start = sentence.words[first]?.start ?? 0;
  // “In May I worked with …, which kept alignment”: the writer acts somewhere before.
  return [...singular, ...plural].some((at) => {
    const word = sentence.words[at];
    return word !== undefined && word.end < start && /^(?:i|we)\b/.test(word.lower);
  });
}

/** A choice, a sample or a measured change in the sentence or the next says what came of it. */
function isAnswered({ block, sentence, evidence }: SentenceUnit, { value }: PhraseMatch<Activity>): boolean {
  const near: readonly Said[] = [{ block, sentence }, ...evidence.window.slice(1, 2)];
  if (near.some((said) => decides(said))) return true;
  const counted = evidence.quantities.some(({ period }) => !period);
  if (counted && (value === 'study' || value === 'relation')) return true;
  return [...evidence.quantities, ...evidence.next].some(({ kind, period }) => !period && kind !== 'count');
}

function decides({ block, sentence }: Said): boolean {
  return readClauses(block, sentence).some((clause) => {
    const { verb } = clause;
    if (verb.negated || verb.passive || !deeds.has(verb.lemma)) return false;
    if (/^(?:take|turn|find)$/.test(verb.lemma) && isIdle(sentence.words[verb.main + 1]?.lower ?? ''))
      return false;
    return /^(?:i|we|team|elided|role|name|he-she)$/.test(subjectOf(block, sentence, clause).kind);
  });
}

/** “took the lead”, “took ownership”, “found it hard”: no choice. */
const isIdle = (next: string): boolean => /^(?:the|ownership|part|care|it|on)$/.test(next);
