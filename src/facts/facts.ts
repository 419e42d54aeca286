import type { Document } from '../document/document.ts';
import { shift } from '../document/span.ts';
import { type BlockFacts, factsOf } from './block-facts.ts';
import { type Question, readQuestions } from './questions.ts';

/** What a document states, block by block in order. All spans are the document's. */
export interface Facts extends BlockFacts {
  readonly questions: readonly Question[];
}

/** The facts of a document: those of its blocks, in their places, and the questions with their answers. */
export function readFacts(document: Document): Facts {
  return {
    numbers: placed(document, 'numbers'),
    metrics: placed(document, 'metrics'),
    dates: placed(document, 'dates'),
    acronyms: placed(document, 'acronyms'),
    definitions: placed(document, 'definitions'),
    decisions: placed(document, 'decisions'),
    options: placed(document, 'options'),
    quotes: placed(document, 'quotes'),
    questions: readQuestions(document),
  };
}

function placed<K extends keyof BlockFacts>({ blocks }: Document, kind: K): BlockFacts[K][number][] {
  const all: BlockFacts[K][number][] = [];
  for (const { block, start } of blocks) {
    for (const fact of factsOf(block)[kind]) all.push({ ...fact, ...shift(fact, start) });
  }
  return all;
}
