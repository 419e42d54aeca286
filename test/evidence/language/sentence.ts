import type { Block } from '../../../src/document/block.ts';
import { readDocument } from '../../../src/document/document.ts';
import type { Sentence } from '../../../src/document/sentences.ts';
import type { Span } from '../../../src/document/span.ts';
import { marked } from '../../rules/marked.ts';

/** The first sentence of a text, and its block. */
export function firstSentence(text: string): { readonly block: Block; readonly sentence: Sentence } {
  const placed = readDocument(text).blocks.find(({ block }) => block.sentences.length > 0);
  const sentence = placed?.block.sentences[0];
  if (!placed || !sentence) throw new Error(`no sentence in: ${text}`);
  return { block: placed.block, sentence };
}

type Reading<T> = (block: Block, sentence: Sentence) => readonly T[];

/** What a reading finds in a text with «marks», and what the marks say it should: the kind and the words of each. */
export function compare<T extends { readonly span: Span }>(
  reading: Reading<T>,
  source: string,
  kindOf: (found: T) => string,
): { readonly found: readonly string[]; readonly marks: readonly string[] } {
  const { text, spans } = marked(source);
  const { block, sentence } = firstSentence(text);
  const words = ({ start, end }: Span): string => block.source.slice(start, end);
  const offset = text.indexOf(block.source);
  return {
    found: reading(block, sentence).map((each) => `${kindOf(each)}: ${words(each.span)}`),
    marks: spans.map(({ start, end }) => text.slice(offset + start - offset, end)),
  };
}

/** `kinds` and the marked words as `compare` gives what was found. */
export const expected = (kinds: readonly string[], marks: readonly string[]): string[] =>
  marks.map((words, at) => `${kinds[at] ?? kinds[0] ?? ''}: ${words}`);
