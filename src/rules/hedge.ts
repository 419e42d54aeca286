import type { Word } from '../document/words.ts';
import { safe, slot } from '../engine/fixes.ts';
import { defineRule, type Problem, type SentenceUnit } from '../engine/rule.ts';
import {
  clauseBefore,
  firstPersonBefore,
  isConditional,
  negatedBefore,
  pastBefore,
} from '../evidence/clause.ts';
import { PhraseSet } from '../evidence/phrases.ts';
import { effects } from '../evidence/words/verbs.ts';
import { appearances, beliefs, chances, extents, intentions } from './words/hedges.ts';

type Family = 'belief' | 'appearance' | 'chance' | 'extent' | 'intention' | 'modal';

const phrases = new PhraseSet<Family>([
  ...beliefs.map((term) => [term, 'belief'] as const),
  ...appearances.map((term) => [term, 'appearance'] as const),
  ...chances.map((term) => [term, 'chance'] as const),
  ...extents.map((term) => [term, 'extent'] as const),
  ...intentions.map((term) => [term, 'intention'] as const),
]);

/** A hedge, as indexes into the sentence's words. */
interface Hedge {
  readonly family: Family;
  readonly first: number;
  readonly last: number;
}

export const hedge = defineRule({
  id: 'hedge',
  summary:
    'A statement about the product, the result or the plan commits: yes, no, a number, or “I don’t know; I will by Friday”.',
  why: 'A reader who has to decide cannot act on “should help”. Saying what is not known, and when it will be, gives them more than a soft yes.',
  scope: 'sentence',
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
    const { block, sentence } = unit;
    if (
      sentence.question ||
      /^\s*(?:assumption|risk)s?\s*(?:\d+)?\s*:/i.test(block.prose.slice(sentence.start, sentence.end))
    )
      return;
    if (
      /^i (?:do not|don't) know/.test(
        sentence.words
          .slice(0, 4)
          .map((word) => word.lower)
          .join(' '),
      )
    )
      return;
    const hedges = merged([...phraseHedges(unit), ...modalHedges(unit)]);
    const [first] = hedges;
    if (!first) return;
    const span = {
      start: (sentence.words[first.first] as Word).start,
      end: (sentence.words[first.last] as Word).end,
    };
    const quoted = block.source.slice(span.start, span.end).replace(/\s+/g, ' ');
    const stacked =
      hedges.length > 1 ||
      (first.last - first.first >= 1 && isStack(sentence.words.slice(first.first, first.last + 1)));
    yield {
      span,
      message: stacked ? stackMessage(quoted) : messageFor(quoted, unit, first),
      ...(stacked && { code: 'stack', level: 'error' as const }),
      fixes: fixesFor(first, unit),
    };
  },
});

/** The reader's question for each family, and what would answer it. */
const asks: Readonly<Record<Family, (quoted: string) => string>> = {
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

function messageFor(quoted: string, { sentence }: SentenceUnit, { family, first, last }: Hedge): string {
  const words = sentence.words.slice(first, last + 1).map((word) => word.lower);
  if (/^(?:i|we)$/.test(words[0] ?? '') && words.includes('would')) {
    return `What did you do? “${quoted}” says what you would do; the question asks what happened.`;
  }
  return asks[family](quoted);
}

function stackMessage(quoted: string): string {
  return `Which is it? “${quoted}” stands in a sentence that hedges twice: keep one doubt, and put a number on it.`;
}

const isStack = (words: readonly Word[]): boolean =>
  /^(?:could|can|may|might) (?:potentially|possibly|perhaps|probably)|^may or may not/.test(
    words.map((word) => word.lower).join(' '),
  );

/** Joins hedges that touch, so that “could potentially” is one. */
function merged(hedges: readonly Hedge[]): Hedge[] {
  const result: Hedge[] = [];
  for (const each of [...hedges].sort((a, b) => a.first - b.first)) {
    const last = result.at(-1);
    if (last && each.first <= last.last + 1)
      result[result.length - 1] = { ...last, last: Math.max(last.last, each.last) };
    else result.push(each);
  }
  return result;
}

function phraseHedges(unit: SentenceUnit): Hedge[] {
  const { block, sentence, evidence } = unit;
  const { words } = sentence;
  const measured = [...evidence.quantities, ...evidence.next].some((each) => !each.period);
  const found = phrases.matches(block.prose, sentence).filter(({ value, first, last }) => {
    if (words[first]?.quoted || negatedBefore(sentence, first)) return false;
    const before = words[first - 1]?.lower ?? '';
    if (value === 'belief' && isAside(unit, first, last)) return false;
    if (value === 'belief')
      return (
        !measured && !evidence.dated && before !== 'why' && before !== 'what' && !isConditional(sentence)
      );
    // “we consider it essential” regards; only what is still to come is a hedge.
    if (
      /^(?:consider|explore|investigate|look)$/.test(words[first]?.lower ?? '') &&
      !/^(?:will|would|may|might|could|should|to|also|i'll|we'll|then)$/.test(before)
    )
      return false;
    if (value === 'intention')
      return (
        firstPersonBefore(block.prose, sentence, first) &&
        !pastBefore(sentence, first) &&
        !evidence.dated &&
        !measured &&
        !customersAct(unit, first)
      );
    if (value === 'extent') return !measured;
    if (value === 'appearance') return !measured && before !== 'how';
    // “as likely to”, “more likely to”, “how likely”: comparisons and questions.
    // “he thought we’d probably get them back”, “she’d probably have won”: told, not promised.
    if (
      value === 'chance' &&
      (words[last + 1]?.lower === 'have' ||
        (unit.context.kind === 'writing-assessment' && pastBefore(sentence, first)))
    )
      return false;
    const near = measured || evidence.previous.some((each) => !each.period);
    return !near && !/^(?:how|as|more|less|equally|not)$/.test(before) && words[last + 1]?.lower !== 'not';
  });
  return found.map(({ value, first, last }) => ({ family: value, first, last }));
}

/** “One is, I believe, still there”: said in passing, between two commas. */
function isAside({ block, sentence }: SentenceUnit, first: number, last: number): boolean {
  const before = block.prose.slice(sentence.words[first - 1]?.end ?? 0, sentence.words[first]?.start);
  const after = block.prose.slice(sentence.words[last]?.end ?? 0, sentence.words[last + 1]?.start);
  return first > 0 && before.includes(',') && after.includes(',');
}

/** “customers try to …” stands between the first person and the verb: somebody else tries. */
function customersAct({ block, sentence }: SentenceUnit, at: number): boolean {
  return clauseBefore(block.prose, sentence, at)
    .slice(-2)
    .some((word) => /[^su]s$|^(?:who|they|people|to)$/.test(word.lower));
}

/** Modal verbs in a main clause that promise an effect, with no condition and no number beside them. */
function modalHedges(unit: SentenceUnit): Hedge[] {
  const { sentence, evidence, context, block } = unit;
  if (isConditional(sentence) || evidence.quantities.some((each) => !each.period)) return [];
  const found: Hedge[] = [];
  sentence.words.forEach((word, at) => {
    if (word.quoted || word.joined || !/^(?:should|could|might|may|would)$/.test(word.lower)) return;
    if (word.text === 'May' && at > 0) return;
    const next = sentence.words[at + 1]?.lower ?? '';
    if (next === 'not' || next === '' || next === 'have' || /n't$/.test(next)) return;
    if (
      /^(?:so|that|who|which|whether|what|how|where|when|why|than)$/.test(sentence.words[at - 1]?.lower ?? '')
    )
      return;
    const own = /^(?:i|we)$/.test(sentence.words[at - 1]?.lower ?? '');
    if (word.lower === 'would') {
      const would =
        context.kind === 'writing-assessment'
          ? own && !habitual(unit)
          : !own && isProduct(unit, at) && effects.has(next);
      if (!would || pastBefore(sentence, at) || /^(?:like|now|still|do|change|ask|never|rather)$/.test(next))
        return;
      found.push({ family: 'modal', first: own ? at - 1 : at, last: own ? at : at + 1 });
      return;
    }
    const adverb = /^(?:also|even|then|still|further|greatly|significantly|really|\w+ly)$/.test(next) ? 1 : 0;
    const able = next === 'be' && sentence.words[at + 2]?.lower === 'able';
    const verb = able ? 'be able' : (sentence.words[at + 1 + adverb]?.lower ?? '');
    const stack =
      /^(?:potentially|possibly|perhaps|probably|eventually)$/.test(next) ||
      (next === 'or' && verb === 'may');
    // An essay tells what happened: its modals weigh what was ahead then.
    if (context.kind === 'writing-assessment') return;
    if (
      !stack &&
      !promises(word.lower, verb, { own, past: pastBefore(sentence, at), person: !isProduct(unit, at) })
    )
      return;
    if (
      clauseBefore(block.prose, sentence, at).some((each) =>
        /^(?:so|because|that|who|which|where|when)$/.test(each.lower),
      ) &&
      word.lower === 'could'
    )
      return;
    found.push({ family: 'modal', first: at, last: stack ? at + 1 : able ? at + 2 : at + 1 + adverb });
  });
  return found;
}

/** “should” and “may” of a person are advice and permission; “could” of a person in the past is ability. */
function promises(
  modal: string,
  verb: string,
  { own, past, person }: { own: boolean; past: boolean; person: boolean },
): boolean {
  const effect = effects.has(verb);
  if (verb === 'be able') return modal !== 'could' && !past;
  if (modal === 'should')
    return (
      (effect && !(person && !/^(?:see|expect|benefit)$/.test(verb))) ||
      (own && /^(?:see|expect)$/.test(verb))
    );
  if (modal === 'could') return effect && !past && !person && !/^(?:see|expect)$/.test(verb);
  if (modal === 'may') return effect && !person;
  return !past || effect;
}

const persons =
  /^(?:i|we|you|he|she|they|who|one|anyone|everyone|nobody|people|customers?|users?|sellers?|buyers?|members?|engineers?|teams?|managers?|employees|guests?|tenants?|drivers?|readers?|reviewers?|subscribers?|patients?|parents?|teachers?|students?|applicants?|partners?|clients?|shoppers?|merchants?|owners?)$/;

/** Whether a thing, and nobody, is the subject before the modal at `at`. */
function isProduct({ block, sentence }: SentenceUnit, at: number): boolean {
  const subject = clauseBefore(block.prose, sentence, at).slice(-3);
  const last = subject.filter((word) => !/^(?:also|then|still|now)$/.test(word.lower)).at(-1);
  return last !== undefined && !persons.test(last.lower);
}

/** “Every Friday I would call”, “next time I would ask”: what used to be done, and what was learned. */
function habitual({ sentence }: SentenceUnit): boolean {
  return (
    sentence.words.some((word) =>
      /^(?:every|each|often|always|usually|sometimes|whenever|mornings?|evenings?|nights?|days|weeks|next|again|hindsight|differently|today)$/.test(
        word.lower,
      ),
    ) || pastBefore(sentence, sentence.words.length)
  );
}

/** What a fix adds before the full stop: the slots that the question asks for. */
const additions: Readonly<Record<Family, readonly [title: string, text: string]>> = {
  belief: ['Call it an assumption, with its test', ' (assumption: [N of M], tested by [date])'],
  appearance: ['Add what was seen', ' ([N of M] in [period])'],
  chance: ['Add the chance, and when it is known', ' ([N%]; known by [date])'],
  extent: ['Add the share', ' ([N of M])'],
  intention: ['Add who and by when', ' ([owner], by [date])'],
  modal: ['Add how much, and when it is known', ' (by [N]; known by [date])'],
};

function fixesFor(
  { family, first, last }: Hedge,
  { sentence, block }: SentenceUnit,
): NonNullable<Problem['fixes']> {
  const words = sentence.words.slice(first, last + 1);
  const [modal, adverb] = words;
  if (modal && adverb && isStack(words) && words.length === 2) {
    return [safe(`Keep one doubt: “${modal.text}”`, { start: modal.end, end: adverb.end }, '')];
  }
  const end = /[.!]["”’')\]]*\s*$/.exec(block.prose.slice(sentence.start, sentence.end));
  const at = end ? sentence.start + end.index : sentence.end;
  const [title, text] = additions[family];
  return [slot(title, { start: at, end: at }, text)];
}
