import { PhraseSet } from './phrases.ts';
import { appearances, beliefs, chances, extents, intentions } from './words/hedges.ts';

export type PhraseFamily = 'belief' | 'appearance' | 'chance' | 'extent' | 'intention';

export type HedgeFamily = PhraseFamily | 'modal';

/** Words that keep a way out. `first` and `last` are indexes into the sentence's words. */
export interface Hedge {
  readonly family: HedgeFamily;
  readonly first: number;
  readonly last: number;
}

/** What may be a hedge, by its words alone. */
export const hedgePhrases = new PhraseSet<PhraseFamily>([
  ...beliefs.map((term) => [term, 'belief'] as const),
  ...appearances.map((term) => [term, 'appearance'] as const),
  ...chances.map((term) => [term, 'chance'] as const),
  ...extents.map((term) => [term, 'extent'] as const),
  ...intentions.map((term) => [term, 'intention'] as const),
]);
