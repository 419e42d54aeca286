import { textAt } from '../document/plain-text.ts';
import type { Word } from '../document/words.ts';
import { safe, slot } from '../engine/fixes.ts';
import { defineRule, type Problem, type SentenceUnit } from '../engine/rule.ts';
import { outright } from '../evidence/outright.ts';
import { readVague, type Vague } from '../evidence/vague.ts';
import { isAnswered } from '../evidence/vague-answers.ts';
import { countedEvents } from '../evidence/words/events.ts';
import { vagueOfWhole } from '../evidence/words/outright.ts';
import { anybody, outsiders } from '../evidence/words/outsiders.ts';
import type { Answer } from '../evidence/words/vague-quantifiers.ts';

export const vagueQuantifier = defineRule({
  id: 'vague-quantifier',
  summary: 'A quantity is a count or a share, of something.',
  why: 'Readers size a problem by its number. “Many sellers” makes each of them think of another one, and the first question in the room is “how many?”.',
  scope: 'sentence',
  group: 'vague',
  severity: 'warning',
  options: {},
  examples: [
    {
      bad: '«Many sellers» abandon the registration form before the tax page.',
      good: 'Of 412 sellers who opened the form, 171 abandoned it before the tax page.',
    },
    {
      bad: 'We spoke to «several customers» about weekend delivery.',
      good: 'We spoke to 14 customers about weekend delivery.',
    },
    {
      bad: 'Sellers pay for packaging, returns, «etc».',
      good: 'Sellers pay for packaging, returns and storage.',
    },
    {
      bad: 'The change needs «minimal effort» from the carriers.',
      good: 'The change needs two days of work from each of the four carriers.',
    },
    {
      bad: '«Most of the refunds» came from two carriers.',
      good: 'Most of the 1,900 refunds (71%) came from two carriers.',
    },
  ],
  *check(unit): Iterable<Problem> {
    const { sentence } = unit;
    if (sentence.question) return;
    const open = readVague(unit).filter((each) => !isAnswered(each, unit) && !isInName(each, unit));
    const [first] = open;
    if (!first) {
      yield* ofWhole(unit);
      return;
    }
    const span = {
      start: (sentence.words[first.first] as Word).start,
      end: (sentence.words[Math.max(first.last, first.noun)] as Word).end,
    };
    const quoted = open.map((each) => `“${textOf(each, unit)}”`);
    const term = textOf({ ...first, noun: first.last }, unit);
    // After “such as” the list says itself that it is not the whole; “etc.” is only one word too many.
    const example =
      first.answer === 'rest' && open.length === 1 && (isExample(first, unit) || isAside(first, unit));
    yield {
      span,
      term,
      ...(isShare(term, first.answer) && { code: 'share' }),
      message: messageFor(first.answer, quoted),
      ...((example || isLooseMost(term, first, unit)) && { level: 'hint' as const }),
      ...(first.answer === 'rate' && { level: 'info' as const }),
      fixes: fixesFor(first, unit),
    };
  },
});

/** “many of the 212 clinics”: the whole is known, and so is the part. */
function* ofWhole(unit: SentenceUnit): Iterable<Problem> {
  const span = outright(unit, vagueOfWhole);
  // “some of the 212 (41, by the log)”: told right after.
  if (!span || /^\s*\(\s*\d/.test(unit.block.prose.slice(span.end, span.end + 12))) return;
  yield {
    span,
    code: 'share',
    message: messageFor('count', [`“${textAt(unit.block, span)}”`]),
    fixes: [slot('Add a place for the count', { start: span.end, end: span.end }, ' ([N])')],
  };
}

/** “Many Rivers Credit Union” */
const isInName = ({ first, last }: Vague, { sentence: { words } }: SentenceUnit): boolean =>
  last === first && [words[first], words[first + 1]].every((word) => /^\p{Lu}\p{Ll}/u.test(word?.text ?? ''));

/** How large a part, or how often: a claim of extent, and no mere count left open. */
const isShare = (term: string, answer: Answer): boolean =>
  answer === 'rate' ||
  /\b(?:most|majority|nearly|almost|minority|(?<!\ba )few|part|parts|portion|proportion|fraction)\b/i.test(
    term,
  );

/** “Most of that time”, “in most cases” lead on to what counts; “most customers” is what is claimed. */
const isLooseMost = (term: string, { noun }: Vague, { sentence }: SentenceUnit): boolean => {
  const counted = sentence.words[noun]?.lower ?? '';
  return (
    /^most\b/i.test(term) && !outsiders.has(counted) && !anybody.has(counted) && !countedEvents.has(counted)
  );
};

function textOf({ first, last, noun }: Vague, { block, sentence }: SentenceUnit): string {
  const [start, end] = [sentence.words[first] as Word, sentence.words[Math.max(last, noun)] as Word];
  return textAt(block, { start: start.start, end: end.end });
}

/** All of the sentence's vague quantities are named, though one is marked. */
function messageFor(answer: Answer, quoted: readonly string[]): string {
  const terms =
    quoted.length < 3 ? quoted.join(' and ') : `${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1)}`;
  const many = quoted.length > 1;
  if (answer === 'rest')
    return `And what else? ${terms} ${many ? 'leave' : 'leaves'} it open: finish the list, or end it.`;
  const guess = `${terms} ${many ? 'ask' : 'asks'} the reader to guess`;
  if (!many && / time”$/.test(terms)) return `How long? ${guess}: give the hours, the days or the months.`;
  if (answer === 'rate') return `How often? ${guess}: give the share, or the count in a week or a month.`;
  if (answer === 'names') return `Which ones? ${guess}: name them, or give the count.`;
  return `How many, or how much? ${guess}: give the count or the share, and of what.`;
}

/** A count in place of the phrase. An open list that is introduced as examples only loses its “etc.”. */
function fixesFor(vague: Vague, unit: SentenceUnit): NonNullable<Problem['fixes']> {
  if (vague.answer === 'rest') return withoutEtc(vague, unit);
  if (vague.noun === vague.last || vague.answer === 'rate') return [];
  const { words } = unit.sentence;
  const first = words[vague.first] as Word;
  const last = words[vague.last] as Word;
  const next = words[vague.last + 1];
  // “most of the refunds” becomes “[N of M] refunds”, “most of our customers” “[N of M] of our customers”.
  const the = last.lower === 'of' && next?.lower === 'the';
  const of =
    last.lower === 'of' && /^(?:them|us|it|our|their|his|her|its|these|those)$/.test(next?.lower ?? '');
  const span = { start: first.start, end: the && next ? next.end : last.end };
  return [slot('Put a count here: [N of M]', span, of ? '[N of M] of' : '[N of M]')];
}

/** In brackets the list only explains: “(API validation, admission, etc.)”. */
const isAside = ({ last }: Vague, { sentence, block }: SentenceUnit): boolean =>
  /^\.?\s*\)/.test(block.prose.slice(sentence.words[last]?.end, sentence.end));

/** “such as”, “like” before a list say already that it is not the whole. */
const isExample = (
  { first }: Vague,
  { sentence, block }: Pick<SentenceUnit, 'sentence' | 'block'>,
): boolean =>
  /\b(?:such as|for example|for instance|including|like|e\.g\.)/i.test(
    block.prose.slice(sentence.start, sentence.words[first]?.start),
  );

function withoutEtc(vague: Vague, { sentence, block }: SentenceUnit): NonNullable<Problem['fixes']> {
  const { start, end, lower } = sentence.words[vague.first] as Word;
  const before = block.prose.slice(sentence.start, start);
  if (lower !== 'etc' || !isExample(vague, { sentence, block })) return [];
  const comma = /,?\s*$/.exec(before)?.[0].length ?? 0;
  const stop = block.prose.charAt(end) === '.' && end + 1 < sentence.end ? 1 : 0;
  return [safe('Delete “etc.”: these are examples', { start: start - comma, end: end + stop }, '')];
}
