import type { Sentence } from '../document/sentences.ts';
import type { Span } from '../document/span.ts';
import { isQuotedIn, type Word } from '../document/words.ts';
import type { Statement } from './evidence.ts';
import { givenNames } from './words/given-names.ts';
import { anybody, outsiders } from './words/outsiders.ts';
import { functions, noNames, persons, roles } from './words/people.ts';
import {
  asksWhoObjects,
  contrary,
  objectionFloats,
  somebodyObjects,
  somebodyWishes,
  someDo,
} from './words/unnamed.ts';

/** Most sentences have none of these words. */
const mayObject =
  /\b(?:some|somebody|someone|several|certain|few|couple|handful|number|many|questions|unanimously|universally|misgivings|others?|minority|everyone|everybody|all|there|it|one|another|colleague|manager|member|director|engineer|officer|executive|leader|partner|stakeholder|trustee|concerns?|objections?|doubts?|reservations?|resistance|opposition|critics|opinions?|views?)\b/i;

/** The words of an objection that is nobody’s: “some colleagues wanted”, “there was some concern”. */
export function unnamedObjectionIn(statement: Statement): Span | undefined {
  const { block, sentence } = statement;
  const text = block.prose.slice(sentence.start, sentence.end).replaceAll('’', "'");
  if (!mayObject.test(text)) return undefined;
  const found = floating(text) ?? ofSomebody(statement, text);
  if (!found) return undefined;
  const span = { start: sentence.start + found.start, end: sentence.start + found.end };
  return isQuotedIn(sentence.words, span) || isNamed(statement, span) ? undefined : span;
}

/** Customers and neighbours dissent from no decision of ours; our managers and engineers may. */
const isOutside = (word: string): boolean =>
  !/^(?:employees|engineers|managers|members|people|workers)$/.test(word) &&
  (anybody.has(word) || outsiders.has(word) || neighbours.has(word));
const neighbours: ReadonlySet<string> = new Set(
  'locals markets neighbors neighbours public residents voters'.split(' '),
);

const fromOthers = /\b(?:among|by|from|in|of|with) ((?:[a-z-]+ ){0,2}[a-z-]+)/;

function floating(text: string): Span | undefined {
  const found = objectionFloats.exec(text);
  // What customers or neighbours hold against it is no dissent about the decision.
  const whose = found && text.slice(found.index + found[0].length).match(fromOthers);
  const others = whose?.[1]?.split(' ').some(isOutside);
  return found && !others ? { start: found.index, end: found.index + found[0].length } : undefined;
}

function ofSomebody({ block, sentence }: Statement, text: string): Span | undefined {
  const before = previous(block.sentences, sentence);
  const earlier = before ? block.prose.slice(before.start, before.end) : '';
  const found =
    somebodyObjects.exec(text) ??
    (asksWhoObjects.test(earlier) ? someDo.exec(text) : null) ??
    (isOfOthers(before) ? null : wishIn(text));
  if (found?.[1] === undefined || found[1].split(/[^\w]+/).some(isOutside)) return undefined;
  const start = found.index + found[0].indexOf(found[1]);
  return { start, end: start + found[1].length };
}

/** What somebody wanted is an objection if it was something else. */
function wishIn(text: string): RegExpExecArray | null {
  const found = somebodyWishes.exec(text);
  if (!found) return null;
  const colleagues =
    /^\W*(?:some|several|certain|a few|many) .*\b(?:colleagues|directors|managers|officers)\b/i;
  const wanted = /\b(?:favou?r\w*|prefer\w*|want\w*)\b/i;
  if (colleagues.test(found[1] ?? '') && wanted.test(found[1] ?? '')) return found;
  return contrary.test(text.slice(found.index + (found[1] ?? '').length)) ? found : null;
}

const previous = (all: readonly Sentence[], sentence: Sentence): Sentence | undefined =>
  all[all.indexOf(sentence) - 1];

/** “We asked 40 sellers. Some wanted a later slot.” */
const isOfOthers = (before: Sentence | undefined): boolean =>
  before?.words.some(({ lower }) => anybody.has(lower) || outsiders.has(lower)) === true;

/** Those who object are counted, or a person, a function or a role stands where their name would. */
function isNamed({ sentence, block, evidence }: Statement, span: Span): boolean {
  const { words } = sentence;
  if (evidence.quantities.some((quantity) => countsPeople(quantity, sentence, span))) return true;
  if (words.some((_, at) => isWhoItWas(words, at, span))) return true;
  const next = block.sentences[block.sentences.indexOf(sentence) + 1];
  const [first, second] = next?.words ?? [];
  const capital = /^\p{Lu}\p{Ll}+,?$/u;
  return (
    givenNames.has(first?.lower ?? '') ||
    (capital.test(first?.text ?? '') && capital.test(second?.text ?? '') && second?.lower !== 'i')
  );
}

/** “four of nine managers”, “41 of 212”; not “1.55 is wrong”. */
function countsPeople(
  { kind, value = 2, period, start, end }: Statement['evidence']['quantities'][number],
  { words }: Sentence,
  span: Span,
): boolean {
  if (period || kind === 'currency' || value === 1) return false;
  if (kind === 'ratio' || (start < span.end && end > span.start)) return true;
  const after = words.filter((word) => word.start >= start).slice(1, 4);
  return after.some(({ lower }) => persons.has(lower) || persons.has(`${lower}s`) || lower === 'votes');
}

/** A name that is no place, no month and nobody’s thing; “the head of support”, “from our lawyers”. */
function isWhoItWas(words: readonly Word[], at: number, span: Span): boolean {
  const word = words[at] as Word;
  if (word.quoted) return false;
  // “some in Finance” may be anybody there; “a manager in Hull” is one that the reader can find.
  const inside = word.start < span.end && word.end > span.start;
  if (inside) return word.start > span.start && /^\p{Lu}\p{Ll}/u.test(word.text) && isSingle(words, span);
  const before = words[at - 1]?.lower ?? '';
  const source = /^(?:by|from)$/.test(words[at - 2]?.lower ?? '') && /^(?:an?|my|our|the)$/.test(before);
  if (source && (roles.has(word.lower) || persons.has(word.lower) || functions.has(word.lower))) return true;
  if (at === 0 || !/^\p{Lu}\p{Ll}/u.test(word.text) || noNames.has(word.lower)) return false;
  if (functions.has(word.lower) || givenNames.has(word.lower)) return true;
  if (
    /^(?:a|above|across|an|around|at|below|in|into|near|on|our|the|these|this|those|to|until)$/.test(before)
  )
    return false;
  return !/^\d/.test(before) && !isPlaceTail(words, at);
}

const isSingle = (words: readonly Word[], span: Span): boolean =>
  /^(?:a|another|one|somebody|someone)$/.test(words.find(({ start }) => start >= span.start)?.lower ?? '') &&
  words.find(({ start }) => start > span.start)?.lower !== 'few';

/** “above Bear Fork”: the second word of a place. */
const isPlaceTail = (words: readonly Word[], at: number): boolean =>
  /^\p{Lu}/u.test(words[at - 1]?.text ?? '') &&
  /^(?:above|across|around|at|below|in|near|on|the|to)$/.test(words[at - 2]?.lower ?? '');
