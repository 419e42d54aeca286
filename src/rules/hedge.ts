import { textAt } from '../document/plain-text.ts';
import type { Word } from '../document/words.ts';
import { safe, slot } from '../engine/fixes.ts';
import { beforeStop } from '../engine/places.ts';
import { defineRule, type Problem, type SentenceUnit } from '../engine/rule.ts';
import { isConditional } from '../evidence/clause.ts';
import type { Hedge, HedgeFamily } from '../evidence/hedge-phrases.ts';
import { readHedges } from '../evidence/hedges.ts';
import { outright } from '../evidence/outright.ts';
import { stackedHedges } from '../evidence/words/outright.ts';

export const hedge = defineRule({
  id: 'hedge',
  summary:
    'A statement about the product, the result or the plan commits: yes, no, a number, or “I don’t know; I will by Friday”.',
  why: 'A reader who has to decide cannot act on “should help”. Saying what is not known, and when it will be, gives them more than a soft yes.',
  scope: 'sentence',
  group: 'vague',
  severity: 'warning',
  options: {},
  examples: [
    { bad: 'The change «should help» sellers.', good: 'The change saves sellers 4 minutes an order.' },
    {
      bad: '«We believe» customers will want this.',
      good: 'Assumption: 15% of sellers will pay $4 a month; the March test with 300 sellers decides it.',
    },
    {
      kind: 'writing-assessment',
      bad: 'In that situation «I would» talk to the engineers.',
      good: 'If churn passes 5%, revenue would fall by $2M a year.',
    },
    {
      bad: 'The pilot «could potentially» cut contacts.',
      good: 'We could not ship before Black Friday, so I cut the video step.',
    },
    {
      bad: 'We will «look into» a fix for the carriers.',
      good: 'We plan to fix the carrier feed by 3 May 2027.',
    },
  ],
  *check(unit): Iterable<Problem> {
    const { block, sentence, genre } = unit;
    if (sentence.question || admits.test(textAt(block, sentence))) return;
    const hedges = readHedges(unit, genre).filter((each) => !isOfOption(each, unit));
    const [first] = hedges;
    if (!first) {
      yield* doubled(unit);
      return;
    }
    const span = { start: wordAt(unit, first.first).start, end: wordAt(unit, first.last).end };
    const quoted = textAt(block, span);
    const stacked = hedges.length > 1 || isStack(wordsOf(first, unit));
    yield {
      span,
      message: stacked ? stackMessage(quoted) : messageFor(quoted, unit, first),
      ...(stacked && { code: 'stack', level: 'error' as const }),
      fixes: fixesFor(first, unit),
    };
  },
});

/** “We could potentially see up to 730”: two hedges on one claim, and no number beside them settles it. */
function* doubled(unit: SentenceUnit): Iterable<Problem> {
  const span = isConditional(unit.sentence) ? undefined : outright(unit, stackedHedges);
  if (!span) return;
  yield {
    span,
    code: 'stack',
    message: stackMessage(textAt(unit.block, span)),
    fixes: [
      slot(
        'Add a place for the answer',
        { start: span.end, end: span.end },
        ' [yes, no, or when you will know]',
      ),
    ],
  };
}

/** Says openly that it is not known, or labels itself an assumption. */
const admits = /^\s*(?:(?:assumption|risk)s?\s*\d*\s*:|I (?:do not|don['’]t) know)/i;

/** “We looked at a battery. It would cut peaks as well”: what was weighed and not done has no other mood. */
function isOfOption({ family, first, last }: Hedge, { block, sentence, context }: SentenceUnit): boolean {
  const words = sentence.words.slice(first, last + 1);
  if (family !== 'modal' || !words.some(({ lower }) => lower === 'would')) return false;
  if (/^(?:alternatives?|options?)$/.test(context.role)) return true;
  const before = block.sentences[block.sentences.indexOf(sentence) - 1];
  return weighing.test(block.prose.slice(before?.start ?? sentence.start, sentence.words[first]?.start));
}
const weighing =
  /\b(?:alternative(?:ly)?|considered|instead|looked at|option|priced|rejected|ruled out|turned down|weighed)\b/i;

const wordAt = ({ sentence }: SentenceUnit, at: number): Word => sentence.words[at] as Word;
const wordsOf = ({ first, last }: Hedge, { sentence }: SentenceUnit): readonly Word[] =>
  sentence.words.slice(first, last + 1);

/** The reader's question for each family, and what would answer it. */
const asks: Readonly<Record<HedgeFamily, (quoted: string) => string>> = {
  belief: (quoted) =>
    `How do you know? “${quoted}” is no evidence: give the number, or call it an assumption and say when it is tested.`,
  appearance: (quoted) => `Is it so? “${quoted}” leaves it open: say what was seen, how often and where.`,
  chance: (quoted) =>
    `How likely? “${quoted}” gives no chance: give the number, or say what you do not know and when you will.`,
  extent: (quoted) => `When, and when not? “${quoted}” is no limit: name the condition or the share.`,
  intention: (quoted) =>
    `Will it be done, and by when? “${quoted}” commits nobody: name who does what by which date.`,
  modal: (quoted) =>
    `Will it or won’t it? “${quoted}” is no answer: say yes, no, a number, or what you do not know and when you will.`,
};

function messageFor(quoted: string, unit: SentenceUnit, hedge: Hedge): string {
  const words = wordsOf(hedge, unit).map((word) => word.lower);
  if (/^(?:i|we)$/.test(words[0] ?? '') && words.includes('would')) {
    return `What did you do? “${quoted}” says what you would do; the question asks what happened.`;
  }
  return asks[hedge.family](quoted);
}

function stackMessage(quoted: string): string {
  return `Which is it? “${quoted}” stands in a sentence that hedges twice: keep one doubt, and put a number on it.`;
}

const isStack = (words: readonly Word[]): boolean =>
  /^(?:could|can|may|might) (?:potentially|possibly|perhaps|probably)|^may or may not/.test(
    words.map((word) => word.lower).join(' '),
  );

/** What a fix adds before the full stop: the slots that the question asks for. */
const additions: Readonly<Record<HedgeFamily, readonly [title: string, text: string]>> = {
  belief: ['Call it an assumption, with its test', ' (assumption: [N of M], tested by [date])'],
  appearance: ['Add what was seen', ' ([N of M] in [period])'],
  chance: ['Add the chance, and when it is known', ' ([N%]; known by [date])'],
  extent: ['Add the share', ' ([N of M])'],
  intention: ['Add who and by when', ' ([owner], by [date])'],
  modal: ['Add how much, and when it is known', ' (by [N]; known by [date])'],
};

function fixesFor(found: Hedge, unit: SentenceUnit): NonNullable<Problem['fixes']> {
  const { sentence, block } = unit;
  const words = wordsOf(found, unit);
  const [modal, adverb] = words;
  if (modal && adverb && isStack(words) && words.length === 2) {
    return [safe(`Keep one doubt: “${modal.text}”`, { start: modal.end, end: adverb.end }, '')];
  }
  // What happened is the writer's to tell.
  if (found.family === 'modal' && unit.genre === 'story') return [];
  const at = beforeStop(block, sentence);
  const [title, text] = additions[found.family];
  return [slot(title, { start: at, end: at }, text)];
}
