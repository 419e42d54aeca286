import type { Block } from '../document/block.ts';
import type { Sentence } from '../document/sentences.ts';
import type { Span } from '../document/span.ts';
import { differences, positions } from './words/changes.ts';

/** How far things lie apart, or from where they were, told by an adverb: `spread` of several, `gap` to one. */
export interface Distance {
  readonly kind: 'spread' | 'gap';
  readonly span: Span;
}

/** Nobody gives the lowest and the highest of these. */
const uncounted =
  /\b(?:approach(?:es)?|behaviou?r|circumstances|designs?|forms?|habits|maturity|needs|opinions?|practices?|preferences|quality|rules|styles?|tastes|uses?|views|ways)\b/i;

/** “the estimates varied considerably”, “sales are well up on last year”: the first of a sentence, as block offsets. */
export function distanceIn({ prose }: Block, { start, end, words }: Sentence): Distance | undefined {
  const text = prose.slice(start, end).replaceAll('’', "'");
  const found = [
    { kind: 'spread' as const, match: differences.exec(text) },
    { kind: 'gap' as const, match: positions.exec(text) },
  ];
  for (const { kind, match } of found) {
    if (!match) continue;
    const span = { start: start + match.index, end: start + match.index + match[0].length };
    const denied = /\b(?:not|never|no longer|n't)\s(?:\w+\s)?$/i.test(text.slice(0, match.index));
    const counted = kind === 'gap' || !uncounted.test(text.slice(0, match.index));
    if (!denied && counted && !words.some((word) => word.quoted && word.start === span.start))
      return { kind, span };
  }
  return undefined;
}
