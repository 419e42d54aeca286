import { endOfBlock, type PlacedBlock } from '../document/block.ts';
import type { Document } from '../document/document.ts';
import { perBlock } from '../document/per-block.ts';
import { plainText } from '../document/plain-text.ts';
import { blocksOf } from '../document/sections.ts';
import type { Span } from '../document/span.ts';

/** A question that the document puts, and the text that answers it, up to the next question or heading. */
export interface Question extends Span {
  /** On one line, without “Q:”. */
  readonly text: string;
  /** Absent where nothing follows. */
  readonly answer?: Span;
}

/** Whether a block is a question: a heading, label or paragraph that ends with a question mark or opens with “Q:”. */
export const isQuestion = perBlock((block): boolean => {
  const text = plainText(block);
  if (block.kind === 'heading' || block.kind === 'label') return text.endsWith('?');
  return (
    block.kind === 'paragraph' &&
    (/^(?:Q|Question)(?:\s?\d+)?[.:)]/.test(text) ||
      /^(?:\d+[.)]\s+)?\p{Lu}[^.?!]{3,120}\?(?:\s+A[:.]|$)/u.test(text))
  );
});

/** The questions of a document, in order. */
export function readQuestions({ sections }: Document): Question[] {
  const questions: Question[] = [];
  for (const section of sections) {
    const all = blocksOf(section);
    const asked = all.flatMap(({ block }, at) => (isQuestion(block) ? [at] : []));
    asked.forEach((at, n) => {
      questions.push(questionOf(all[at] as PlacedBlock, all.slice(at + 1, asked[n + 1] ?? all.length)));
    });
  }
  return questions;
}

function questionOf(asked: PlacedBlock, below: readonly PlacedBlock[]): Question {
  const { block, start } = asked;
  const inline = /\?\s+A[:.]\s*/.exec(block.prose);
  const end = inline ? inline.index + 1 : block.source.length;
  const text = plainText(block)
    .replace(/\?\s+A[:.].*$/, '?')
    .replace(/^(?:Q|Question)(?:\s?\d+)?[.:)]\s*/, '');
  const from = inline ? start + inline.index + inline[0].length : below[0]?.start;
  const last = below.at(-1);
  const to = endOfBlock(last ?? asked);
  return { start, end: start + end, text, ...(from !== undefined && { answer: { start: from, end: to } }) };
}
