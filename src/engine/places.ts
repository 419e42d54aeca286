import type { Block } from '../document/block.ts';
import type { Document } from '../document/document.ts';
import type { Sentence } from '../document/sentences.ts';

/** The offset in the block before the stop that ends a sentence, where something can be added to it. */
export function beforeStop({ prose }: Block, sentence: Sentence): number {
  const stop = /[.!…]+["”’')\]*_]*\s*$/.exec(prose.slice(sentence.start, sentence.end));
  return stop ? sentence.start + stop.index : sentence.end;
}

/** The offset where the document’s text ends, blank lines aside. */
export function endOfText({ text }: Document): number {
  return text.trimEnd().length;
}

/** A text to insert between two blocks, as a paragraph of its own. */
export function asParagraph(text: string, { text: around }: Document, at: number): string {
  const apart = at === 0 || /\n\s*\n$/.test(around.slice(Math.max(0, at - 4), at));
  const last = around.slice(at).trim() === '';
  return `${apart ? '' : '\n\n'}${text}${last ? '' : '\n\n'}`;
}

/** How a text ends its first line. A fix is written with \n, and takes what the text has. */
export function lineEndOf({ text }: Document): '\n' | '\r\n' {
  return text.charAt(text.indexOf('\n') - 1) === '\r' ? '\r\n' : '\n';
}
