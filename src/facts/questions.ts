import { endOfBlock, type PlacedBlock } from '../document/block.ts';
import type { Document } from '../document/document.ts';
import { perBlock } from '../document/per-block.ts';
import { plainText, textAt } from '../document/plain-text.ts';
import { blocksOf } from '../document/sections.ts';
import type { Span } from '../document/span.ts';

/** A question that the document puts, and the text that answers it, up to the next question or heading. */
export interface Question extends Span {
  /** On one line, without “Q:”. */
  readonly text: string;
  /** Absent where nothing follows. */
  readonly answer?: Span;
}

/** Whether a block is a question: a heading, label or paragraph that ends with a question mark or opens with “Q:” or one in bold. */
export const isQuestion = perBlock((block): boolean => {
  const text = plainText(block);
  if (block.kind === 'heading' || block.kind === 'label') return text.endsWith('?') || labelled.test(text);
  return (
    block.kind === 'paragraph' &&
    (labelled.test(text) ||
      opensInBold.test(block.source) ||
      /^(?:\d+[.)]\s+)?\p{Lu}[^.?!]{3,120}\?(?:\s+A[:.]|$)/u.test(text))
  );
});

const labelled = /^(?:Q|Question)(?:\s?\d+)?[.:)]/;

/** “**What does it cost?** $3 a month.” */
const opensInBold = /^(?:\*\*|__)[^*_\n?]{3,200}\?\s*(?:\*\*|__)/;

/** The offset at which the answer begins in the block of the question itself; 0 where it stands below. */
export const answerStart = perBlock(({ kind, source, prose }): number => {
  if (kind !== 'paragraph') return 0;
  const bold = opensInBold.exec(source)?.[0].length ?? 0;
  const marked = /^[^\n?]{3,300}(?:\?|\n)[\s*_]*A(?:nswer)?[.:)]\s*/.exec(prose)?.[0].length ?? 0;
  const start = Math.max(bold, marked);
  return prose.slice(start).trim() === '' ? 0 : start;
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
  const inline = answerStart(block);
  const own = inline > 0 ? block.prose.slice(0, inline).replace(/\s*(?:\bA(?:nswer)?[.:)])?\s*$/, '') : '';
  const end = inline > 0 ? own.trimEnd().length : block.source.length;
  const text = (inline > 0 ? textAt(block, { start: 0, end }) : plainText(block)).replace(
    /^(?:Q|Question)(?:\s?\d+)?[.:)]\s*/,
    '',
  );
  const from = inline > 0 ? start + inline : below[0]?.start;
  const last = below.at(-1);
  const to = endOfBlock(last ?? asked);
  return { start, end: start + end, text, ...(from !== undefined && { answer: { start: from, end: to } }) };
}
