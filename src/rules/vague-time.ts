import { textAt } from '../document/plain-text.ts';
import { spanOfWords } from '../document/words.ts';
import type { Severity } from '../engine/finding.ts';
import { slot } from '../engine/fixes.ts';
import { deleteWords } from '../engine/rewrite.ts';
import { defineRule, type Problem, type SentenceUnit } from '../engine/rule.ts';
import { outright } from '../evidence/outright.ts';
import type { VagueTimeFamily } from '../evidence/vague-time-phrases.ts';
import { readVagueTimes, type VagueTime } from '../evidence/vague-times.ts';
import { nobodysTimes } from '../evidence/words/outright.ts';

export const vagueTime = defineRule({
  id: 'vague-time',
  summary: 'A time is a date or a span that still says the same next month.',
  why: 'A narrative is read weeks after it was written. “Soon” has moved by then, and nobody can be held to it.',
  scope: 'sentence',
  group: 'vague',
  severity: 'warning',
  options: {},
  examples: [
    {
      bad: 'We «recently» raised the fee.',
      good: 'We raised the fee on 3 March 2025.',
    },
    {
      bad: 'The team will publish the figures «as soon as possible».',
      good: 'Refund the order as soon as the carrier scans the parcel.',
    },
    {
      bad: 'Go-live in Leeds is «TBD».',
      good: 'Go-live in Leeds is on 1 June 2025.',
    },
    {
      bad: 'We will review the fee «regularly».',
      good: 'We will review the fee on the first Monday of each month.',
    },
    {
      bad: '«Going forward», sellers pay by invoice.',
      good: 'From 1 June 2025, sellers pay by invoice.',
    },
  ],
  *check(unit): Iterable<Problem> {
    const { block, sentence } = unit;
    if (sentence.question) return;
    const times = readVagueTimes(unit);
    if (times.length === 0) yield* undatable(unit);
    for (const each of times) {
      const span = spanOfWords(unit.sentence.words, each);
      const level = levels[each.family];
      yield {
        span,
        term: textAt(block, span),
        message: messages[each.family](textAt(block, span)),
        ...(level && { level }),
        fixes: fixesFor(each, unit),
      };
    }
  },
});

/** “before long; the permit came on 2 May”: a date of something else dates nothing. */
function* undatable(unit: SentenceUnit): Iterable<Problem> {
  const span = outright(unit, nobodysTimes);
  // “before long (by 3 May)”, “in a while, on 3 May”: told right after.
  if (!span || /^[\s,]*\(?(?:by|on|in) .{0,12}\d/.test(unit.block.prose.slice(span.end, span.end + 24)))
    return;
  yield {
    span,
    term: textAt(unit.block, span),
    message: `When? “${textAt(unit.block, span)}” is in no calendar: give the date.`,
    fixes: [slot('Add a place for the date', { start: span.end, end: span.end }, ' ([date])')],
  };
}

/** What describes today as it is, or can be cut, is a hint; a horizon may be told elsewhere. */
const levels: Readonly<Partial<Record<VagueTimeFamily, Severity>>> = {
  now: 'hint',
  forward: 'hint',
  horizon: 'info',
};

const when = (quoted: string): string =>
  `When is that? “${quoted}” moves with the day it is read: give the date, or a span that can be checked.`;

const messages: Readonly<Record<VagueTimeFamily, (quoted: string) => string>> = {
  past: when,
  future: when,
  deadline: (quoted) => `By when? “${quoted}” is a deadline that nobody can miss: give the date.`,
  rate: (quoted) => `How often? “${quoted}” is no interval: give the number of days or weeks between.`,
  delay: (quoted) =>
    `How long, as a rule? “${quoted}” is no interval: give the median, in hours or days, and where it comes from.`,
  missing: (quoted) =>
    `When will it be known? “${quoted}” leaves it open: say who settles it, by which date.`,
  horizon: (quoted) => `How long is that? “${quoted}” has no end: give the year, or the number of months.`,
  now: (quoted) => `As of when? “${quoted}” is true on one day: give the date, or cut it.`,
  forward: (quoted) => `From when? “${quoted}” adds no date: give one, or cut it.`,
};

function fixesFor(found: VagueTime, unit: SentenceUnit): NonNullable<Problem['fixes']> {
  const span = spanOfWords(unit.sentence.words, found);
  const after = { start: span.end, end: span.end };
  switch (found.family) {
    case 'forward':
      return deleteWords('Cut it', { ...unit, ...found });
    case 'deadline':
      return [slot('Put the date here', span, 'by [date]')];
    case 'rate':
      return [slot('Put the interval here', span, 'every [period]')];
    case 'missing':
      return [slot('Put the date here', span, '[date]')];
    case 'delay':
    case 'horizon':
      return [slot('Add a place for the length', after, ' ([period])')];
    default:
      return [slot('Add a place for the date', after, ' ([date])')];
  }
}
