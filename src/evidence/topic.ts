import type { Block } from '../document/block.ts';
import type { Sentence } from '../document/sentences.ts';
import { cuesIn } from './cues/cues.ts';
import { mainClause } from './language/clauses.ts';
import { readSubject } from './language/subject.ts';
import { readTags } from './language/tags.ts';
import { perSentence } from './per-sentence.ts';
import { movements } from './words/deeds.ts';
import { wordSet } from './words/word-list.ts';

/** Subjects that go on about what was spoken of: “The drop was 3 points”, “The median fell from 9 to 4”. */
const figures: ReadonlySet<string> = wordSet(`
  average change count decline decrease difference drop effect fall figure gain gap growth improvement increase jump level
  mean median number peak percentile range rate reduction result rise same saving share total trend value
`);
const pointers: ReadonlySet<string> = wordSet(
  'both each it its most one such that their these they this those',
);

const singular = (word: string): string => (word.length > 4 ? word.replace(/(?:ies|es|s)$/, '') : word);

const contentOf = perSentence((block, sentence): ReadonlySet<string> => {
  const tags = readTags(block, sentence);
  return new Set(
    tags
      .filter(({ kind, lower }) => /^(?:open|name)$/.test(kind) && lower.length > 3)
      .map(({ lower }) => singular(lower)),
  );
});

/** A sentence that says how one thing moved: “errors dropped significantly”, “the change improved satisfaction”. */
const tellsOfOne = perSentence((block, sentence): { readonly one: boolean } => {
  const clause = mainClause(block, sentence);
  const moved =
    clause !== undefined &&
    (movements.has(clause.verb.lemma) || /^(?:go|move|come)$/.test(clause.verb.lemma));
  return {
    one:
      (moved && readSubject(block, sentence).kind === 'thing') || cuesIn.metric(block, sentence).length > 0,
  };
});

/**
 * Whether the next sentence of a paragraph has left what a sentence measures: it measures something else. Its numbers
 * answer for that, and not for the sentence before. In doubt it goes on.
 */
export function leavesTopic(block: Block, sentence: Sentence, next: Sentence): boolean {
  if (!tellsOfOne(block, sentence).one || !tellsOfOne(block, next).one) return false;
  const { kind, span } = readSubject(block, next);
  if (kind !== 'thing' || !span) return false;
  const words = next.words
    .filter(({ start, end }) => start >= span.start && end <= span.end)
    .map(({ lower }) => lower);
  if (pointers.has(words[0] ?? '') || /^\d/.test(words[0] ?? '')) return false;
  const known = contentOf(block, sentence);
  return !words.some((word) => figures.has(word) || known.has(singular(word)));
}
