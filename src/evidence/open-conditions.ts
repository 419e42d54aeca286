import type { Block } from '../document/block.ts';
import type { Sentence } from '../document/sentences.ts';
import type { Span } from '../document/span.ts';
import type { Statement } from './evidence.ts';
import { turnsIn } from './turns-back.ts';
import { asNeeded, criteria, openNeed } from './words/thresholds.ts';

/** Longer sentences say it early or not at all. */
const longest = 600;

/**
 * What a plan turns back on, where it can be argued either way: “if losses become significant, we stop”. Of two
 * conditions, the one without a measure; not what somebody else does if they are not pleased.
 */
export function openConditionOf(statement: Statement): Span | undefined {
  const { block, sentence, evidence } = statement;
  const text = textOf(block, sentence);
  const place = ({ start, end }: Span): Span => ({
    start: sentence.start + start,
    end: sentence.start + end,
  });
  const loose = asNeeded.exec(text);
  if (loose?.[1]) {
    const end = loose.index + loose[0].length;
    return place({ start: end - loose[1].length, end });
  }
  if ([...evidence.next, ...evidence.referred].some(({ period }) => !period)) return undefined;
  const dose = bareDose.exec(text);
  if (dose && evidence.quantities.every(({ period }) => period))
    return place({ start: 0, end: dose[0].length });
  for (const criterion of criteria) {
    const turned = turnsIn(text, criterion.turns);
    for (const condition of conditionsIn(text, turned, criterion)) {
      if (!isSettledBy(statement, text, condition) && turnsOn(text, condition, turned))
        return place(condition);
    }
  }
  return undefined;
}

const textOf = (block: Block, { start, end }: Sentence): string =>
  block.prose.slice(start, Math.min(end, start + longest)).replaceAll('’', "'");

const conjunction =
  /\b(?:if|when|whenever|once|should|unless|as soon as|(?<=\b(?:any|every|each) [\w-]+ )(?:whose|where|in which))\b/gi;
/** “Too few of those, and I would hand them back.” */
const bareDose = /^too (?:few|little|many|much) [^,.;]{3,80}(?=, and (?:i|we) (?:would|will|shall)\b)/i;
/** “even if it goes badly” turns nothing; “decide if it is too slow” asks. */
const noCondition = /\b(?:even|as|what|only|ask(?:s|ed)?|know|see|check(?:s|ed)?|tell|decide[sd]?|of) $/i;

/** The conditions that hold an open state, each with the half of it that does. */
function conditionsIn(text: string, turned: readonly Span[], criterion: (typeof criteria)[number]): Span[] {
  return Array.from(text.matchAll(conjunction)).flatMap(({ index, 0: word }, at, all): Span[] => {
    if (noCondition.test(text.slice(0, index)) || isModal(text, index)) return [];
    const next = all[at + 1]?.index ?? text.length;
    const after = turned.find(({ start }) => start > index)?.start ?? text.length;
    const end = Math.min(next, after, endOfClause(text, index));
    const needed = openNeed.exec(text.slice(index, end));
    if (needed?.index === 0) return [{ start: index, end: index + needed[0].length }];
    return halvesOf(text, { start: index, end }).flatMap(({ start, end }): Span[] => {
      const found = (/^unless/i.test(word) ? criterion.unless : criterion.state).exec(text.slice(start, end));
      return found && !weather.test(text.slice(start, end))
        ? [{ start, end: start + found.index + found[0].length }]
        : [];
    });
  });
}

/** Is seen by everybody who looks out. */
const weather = /\b(?:forecast|seas?|swell|visibility|weather|wind)\b/i;

/** “We should stop” sets no condition; “should it fail” and “withdrawn should uptake prove poor” do. */
const isModal = (text: string, index: number): boolean =>
  /^should/i.test(text.slice(index)) &&
  /[\w')]\s$/.test(text.slice(0, index)) &&
  !inverted.test(text.slice(index));

const inverted =
  /^should (?!(?:also|always|be|have|never|not|only|really|still|then)\b)(?:[\w'-]+ ){1,4}?(?:be|become|deteriorate|fail|get|go|look|not|prove|remain|turn|worsen)\b/i;

/** A condition ends where the main clause can only have begun. */
const endOfClause = (text: string, start: number): number => {
  const found = /[;:?!(—–]|, (?:then |so )?(?:i|we|he|she|they)(?:'ll|'d)? /i.exec(text.slice(start));
  return found ? start + found.index : text.length;
};

/** “…, or the autumn has cost too many”: each half has its own measure, or none. */
function halvesOf(text: string, { start, end }: Span): Span[] {
  const halves: Span[] = [];
  let from = start;
  for (const { index, 0: mark } of text.slice(start, end).matchAll(/, (?:or|and) (?:if )?/gi)) {
    halves.push({ start: from, end: start + index });
    from = start + index + mark.length;
  }
  return [...halves, { start: from, end }];
}

/** What is so today is no threshold: “wait time, now 7 minutes, gets worse”. */
const today = /, (?:now|currently|today|at present|presently)\b[^,]*,/gi;
const explains =
  /^[^.]{0,30}?(?:\(|:|—|–|which means|, (?:above|at least|below|fewer than|less than|more than|over|under)|that is|i\.e\.|meaning|defined as|say,)/i;

/** “in two consecutive months” says how long, and not how bad. */
const inARow = /^\S+ (?:consecutive|running|straight|successive)\b|^\S+ \w+s (?:in a row|running)\b/i;
const bound = /\b(?:above|beyond|exceeds?|longer than|more than|over|under|within) $/i;

/** A number stands in the half itself, or behind it where it is explained. */
function isSettledBy(
  { sentence, evidence: { quantities } }: Statement,
  text: string,
  { start, end }: Span,
): boolean {
  const asides = Array.from(text.matchAll(today), ({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
  const explained = explains.test(text.slice(end));
  return quantities.some(({ period, start: at }) => {
    const place = at - sentence.start;
    const lasts = period || inARow.test(text.slice(place));
    if (lasts && !bound.test(text.slice(0, place))) return false;
    if (asides.some((aside) => aside.start <= place && place < aside.end)) return false;
    return (place >= start && place < end) || (explained && place >= end) || isTail(text, end, place);
  });
}

/** “too slow for 30% of them”: nothing ended before the number. */
const isTail = (text: string, end: number, at: number): boolean =>
  at >= end && !/[,;:.]|\b(?:and|or|we|i|will|would)\b/i.test(text.slice(end, at));

const deadline =
  /\b(?:by|at|on) (?:then\b|the end\b|\d{1,2} \p{Lu}|\p{Lu}\p{Ll}+(?: \d|\b)|(?:mid|late|early)\b)/u;
const promise = /(?:^|[\s,])(?:I|we|We|\p{Lu}\p{L}+) (?:will|would) (?!not\b)/u;

/** A turn outside the condition, or what somebody has promised for a day by which it is judged. */
function turnsOn(text: string, { start, end }: Span, turned: readonly Span[]): boolean {
  if (turned.some((turn) => turn.start >= end || turn.end <= start)) return true;
  return deadline.test(text.slice(start, end + 20)) && promise.test(text.slice(end));
}
