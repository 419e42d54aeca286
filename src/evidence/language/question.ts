import type { Block } from '../../document/block.ts';
import type { Sentence } from '../../document/sentences.ts';
import type { Span } from '../../document/span.ts';
import { perSentence } from '../per-sentence.ts';
import { askingVerbs } from '../words/speech.ts';
import { readTags, type Tag } from './tags.ts';
import { readVerbs } from './verbs.ts';

/**
 * `direct` ends in a question mark, `tag` as well, behind a statement (“it works, doesn’t it?”); `labelled` begins with
 * “Q:”; `quoted` is asked in quotation marks within a statement; `indirect` is the clause in “we asked whether it loads”.
 */
export interface Question {
  readonly kind: 'direct' | 'tag' | 'labelled' | 'quoted' | 'indirect';
  readonly span: Span;
}

/** The questions of a sentence, in order; none for a statement. */
export const readQuestions: (block: Block, sentence: Sentence) => readonly Question[] = perSentence(
  (block, sentence) => {
    const whole = { start: sentence.start, end: sentence.end };
    const text = block.prose.slice(sentence.start, Math.min(sentence.end, sentence.start + 12));
    if (/^["“]?Q(?:uestion)?\s?\d{0,3}\s?[:.)]/i.test(text)) return [{ kind: 'labelled', span: whole }];
    const quoted = quotedQuestions(block, sentence);
    const covered =
      quoted.length > 0 &&
      quoted.at(-1)?.span.start !== sentence.start &&
      /\?["”]/.test(block.prose.slice(sentence.end - 3, sentence.end));
    if (sentence.question && !covered) {
      return [{ kind: isTag(block, sentence) ? 'tag' : 'direct', span: whole }];
    }
    return quoted.length > 0 ? quoted : indirect(block, sentence);
  },
);

/** A quotation that asks, in a sentence that does more than quote it. */
function quotedQuestions({ prose, quotes }: Block, { start, end }: Sentence): Question[] {
  if (quotes.length === 0) return [];
  return quotes
    .filter(
      (quote) =>
        quote.start >= start && quote.end <= end && /\?\s*["”]$/.test(prose.slice(quote.end - 4, quote.end)),
    )
    .map((span) => ({ kind: 'quoted', span }));
}

/** The part behind the last comma is a short one without a statement of its own: “…, right?”, “…, isn’t it?” */
function isTag(block: Block, sentence: Sentence): boolean {
  const tags = readTags(block, sentence);
  const from = tags.findLastIndex(({ mark }) => mark === 'comma' || mark === 'stop');
  if (from < 2) return false;
  const tail = tags.slice(from);
  const [first, second] = tail;
  if (tail.length === 1) return /^(?:right|no|yes|ok|okay|correct|eh|surely)$/.test(first?.lower ?? '');
  if (tail.length === 2) {
    return (
      /^(?:be|have|do|modal)$/.test(first?.kind ?? '') && /^(?:subject|pronoun)$/.test(second?.kind ?? '')
    );
  }
  return tail.length === 3 && /^(?:be|have|do|modal)$/.test(first?.kind ?? '') && tail[2]?.kind === 'not';
}

const askers = new Set(['whether', 'if', 'how', 'why', 'what', 'who', 'which', 'when', 'where']);
const openQuestion =
  /^(?:question|questions|unclear|unknown|unsure|uncertain|wondering|undecided|doubt|idea|clue)$/;

/** The clause that a verb of asking or of not knowing opens. */
function indirect(block: Block, sentence: Sentence): Question[] {
  const tags = readTags(block, sentence);
  const verbs = readVerbs(block, sentence);
  const found: Question[] = [];
  for (let at = 1; at < tags.length; at++) {
    const tag = tags[at] as Tag;
    if (!askers.has(tag.lower) || tag.mark === 'stop' || tag.hole) continue;
    const asks = verbs.some(
      ({ main, lemma, negated }) =>
        main < at &&
        main >= at - 4 &&
        !tags.slice(main + 1, at + 1).some(({ mark }) => mark === 'comma' || mark === 'stop') &&
        isNear(tags, at, main) &&
        (/^(?:ask|wonder|question|inquire|enquire)$/.test(lemma) ||
          (askingVerbs.has(lemma) && (negated || tag.lower === 'whether' || tag.lower === 'if'))),
    );
    const open = tag.mark !== 'comma' && isOpen(tags, at);
    if (!asks && !open) continue;
    if (found.length === 0)
      found.push({ kind: 'indirect', span: { start: sentence.words[at]?.start ?? 0, end: sentence.end } });
  }
  return found;
}

/** “asked me who”, but not “asked everyone who”, “consider it only if”. */
function isNear(tags: readonly Tag[], at: number, main: number): boolean {
  if (main === at - 1) return true;
  const { lower } = tags[at] as Tag;
  if (lower === 'which') return false;
  return (
    !/^(?:who|if)$/.test(lower) ||
    (main === at - 2 && (tags[at - 1]?.kind === 'object' || tags[at - 1]?.lower === 'out'))
  );
}

/** “it is unclear how”, “the question is whether”, “no idea of who”: nothing but small words between. */
function isOpen(tags: readonly Tag[], at: number): boolean {
  let before = at - 1;
  while (
    before > 0 &&
    at - before < 4 &&
    /^(?:is|was|of|as|to|about|then|now|still|remains)$/.test(tags[before]?.lower ?? '')
  )
    before--;
  // “the question which we asked” asks nothing.
  const lower = tags[before]?.lower ?? '';
  return (
    openQuestion.test(lower) &&
    !(
      /^(?:which|who)$/.test(tags[at]?.lower ?? '') &&
      before === at - 1 &&
      /^(?:idea|doubt|questions?|clue)$/.test(lower) &&
      tags[before - 1]?.lower !== 'no'
    )
  );
}
