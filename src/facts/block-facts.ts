import type { Block } from '../document/block.ts';
import { perBlock } from '../document/per-block.ts';
import { isSpeech } from '../document/quotes.ts';
import type { Span } from '../document/span.ts';
import { cuesIn } from '../evidence/cues/cues.ts';
import { type AcronymDefinition, type AcronymUse, acronymDefinitionsIn, acronymsIn } from './acronyms.ts';
import { type DateFact, datesIn } from './dates.ts';
import { type Decision, decisionsIn, type OptionFact, optionsIn } from './decisions.ts';
import { type NumberFact, numbersIn } from './numbers.ts';

/** A metric that is named, and whether a level or a change of it is stated. */
export interface MetricFact extends Span {
  readonly name: string;
  readonly detail: 'level' | 'change' | 'definition' | 'name';
}

/** What one block states. All spans count from its start. */
export interface BlockFacts {
  readonly numbers: readonly NumberFact[];
  readonly metrics: readonly MetricFact[];
  readonly dates: readonly DateFact[];
  readonly acronyms: readonly AcronymUse[];
  readonly definitions: readonly AcronymDefinition[];
  readonly decisions: readonly Decision[];
  readonly options: readonly OptionFact[];
  /** Speech of six words or more in quotation marks. */
  readonly quotes: readonly Span[];
}

/** What a block states; read once, kept with the block. Headings and tables state facts as paragraphs do. */
export const factsOf: (block: Block) => BlockFacts = perBlock((block) => {
  const { sentences } = block;
  const prose = block.kind === 'heading' || block.kind === 'label' ? [] : sentences;
  return {
    numbers: sentences.flatMap((sentence) => numbersIn(block, sentence)),
    metrics: sentences.flatMap((sentence) =>
      cuesIn.metric(block, sentence).map(({ start, end, name, detail }) => ({ start, end, name, detail })),
    ),
    dates: sentences.flatMap((sentence) => datesIn(block, sentence)),
    acronyms: sentences.flatMap(acronymsIn),
    definitions: sentences.flatMap((sentence) => acronymDefinitionsIn(block, sentence)),
    decisions: prose.flatMap((sentence) => decisionsIn(block, sentence)),
    options: prose.flatMap((sentence) => optionsIn(block, sentence)),
    quotes: block.quotes.filter((quote) => isSpeech(block.prose, quote)),
  };
});
