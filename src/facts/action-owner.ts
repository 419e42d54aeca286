import { daleChall } from 'dale-chall';
import type { Block } from '../document/block.ts';
import { perBlock } from '../document/per-block.ts';
import type { Sentence } from '../document/sentences.ts';
import type { Span } from '../document/span.ts';
import type { Word } from '../document/words.ts';
import { lowerAt } from '../evidence/cues/cue.ts';
import { cuesIn } from '../evidence/cues/cues.ts';
import { type Someone, someoneEndingAt } from '../evidence/cues/people.ts';
import { readClauses } from '../evidence/language/clauses.ts';
import { readPassives } from '../evidence/language/passive.ts';
import { subjectOf } from '../evidence/language/subject.ts';
import { THIRD, verbForm } from '../evidence/language/verb-forms.ts';
import { readTimeFrames, saysWhen } from '../evidence/times/time.ts';
import { givenNames } from '../evidence/words/given-names.ts';
import { functions, groups, nobodyInParticular, persons } from '../evidence/words/people.ts';

/** Who does what a sentence of a list of actions says, and when, as far as it says so. */
export interface Assignment {
  readonly owner: boolean;
  readonly date: boolean;
}

/** “J. Park”, “@ines”, “O’Neill” after an initial. */
const initialled =
  /(?<!\p{L})\p{Lu}\.\s?(?:\p{Lu}\.\s?)?\p{Lu}[\p{L}’'-]+|(?<![\p{L}\p{N}.])@[\p{L}\p{N}][\w.-]*/u;
/** “… start, Katrin Hefti responsible”, “(Hazel Vine recruits)”, “Rule for Ahorn, Regula Zbinden: …”. */
const setApart =
  /[,(–—] ?(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May |June|July|August|September|October|November|December)\p{Lu}[\p{Ll}’'-]+ (?:(?:van|de|von|der|la|le) )?\p{Lu}[\p{Ll}’'-]+(?= (?:responsible|leads?|owns|to |\p{Ll}+s\b)|[:,).]|$)/u;
const everybody = /^(?:customers?|sellers?|buyers?|people|stakeholders|users|members|staff|teams|everyone)$/;

/** Who and when, of a sentence in a list of actions. More is taken for an owner here than in running text. */
export function assignmentOf(block: Block, sentence: Sentence): Assignment {
  return { owner: hasOwner(block, sentence), date: hasDate(block, sentence) };
}

/** The same of a whole block: one of its sentences says it. */
export const assignmentIn = perBlock((block): Assignment => {
  const all = block.sentences.map((sentence) => assignmentOf(block, sentence));
  return { owner: all.some(({ owner }) => owner), date: all.some(({ date }) => date) };
});

const recurring =
  /\b(?:daily|weekly|monthly|quarterly|(?:every|each) (?:day|week|month|quarter|\p{Lu}\p{L}+day))\b/iu;
/** “3 May”, “W23”, “05/12”, “day 30”: in a list of actions even a bare one is a date. */
const terse =
  /\b(?:W(?:eek|K)? ?\d{1,2}|\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?|day \d+|sprint \d+|T\s?[+-]\s?\d+)\b/i;

function hasDate(block: Block, sentence: Sentence): boolean {
  const text = block.prose.slice(sentence.start, sentence.end);
  return (
    saysWhen(block, sentence) ||
    readTimeFrames(block, sentence).some(({ kind }) => kind === 'relative') ||
    recurring.test(text) ||
    terse.test(text)
  );
}

function hasOwner(block: Block, sentence: Sentence): boolean {
  const { words } = sentence;
  const isIn = ({ start }: Span): boolean => start >= sentence.start && start < sentence.end;
  if (block.slots.some((each) => each.evidence === 'name' && isIn(each))) return true;
  if (cuesIn.owner(block, sentence).length > 0) return true;
  const text = block.prose.slice(sentence.start, sentence.end);
  if (initialled.test(text) || setApart.test(text)) return true;
  if (opensWithName(block, sentence)) return true;
  if (
    words.some(({ lower, text }) => givenNames.has(lower.replace(/'s$/, '')) && /^\p{Lu}\p{Ll}/u.test(text))
  )
    return true;
  return actsInPerson(block, sentence) || hasAgent(block, sentence) || isSetApart(block, sentence);
}

/** “Niamh Corrigan reports”, “Grant Oakes starts”: two capitals and a verb, also where no list knows the name. */
function opensWithName(block: Block, sentence: Sentence): boolean {
  const [first, second, third] = sentence.words;
  const capital = /^\p{Lu}\p{Ll}[\p{L}’'-]*$/u;
  if (!first || !second || !third || !capital.test(first.text)) return false;
  const does = (word: Word): boolean =>
    ((verbForm(word.lower)?.forms ?? 0) & THIRD) !== 0 && !capital.test(word.text);
  // “Wiremu passes the lights”: a word that is no other is a name.
  if (does(second)) return isUnknown(first.lower) && !functions.has(first.lower);
  return capital.test(second.text) && block.prose.slice(first.end, second.start) === ' ' && does(third);
}

const ordinary: ReadonlySet<string> = new Set(daleChall);

const isUnknown = (lower: string): boolean =>
  verbForm(lower) === undefined && !ordinary.has(lower) && !/(?:s|ing|ment|tion|ity)$/.test(lower);

/** The subject of a clause is somebody: “the payments team ships”, “Legal signs”, “she tests”. */
function actsInPerson(block: Block, sentence: Sentence): boolean {
  return readClauses(block, sentence).some((clause) => {
    // “The last two nurses will be hired”: what is done to them they do not do.
    if (clause.kind === 'relative' || clause.verb.passive) return false;
    const { kind, head } = subjectOf(block, sentence, clause);
    if (kind === 'i' || kind === 'he-she') return true;
    if (head < 0 || nobodyInParticular.has(lowerAt(sentence.words, head))) return isTeam(sentence, head);
    if (kind === 'team' || kind === 'role' || kind === 'name') return isSomebody(sentence, head);
    return isSomebody(sentence, head) && someone(sentence, head)?.actor !== 'person';
  });
}

/** A name, a role, a function, a team that is told from others; several people if they are of the company. */
function isSomebody(sentence: Sentence, head: number): boolean {
  if (isTeam(sentence, head)) return true;
  const who = someone(sentence, head);
  if (!who) return false;
  if (who.actor === 'people') return isCrew(sentence, who);
  return who.actor !== 'we';
}

const someone = ({ words }: Sentence, head: number): Someone | undefined => someoneEndingAt(words, head);

/** “the account managers”: more than one, and still known by name to whoever reads it. */
const isCrew = ({ words }: Sentence, { first, last }: Someone): boolean =>
  last - first >= 2 && persons.has(lowerAt(words, last)) && !everybody.test(lowerAt(words, last));

/** “payments team”, “Customer Care”: which team is said. */
function isTeam({ words }: Sentence, head: number): boolean {
  if (functions.has(lowerAt(words, head)) && /^\p{Lu}/u.test(words[head]?.text ?? '')) return true;
  const before = lowerAt(words, head - 1);
  return (
    groups.has(lowerAt(words, head)) &&
    head > 0 &&
    !/^(?:the|a|an|our|each|every|whole|entire|this|that|all|project|core|and|or|by|with|to)$/.test(before)
  );
}

function hasAgent(block: Block, sentence: Sentence): boolean {
  return readPassives(block, sentence).some(({ agent }) => {
    const last = agent ? sentence.words.findLastIndex(({ end }) => end <= agent.end) : -1;
    return last >= 0 && isSomebody(sentence, last);
  });
}

/** What stands between marks, or before “to”: “Legal: …”, “(Priya, 12 May)”, “… — the returns team”, “Finance to confirm …”. */
function isSetApart({ prose }: Block, sentence: Sentence): boolean {
  const { words } = sentence;
  let first = 0;
  for (let at = 0; at < words.length; at++) {
    const next = words[at + 1];
    const gap = prose.slice(words[at]?.end, next?.start ?? sentence.end);
    const before = at - first;
    const opens = next?.lower === 'to' && first === 0;
    const ends = next === undefined || /[()[\]:;,—–→/+&]|\s-\s/.test(gap) || next.lower === 'by';
    if ((ends || opens) && before < 5) {
      const from = /^(?:owner|owners|who|dri|with|by|lead|and)$/.test(lowerAt(words, first))
        ? first + 1
        : first;
      if (names(sentence, { from, last: at, whole: first === 0 && !opens })) return true;
    }
    if (ends) first = at + 1;
  }
  return false;
}

interface Apart {
  readonly from: number;
  readonly last: number;
  /** It opens the sentence, where any word has a capital. */
  readonly whole: boolean;
}

/** The words from `from` to `last` are somebody, all of them. */
function names(sentence: Sentence, { from, last, whole }: Apart): boolean {
  if (from > last || nobodyInParticular.has(lowerAt(sentence.words, from))) return false;
  if (isTeam(sentence, last)) return last - from < 4;
  const who = someone(sentence, last);
  if (!who || who.first !== from || who.actor === 'we') return false;
  if (who.actor === 'people') return isCrew(sentence, who);
  return who.actor !== 'person' || who.known === true || !whole || last > from;
}
