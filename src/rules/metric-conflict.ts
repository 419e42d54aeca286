import { textAt } from '../document/plain-text.ts';
import { slot } from '../engine/fixes.ts';
import { defineRule, type Problem } from '../engine/rule.ts';
import { written } from '../evidence/arithmetic/figures.ts';
import { type Conflict, conflictsIn } from '../facts/ledger/conflicts.ts';
import { type Dangling, danglingIn } from '../facts/ledger/definites.ts';
import { echoesIn } from '../facts/ledger/echoes.ts';
import { pointedCounts } from '../facts/ledger/pointed-counts.ts';
import { type Slip, slipsIn } from '../facts/ledger/typing-slips.ts';

export const metricConflict = defineRule({
  id: 'metric-conflict',
  summary: 'One thing has one value, wherever the draft tells it.',
  why: 'Two values for one thing, and the reader stops believing both. Where they are values of two things, the text says of which.',
  scope: 'document',
  group: 'consistency',
  severity: 'error',
  options: {},
  examples: [
    {
      bad: '## Summary\n\nThe build costs $3.1M.\n\n## FAQ\n\n### What does it cost?\n\n«$2.8M» to build.',
      good: '## Summary\n\nThe build costs $3.1M.\n\n## FAQ\n\n### What does it cost?\n\n$3.1M to build.',
    },
    {
      bad: 'Activation was 46% in May.\n\nSellers came from search. With «44%» activation in May we were content.',
      good: 'Activation was 46.2% in May.\n\nSellers came from search. With 46% activation in May we were content.',
    },
    {
      bad: 'The pilot began in May with 212 sellers.\n\nOf the «221» sellers in the pilot, 171 printed a label.',
      good: 'The pilot began in May with 212 sellers.\n\nOf the 212 sellers in the pilot, 171 printed a label.',
    },
  ],
  *check({ document }): Iterable<Problem> {
    const told = new Set<number>();
    for (const conflict of conflictsIn(document)) {
      told.add(conflict.here.span.start);
      yield problemOf(conflict);
    }
    for (const dangling of [...pointedCounts(document), ...danglingIn(document)]) {
      if (!told.has(dangling.here.start)) {
        told.add(dangling.here.start);
        yield unknownOf(dangling);
      }
    }
    for (const slip of [...slipsIn(document), ...echoesIn(document)])
      if (!told.has(slip.here.start)) yield slipOf(slip);
  },
});

function problemOf({ here, there }: Conflict): Problem {
  const [own, other] = [here, there].map(({ block, entry }) => textAt(block, entry)) as [string, string];
  return {
    span: here.span,
    message: `Which is right? Here ${here.entry.subject} has “${own}”, further up “${other}”: give one value, or say of what other group or time this is.`,
    related: [{ span: there.span, message: `“${other}” here` }],
    ...(here.entry.figure.of === undefined && { fixes: [slot(`Put ${other} here too`, here.span, other)] }),
  };
}

function slipOf({ here, there, own, other, makes, digit }: Slip): Problem {
  return {
    span: { start: here.start, end: here.end },
    code: 'slip',
    level: 'warning',
    message:
      makes === undefined
        ? `Is this the same number? It is “${own}” here and “${other}” further up, with ${digit ? 'one digit changed' : 'two digits changed over'}: give one value, or say of what else this is.`
        : `Which number is wrong? “${own}” has the digits of ${written(makes, 0)}, which “${other}” and another number make.`,
    related: [{ span: { start: there.start, end: there.end }, message: `“${other}” here` }],
  };
}

function unknownOf({ here, text, there, other, swapped, beside }: Dangling): Problem {
  return {
    span: { start: here.start, end: here.end },
    code: 'unknown',
    level: swapped || beside ? 'warning' : 'hint',
    message: beside
      ? `Are these the ones from before? There are “${text}” of them here and “${other}” there: give one number, or say which these are.`
      : `Is this the number from further up? “${text}” is spoken of as known and told nowhere else; further up it is “${other}”.`,
    related: [{ span: { start: there.start, end: there.end }, message: `“${other}” here` }],
  };
}
