import { textAt } from '../document/plain-text.ts';
import type { Span } from '../document/span.ts';
import type { Word } from '../document/words.ts';
import { slot } from '../engine/fixes.ts';
import { defineRule, type Problem, type SentenceUnit } from '../engine/rule.ts';
import { isConditional } from '../evidence/clause.ts';
import { isQualityMeasured } from '../evidence/evidence.ts';
import { type JudgedAmount, judgedAmountIn } from '../evidence/judged-amounts.ts';
import { readNorms } from '../evidence/language/norm.ts';
import { readPlans } from '../evidence/language/plan.ts';
import { outright } from '../evidence/outright.ts';
import { readVagueAdjectives, type VagueAdjective } from '../evidence/vague-adjectives.ts';
import { exclaimedSizes } from '../evidence/words/outright.ts';

export const unmeasuredAdjective = defineRule({
  id: 'unmeasured-adjective',
  summary: 'A quality is what a customer observes: steps, minutes, errors, a price.',
  why: 'Each reader fills “simple” or “strong” with a standard of their own, and all agree without having agreed on anything.',
  scope: 'sentence',
  group: 'vague',
  severity: 'info',
  options: {},
  examples: [
    {
      bad: 'The new onboarding flow is «simple and intuitive».',
      good: 'The new onboarding flow has three screens, and 82 of 90 testers finished it unaided.',
    },
    {
      bad: 'We will build a «scalable and reliable» notification service.',
      good: 'The service held 4,000 requests per second for 48 hours, with 12 failed requests.',
    },
    {
      bad: 'The pilot showed «strong results» in two cities.',
      good: 'In the pilot 41 of 60 shops sold more than the week before.',
    },
    {
      bad: 'It is «hard» to compare offers on a phone.',
      good: 'It is hard to say why the shop in Leeds sold less.',
    },
  ],
  *check(unit): Iterable<Problem> {
    const { block, sentence, evidence, context } = unit;
    // A tenet says which quality is chosen over which; what it costs is asked of it elsewhere.
    if (context.role === 'tenets') return;
    const judged = sentence.question ? undefined : judgedAmountIn(unit);
    if (judged) {
      yield amountProblem(unit, judged);
      return;
    }
    if (sentence.question || isConditional(sentence)) return;
    const size = exclaimed(unit);
    if (size) {
      yield sizeProblem(unit, size);
      return;
    }
    if (isQualityMeasured(unit, evidence)) return;
    for (const each of readVagueAdjectives(unit)) {
      if (isExplained(each, unit)) continue;
      const span = { start: wordAt(unit, each.first).start, end: wordAt(unit, each.last).end };
      const committed = readPlans(block, sentence).length > 0 || isRequired(unit);
      yield {
        span,
        term: textAt(block, span),
        message: messages[each.family](textAt(block, span)),
        ...(committed && { level: 'warning' as const }),
        fixes: [
          slot('Add a place for the measure', { start: span.end, end: span.end }, ' ([metric, amount])'),
        ],
      };
    }
  },
});

/** “painfully slow”: a number of something else in the sentence says nothing of how slow; one right after it does. */
function exclaimed(unit: SentenceUnit): Span | undefined {
  const found = outright(unit, exclaimedSizes);
  if (!found) return undefined;
  const { block, sentence } = unit;
  // “extremely” and “very” are fillers, and told as those.
  const filler = /^(?:a very|extremely) /i.exec(textAt(block, found))?.[0].length ?? 0;
  const span = { start: found.start + filler, end: found.end };
  const after = block.prose.slice(span.end, Math.min(sentence.end, span.end + 24));
  const told =
    /^[\s,(:—–-]*(?:of |at |about |some |is |was |over )?(?:\d|[$€£]|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|ninety|hundred)\b)/i;
  return told.test(after) || /[:;]\s*$/.test(after.trimEnd().slice(0, 1)) ? undefined : span;
}

function sizeProblem({ block }: SentenceUnit, span: Span): Problem {
  return {
    span,
    code: 'size',
    message: messages.size(textAt(block, span)),
    fixes: [slot('Add a place for the value', { start: span.end, end: span.end }, ' ([N])')],
  };
}

function amountProblem({ block }: SentenceUnit, { kind, span }: JudgedAmount): Problem {
  const quoted = textAt(block, span);
  const at = { start: span.end, end: span.end };
  return kind === 'baseline'
    ? {
        span,
        code: 'judged',
        message: `Against what? “${quoted}” is judged and not compared: give the plan, or the same period before.`,
        fixes: [slot('Add a place for what it is set against', at, ' (against [baseline])')],
      }
    : {
        span,
        code: 'priced',
        message: `How much, and how much could be paid? “${quoted}” keeps the price: give it, and the limit.`,
        fixes: [slot('Add a place for the price', at, ' ([amount] against [amount])')],
      };
}

const wordAt = ({ sentence }: SentenceUnit, at: number): Word => sentence.words[at] as Word;

const messages: Readonly<Record<VagueAdjective['family'], (quoted: string) => string>> = {
  quality: (quoted) =>
    `By what test? “${quoted}” is a judgement: say what a customer would observe, in steps, minutes, errors or money.`,
  mood: (quoted) =>
    `How many of them, and who asked? “${quoted}” gives no count: give it, with the day on which they were asked.`,
  size: (quoted) => `How much is that? “${quoted}” gives no value: give it, and what it is set against.`,
};

const isRequired = ({ block, sentence }: SentenceUnit): boolean =>
  readNorms(block, sentence).some(({ kind }) => kind === 'obligation');

/** What it means follows at once: “simple: scan, drop, leave”, “slow, because each parcel is weighed twice”. */
function isExplained({ last }: VagueAdjective, unit: SentenceUnit): boolean {
  const rest = unit.block.prose.slice(wordAt(unit, last).end, unit.sentence.end);
  // “a successful outcome is not where one side has won”: a definition.
  if (/^\s+(?:\w+ )?(?:is|means)(?: not)? (?:where|when|one|that)\b/.test(rest)) return true;
  return /^[^.;]{0,60}(?::\s*\S|:\s*$|(?<!\d)[—–]|\()|\b(?:because|such as|for example|e\.g\.|in that)\b/.test(
    rest,
  );
}
