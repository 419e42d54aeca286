import type { Block } from '../../document/block.ts';
import type { Sentence } from '../../document/sentences.ts';
import type { Word } from '../../document/words.ts';
import { perSentence } from '../per-sentence.ts';
import { type FunctionClass, functionWords, notAdverbs } from '../words/function-words.ts';
import { isNumeral } from './roman.ts';
import { verbForm } from './verb-forms.ts';

/** `name` has a capital in the middle of a sentence; `open` is every word that no list knows, verbs among them. */
export type WordClass = FunctionClass | 'name' | 'open';

/** What stands between a word and the one before it. */
export type Mark = '' | 'comma' | 'stop' | 'quote';

/** What is known of a word from itself and from the marks beside it. */
export interface Tag {
  readonly lower: string;
  readonly kind: WordClass;
  /** Verb forms it can have, as in `verb-forms.ts`; 0 for none. */
  readonly forms: number;
  readonly lemma: string;
  /** The verb glued to it: “we'll” is a subject with `will`; `’s` after a pronoun is `is`. */
  readonly clitic: '' | 'will' | 'would' | 'have' | 'am' | 'are' | 'is';
  /** Ends in “n't”. */
  readonly negated: boolean;
  /** `stop` is a semicolon, colon, dash or bracket. */
  readonly mark: Mark;
  /** Code, which the prose leaves out, stands before it: “`retry` is set”. */
  readonly hole: boolean;
}

/** The tags of a sentence's words, index for index. */
export const readTags: (block: Block, sentence: Sentence) => readonly Tag[] = perSentence(
  (block, sentence) => {
    const { words } = sentence;
    return words.map((word, at) => tagOf(block, { sentence, word, at }));
  },
);

interface Place {
  readonly sentence: Sentence;
  readonly word: Word;
  readonly at: number;
}

const clitics: Readonly<Record<string, Tag['clitic']>> = {
  "'ll": 'will',
  "'ve": 'have',
  "'re": 'are',
  "'m": 'am',
  "'d": 'would',
  "'s": 'is',
};

const contracted: Readonly<Record<string, string>> = { "can't": 'can', "won't": 'will', "shan't": 'shall' };

function tagOf(block: Block, place: Place): Tag {
  const { word } = place;
  const { mark, hole } = gapBefore(block, place);
  const apostrophe = word.lower.indexOf("'");
  const negated = apostrophe > 0 && word.lower.endsWith("n't");
  const cut = negated ? -1 : apostrophe;
  const stem = negated ? (contracted[word.lower] ?? word.lower.slice(0, -3)) : word.lower;
  const lower = cut > 0 ? stem.slice(0, cut) : stem;
  const kind = classOf(lower, place, mark);
  const clitic = cut > 0 ? cliticOf(stem.slice(cut), kind, lower) : '';
  const bare = kind === 'open' && cut < 0 && !isCompound(block.prose, place);
  const form = bare ? verbForm(lower) : undefined;
  return { lower, kind, forms: form?.forms ?? 0, lemma: form?.lemma ?? lower, clitic, negated, mark, hole };
}

/** “the team's” shows whose it is; “that's”, “who's” have a verb. */
function cliticOf(text: string, kind: WordClass, lower: string): Tag['clitic'] {
  const clitic = clitics[text] ?? '';
  if (clitic !== 'is') return clitic;
  const pronoun = kind === 'subject' || kind === 'wh' || /^(?:it|that|this|there)$/.test(lower);
  return pronoun || /^(?:how|where|when|here)$/.test(lower) ? 'is' : '';
}

const nothing: Pick<Tag, 'mark' | 'hole'> = { mark: '', hole: false };

function gapBefore({ prose, source }: Block, { sentence, word, at }: Place): Pick<Tag, 'mark' | 'hole'> {
  const previous = sentence.words[at - 1];
  if (!previous) return { mark: '', hole: codeBefore(source, word.start) };
  if (word.start - previous.end === 1 && prose.charAt(previous.end) === ' ') return nothing;
  const gap = prose.slice(previous.end, word.start);
  const hole = source.slice(previous.end, word.start).includes('`');
  const mark = /[;:()—]|\s[-–]+\s|\.\.\.|…/.test(gap)
    ? 'stop'
    : gap.includes(',')
      ? 'comma'
      : /["“”]/.test(gap)
        ? 'quote'
        : '';
  return { mark: word.joined ? '' : mark, hole };
}

/** A sentence that begins with code starts, in the prose, at the word after it. */
function codeBefore(source: string, start: number): boolean {
  let at = start - 1;
  while (at >= 0 && /[\s*_]/.test(source.charAt(at))) at--;
  return source.charAt(at) === '`';
}

const upper = /^\p{Lu}/u;
const keywords = /^(?:MUST|SHALL|SHOULD|MAY|NOT|WILL|CAN|CANNOT|NEVER)$/;

function classOf(lower: string, { sentence, word, at }: Place, mark: Mark): WordClass {
  const known = functionWords.get(lower);
  const first = word.text.charCodeAt(0);
  if (first >= 48 && first <= 57) return 'number';
  if (lower === 'i') return isNumeral(sentence, at) ? 'name' : 'subject';
  // Small letters of ASCII are told fastest, and are most words.
  const capital = !(first >= 97 && first <= 122) && upper.test(word.text);
  if (capital && word.text.length > 1 && word.text === word.text.toUpperCase()) {
    return keywords.test(word.text) && known ? known : /'/.test(word.lower) ? (known ?? 'name') : 'name';
  }
  // A capital after a mark can open a sentence within the sentence.
  if (capital && at > 0 && mark === '') {
    return sentence.words[at - 1]?.lower === 'i' && known ? known : 'name';
  }
  if (known) return known;
  return lower.length > 4 && lower.endsWith('ly') && !notAdverbs.has(lower) ? 'adverb' : 'open';
}

const prefixes = /^(?:re|pre|co|de|auto|over|under|double|cross|hand|self|soft|hard)$/;

/** Part of a word with a hyphen, as in “follow-up”; not of “re-opened”, nor of “review/approve”. */
function isCompound(prose: string, { sentence, word, at }: Place): boolean {
  const previous = sentence.words[at - 1];
  const next = sentence.words[at + 1];
  if (next?.joined && prose.charAt(word.end) !== '/') return true;
  if (!word.joined || !previous || prose.charAt(previous.end) === '/') return false;
  return !prefixes.test(previous.lower);
}
