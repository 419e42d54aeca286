import type { Span } from '../document/span.ts';
import { negatedBefore } from './clause.ts';
import { cuesNear } from './cues/near.ts';
import type { Statement } from './evidence.ts';
import { numberedRanks, ranks } from './words/ranks.ts';

/** Where a rank is claimed over all others; indexes count the sentence's words. */
export interface RankClaim {
  readonly first: number;
  readonly last: number;
}

/** “the best operator in the Northwest”, “faster than any other tool”: over all others, whoever they are. */
export function sweepingIn(statement: Statement): RankClaim[] {
  const { block, sentence, evidence } = statement;
  const text = block.prose.slice(sentence.start, sentence.end).replaceAll('’', "'");
  // “40% faster than any other”, “safer than any other because it floats”: the comparison is shown.
  const numbered = evidence.quantities.some(({ period }) => !period) || /\b(?:because|since)\b/i.test(text);
  const patterns = numbered ? ranks : [...ranks, ...numberedRanks];
  return patterns
    .flatMap((pattern) => Array.from(text.matchAll(pattern)))
    .sort((a, b) => a.index - b.index)
    .flatMap((match): RankClaim[] => {
      const start = sentence.start + match.index;
      const end = start + match[0].length;
      const first = sentence.words.findIndex((word) => word.start >= start);
      const last = sentence.words.findLastIndex((word) => word.end <= end);
      if (first < 0 || last < first || sentence.words[first]?.quoted || negatedBefore(sentence, first))
        return [];
      return [{ first, last }];
    })
    .filter(({ first }, at, all) => at === 0 || first > (all[at - 1]?.last ?? -1));
}

/** A place in a ranking, a source or a link says who measured it. */
export function isRanked({ block, sentence, evidence }: Statement): boolean {
  const here = (span: Span): boolean => span.end > sentence.start && span.start <= sentence.end + 1;
  if (block.links.some(here) || block.marks.some(here)) return true;
  return (
    /\b(?:rank(?:s|ed|ing)?|survey|according to|index|league table|award|rated|scored)\b|\bof (?:the|all) \d+ (?:in|that|which|we|on)\b/i.test(
      block.prose.slice(sentence.start, sentence.end),
    ) || cuesNear(evidence, 'source').length > 0
  );
}
