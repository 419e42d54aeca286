import { textAt } from '../document/plain-text.ts';
import type { Span } from '../document/span.ts';
import { slot } from '../engine/fixes.ts';
import { defineRule, type Problem, type SentenceUnit } from '../engine/rule.ts';
import { readClauses } from '../evidence/language/clauses.ts';
import { subjectOf } from '../evidence/language/subject.ts';
import { outright } from '../evidence/outright.ts';
import { type PhraseMatch, PhraseSet } from '../evidence/phrases.ts';
import { deeds } from '../evidence/words/activities.ts';
import { labelledSlogan } from '../evidence/words/outright.ts';
import { type Slogan, slogans } from '../evidence/words/principles.ts';

const phrases = new PhraseSet(slogans);

export const principleSlogan = defineRule({
  id: 'principle-slogan',
  summary: 'A principle is shown by what was seen, chosen and lost, and not named.',
  why: 'Every candidate and every plan claims the same principles. A measured failure, a choice and its price tell the reader which one was there.',
  group: 'story',
  scope: 'sentence',
  severity: 'warning',
  options: {},
  examples: [
    {
      kind: 'star-story',
      bad: 'I am very «customer-obsessed».',
      good: 'In May 38% of new sellers never passed the tax page. I removed it, which cost three weeks.',
    },
    {
      kind: 'writing-assessment',
      bad: 'I showed «bias for action» throughout.',
      good: 'I had nine hours and a third of the data, and rerouted 412 parcels, since a wrong call could be undone by noon.',
    },
  ],
  *check(unit): Iterable<Problem> {
    const { block, sentence, context } = unit;
    // Tenets name principles; that is what they are for.
    if (sentence.question || context.kind === 'tenets' || context.role === 'tenets') return;
    const labelled = labelledIn(unit);
    if (labelled) {
      yield sloganProblem(unit, labelled);
      return;
    }
    const match = phrases.matches(block.prose, sentence).find((each) => isClaimed(unit, each));
    if (!match || (match.value === 'act' && isShown(unit))) return;
    const quoted = textAt(block, match.span);
    yield {
      span: match.span,
      message: `What did you see, choose and lose? “${quoted}” names a principle: tell the moment that shows it, with its number and its price.`,
      fixes: [
        slot(
          'Add a sentence that shows it',
          { start: sentence.end, end: sentence.end },
          ' [N of M] [customers] [problem], because [cause]. I [what you did], which cost [amount].',
        ),
      ],
    };
  },
});

/** “Principle 2. Safety comes first.”: the label may be a sentence of its own. */
function labelledIn({ block, sentence, context }: SentenceUnit): Span | undefined {
  if (context.part === 'press-release') return undefined;
  const before = block.sentences[block.sentences.indexOf(sentence) - 1];
  const label = before && /^\S+(?: \S+)? ?\d*[.]$/.test(block.prose.slice(before.start, before.end));
  const from = label ? before.start : sentence.start;
  return outright({ block, sentence: { ...sentence, start: from } }, labelledSlogan);
}

function sloganProblem({ block, sentence }: SentenceUnit, { start, end }: Span): Problem {
  const span = { start: Math.max(start, sentence.start), end };
  return {
    span,
    code: 'labelled',
    message: `Who would choose the opposite? “${textAt(block, span)}” rules nothing out: say what gives way to it, and what that has cost.`,
    fixes: [
      slot(
        'Add a place for what gives way',
        { start: end, end },
        ' [what gives way], even when [what it costs].',
      ),
    ],
  };
}

/** A name of the principle that is mentioned in quotation marks, or explained, is no claim. */
function isClaimed({ block, sentence }: SentenceUnit, { first, last }: PhraseMatch<Slogan>): boolean {
  const { words } = sentence;
  if (words[first]?.quoted) return false;
  // “Amazon calls the practice Dive Deep”, “the principle Think Big”: a name in capitals that somebody else gave.
  const named = words
    .slice(first, last + 1)
    .every(({ text }) => /^\p{Lu}/u.test(text) || /^(?:and|for|a|the|with|on)$/.test(text));
  if (!named || first === 0) return true;
  const before = words
    .slice(Math.max(0, first - 4), first)
    .map(({ lower }) => lower)
    .join(' ');
  return (
    !/\b(?:calls?|called|principles?|named|practice|value|values|tag|tagged)\b/.test(before) &&
    !block.prose.slice(0, words[first]?.start ?? 0).endsWith(': ')
  );
}

/** A number that counts and a deed of the writer's, in the sentence or beside it. */
function isShown({ block, sentence, evidence }: SentenceUnit): boolean {
  const { quantities, next, previous } = evidence;
  if (![...quantities, ...next, ...previous].some(({ period }) => !period)) return false;
  const at = block.sentences.indexOf(sentence);
  const end = block.sentences[at + 1]?.end ?? sentence.end;
  if (block.slots.some(({ start }) => start > sentence.start && start < end)) return true;
  return block.sentences
    .slice(Math.max(0, at - 1), at + 2)
    .some((each) =>
      readClauses(block, each).some(
        (clause) =>
          deeds.has(clause.verb.lemma) &&
          !clause.verb.negated &&
          /^(?:i|we|elided)$/.test(subjectOf(block, each, clause).kind),
      ),
    );
}
