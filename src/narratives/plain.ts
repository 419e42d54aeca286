import type { Narrative } from './narrative.ts';

/** A document that is no narrative: nothing is asked of it. */
export const plain: Narrative = {
  id: 'plain',
  title: 'Plain',
  a: 'a plain document',
  description: 'Any other document. Six-Pager stays quiet.',
  aliases: ['plain', 'none'],
  tells: [],
  limits: [],
  sections: [],
};
