import type { Block, BlockKind, Container, FootnoteMark } from './block.ts';
import { Keeper } from './keeper.ts';
import type { Sentence } from './sentences.ts';
import type { Slot } from './slots.ts';
import type { Span } from './span.ts';

/** A block as it is read, with a place for what is read in it. */
export class ReadBlock extends Keeper implements Block {
  readonly kind: BlockKind;
  readonly containers: readonly Container[];
  readonly level: number;
  readonly source: string;
  readonly prose: string;
  readonly sentences: readonly Sentence[];
  readonly quotes: readonly Span[];
  readonly slots: readonly Slot[];
  readonly lead: string;
  readonly links: readonly Span[];
  readonly marks: readonly FootnoteMark[];
  readonly footnote: string;

  constructor(block: Block) {
    super();
    this.kind = block.kind;
    this.containers = block.containers;
    this.level = block.level;
    this.source = block.source;
    this.prose = block.prose;
    this.sentences = block.sentences;
    this.quotes = block.quotes;
    this.slots = block.slots;
    this.lead = block.lead;
    this.links = block.links;
    this.marks = block.marks;
    this.footnote = block.footnote;
  }
}
