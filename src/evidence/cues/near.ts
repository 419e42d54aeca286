import type { Block } from '../../document/block.ts';
import type { Sentence } from '../../document/sentences.ts';
import type { Evidence } from '../evidence.ts';
import { type CueKind, type CuesOf, cuesIn } from './cues.ts';

/** The cues of one kind in the sentence or near it: what answers for a missing source, baseline, owner. */
export function cuesNear<K extends CueKind>({ window }: Evidence, kind: K): CuesOf<K> {
  const read = cuesIn[kind] as (block: Block, sentence: Sentence) => CuesOf<K>;
  return window.flatMap(({ block, sentence }) => [...read(block, sentence)]) as unknown as CuesOf<K>;
}
