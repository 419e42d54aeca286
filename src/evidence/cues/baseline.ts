import type { Word } from '../../document/words.ts';
import { type PhraseMatch, PhraseSet } from '../phrases.ts';
import type { Quantity } from '../quantities/quantities.ts';
import { type BaselineLead, baselineLeads, choosing, earlier } from '../words/baselines.ts';
import { changes, moved } from '../words/verbs.ts';
import {
  amountBetween,
  type Cue,
  clauseEnd,
  cueOf,
  deniedBefore,
  gapBefore,
  inOrder,
  lowerAt,
  type Place,
  slotCues,
} from './cue.ts';

/** `value`: what it was before, as a number. `compared`: what it is held against, without the number. */
export type BaselineDetail = 'value' | 'compared';

const leads = new PhraseSet(baselineLeads);
const slots = new Map<string, BaselineDetail>([
  ['baseline', 'value'],
  ['from', 'value'],
]);

/** The value before, and what a change is compared with. Source: category `baseline` of the catalogue's cues. */
export function readBaseline(place: Place): readonly Cue<BaselineDetail>[] {
  const { block, sentence } = place;
  if (sentence.question) return [];
  const found = slotCues(place, slots);
  for (let at = 0; at < sentence.words.length; at++) {
    const cue = lowerAt(sentence.words, at) === 'from' ? fromValue(place, at) : undefined;
    if (cue) found.push(cue);
  }
  for (const match of leads.matches(block.prose, sentence)) {
    const cue =
      deniedBefore(sentence.words, match.first, 2) && !isUnchanged(sentence.words, match.first)
        ? undefined
        : ledBy(place, match);
    if (cue) found.push(cue);
  }
  const was = wasBefore(place);
  return inOrder(was ? [...found, was] : found);
}

const changeWord =
  /^(?:went|going|gone|cut|brought|brings?|moved?|moves|moving|change[ds]?|shift(?:s|ed)?|improvement|increase|decrease|reduction|drop|rise|fall|growth|decline|jump|gain|doubl(?:ed|ing|es?)|tripl(?:ed|ing|es?)|halv(?:ed|ing|es?)|push(?:ed|es)?|revised|shorter|faster|slower|lower|higher|more|fewer|less|better|longer|scal(?:e|ed|es|ing)|expand(?:ed|s|ing)?|slash(?:ed|es|ing)?|trim(?:med|s|ming)?|driv(?:e|es|ing)|drove)$/;

const isChange = (lower: string): boolean => changeWord.test(lower) || moved.has(lower) || changes.has(lower);
const range =
  /^(?:rang(?:e|es|ed|ing)|var(?:y|ies|ied|ying)|anywhere|ages?|aged|somewhere|between|plans|starting)$/;

/** What may stand between “from” and its number. */
const beforeValue =
  /^(?:a|an|about|almost|an|around|approximately|baseline|high|just|level|low|median|average|nearly|of|only|our|over|roughly|some|the|under|us|usd|eur|gbp|well|more|less|than)$/;

/** “from 9 days”, if something moved or “to 6” follows; not “prices from $4”, “ranges from 2 to 5”. */
function fromValue(
  { block, sentence: { words }, quantities }: Place,
  at: number,
): Cue<BaselineDetail> | undefined {
  // “from about 11 days” is no period, whatever else such words are.
  const value = quantities.find((each) => each.at > at && each.at <= at + 4) ?? slotAmount(quantities, at);
  if (!value || /[,;:(]/.test(block.prose.slice(words[at]?.end, value.start))) return undefined;
  if (words.slice(at + 1, value.at).some(({ lower }) => !beforeValue.test(lower))) return undefined;
  for (let before = Math.max(0, at - 3); before < at; before++) {
    if (range.test(lowerAt(words, before))) return undefined;
  }
  // “from one team to another”
  if (words.slice(value.at, value.at + 6).some(({ lower }) => lower === 'another')) return undefined;
  const gap = gapBefore(block.prose, words, at);
  const apart =
    at === 0 || /^(?:up|down|took|takes?|it|them|us)$/.test(lowerAt(words, at - 1)) || /[,(:—–]/.test(gap);
  const changed = words.slice(Math.max(0, at - 14), at).some((word) => isChange(word.lower));
  const alike = quantities.some((each) => each.at < at && each.kind === value.kind && value.kind !== 'count');
  if (!changed && !(apart && (alike || towards(words, at, quantities)))) return undefined;
  return { start: (words[at] as Word).start, end: value.end, detail: 'value' };
}

/** An open amount may begin at the same word as the bracket before it. */
const slotAmount = (quantities: Place['quantities'], at: number): Place['quantities'][number] | undefined =>
  quantities.find((each) => each.kind === 'slot' && each.at === at + 1);

/** Whether “to” and another amount follow. */
function towards(words: readonly Word[], at: number, quantities: Place['quantities']): boolean {
  for (let next = at + 2; next < Math.min(words.length, at + 9); next++) {
    if (lowerAt(words, next) === 'to') return amountBetween(quantities, next + 1, next + 4) !== undefined;
  }
  return false;
}

type Match = PhraseMatch<BaselineLead>;

function ledBy(place: Place, match: Match): Cue<BaselineDetail> | undefined {
  const { words } = place.sentence;
  switch (match.value) {
    case 'says':
      // “from before the war”: a time, and no comparison.
      if (
        lowerAt(words, match.last) === 'before' &&
        lowerAt(words, match.first) === 'from' &&
        !endsClause(place, match.last)
      )
        return undefined;
      return { ...match.span, detail: 'compared' };
    case 'either':
      return amountBetween(place.quantities, 0, words.length) && { ...match.span, detail: 'compared' };
    case 'value':
      return levelAfter(place, match);
    default:
      return comparedWith(place, match);
  }
}

/** “no different from before”: the denial is of the change, and not of the comparison. */
const isUnchanged = (words: readonly Word[], at: number): boolean =>
  /^(?:different|better|worse|faster|slower|higher|lower|change)$/.test(lowerAt(words, at - 1));

const endsClause = ({ block, sentence: { words } }: Place, last: number): boolean =>
  last === words.length - 1 || gapBefore(block.prose, words, last + 1).trim() !== '';

/** The amount that a lead introduces, near it and in its clause. */
function amountAfter(
  { block, sentence, quantities }: Place,
  { first, last, span }: Match,
): Quantity | undefined {
  const end = Math.min(clauseEnd(block.prose, sentence.words, last), last + 4);
  const value = amountBetween(quantities, last + 1, end);
  const apart = first === 0 ? /[;(]/ : /[,;]|\band\b/;
  return value && !apart.test(block.prose.slice(span.end, value.start)) ? value : undefined;
}

/** “currently 12%”, “used to take 40 minutes”; not “currently two kinds”, which counts things and is no level. */
function levelAfter(place: Place, match: Match): Cue<BaselineDetail> | undefined {
  const { words } = place.sentence;
  const text = lowerAt(words, match.first);
  const value = amountAfter(place, match);
  if (!value || (text === 'had' && lowerAt(words, match.first - 1) === 'there')) return undefined;
  const now = /^(?:today|today's|currently|so|present|presently|current)$/.test(text);
  if (now && value.kind === 'count' && !/\d\d/.test(lowerAt(words, value.at))) return undefined;
  // “a baseline of supporting two kinds”
  const plain = words.slice(match.last + 1, value.at).every(({ lower }) => beforeValue.test(lower));
  if (text === 'baseline' && lowerAt(words, match.last) === 'of' && !plain) return undefined;
  if (text === 'current' && value.at > match.last + 2) return undefined;
  return { start: match.span.start, end: value.end, detail: 'value' };
}

/** “against 7,500”, “compared with last year”. “More than 40” bounds and “rather than 3” chooses. */
function comparedWith(place: Place, match: Match): Cue<BaselineDetail> | undefined {
  const {
    sentence: { words },
    quantities,
  } = place;
  const value = amountAfter(place, match);
  const bound = isBound(words, match.first);
  if (value && !bound && isHeldAgainst(quantities, match.first, value)) {
    return { start: match.span.start, end: value.end, detail: 'value' };
  }
  if (bound && (value || /^\d/.test(lowerAt(words, match.last + 1)))) return undefined;
  if (choosing.has(`${lowerAt(words, match.first)} ${lowerAt(words, match.last)}`)) return undefined;
  if (/^(?:compare|we|to)$/.test(lowerAt(words, match.first - 1))) return undefined;
  const end = Math.min(clauseEnd(place.block.prose, words, match.last), match.last + 4);
  const then = words.findIndex(({ lower }, at) => at > match.last && at <= end && earlier.has(lower));
  const compares = amountBetween(quantities, 0, words.length) || isComparing(words, match.first);
  if (then < 0 || !compares) return undefined;
  return cueOf(words, match.first, ofGroup.test(lowerAt(words, then + 1)) ? then + 1 : then, 'compared');
}

/** Two amounts are compared if they are of one kind, or the second is bare: “6 days, against 9”. */
const isHeldAgainst = (quantities: readonly Quantity[], before: number, value: Quantity): boolean =>
  quantities.some(
    ({ at, kind, period }) =>
      !period &&
      at < before &&
      (kind === value.kind ||
        kind === 'slot' ||
        value.kind === 'slot' ||
        (value.kind === 'count' && value.noun === '')),
  );

const ofGroup = /^(?:groups?|stores?|years?|weeks?|months?|quarters?|cohorts?|periods?|seasons?)$/;

const isBound = (words: readonly Word[], at: number): boolean =>
  lowerAt(words, at) === 'than' &&
  /^(?:more|less|fewer|no|other|greater|higher|lower)$/.test(lowerAt(words, at - 1));

const isComparing = (words: readonly Word[], at: number): boolean =>
  words.slice(Math.max(0, at - 8), at).some(({ lower }) => isChange(lower)) ||
  lowerAt(words, at) === 'compared';

/** “it was 9 days before”, “which took 9 days until March”: a past level with the time that it ended. */
function wasBefore({ block, sentence, quantities }: Place): Cue<BaselineDetail> | undefined {
  const { words } = sentence;
  for (let at = 0; at < words.length; at++) {
    if (!/^(?:was|were|took|cost|stood|needed|averaged)$/.test(lowerAt(words, at))) continue;
    const value = amountBetween(quantities, at + 1, at + 5);
    if (!value) continue;
    const last = words.findIndex(
      ({ lower }, next) =>
        next > value.at &&
        next <= value.at + 4 &&
        /^(?:before|earlier|previously|originally|until)$/.test(lower),
    );
    const opener = /^(?:before|previously|originally|until|formerly|once)$/;
    const first = words.findIndex(
      ({ lower }, before) => before < at && at - before <= 6 && opener.test(lower),
    );
    const ends =
      last === words.length - 1 ||
      /[,;:.)—]/.test(block.prose.slice(words[last]?.end, words[last + 1]?.start ?? sentence.end));
    if (last >= 0 && ends && lowerAt(words, last - 1) !== 'and') return cueOf(words, at, last, 'value');
    if (first >= 0) return { start: (words[first] as Word).start, end: value.end, detail: 'value' };
  }
  return undefined;
}
