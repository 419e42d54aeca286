import type { Span } from '../../document/span.ts';
import type { Word } from '../../document/words.ts';
import { isConditional } from '../clause.ts';
import { gapBefore, inSpeech, lowerAt } from '../cues/cue.ts';
import { cuesIn } from '../cues/cues.ts';
import { cuesNear } from '../cues/near.ts';
import type { Said } from '../evidence.ts';
import { readClauses } from '../language/clauses.ts';
import { readFirstPerson } from '../language/person.ts';
import { type Passage, saidBefore } from '../passage.ts';
import { PhraseSet } from '../phrases.ts';
import type { Quantity } from '../quantities/quantities.ts';
import { saysWhen } from '../times/time.ts';
import { anybody, hearsay, marketSizes, outsiders, own } from '../words/outsiders.ts';
import { knowledge, records } from '../words/sources.ts';
import { readMovements } from './movement.ts';
import { readStatistic } from './statistic.ts';

/** A number about the world outside, told without where it comes from. */
export interface External extends Span {
  /** `hearsay`: “studies show”, which names nobody; `measured`: an average of the writer’s own. */
  readonly code: 'unsourced' | 'hearsay' | 'measured';
  readonly quantity: Quantity;
}

const nobody = new PhraseSet(hearsay.map((phrase) => [phrase, phrase] as const));
const sizes = new PhraseSet(marketSizes.map((phrase) => [phrase, phrase] as const));

/** The first number of a passage that was read somewhere, and nobody says where. */
export function readExternal(passage: Passage, problem: boolean): External | undefined {
  const { block, sentence, evidence } = passage;
  if (sentence.question || isConditional(sentence)) return undefined;
  const amounts = evidence.quantities.filter(
    (each) => isFigure(each) && !inSpeech(block, sentence.words[each.at]),
  );
  const [first] = amounts;
  if (isAhead(passage)) return undefined;
  if (!first) return measuredIn(passage);
  const told = nobody.first(block.prose, sentence);
  if (told && !isSourced(passage, true)) return { ...told.span, code: 'hearsay', quantity: first };
  const market = sizes.first(block.prose, sentence);
  const about = market
    ? first
    : amounts.find((each) => isAboutOthers(passage, each) || (problem && isAboutCustomers(passage, each)));
  if (!about) return measuredIn(passage);
  if (isSourced(passage, false) || isReckoned(block.prose.slice(0, about.start))) return undefined;
  return { start: about.start, end: about.end, code: 'unsourced', quantity: about };
}

/** An average or a share that was measured, and nobody says where. */
function measuredIn(passage: Passage): External | undefined {
  const quantity = readStatistic(passage);
  if (!quantity || isSourced(passage, false)) return undefined;
  return { start: quantity.start, end: quantity.end, code: 'measured', quantity };
}

/** “At 40 a month across all firms that is £2,816”: worked out, and not read anywhere. */
const isReckoned = (before: string): boolean =>
  /\b(?:that|which|this) (?:is|was|makes|comes to)\s+(?:about\s+)?$|\b(?:when|once|if|until|unless) (?:it|they|[a-z]+|the [a-z]+) (?:passes|reaches|exceeds|(?:falls|drops|rises) (?:below|above|to))\s+$/i.test(
    before.slice(-60),
  );

/** A number that is read somewhere: a share, an amount of money, thousands; no sample with its whole. */
function isFigure({ kind, period, value = 0, of }: Quantity): boolean {
  if (period || (of !== undefined && of > 20)) return false;
  if (kind === 'ratio' && of === 2 && value === 1) return false;
  return (
    kind === 'percent' || kind === 'currency' || kind === 'multiple' || kind === 'ratio' || value >= 1000
  );
}

const isAhead = ({ block, sentence }: Passage): boolean =>
  readMovements(block, sentence).some(({ told }) => told === 'ahead') ||
  readClauses(block, sentence).some(
    ({ kind, verb }) =>
      kind === 'main' &&
      /^(?:future|conditional|modal)$/.test(verb.tense) &&
      !/^can(?:not)?$/.test(verb.modal),
  );

/** Others are the subject, or are told of in general: “shoppers abandon”, “the market is worth”. */
function isAboutOthers({ block, sentence }: Passage, { at: number, start, end }: Quantity): boolean {
  const { words } = sentence;
  const past = readClauses(block, sentence).some(({ verb }) =>
    /^(?:past|perfect|past-perfect)$/.test(verb.tense),
  );
  if (words.some((_, at) => isElsewhere(words, at))) return true;
  // “the 6,400 firms that pay for it”: the draft’s own.
  if (past || /^(?:the|our|all|these|those|its)$/.test(lowerAt(words, number - 1))) return false;
  return words.some((word, at) => {
    if (word.quoted || word.joined || at > number + 6) return false;
    const [from, to] = word.end <= start ? [word.end, start] : [end, word.start];
    if ((at > number ? /[,;:()]/ : /[;:()]/).test(block.prose.slice(from, to))) return false;
    // “the hotels”, once they were named; “the market” is one for all.
    if (lowerAt(words, at - 1) === 'the' && /s$/.test(word.lower) && outsiders.has(word.lower)) return false;
    if (outsiders.has(word.lower)) return isFree(words, at) && isHead(block.prose, words, at);
    return (
      anybody.has(word.lower) &&
      !isPrice(words, at) &&
      isGeneric(block.prose, words, at) &&
      isEarly(block.prose, sentence, { at, number })
    );
  });
}

/** “in other clubs”, “at comparable hospitals”. */
const isElsewhere = (words: readonly Word[], at: number): boolean =>
  /^(?:at|for|from|in|of)$/.test(lowerAt(words, at - 1)) &&
  /^(?:comparable|competing|other|similar)$/.test(lowerAt(words, at)) &&
  /^(?:banks|brands|cities|clinics|clubs|companies|countries|firms|hospitals|hotels|industries|markets|organisations|organizations|retailers|schools|sectors|shops|stores|teams|universities)$/.test(
    lowerAt(words, at + 1),
  );

/** They, or their share, are what the clause begins with: “60% of nurses work nights”; not “it saves 70% of customers five days”. */
function isEarly(
  prose: string,
  { words }: Passage['sentence'],
  { at, number }: { readonly at: number; readonly number: number },
): boolean {
  const first = Math.min(at, number);
  for (let near = first; near > Math.max(0, first - 4); near--) {
    if (
      /[,;:—]/.test(gapBefore(prose, words, near)) ||
      /^(?:and|but|that|while|because)$/.test(lowerAt(words, near - 1))
    )
      return true;
  }
  return first <= 3;
}

/** “sellers pay $4 a month”: what the writer asks of them. */
const isPrice = (words: readonly Word[], at: number): boolean =>
  words.slice(at + 1, at + 4).some(({ lower }) => /^(?:pays?|gets?|receives?|earns?|keeps?)$/.test(lower));

/** Where the fault is described, a share of the writer’s own customers is asked for its source too, if it has no date. */
function isAboutCustomers({ sentence: { words }, evidence }: Passage, { kind }: Quantity): boolean {
  if (evidence.when || evidence.dated || (kind !== 'percent' && kind !== 'ratio')) return false;
  return words.some(({ lower, quoted }) => !quoted && (anybody.has(lower) || outsiders.has(lower)));
}

/** Nobody’s in particular: no “our” and no number before it, as in “our market”, “the 12 clinics”. */
function isFree(words: readonly Word[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 3); before--) {
    const lower = lowerAt(words, before);
    if (
      /^(?:our|my|these|those|this|its|his|her|your|pilot|trial|both)$/.test(lower) ||
      /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/.test(lower)
    )
      return false;
    if (/^(?:of|to|for|in|from|and|or|with|by|at|on)$/.test(lower)) break;
  }
  return true;
}

/** “the market is”, “people spend”, “of adults”; no “market towns”, no “people team”. */
function isHead(prose: string, words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (!next || gapBefore(prose, words, at + 1).trim() !== '') return true;
  return !/^(?:team|operations|department|manager|share|leader|stall|town|towns|square|day|days|price|prices)$/.test(
    next.lower,
  );
}

/** “Shoppers abandon 70% of carts”, “the average customer”: all of them, in general. */
function isGeneric(prose: string, words: readonly Word[], at: number): boolean {
  const before = lowerAt(words, at - 1);
  const average = /^(?:average|typical)$/.test(before);
  if (own.has(before) && !average) return false;
  if (
    at > 0 &&
    !average &&
    !/^(?:of|small|most|many|independent|online|young|older|new|b2b|retail|mobile|among|and|that|by|for)$/.test(
      before,
    )
  )
    return false;
  if (/^(?:who|whose|which|that|in|at|with|of|from|for|we|on)$/.test(lowerAt(words, at + 1))) return false;
  return (
    at === 0 ||
    average ||
    before !== 'of' ||
    !/^(?:our|the)$/.test(lowerAt(words, at - 2)) ||
    /[,;]/.test(gapBefore(prose, words, at))
  );
}

/** A source stands in the sentence or the next, or first in the paragraph; what names nobody is none. */
function isSourced(passage: Passage, hearsaid: boolean): boolean {
  if (cuesNear(passage.evidence, 'source').length > 0) return true;
  if (hasBracketedName(passage)) return true;
  if (saidBefore(passage).some(({ block, sentence }) => cuesIn.source(block, sentence).length > 0))
    return true;
  if (
    passage.heading &&
    /\b(?:survey|interviews?|study|report|census|data from|source)\b/i.test(passage.heading.prose)
  )
    return true;
  if (hearsaid) return false;
  const { block, sentence, evidence } = passage;
  const before = saidBefore(passage);
  // “Between January and March we offered it in three wards. … 31% booked.”: a trial of the writer's own.
  if (before.some(isOwnTrial)) return true;
  return [{ block, sentence }, ...evidence.window.slice(1), ...before].some(namesRecord);
}

const isOwnTrial = ({ block, sentence }: Said): boolean =>
  readFirstPerson(block, sentence).plural.length + readFirstPerson(block, sentence).singular.length > 0 &&
  saysWhen(block, sentence) &&
  /\b(?:asked|counted|interviewed|measured|offered|piloted|ran|sampled|surveyed|tested|trialled|tried)\b/i.test(
    block.prose.slice(sentence.start, sentence.end),
  );

/** “(Census 2022)”, “(IDC, 2024)”: who is named behind a number in brackets is its source. */
const hasBracketedName = ({ block, sentence }: Passage): boolean =>
  /\((?:[^()]{0,40}\b)?(?:accounts|census|count|diar(?:y|ies)|interviews?|invoices|ledger|logs?|records?|register|sample|survey|timesheets)\b/i.test(
    block.prose.slice(sentence.start, sentence.end),
  ) ||
  /\((?:[^()]{0,60}\b)?(?:\p{Lu}[\p{L}&.]{1,30}|\d{1,2} \p{Lu}\p{L}+)[^()]{0,60}\b(?:19|20)\d\d[^()]{0,40}\)/u.test(
    block.prose.slice(sentence.start, sentence.end),
  );

/** “our checkout logs”, “the 2024 census”, “Gartner’s report”: something that holds data, told apart from others. */
function namesRecord({ sentence: { words } }: Said): boolean {
  return words.some(({ lower }, at) => {
    if (!records.has(lower) && !knowledge.has(lower)) return false;
    return words
      .slice(Math.max(0, at - 4), at)
      .some(
        (word, near) =>
          /^(?:our|my|the|19\d\d|20\d\d)$/.test(word.lower) ||
          (/^\p{Lu}/u.test(word.text) && at - 4 + near > 0),
      );
  });
}
