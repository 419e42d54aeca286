import type { Word } from '../document/words.ts';
import { safe, slot } from '../engine/fixes.ts';
import { defineRule, type Problem, type SentenceUnit } from '../engine/rule.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { PhraseSet } from '../evidence/phrases.ts';
import {
  type Answer,
  amounts,
  counted,
  masses,
  openEnds,
  vagueAmounts,
  vagueAnything,
  vagueCounts,
  vagueNames,
  vagueShares,
} from './words/vague-quantifiers.ts';

const phrases = new PhraseSet<Answer>([
  ...vagueCounts.map((term) => [term, 'count'] as const),
  ...vagueShares.map((term) => [term, 'count'] as const),
  ...vagueNames.map((term) => [term, 'names'] as const),
  ...openEnds.map((term) => [term, 'rest'] as const),
]);

/** A vague quantity: its words, and the noun it leaves uncounted, as indexes into the sentence's words. */
interface Vague {
  readonly answer: Answer;
  readonly first: number;
  readonly last: number;
  readonly noun: number;
}

export const vagueQuantifier = defineRule({
  id: 'vague-quantifier',
  summary: 'A quantity is a count or a share, of something.',
  why: 'Readers size a problem by its number. “Many sellers” makes each of them think of another one, and the first question in the room is “how many?”.',
  scope: 'sentence',
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
    const { sentence, evidence } = unit;
    if (sentence.question) return;
    const found = vagueIn(unit).filter((each) => !answered(each, unit, evidence));
    const [first] = found;
    if (!first) return;
    const span = {
      start: (sentence.words[first.first] as Word).start,
      end: (sentence.words[Math.max(first.last, first.noun)] as Word).end,
    };
    const quoted = found.map((each) => `“${textOf(each, unit)}”`);
    yield { span, message: messageFor(first.answer, quoted), fixes: fixesFor(first, unit) };
  },
});

function textOf({ first, last, noun }: Vague, { block, sentence }: SentenceUnit): string {
  const [start, end] = [sentence.words[first]?.start, sentence.words[Math.max(last, noun)]?.end];
  return block.source.slice(start, end).replace(/\s+/g, ' ');
}

/** All of the sentence's vague quantities are named, though one is marked. */
function messageFor(answer: Answer, quoted: readonly string[]): string {
  const terms =
    quoted.length < 3 ? quoted.join(' and ') : `${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1)}`;
  const many = quoted.length > 1;
  if (answer === 'rest')
    return `And what else? ${terms} ${many ? 'leave' : 'leaves'} it open: finish the list, or end it.`;
  const guess = `${terms} ${many ? 'ask' : 'asks'} the reader to guess`;
  if (answer === 'names') return `Which ones? ${guess}: name them, or give the count.`;
  return `How many, or how much? ${guess}: give the count or the share, and of what.`;
}

function vagueIn({ block, sentence }: SentenceUnit): Vague[] {
  const { words } = sentence;
  const found: Vague[] = [];
  for (const { value, first, last } of phrases.matches(block.prose, sentence)) {
    if (words[first]?.quoted || exempt(words, first, last, block.prose)) continue;
    if (value === 'rest') found.push({ answer: value, first, last, noun: last });
    else found.push({ answer: value, first, last, noun: nounAt(words, last) });
  }
  words.forEach((word, at) => {
    const next = words[at + 1];
    if (
      word.quoted ||
      word.joined ||
      !next ||
      next.joined ||
      block.prose.slice(word.end, next.start).trim() !== ''
    )
      return;
    const people =
      (word.lower === 'some' ||
        word.lower === 'certain' ||
        word.lower === 'few' ||
        word.lower === 'multiple') &&
      counted.has(next.lower);
    const most =
      word.lower === 'most' &&
      !/^(?:the|at|our|its|their|his|her|your|my)$/.test(words[at - 1]?.lower ?? '') &&
      /[^su]s$|^people$/.test(next.lower);
    if (people || most) found.push({ answer: 'count', first: at, last: at, noun: at + 1 });
    else if (
      vagueAnything.has(word.lower) &&
      !/^(?:viable|reproducible|working|pair|and|or|to|in|time)$/.test(next.lower)
    )
      found.push({ answer: 'count', first: at, last: at, noun: at + 1 });
    else if (
      vagueAmounts.has(word.lower) &&
      amounts.has(next.lower) &&
      `${word.lower} ${next.lower}` !== 'limited time'
    )
      found.push({ answer: 'count', first: at, last: at, noun: at + 1 });
  });
  return found.sort((a, b) => a.first - b.first);
}

/** Phrases that ask, compare or name, and leave nothing open: “how many”, “as many as”, “many-to-one”. */
function exempt(words: readonly Word[], first: number, last: number, prose: string): boolean {
  const before = words[first - 1]?.lower ?? '';
  const term = words[first]?.lower ?? '';
  const next = words[last + 1];
  if (next?.joined && prose.charAt(next.start - 1) === '-') return true;
  if (term === 'many')
    return /^(?:how|as|so|too|that|this|not|however|the|these|those|our|their)$/.test(before);
  if (term === 'a' && words[last]?.lower === 'few')
    return /^(?:more|hundred|thousand|million)$/.test(next?.lower ?? '') || before === 'only';
  if (term === 'and')
    return !/^[\s]*(?:[.;:!)—]|,|$)/.test(prose.slice(words[last]?.end ?? 0, (words[last]?.end ?? 0) + 3));
  return words[first]?.lower === 'some' && before === 'at';
}

/** The plural noun that the phrase leaves uncounted, within three words; else the phrase's own last word. */
function nounAt(words: readonly Word[], last: number): number {
  for (let at = last + 1; at <= last + 3 && at < words.length; at++) {
    const word = words[at] as Word;
    if (/^(?:of|the|our|their|its|his|her|these|those)$/.test(word.lower)) continue;
    if (at === last + 1 && /^(?:them|us|it)$/.test(word.lower)) return at;
    if (/^(?:and|or|to|in|on|for|with|that|who|which|by|from|at|as)$/.test(word.lower)) return last;
    if (/[^su]s$/.test(word.lower) || masses.has(word.lower)) return at;
  }
  return last;
}

/** Whether the number, the names or the rest stand near enough to settle it. */
function answered(
  vague: Vague,
  { sentence, block, after }: SentenceUnit,
  { quantities, previous, next, enumerated }: Evidence,
): boolean {
  const { words } = sentence;
  const end = words[vague.last]?.end ?? 0;
  const rest = block.prose.slice(end, sentence.end);
  if (vague.answer === 'rest') return false;
  // The list that follows names them.
  if (enumerated || /:\s*$/.test(rest) || /^[^.]*:\s*\S+.*,/.test(rest)) return true;
  if (
    /\b(?:such as|including|namely|like|for example|e\.g\.)\b.*(?:,| and )/.test(rest) &&
    vague.answer === 'names'
  )
    return true;
  if (/^[^,.]*\((?:[^)]*,[^)]*|[^)]*\d[^)]*)\)/.test(rest) || /^[^,.]*[—–][^.]*,[^.]*/.test(rest))
    return true;
  const noun = words[vague.noun]?.lower ?? '';
  // “most of them”: of those that the sentence before has counted.
  const pronoun = /^(?:them|it|these|those|us)$/.test(words[vague.last + 1]?.lower ?? '');
  if (pronoun && previous.some((each) => !each.period)) return true;
  // “many sellers, 171 in all”: set apart, the number speaks of them; “came from two carriers” does not.
  const apart = (from: number, to: number): boolean =>
    /[,(:;—–]/.test(block.prose.slice(words[from]?.end, words[to]?.start));
  const near = quantities.some(
    (each) =>
      !each.period &&
      (each.kind === 'percent' ||
        each.kind === 'ratio' ||
        each.kind === 'slot' ||
        (each.at >= vague.first && each.at <= vague.noun + 1) ||
        (each.at > vague.noun && each.at - vague.noun <= 6 && apart(vague.noun, each.at)) ||
        (each.at < vague.first && vague.first - each.at <= 3) ||
        (noun !== '' && each.noun === noun)),
  );
  if (near) return true;
  const nextAt = after ? next.filter((each) => !each.period) : [];
  return (
    nextAt.some((each) => each.at <= 3 || (noun !== '' && each.noun === noun)) ||
    (next.some((each) => each.kind === 'percent' || each.kind === 'ratio') && !!after)
  );
}

function fixesFor(vague: Vague, { sentence, block }: SentenceUnit): NonNullable<Problem['fixes']> {
  const first = sentence.words[vague.first] as Word;
  const last = sentence.words[vague.last] as Word;
  const span = { start: first.start, end: last.end };
  if (vague.answer === 'rest') {
    const introduced = /\b(?:such as|for example|for instance|including|e\.g\.)/i.test(
      block.prose.slice(sentence.start, first.start),
    );
    if (!introduced || first.lower !== 'etc') return [];
    // “such as” says already that the list is not the whole.
    const comma = /,?\s*$/.exec(block.prose.slice(sentence.start, first.start))?.[0].length ?? 0;
    const stop = block.prose.charAt(last.end) === '.' && last.end + 1 < sentence.end ? 1 : 0;
    return [
      safe(
        'Delete “etc.”: the list is introduced as examples',
        { start: first.start - comma, end: last.end + stop },
        '',
      ),
    ];
  }
  if (vague.noun === vague.last) return [];
  const of = /\bof$/.test(last.lower) && sentence.words[vague.last + 1]?.lower === 'them' ? ' of' : '';
  return [slot('Put a count here: [N of M]', span, `[N of M]${of}`)];
}
