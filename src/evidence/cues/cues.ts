import type { Block } from '../../document/block.ts';
import type { Sentence } from '../../document/sentences.ts';
import { perSentence } from '../per-sentence.ts';
import { readQuantities } from '../quantities/quantities.ts';
import { readAlternative } from './alternative.ts';
import { readBaseline } from './baseline.ts';
import { readCost } from './cost.ts';
import type { Cue, Place } from './cue.ts';
import { readDenominator } from './denominator.ts';
import { readDissent } from './dissent.ts';
import { readKillCriterion } from './kill-criterion.ts';
import { readMechanism } from './mechanism.ts';
import { readMetrics } from './metric.ts';
import { readOwner } from './owner.ts';
import { readReversibility } from './reversibility.ts';
import { readSource } from './source.ts';
import { readTarget } from './target.ts';

type ReadCues<C extends Cue<string>> = (block: Block, sentence: Sentence) => readonly C[];

const once = <C extends Cue<string>>(read: (place: Place) => readonly C[]): ReadCues<C> =>
  perSentence((block, sentence) => read({ block, sentence, quantities: readQuantities(block, sentence) }));

/** The cues of a sentence, by what they answer. Each is read when it is first asked for, and once. */
export const cuesIn = {
  metric: once((place) => readMetrics(place)),
  baseline: once(readBaseline),
  target: once(readTarget),
  source: once(readSource),
  denominator: once(readDenominator),
  owner: once(readOwner),
  alternative: once(readAlternative),
  cost: once(readCost),
  dissent: once(readDissent),
  reversibility: once(readReversibility),
  killCriterion: once(readKillCriterion),
  mechanism: once(readMechanism),
} as const;

export type CueKind = keyof typeof cuesIn;

/** The cues of one kind, such as those of a source. */
export type CuesOf<K extends CueKind> = ReturnType<(typeof cuesIn)[K]>;
