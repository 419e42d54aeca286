import { textAt } from '../document/plain-text.ts';
import type { Span } from '../document/span.ts';
import { isQuotedIn } from '../document/words.ts';
import { slot } from '../engine/fixes.ts';
import { defineRule, type Problem, type SentenceUnit } from '../engine/rule.ts';
import { unanimityIn } from '../evidence/decision-signs.ts';
import { deniesCost, deniesDissent, deniesRisk, deniesTradeoff } from '../evidence/words/denials.ts';
import { noDissent } from './no-dissent.ts';
import { noTradeoff } from './no-tradeoff.ts';

export const deniedCost = defineRule({
  id: 'denied-cost',
  summary: 'A cost, an objection or a risk is named and weighed, and not said to be absent.',
  why: '“There are no downsides” tells the reader that nobody looked. The cost is found in the meeting then, and with it a reason to doubt the rest.',
  scope: 'sentence',
  severity: 'warning',
  group: 'decisions',
  options: {},
  examples: [
    {
      kind: 'coe',
      bad: '«There are no real downsides» to the move.',
      good: 'The move costs the desk two weeks of training, and the archive is read-only until June.',
    },
    {
      kind: 'coe',
      bad: '«Everyone is on board».',
      good: 'Finance objected, because the contract runs for three years; we agreed on a break after one.',
    },
  ],
  *check(unit): Iterable<Problem> {
    const { sentence, context } = unit;
    // A press release speaks to customers; softball-answer reads the answers of an FAQ.
    if (sentence.question || context.part === 'press-release') return;
    for (const { code, pattern, ask, fix } of denials) {
      const span = match(unit, pattern);
      if (!span || isQualified(unit, span) || isAskedElsewhere(unit, code)) continue;
      const end = sentence.end;
      yield {
        span,
        code,
        message: ask.replace('%', textAt(unit.block, span)),
        fixes: [slot('Add a sentence that names it', { start: end, end }, fix)],
      };
      return;
    }
  },
});

const denials = [
  {
    code: 'cost',
    pattern: deniesCost,
    ask: 'Who pays for it? “%” says that nobody does: name the customer, metric or constraint that loses, and how much.',
    fix: ' It costs [customer, metric or constraint] [amount], because [reason].',
  },
  {
    code: 'dissent',
    pattern: deniesDissent,
    ask: 'Who had the best reason against it? “%” hears no objection: name whom you asked, and what they would have done.',
    fix: ' [person] disagreed, because [reason].',
  },
  {
    code: 'risk',
    pattern: deniesRisk,
    ask: 'How would it fail, if it did? “%” looks at no way: name the likeliest, its sign and its price.',
    fix: ' It is likeliest to fail through [cause]; we would see it in [metric] by [date].',
  },
] as const;

function match({ block, sentence }: SentenceUnit, pattern: RegExp): Span | undefined {
  const text = block.prose.slice(sentence.start, sentence.end).replaceAll('’', "'");
  const found = pattern.exec(text);
  if (!found) return undefined;
  const start = sentence.start + found.index;
  const span = { start, end: start + found[0].length };
  return isQuotedIn(sentence.words, span) ? undefined : span;
}

/** What no-tradeoff and no-dissent ask of a whole draft, they ask at these words. */
function isAskedElsewhere({ block, sentence, context }: SentenceUnit, code: string): boolean {
  if (code === 'cost')
    return (
      noTradeoff.kinds?.includes(context.kind) === true &&
      deniesTradeoff.test(block.prose.slice(sentence.start, sentence.end))
    );
  return (
    code === 'dissent' &&
    noDissent.kinds?.includes(context.kind) === true &&
    unanimityIn(block).includes(sentence)
  );
}

/** A number, a date, a condition or a contrast in the sentence: something was looked at. */
function isQualified({ block, sentence, evidence }: SentenceUnit, { start, end }: Span): boolean {
  if (evidence.dated || evidence.quantities.some(({ period }) => !period)) return true;
  const before = block.prose.slice(sentence.start, start);
  const after = block.prose.slice(end, sentence.end);
  return (
    /\b(?:if|unless|whether|claims?|claimed|says?|said|thought|believed|hoped|argued|not|never)\b/i.test(
      before,
    ) ||
    /\b(?:but|except|apart from|other than|besides|although|though|however|until|yet|while|for the first|beyond)\b/i.test(
      after,
    )
  );
}
