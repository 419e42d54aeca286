import type { Block } from '../../document/block.ts';
import type { Sentence } from '../../document/sentences.ts';
import { lowerAt } from '../cues/cue.ts';
import { cuesIn } from '../cues/cues.ts';
import { cuesNear } from '../cues/near.ts';
import type { Said } from '../evidence.ts';
import { readClauses } from '../language/clauses.ts';
import { readResults } from '../language/result.ts';
import { subjectOf } from '../language/subject.ts';
import { companions, neighbours, type Passage } from '../passage.ts';
import { perSentence } from '../per-sentence.ts';
import { PhraseSet } from '../phrases.ts';
import { readQuantities } from '../quantities/quantities.ts';
import { readTimeFrames } from '../times/time.ts';
import { causalEvidence, causalVerbs, deedNouns, outputs, reactions } from '../words/causes.ts';
import { movers } from '../words/movements.ts';
import { anybody, outsiders } from '../words/outsiders.ts';
import type { Movement } from './movement.ts';

/** Somebody tells why a number moved, or says that it is not known yet. */
export function hasCause(passage: Passage, movement: Movement): boolean {
  const { block, sentence, evidence } = passage;
  if (cuesNear(evidence, 'mechanism').length > 0 || namesLever(block, sentence, movement)) return true;
  if (companions(passage).some((said) => tellsCause(said.block, said.sentence))) return true;
  if (passage.introduced.some((said) => tellsDeed(said.block, said.sentence))) return true;
  return neighbours(passage).some(
    (said) =>
      tellsCause(said.block, said.sentence) ||
      tellsDeed(said.block, said.sentence) ||
      admitsIgnorance(said.sentence),
  );
}

const tellsCause = (block: Block, sentence: Sentence): boolean =>
  cuesIn.mechanism(block, sentence).length > 0 || admitsIgnorance(sentence);

/** “We do not know why yet; Lena Ortiz reports on 6 June.” */
const admitsIgnorance = ({ words }: Sentence): boolean =>
  words.some(
    ({ lower }, at) =>
      (/^(?:know|explain|explained|understand|sure)$/.test(lower) &&
        words.slice(at + 1, at + 4).some((word) => /^(?:why|cause|how|reason|yet|it)$/.test(word.lower))) ||
      /^(?:unexplained|unknown|investigating)$/.test(lower),
  );

/** Indexes of the verbs that tell what somebody did to bring something about: no reaction, no other result. */
const deedsIn = perSentence((block, sentence): readonly number[] => {
  const percent = readQuantities(block, sentence).some(({ kind, period }) => kind === 'percent' && !period);
  return readResults(block, sentence).flatMap(({ kind, main, negated }) => {
    const clause = readClauses(block, sentence).find(({ verb }) => verb.main === main);
    if (kind !== 'done' || negated || !clause || reactions.has(clause.verb.lemma)) return [];
    if (outputs.has(clause.verb.lemma) && counts(block, sentence, main)) return [];
    if (movers.has(clause.verb.lemma) && percent) return [];
    // What customers did is the result, and not its cause.
    const { kind: who, head } = subjectOf(block, sentence, clause);
    const others =
      !clause.verb.passive && (/^(?:role|they)$/.test(who) || isOther(lowerAt(sentence.words, head)));
    return others ? [] : [main];
  });
});

const isOther = (lower: string): boolean => anybody.has(lower) || outsiders.has(lower);

/** “we shipped 18,400 parcels”: how much was done, and not what was changed. */
const counts = (block: Block, sentence: Sentence, verb: number): boolean =>
  readQuantities(block, sentence).some(({ at, period }) => !period && at > verb && at <= verb + 3);

const tellsDeed = (block: Block, sentence: Sentence): boolean => deedsIn(block, sentence).length > 0;

/** “The new form raised activation”, “after the redesign”, “was cut by a second scan”: what moved it is named. */
function namesLever(block: Block, sentence: Sentence, { at }: Movement): boolean {
  const { words } = sentence;
  const clauses = readClauses(block, sentence);
  const own = clauses.find(({ verb }) => verb.main === at);
  if (deedsIn(block, sentence).some((main) => main !== at)) return true;
  if (isTransitive(block, sentence, at) && !own?.verb.passive) {
    if (own) return /^(?:thing|name|it)$/.test(subjectOf(block, sentence, own).kind);
    return (
      at > 0 && !words.slice(0, at).some(({ lower }) => /^(?:he|i|she|team|they|was|we|were)$/.test(lower))
    );
  }
  return words.some((_, near) => isLead(block, sentence, near) || isGroup(sentence, near));
}

/** “in the badge group”, “in the control stores”: what the groups differ in moved it. */
const isGroup = ({ words }: Sentence, at: number): boolean =>
  /^(?:arm|group|groups|variant|holdout|cohort)$/.test(lowerAt(words, at)) ||
  lowerAt(words, at) === 'control';

/** “by the second scan”, “after the redesign”, “with weekly audits”; not “by 20%”, “after May”, “with 4 of 5”. */
function isLead(block: Block, sentence: Sentence, at: number): boolean {
  const { words } = sentence;
  const lower = lowerAt(words, at);
  if (!/^(?:after|by|following|once|thanks|through|via|when|with|without)$/.test(lower)) return false;
  const from = words[at + 1];
  if (!from || words[at]?.joined) return false;
  const near = { start: from.start, end: (words[Math.min(at + 3, words.length - 1)] ?? from).end };
  const touches = (span: { readonly start: number; readonly end: number }): boolean =>
    span.start < near.end && span.end > near.start;
  return !(
    readQuantities(block, sentence).some(touches) ||
    readTimeFrames(block, sentence).some((frame) => touches(frame))
  );
}

const isTransitive = (block: Block, sentence: Sentence, at: number): boolean => {
  const next = sentence.words[at + 1];
  if (!next || /^(?:by|from|to|in|at|on|for|over|and|after|between)$/.test(next.lower)) return false;
  return !readQuantities(block, sentence).some((quantity) => quantity.at === at + 1);
};

const comparisons = new PhraseSet(causalEvidence.map((phrase) => [phrase, phrase] as const));
const causal = new PhraseSet(causalVerbs.map((phrase) => [phrase, phrase] as const));

/** How it is known that it was this and nothing else: a control, a test, the same weeks last year. */
export function hasComparison(passage: Passage): boolean {
  const near = [...passage.evidence.window, ...companions(passage)];
  return near.some(({ block, sentence }) => comparisons.first(block.prose, sentence) !== undefined);
}

/** A cause is told and not only claimed, which answers in part how it is known. */
export function hasReason(passage: Passage): boolean {
  const near = [...passage.evidence.window, ...companions(passage)];
  return near.some(({ block, sentence }) =>
    cuesIn.mechanism(block, sentence).some((cue) => !/^thanks/i.test(block.prose.slice(cue.start, cue.end))),
  );
}

/** Where a comparison is told, for whoever looks through a whole document. */
export const comparesIn = (block: Block, sentence: Sentence): boolean =>
  comparisons.first(block.prose, sentence) !== undefined;

/** “1,710 samples led to 22 calls”: what came of so many, and no cause. */
function isYield(
  block: Block,
  sentence: Sentence,
  { first, last }: { readonly first: number; readonly last: number },
): boolean {
  const counts = readQuantities(block, sentence).filter(
    ({ kind, period, at }) => !period && kind === 'count' && Math.abs(at - first) < 5,
  );
  return counts.some(({ at }) => at < first) && counts.some(({ at }) => at > last);
}

/** Index of the words that claim a cause for the number after them: “drove 9,000 sellers”, “After we launched it, orders grew 14%”. */
export function causalClaim({
  block,
  sentence,
}: Said): { readonly first: number; readonly last: number } | undefined {
  if (sentence.question) return undefined;
  const verb = causal.first(block.prose, sentence);
  if (verb && isYield(block, sentence, verb)) return undefined;
  if (verb) return { first: verb.first, last: verb.last };
  const { words } = sentence;
  for (let at = 0; at < words.length; at++) {
    if (!/^(?:after|following|once|since|when)$/.test(lowerAt(words, at))) continue;
    // “in the six weeks after the redesign”: a period.
    if (/^(?:days?|weeks?|months?|quarters?|years?|hours?)$/.test(lowerAt(words, at - 1))) continue;
    const opens = at === 0 || lowerAt(words, at - 1) === 'and';
    const deed = words.slice(at + 1, at + 5).findIndex(({ lower }) => deedNouns.has(lower));
    const apart = (to: number): boolean =>
      /[,;:()]/.test(block.prose.slice(words[at]?.end, words[to]?.start ?? words[at]?.end));
    const done = readResults(block, sentence).find(
      ({ main, kind }) => kind === 'done' && main > at && main <= at + 4 && !apart(main),
    );
    if (!opens && !done && deed < 0) continue;
    if (done) return { first: at, last: done.main };
    if (deed >= 0) return { first: at, last: at + 1 + deed };
  }
  return undefined;
}
