import type { Draft } from '../../engine/draft.ts';
import type { Finding } from '../../engine/finding.ts';

/** What is told of a draft at info and above. */
export const toldIn = (draft: Draft): readonly Finding[] =>
  draft.findings().filter(({ severity }) => severity !== 'hint');
