import type { Word } from '../../document/words.ts';
import { months } from '../words/calendar.ts';
import { noNames } from '../words/people.ts';
import {
  asked,
  knowledge,
  measured,
  measures,
  records,
  references,
  shows,
  unnamed,
} from '../words/sources.ts';
import {
  amountBetween,
  type Cue,
  cueOf,
  gapBefore,
  inOrder,
  inSpeech,
  isDenial,
  lowerAt,
  type Place,
  slotCues,
} from './cue.ts';
import { linksIn } from './links.ts';
import { recordsAt } from './records.ts';

/**
 * `link`: a link or a footnote. `reference`: a table, figure or appendix by its number. `sample`: who or how many were
 * asked. `records`: what was measured or logged. `named`: somebody or something else by name.
 */
export type SourceDetail = 'link' | 'reference' | 'sample' | 'records' | 'named';

const slots = new Map<string, SourceDetail>([
  ['source', 'named'],
  ['link', 'link'],
  ['data', 'records'],
  ['experiment', 'records'],
  ['table', 'reference'],
  ['appendix', 'reference'],
  ['sample size', 'sample'],
]);

/** The words that a source can be told by; most words of a text are none. */
const openers = new Set([
  ...asked,
  ...knowledge,
  ...measured,
  ...records,
  ...references,
  ...shows,
  ...'n panel pilot test experiment review sample trial interview interviews conversations sessions calls according source sources'.split(
    ' ',
  ),
  ...'estimates estimated reports reported calculates calculated published'.split(' '),
]);

/** Where a statement comes from. “Studies show” and “experts say” name nobody. */
export function readSource(place: Place): readonly Cue<SourceDetail>[] {
  const { block, sentence } = place;
  if (sentence.question) return [];
  const found = slotCues(place, slots);
  for (const span of linksIn(block, sentence)) found.push({ ...span, detail: 'link' });
  const { words } = sentence;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word;
    if (
      !openers.has(word.lower) ||
      word.joined ||
      inSpeech(block, word) ||
      (at > 0 && isDenial(lowerAt(words, at - 1)))
    )
      continue;
    const cue = referenceAt(words, at) ?? sampleAt(place, at) ?? namedAt(place, at) ?? recordsAt(place, at);
    if (cue) found.push(cue);
  }
  return inOrder(found);
}

/** “Table 2”, “Appendix B”; not “a table of 4”. */
function referenceAt(words: readonly Word[], at: number): Cue<SourceDetail> | undefined {
  if (!references.has(lowerAt(words, at))) return undefined;
  const name = words[at + 1]?.text ?? '';
  if (!/^(?:\d{1,3}[a-z]?|[A-Z]|[A-Z]?\d{1,2}|[IVX]{1,4})$/.test(name) || name === 'I') return undefined;
  return cueOf(words, at, at + 1, 'reference');
}

/** “n = 40”, “a survey of 212 sellers”, “we interviewed 14 nurses”, “interviews with”. */
function sampleAt(
  { block, sentence: { words }, quantities }: Place,
  at: number,
): Cue<SourceDetail> | undefined {
  const lower = lowerAt(words, at);
  if (
    lower === 'n' &&
    /^\s*=\s*$/.test(gapBefore(block.prose, words, at + 1)) &&
    /^\d/.test(lowerAt(words, at + 1))
  )
    return cueOf(words, at, at + 1, 'sample');
  const next = lowerAt(words, at + 1);
  if (
    /^(?:survey|surveys|poll|sample|study|panel|review|trial|census|questionnaire|test|pilot|experiment)$/.test(
      lower,
    ) &&
    /^(?:of|among|with|on)$/.test(next)
  ) {
    const size = amountBetween(quantities, at + 2, at + 4);
    const asks = /^(?:survey|surveys|poll|census)$/.test(lower) && next !== 'with';
    return size || asks ? cueOf(words, at, Math.max(at + 2, size?.at ?? 0), 'sample') : undefined;
  }
  if (/^(?:interviews|interview|conversations|sessions|calls)$/.test(lower) && /^(?:with|of)$/.test(next)) {
    if (gapBefore(block.prose, words, at + 1).trim() !== '') return undefined;
    const size = amountBetween(quantities, Math.max(0, at - 3), at + 4);
    // “interviews with a candidate” are planned as well; those that something is known from are ours.
    const known =
      lower === 'interviews' &&
      /^(?:in|from|through|our|after|their|my)$/.test(lowerAt(words, at - 1)) &&
      !/^(?:a|an|us|someone)$/.test(lowerAt(words, at + 2));
    return size || known ? cueOf(words, at, at + 2 < words.length ? at + 2 : at + 1, 'sample') : undefined;
  }
  if (!asked.has(lower)) return undefined;
  const size = amountBetween(quantities, Math.max(0, at - 4), at + 5);
  return size ? cueOf(words, Math.min(at, size.at), Math.max(at, size.at), 'sample') : undefined;
}

/** “according to the harbour office”, “(source: …)”, “Gartner estimates 4%”. */
function namedAt(
  { block, sentence: { words }, quantities }: Place,
  at: number,
): Cue<SourceDetail> | undefined {
  const lower = lowerAt(words, at);
  if (lower === 'according' && lowerAt(words, at + 1) === 'to') {
    // “classified according to the policy”: a rule that is followed.
    const apart =
      at === 0 ||
      /[,;:(—–]/.test(gapBefore(block.prose, words, at)) ||
      /^(?:and|but|that)$/.test(lowerAt(words, at - 1));
    if (!apart && !amountBetween(quantities, 0, at)) return undefined;
    const named = namedWithin(words, at + 2, 6);
    return named < 0 ? undefined : cueOf(words, at, named, 'named');
  }
  if (/^sources?$/.test(lower) && !/^(?:open|closed|inner|single)$/.test(lowerAt(words, at - 1))) {
    const colon = /^\s*:/.test(block.prose.slice((words[at] as Word).end, (words[at] as Word).end + 3));
    return colon && at + 1 < words.length ? cueOf(words, at, at + 1, 'named') : undefined;
  }
  if (!/^(?:estimates|estimated|reports|reported|calculates|calculated|published)$/.test(lower))
    return undefined;
  // “published by the city”, and a capital name before the verb with a number after it.
  if (
    lowerAt(words, at + 1) === 'by' &&
    amountBetween(quantities, 0, words.length) &&
    /^\p{Lu}/u.test(words[at + 2]?.text ?? '')
  )
    return cueOf(words, at, at + 2, 'named');
  if (gapBefore(block.prose, words, at).trim() !== '') return undefined;
  const before = words[at - 1];
  const name =
    before &&
    /^\p{Lu}\p{L}{2,}/u.test(before.text) &&
    !unnamed.has(before.lower) &&
    !noNames.has(before.lower) &&
    !months.has(before.lower) &&
    (at > 1 || !/(?:s|we|team|they|it)$/.test(before.lower));
  return name &&
    !/^(?:we|they|it|this|that|he|she|you)$/.test(before.lower) &&
    amountBetween(quantities, at + 1, words.length)
    ? cueOf(words, at - 1, at, 'named')
    : undefined;
}

/** Index of the name or the record in the `reach` words from `from`; -1 if nobody is named. */
function namedWithin(words: readonly Word[], from: number, reach: number): number {
  const first = lowerAt(words, from);
  const proper = /^\p{Lu}/u.test(words[from]?.text ?? '') && /^\p{Lu}/u.test(words[from + 1]?.text ?? '');
  if ((unnamed.has(first) && !proper) || measures.has(first)) return -1;
  for (let at = from; at < Math.min(words.length, from + reach); at++) {
    const word = words[at] as Word;
    if (measures.has(word.lower)) return -1;
    if (/^\p{Lu}/u.test(word.text) || /^\d/.test(word.text) || records.has(word.lower))
      return /^\p{Lu}/u.test(words[at + 1]?.text ?? '') ? at + 1 : at;
    if (knowledge.has(word.lower) && at > from + 1) return at;
    if (
      /^(?:owner|owners|manager|team|office|ministry|authority|association|agency|bank|department|union|supplier|vendor|regulator|police)$/.test(
        word.lower,
      )
    )
      return at;
  }
  return -1;
}
