import type { Block } from '../../document/block.ts';
import { perBlock } from '../../document/per-block.ts';
import type { Sentence } from '../../document/sentences.ts';
import type { Span } from '../../document/span.ts';
import type { Word } from '../../document/words.ts';
import { gapBefore, lowerAt } from '../cues/cue.ts';
import { PhraseSet } from '../phrases.ts';
import { causalEvidence } from '../words/causes.ts';
import { movementNouns, movers } from '../words/movements.ts';
import { causeTold } from '../words/outright.ts';

const comparisons = new PhraseSet(causalEvidence.map((phrase) => [phrase, phrase] as const));

/** “Sales rose after the banner went live, so the banner works”: what came first is taken for the cause. */
export const inferencesIn = perBlock((block): readonly Span[] =>
  block.sentences.flatMap((sentence) => {
    const span = sentence.question ? undefined : inferenceIn(block, sentence);
    return span && !comparisons.first(block.prose, sentence) ? [span] : [];
  }),
);

/** “The fall is therefore the result of the later bedtime”, “That is the box’s doing”: said outright. */
const outright =
  /\b(?:(?:is|was|are|were) (?:therefore|thus|clearly|plainly|obviously|undoubtedly|hence) (?:the result of|due to|down to|because of|thanks to)|(?:that|this|it) (?:is|was) (?:all )?the [a-z]+['’]s doing|(?:clearly|plainly|obviously|undoubtedly|certainly) (?:caused|drove|brought about|explains?|explained|prevented|saved)|^because of (?:that|this),|which (?:proves|demonstrates) that|prevented (?:the|those|all the) [a-z]+ that would have)\b/i;

function inferenceIn(block: Block, sentence: Sentence): Span | undefined {
  const { words } = sentence;
  const text = block.prose.slice(sentence.start, sentence.end);
  const said = outright.exec(text) ?? causeTold.exec(text.slice(0, 400));
  if (said && !words.find(({ start }) => start >= sentence.start + said.index)?.quoted)
    return { start: sentence.start + said.index, end: sentence.start + said.index + said[0].length };
  const first = words.findIndex(({ lower }) => /^(?:after|following|once|since|when)$/.test(lower));
  if (first < 0 || !words.some(isMoving)) return undefined;
  const conclusion = words.findIndex((_, at) => at > first + 1 && concludes(block.prose, words, at));
  if (conclusion < 0) return undefined;
  return { start: (words[first] as Word).start, end: (words.at(-1) as Word).end };
}

const isMoving = ({ lower }: Word): boolean =>
  movers.has(lower) ||
  movementNouns.has(lower) ||
  /^(?:began|better|down|started|stopped|up|worse)$/.test(lower);

/** “, so that was the cause”, “, so the banner works”, “, which shows that”, “, proving”. */
function concludes(prose: string, words: readonly Word[], at: number): boolean {
  if (!/[,;—]/.test(gapBefore(prose, words, at))) return false;
  const lower = lowerAt(words, at);
  const next = lowerAt(words, at + 1);
  if (lower === 'which') return /^(?:shows?|showed|proves?|proved|confirms?|means)$/.test(next);
  if (/^(?:proving|showing)$/.test(lower)) return true;
  if (lower === 'confirming') return next === 'that';
  if (lower === 'and' && /^(?:so|therefore|thus|hence)$/.test(next)) return concludesWith(words, at + 2);
  return /^(?:so|therefore|thus|hence)$/.test(lower) && concludesWith(words, at + 1);
}

const concludesWith = (words: readonly Word[], from: number): boolean =>
  words
    .slice(from, from + 8)
    .some(({ lower }) =>
      /^(?:blame|cause|culprit|reason|helped|helps|succeeded|why|work|worked|works)$/.test(lower),
    );
