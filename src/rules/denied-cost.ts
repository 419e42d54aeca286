import { textAt } from '../document/plain-text.ts';
import type { Span } from '../document/span.ts';
import { slot } from '../engine/fixes.ts';
import { defineRule, type Problem, type SentenceUnit } from '../engine/rule.ts';
import { isConditional } from '../evidence/clause.ts';
import { unanimityIn } from '../evidence/decision-signs.ts';
import { outright } from '../evidence/outright.ts';
import { saysWhen } from '../evidence/times/time.ts';
import { absorbs, deniesCost, deniesDissent, deniesRisk, explained } from '../evidence/words/denials.ts';
import { costless } from '../evidence/words/outright.ts';
import { noDissent } from './no-dissent.ts';

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
      const flat = code === 'cost' ? (flatly(unit) ?? nothing(unit)) : undefined;
      const span = flat ?? outright(unit, pattern);
      if (!span || (!flat && (code === 'absorbed' ? isExplained(unit, span) : isQualified(unit, span))))
        continue;
      if (code === 'dissent' && isAskedOfAll(unit)) continue;
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

/** “hurts no one”: a number or a date elsewhere in the sentence answers nothing; an exception does. */
function flatly(unit: SentenceUnit): Span | undefined {
  const span = outright(unit, costless);
  const { block, sentence } = unit;
  if (!span || isConditional(sentence)) return undefined;
  const [before, after] = [
    // Of “at 14:00 (not 16:00), and the cafés lose nothing by it” the last clause denies.
    block.prose.slice(sentence.start, span.start).replace(/^.*[,;:()]/s, ''),
    block.prose.slice(span.end, sentence.end),
  ];
  return /\b(?:but|except|apart from|until|beyond|although|though)\b/i.test(after) ||
    /\b(?:not|never|claims?|claimed|says?|said|thought|hoped|believed|no option|nor)\b/i.test(before)
    ? undefined
    : span;
}

/** “What do we give up? Nothing.”: the question asked for the cost. */
function nothing({ block, sentence }: SentenceUnit): Span | undefined {
  const asked = block.sentences[block.sentences.indexOf(sentence) - 1];
  const [first, second] = sentence.words;
  const answer = /^[AaQ]$/.test(first?.text ?? '') ? second : first;
  if (!asked?.question || !answer || !/^(?:nothing|none|nobody)$/.test(answer.lower)) return undefined;
  return costAsked.test(block.prose.slice(asked.start, asked.end)) &&
    !/\b(?:but|except|apart from|until|although|though)\b/i.test(block.prose.slice(answer.end, sentence.end))
    ? { start: answer.start, end: answer.end }
    : undefined;
}

const costAsked =
  /\b(?:giv(?:e|es|ing) up|los(?:e|es|ing)|sacrific\w+|worse off|who pays|downsides?|drawbacks?|trade-?offs?|the catch)\b/i;

const denials = [
  {
    code: 'absorbed',
    pattern: absorbs,
    ask: 'Out of what? “%” takes it from nobody: say whose time or money it is, and what they do less of.',
    fix: ' It comes out of [constraint], which leaves [amount] for [item].',
  },
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

/** What no-dissent asks of a whole draft, it asks at these words. */
const isAskedOfAll = ({ block, sentence, context: { kind } }: SentenceUnit): boolean =>
  noDissent.kinds?.includes(kind) === true && unanimityIn(block).includes(sentence);

/** The amount says what is taken, and not from whom; a reason does. */
const isExplained = ({ block, sentence }: SentenceUnit, { start, end }: Span): boolean =>
  explained.test(block.prose.slice(end, sentence.end)) ||
  /\b(?:because|if|not|never|once|since|unless|whether)\b/i.test(block.prose.slice(sentence.start, start));

/** A number, a date, a condition or a contrast in the sentence: something was looked at. */
function isQualified({ block, sentence, evidence }: SentenceUnit, { start, end }: Span): boolean {
  if (saysWhen(block, sentence) || evidence.quantities.some(({ period }) => !period)) return true;
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
