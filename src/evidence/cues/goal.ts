import type { Word } from '../../document/words.ts';
import type { PhraseMatch } from '../phrases.ts';
import { aimedAt } from '../words/targets.ts';
import { amountBetween, deniedBefore, gapBefore, lowerAt, type Place } from './cue.ts';

type Goal = Pick<PhraseMatch<unknown>, 'first' | 'last'>;

/** “the goal is”, “our target of”; not “non-goal”, “target market”, “goals for the striker”, “no target”. */
export function isGoal(place: Place, { first, last }: Goal): boolean {
  const {
    block,
    sentence: { words },
  } = place;
  const next = lowerAt(words, last + 1);
  // “the goal of this page is to tell …”: what a text is for; “Goals”: a heading.
  const text =
    next === 'of' &&
    words
      .slice(last + 2, last + 5)
      .some(({ lower }) =>
        /^(?:document|rfc|proposal|section|page|paper|memo|appendix|guide|project's)$/.test(lower),
      );
  const adjective =
    /^objectives?$/.test(lowerAt(words, first)) &&
    /^(?:assessment|basis|criteri(?:a|on)|data|evidence|evaluation|facts?|function|measures?|reality|view)$/.test(
      next,
    );
  if (text || adjective || words.length === 1) return false;
  if (aimedAt.has(next) || words[first]?.joined || words[last + 1]?.joined) return false;
  if (
    /^(?:no|non|not|without|isn't|never|anti)$/.test(lowerAt(words, first - 1)) ||
    deniedBefore(words, first, 2)
  )
    return false;
  if (/^\s*[-‐]\s*$/.test(gapBefore(block.prose, words, first)) && /^non$/i.test(lowerAt(words, first - 1)))
    return false;
  if (/^(?:targets?|thresholds?)$/.test(lowerAt(words, first)) && first === last && !isMark(place, first))
    return false;
  // “they target small firms”, “aims the scanner”: verbs without an amount.
  if (/^(?:target|targets|aim|aims)$/.test(lowerAt(words, first))) {
    return !/^(?:we|they|you|i|to|will|can|could|would|should|which|that|who|it|and|not|soft|easy)$/.test(
      lowerAt(words, first - 1),
    );
  }
  return true;
}

/** “our goal is to”, “the objective: …”, “missed its goal”; goals in general are none. */
export function isStated({ block, sentence: { words } }: Place, { first, last }: Goal): boolean {
  const next = lowerAt(words, last + 1);
  if (/:/.test(gapBefore(block.prose, words, last + 1))) return true;
  if (/^(?:is|was|are|were|remains?|stays?)$/.test(next)) {
    return (
      /^(?:our|the|my|its|their|one|first|second|third|main|primary|overall|overarching|term|key|only|whose|where)$/.test(
        lowerAt(words, first - 1),
      ) || isResult(words, first)
    );
  }
  if (/^(?:to|of)$/.test(next))
    return /^(?:our|the|a|my|its|their|overarching)$/.test(lowerAt(words, first - 1));
  if (isResult(words, first) && /^targets?$/.test(lowerAt(words, first))) return true;
  return words
    .slice(Math.max(0, first - 3), first)
    .some(({ lower }) => /^(?:hit|miss|missed|met|beat|exceeded|reached|missing|misses)$/.test(lower));
}

const isResult = (words: readonly Word[], first: number): boolean =>
  ofResults.test(lowerAt(words, first - 1));

const ofResults =
  /^(?:annual|monthly|quarterly|weekly|yearly|year|sales|revenue|growth|margin|cost|savings|performance|service|adoption|retention|churn|conversion|latency|availability|accuracy|quality|launch|business|financial|metric|hiring|recovery|emissions|delivery|safety|reduction)$/;
const judgedBy =
  /^(?:hit|hits|hitting|miss|misses|missed|missing|meet|meets|met|meeting|beat|beats|exceed|exceeds|exceeded|reach|reached|set|above|below|against|on|off|under|behind|ahead|over|short|versus|vs)$/;

/** “our target is”, “a target of 30%”, “missed its target”; a build or an endpoint has targets too. */
function isMark({ block, sentence: { words }, quantities }: Place, at: number): boolean {
  const before = lowerAt(words, at - 1);
  const next = lowerAt(words, at + 1);
  if (ofResults.test(before) || judgedBy.test(before) || amountBetween(quantities, at - 1, at - 1))
    return true;
  const linked = /^(?:is|are|was|were|of|for|at|to|by|remains|stays|will)$/.test(next);
  const near = amountBetween(quantities, at + 2, at + 5);
  if (linked && near && !/[,;]/.test(block.prose.slice(words[at]?.end, near.start))) return true;
  if (
    amountBetween(quantities, at + 1, at + 1) &&
    lowerAt(words, at) === 'targets' &&
    !gapBefore(block.prose, words, at + 1).trim()
  )
    return false;
  if (amountBetween(quantities, at + 1, at + 1)) return !/^(?:of|support)$/.test(before);
  if (before === 'our' || before === 'my') return true;
  const judged = words.slice(Math.max(0, at - 4), at).some(({ lower }) => judgedBy.test(lower));
  return (
    judged &&
    /^(?:|and|but|in|for|by|because|on|this|last|every|each|from|when|was|were|is|are|that)$/.test(next) &&
    /^(?:the|its|their|a|no|every|all|his|her|off|on|above|below|under)$/.test(before)
  );
}
