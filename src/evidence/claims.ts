import type { Span } from '../document/span.ts';
import { negatedBefore } from './clause.ts';
import { cuesNear } from './cues/near.ts';
import type { Statement } from './evidence.ts';
import { readTags, type Tag } from './language/tags.ts';
import { PhraseSet } from './phrases.ts';
import { isRanked, sweepingIn } from './rank-claims.ts';
import {
  absolutes,
  arenas,
  cravings,
  everybody,
  feats,
  minds,
  noClaims,
  products,
  proofs,
  publics,
  superlatives,
  unnamedSources,
} from './words/claims.ts';

export type ClaimFamily = 'source' | 'superlative' | 'sweeping' | 'absolute' | 'proof' | 'mind';

/** A claim that one counter-example or the question “who says so” would sink. Indexes count the sentence's words. */
export interface Claim {
  readonly family: ClaimFamily;
  readonly first: number;
  readonly last: number;
}

const entries = (list: readonly string[], value: ClaimFamily | 'none') =>
  list.map((phrase) => [phrase, value] as const);

const phrases = new PhraseSet<ClaimFamily | 'none'>([
  ...entries(unnamedSources, 'source'),
  ...entries(superlatives, 'superlative'),
  ...entries(absolutes, 'absolute'),
  ...entries(proofs, 'proof'),
  ...entries(noClaims, 'none'),
]);

/** The claims of a sentence with neither number nor source beside them, in order. */
export function readClaims(statement: Statement): Claim[] {
  const found = claimsIn(statement);
  // “the best in the industry” is a rank: the numbers of other things beside it are none.
  const sweeping = isRanked(statement)
    ? []
    : sweepingIn(statement).map((place) => ({ family: 'sweeping' as const, ...place }));
  if (found.length === 0) return sweeping;
  const own = isSupported(statement)
    ? found.filter(({ family }) => family === 'superlative' && !isRankShown(statement))
    : found;
  return [...sweeping, ...own.filter(({ first }) => sweeping.every((each) => first > each.last))];
}

function claimsIn({ block, sentence }: Statement): Claim[] {
  const tags = readTags(block, sentence);
  const listed = phrases.matches(block.prose, sentence).flatMap(({ value, first, last }): Claim[] => {
    if (value === 'none' || tags[first]?.kind === 'name') return [];
    // “the data shows the time of each scan”: tells what a column holds.
    const object = /^(?:a|an|the|how|which|when)$/.test(tags[last + 1]?.lower ?? '');
    if (value === 'source' && object && /^(?:data|numbers)$/.test(tags[last - 1]?.lower ?? '')) return [];
    if (value !== 'absolute' && negatedBefore(sentence, first)) return [];
    return [{ family: value, first, last }];
  });
  const read = tags.flatMap((_, at) => mindAt(tags, at) ?? rankAt(tags, at) ?? featAt(tags, at) ?? []);
  return [...listed, ...read]
    .filter(({ first }) => sentence.words[first]?.quoted !== true)
    .filter(({ family, first }) => family !== 'superlative' || !negatedBefore(sentence, first))
    .sort((a, b) => a.first - b.first)
    .filter(({ first }, at, all) => at === 0 || first > (all[at - 1] as Claim).last);
}

/** A rank is shown by its own number; those of the sentences beside it are of other things. */
const isRankShown = (statement: Statement): boolean =>
  statement.evidence.quantities.some(({ period }) => !period) ||
  isRanked(statement) ||
  /:\s*\S/.test(statement.block.prose.slice(statement.sentence.start, statement.sentence.end));

/** A number, a source, a link or a footnote stands by it, or a reason. */
function isSupported(statement: Statement): boolean {
  const { block, sentence, evidence } = statement;
  const { quantities, previous, next, referred } = evidence;
  if ([...quantities, ...previous, ...next, ...referred].some(({ period }) => !period)) return true;
  const here = (span: Span): boolean => span.end > sentence.start && span.start <= sentence.end + 1;
  if (block.links.some(here) || block.marks.some(here)) return true;
  if (
    /\b(?:because|since|e\.g\.|for example|such as)\b|:\s*\S/.test(
      block.prose.slice(sentence.start, sentence.end),
    )
  )
    return true;
  return cuesNear(evidence, 'source').length > 0;
}

/** “everyone agrees”, “all customers want”, “customers love”. */
function mindAt(tags: readonly Tag[], at: number): Claim | undefined {
  const tag = tags[at] as Tag;
  const before = tags[at - 1];
  const next = tags[at + 1]?.kind === 'adverb' ? at + 2 : at + 1;
  const verb = tags[next]?.lower ?? '';
  if (everybody.has(tag.lower) && before?.lower !== 'not' && before?.lower !== 'almost') {
    return minds.has(verb) ? { family: 'absolute', first: at, last: next } : undefined;
  }
  if (tag.lower === 'one' && before?.lower === 'no') {
    return minds.has(verb) ? { family: 'absolute', first: at - 1, last: next } : undefined;
  }
  const single = tag.lower.replace(/s$/, '');
  if (before?.lower === 'every' && (publics.has(`${single}s`) || single === 'person')) {
    return minds.has(verb) ? { family: 'absolute', first: at - 1, last: next } : undefined;
  }
  if (!publics.has(tag.lower)) return undefined;
  if (before?.lower === 'all')
    return minds.has(verb) ? { family: 'absolute', first: at - 1, last: next } : undefined;
  const open =
    !before ||
    tag.mark !== '' ||
    /^(?:coordinator|subordinator)$/.test(before.kind) ||
    before.lower === 'our';
  return open && cravings.has(verb) ? { family: 'mind', first: at, last: next } : undefined;
}

/** “the leading provider”, “the best app on the market”, “the first service of its kind”. */
function rankAt(tags: readonly Tag[], at: number): Claim | undefined {
  const { lower } = tags[at] as Tag;
  if (lower === 'leading' && products.has(tags[at + 1]?.lower ?? '')) {
    return { family: 'superlative', first: at, last: at + 1 };
  }
  if (
    !/^(?:best|biggest|cheapest|easiest|fastest|first|largest|only|safest|simplest|smartest|most)$/.test(
      lower,
    )
  )
    return undefined;
  if (tags[at - 1]?.lower !== 'the') return undefined;
  for (let next = at + 1; next <= at + 10 && next < tags.length; next++) {
    const tag = tags[next] as Tag;
    if (tag.mark === 'stop') return undefined;
    if (
      !arenas.has(tag.lower) ||
      !/^(?:in|on|of)$/.test(tags[next - 2]?.lower ?? '') ||
      tags[next - 1]?.lower !== 'the'
    )
      continue;
    return tag.mark === '' ? { family: 'superlative', first: at - 1, last: next } : undefined;
  }
  return undefined;
}

/** “it never fails”, “parcels are always on time”: of a thing, in the present. */
function featAt(tags: readonly Tag[], at: number): Claim | undefined {
  const { lower } = tags[at] as Tag;
  if (lower !== 'always' && lower !== 'never') return undefined;
  const before = tags[at - 1];
  if (
    !before ||
    before.kind === 'modal' ||
    /^(?:i|he|she|not|who|has|have|had|was|were|did)$/.test(before.lower)
  )
    return undefined;
  const next = tags[at + 1];
  if (next?.mark !== '') return undefined;
  if (next.lower === 'on' && tags[at + 2]?.lower === 'time')
    return { family: 'absolute', first: at, last: at + 2 };
  return feats.has(next.lower) ? { family: 'absolute', first: at, last: at + 1 } : undefined;
}
