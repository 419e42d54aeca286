import { textAt } from '../document/plain-text.ts';
import { isQuotedIn } from '../document/words.ts';
import { slot } from '../engine/fixes.ts';
import { defineRule, type Problem, type SentenceUnit } from '../engine/rule.ts';
import { unnamedObjectionIn } from '../evidence/unnamed-objection.ts';

export const unnamedDissent = defineRule({
  id: 'unnamed-dissent',
  summary:
    'An objection has the name or the function of whoever made it, and the reason; who was asked is told with what they said.',
  why: 'An objection without a person cannot be weighed: a reader asks who, and whether they were answered. Said of “some”, it sounds like one that was not listened to.',
  scope: 'sentence',
  severity: 'warning',
  group: 'decisions',
  kinds: [
    'prfaq',
    'six-pager',
    'decision-memo',
    'writing-assessment',
    'star-story',
    'launch-brief',
    'causal-page',
    'case-study',
    'faq',
    'plan-90',
    'metrics-narrative',
  ],
  options: {},
  examples: [
    {
      kind: 'decision-memo',
      bad: '«Some colleagues wanted» a later date.',
      good: 'Finance wanted a later date, since the audit ends in May.',
    },
    {
      kind: 'decision-memo',
      bad: 'Pieter Haas, who heads sales, «has been consulted».',
      good: 'Pieter Haas, who heads sales, would wait until May: 31 of the 52 firms have no terminal yet.',
    },
    {
      kind: 'decision-memo',
      bad: '«There was some concern» that the lease is too long.',
      good: 'Dana Cho, who runs the depot, found the lease too long: the hall is needed until 2031 only.',
    },
  ],
  *check(unit): Iterable<Problem> {
    const { block, sentence, context } = unit;
    if (sentence.question || context.part === 'press-release') return;
    yield* unsaidProblems(unit);
    const span = unnamedObjectionIn(unit);
    if (!span) return;
    yield {
      span,
      message: `Who, and for what reason? “${textAt(block, span)}” leaves the objection without a person: name them or their function.`,
      fixes: [slot('Add a place for who it was', { start: span.end, end: span.end }, ' ([person])')],
    };
  },
});

/** What somebody was asked for, without a word of what they said. */
const consulted =
  /\b(?:(?:has|have|had|was|were) (?:also |already |fully )?(?:been )?consulted|(?:gave|given|made|offered|provided) (?:\w+ )?(?:constructive|good|helpful|useful|valuable) (?:advice|comments|feedback|input|suggestions))\b(?! (?:and|but|,))/i;

/** “Pieter Haas has been consulted.” — and? The sentence after it may tell, of the same person. */
function* unsaidProblems({ block, sentence }: SentenceUnit): Iterable<Problem> {
  const text = block.prose.slice(sentence.start, sentence.end);
  const found = consulted.exec(text);
  if (
    !found ||
    !/\p{Lu}\p{Ll}/u.test(text.slice(0, found.index)) ||
    /[:;—–]|\b(?:said|says|want(?:s|ed)?|would|because)\b/.test(text)
  )
    return;
  const next = block.sentences[block.sentences.indexOf(sentence) + 1];
  if (next && /^\W*(?:he|her|his|she|their|they|it)\b/i.test(block.prose.slice(next.start, next.end))) return;
  const start = sentence.start + found.index;
  const span = { start, end: start + found[0].length };
  if (isQuotedIn(sentence.words, span)) return;
  yield {
    span,
    code: 'unsaid',
    message: `And what did they say? “${found[0]}” keeps it back: give their best argument, and what was done about it.`,
    fixes: [
      slot(
        'Add a place for what was said',
        { start: sentence.end, end: sentence.end },
        ' [person] said [objection]; [answer].',
      ),
    ],
  };
}
