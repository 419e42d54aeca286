import type { Block } from '../../document/block.ts';
import type { Sentence } from '../../document/sentences.ts';
import type { Figure } from '../../evidence/arithmetic/figures.ts';
import { shapeOf } from '../../evidence/arithmetic/shape.ts';
import { cuesIn } from '../../evidence/cues/cues.ts';
import { singular } from '../../evidence/quantities/counted-nouns.ts';
import { functionWords } from '../../evidence/words/function-words.ts';

/** A sentence as the readers of the ledger take it: `#n` for a figure, `$n` for a metric, `@` for a time. */
export interface Reading {
  readonly block: Block;
  readonly sentence: Sentence;
  readonly text: string;
  readonly figures: readonly Figure[];
  /** Names of metrics, by their numbers in the text. */
  readonly metrics: readonly string[];
}

export function readingOf(block: Block, sentence: Sentence): Reading {
  const metrics = cuesIn.metric(block, sentence);
  const marks = metrics.map(({ start, end }, index) => ({ start, end, text: `$${index}` }));
  const { text, figures } = shapeOf(block, sentence, { lengths: true, marks });
  return { block, sentence, text, figures, metrics: metrics.map(({ name }) => name.toLowerCase()) };
}

const idle =
  /^(?:now|today|also|then|only|just|still|already|currently|so|very|own|whole|entire|same|total|all|[a-z]+ly)$/;

/** The words of a phrase that carry its meaning, in the singular. */
export function contentOf(phrase: string): string[] {
  return phrase
    .split(/[^a-z'#$@-]+/)
    .filter((word) => /^[a-z]/.test(word) && !functionWords.has(word) && !idle.test(word))
    .map(singular);
}

/** What is counted or measured, as one word of a key: `seller`, `USD/month`, `week`. */
export function unitOf({ kind, unit, per }: Figure): string {
  const measured = kind === 'count' || kind === 'ratio' ? unit : `${kind} ${unit}`;
  return per === undefined ? measured : `${measured}/${per}`;
}
