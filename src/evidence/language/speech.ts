import type { Block } from '../../document/block.ts';
import type { Sentence } from '../../document/sentences.ts';
import type { Span } from '../../document/span.ts';
import { perSentence } from '../per-sentence.ts';
import { reportVerbs, speechVerbs } from '../words/speech.ts';
import { readTags, type Tag } from './tags.ts';
import type { VerbGroup } from './verb-group.ts';
import { readVerbs } from './verbs.ts';

/**
 * Words that are another's, or that are spoken of. `speech` is a quotation of six words or more, or one with a verb of
 * speech beside it; `mention` a shorter one, a term; `block` stands in a quotation of its own; `reported` is what
 * follows “Ana said that”.
 */
export interface Speech {
  readonly kind: 'speech' | 'mention' | 'block' | 'reported';
  /** The part of the sentence, quotation marks included. */
  readonly span: Span;
}

/** From this many words on, a quotation is speech and no term. */
const leastSpeech = 6;

/** The parts of a sentence that are quoted, mentioned or reported, in order. Single marks and apostrophes quote nothing. */
export const readSpeech: (block: Block, sentence: Sentence) => readonly Speech[] = perSentence(
  (block, sentence) => {
    if (block.containers.includes('quote')) {
      return [{ kind: 'block', span: { start: sentence.start, end: sentence.end } }];
    }
    const quoted = block.quotes.flatMap((quote) => {
      const span = { start: Math.max(quote.start, sentence.start), end: Math.min(quote.end, sentence.end) };
      if (span.start >= span.end) return [];
      return [{ kind: quoteKind(block, { sentence, quote, span }), span }];
    });
    return [...quoted, ...readReported(block, sentence)].sort((a, b) => a.span.start - b.span.start);
  },
);

interface Quote {
  readonly sentence: Sentence;
  readonly quote: Span;
  readonly span: Span;
}

function quoteKind({ prose }: Block, { sentence, quote, span }: Quote): 'speech' | 'mention' {
  if (countWords(prose, quote) >= leastSpeech) return 'speech';
  const { words } = sentence;
  const before = words.findLastIndex((word) => word.end <= span.start);
  const after = words.findIndex((word) => word.start >= span.end);
  const comma = /,["”]$/.test(prose.slice(span.start, span.end));
  // “No,” said the owner. — The owner said: “No.”
  const introduced = before >= 0 && /^\s*[,:]?\s*$/.test(prose.slice(words[before]?.end, span.start));
  if (introduced && speaks(words[before]?.lower ?? '')) return 'speech';
  return comma && after >= 0 && words.slice(after, after + 3).some((word) => speaks(word.lower))
    ? 'speech'
    : 'mention';
}

const pastSpeech =
  /^(?:said|says|told|asked|asks|replied|replies|answered|answers|wrote|writes|added|adds|explained|explains)$/;

const speaks = (word: string): boolean => pastSpeech.test(word) || speechVerbs.has(word);

/** Stops counting at the limit. */
function countWords(prose: string, { start, end }: Span): number {
  let count = 0;
  let inside = false;
  for (let at = start; at < end && count < leastSpeech; at++) {
    const wordy = /[\p{L}\p{N}]/u.test(prose.charAt(at));
    const space = /\s/.test(prose.charAt(at));
    if (wordy && !inside) count++;
    if (wordy) inside = true;
    else if (space) inside = false;
  }
  return count;
}

/** “Ana said that it fails”, “he told us it fails”: from behind the verb to the end of the sentence. */
function readReported(block: Block, sentence: Sentence): Speech[] {
  const { words } = sentence;
  const tags = readTags(block, sentence);
  for (const verb of readVerbs(block, sentence)) {
    if (
      verb.kind === 'imperative' ||
      verb.passive ||
      verb.negated ||
      !reportVerbs.has(verb.lemma) ||
      words[verb.main]?.quoted
    )
      continue;
    const first = contentAfter(tags, verb);
    if (first < 0 || first >= words.length) continue;
    return [{ kind: 'reported', span: { start: words[first]?.start ?? 0, end: sentence.end } }];
  }
  return [];
}

/** Index of the first word of what was said; -1 if the verb has another object: “says nothing”. */
function contentAfter(tags: readonly Tag[], { main, lemma }: VerbGroup): number {
  let at = main + 1;
  // “told us”, “told the owner”: whom.
  if (lemma === 'tell') {
    if (tags[at]?.kind === 'determiner') while (/^(?:determiner|open|name)$/.test(tags[at]?.kind ?? '')) at++;
    else if (/^(?:object|name|pronoun)$/.test(tags[at]?.kind ?? '') && tags[at]?.lower !== 'that') at++;
  }
  const tag = tags[at];
  if (tag?.mark !== '' || tag.hole) return -1;
  if (tag.lower === 'that') return tags[at + 1] && !tags[at + 1]?.mark ? at : -1;
  return tag.kind === 'subject' && /^(?:say|tell|claim|argue|write|explain|announce|report)$/.test(lemma)
    ? at
    : -1;
}

/** Whether the whole sentence is another's words. */
export function isSpoken(block: Block, sentence: Sentence): boolean {
  return readSpeech(block, sentence).some(
    ({ kind, span }) =>
      (kind === 'speech' || kind === 'block') &&
      span.start <= (sentence.words[0]?.start ?? 0) &&
      span.end >= (sentence.words.at(-1)?.end ?? 0),
  );
}
