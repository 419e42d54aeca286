import type { Block } from '../../document/block.ts';
import type { Sentence } from '../../document/sentences.ts';
import { readQuantities } from '../quantities/quantities.ts';
import { readTimeFrames } from '../times/time.ts';
import { functions, groups, namedGroups, persons, roles } from '../words/people.ts';
import { agentRoles, collectives } from '../words/roles.ts';
import type { QuestionShape } from './question-shape.ts';

/** A sentence of an answer, from `start` on: after “A:”. */
export interface Opening {
  readonly block: Block;
  readonly sentence: Sentence;
  readonly start: number;
}

/** In lower case with straight apostrophes, on one line. */
export function foldedOf({ block, sentence, start }: Opening): string {
  return block.prose
    .slice(start, sentence.end)
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
    .replaceAll('’', "'");
}

/** Somebody who does not know and says so has answered. */
const unknown =
  /^(?:(?:we|i|nobody|no one) (?:do not|don't|does not|doesn't|cannot|can't|could not|knows?|have not|haven't)\b|not (?:yet )?known|unknown|unclear|open\b|no idea)|\b(?:don't|do not|doesn't|does not) (?:yet )?know\b/;

/** Whether a sentence gives what the question asks for. */
export function answers(shape: QuestionShape, question: string, opening: Opening): boolean {
  const text = foldedOf(opening);
  if (unknown.test(text) || hasSlot(opening)) return true;
  switch (shape) {
    case 'yes-no':
      return saysYesOrNo(text, question);
    case 'amount':
      return isAmount(text, question, opening);
    case 'date':
      return isTime(text, opening);
    case 'when':
      return (
        isTime(text, opening) ||
        /\b(?:if|when|whenever|once|after|before|until|unless|during|as soon as|while|where|every|each|in case)\b/.test(
          text,
        )
      );
    case 'who':
      return namesSomeone(text, opening);
    case 'open':
      return true;
  }
}

const hasSlot = ({ block, sentence, start }: Opening): boolean =>
  block.slots.some((slot) => slot.start >= start && slot.end <= sentence.end);

/** “Yes”, “Not at launch”, “Only with consent”, “Both.”, “From May on.”, “In Leeds.” */
const polar =
  /^(?:in short,? |in a word,? |short answer:? |on paper,? )?(?:yes|yep|no|nope|not|never|only|both|neither|either|always|sometimes|mostly|mainly|largely|partly|partially|in part|to (?:a|some) (?:point|degree|extent)|up to|usually|generally|typically|normally|rarely|seldom|hardly|nearly|almost|sure|certainly|definitely|absolutely|of course|correct|right|indeed|true|false|exactly|none|nothing|nobody|no one|nowhere|all|every|each|any|anyone|anything|anywhere|most|some|many|few|half|one|two|three|four|if|when|once|until|unless|after|before|from|since|as (?:of|long|far|soon)|today|now|currently|already|soon|later|in|on|at|for|with|without|within|through|under|by|during|probably|possibly|likely|unlikely|perhaps|maybe|it depends|that depends|depends|we (?:think|believe|expect|doubt|hope) (?:so|not)|just|even|except|unfortunately|sadly|happily|thankfully|fortunately|optional|optionally|the same|same|more|less|fewer|enough|too|quite|very)\b/;
/** “It does, for 40 hours”, “You can”, “Growers don’t”: who is meant, and the verb of the question. */
const echoed =
  /^(?:\S+ ){1,7}?(?:(?:is|are|was|were|am|do|does|did|can|could|will|would|should|shall|has|have|had|may|might|must|needs?|cannot|isn't|aren't|wasn't|weren't|don't|doesn't|didn't|can't|couldn't|won't|wouldn't|shouldn't|hasn't|haven't)\b|\S{1,12}'(?:ll|re|ve|d|s|m)\b)/;
const contracted = /^(?:it|that|they|you|we|i|he|she|there)'(?:ll|re|ve|d|s|m)\b/;
const denied = /\b(?:not|never|no|none|nobody|nothing|neither|nor|without|cannot|only|\w+n't)\b/;

function saysYesOrNo(text: string, question: string): boolean {
  return (
    polar.test(text) ||
    contracted.test(text) ||
    echoes(text, question) ||
    denied.test(text) ||
    /^\W*\d/.test(text) ||
    // What there is can be told in a list.
    /^(?:is|are|was|were) there\b/i.test(question) ||
    repeatsVerb(text, question)
  );
}

/** Verbs of questions that answer one another. */
const families: readonly RegExp[] = [
  /\b(?:is|are|was|were|am|isn't|aren't|wasn't|weren't)\b|'(?:s|re|m)\b/,
  /\b(?:do|does|did|don't|doesn't|didn't)\b/,
  /\b(?:can|could|may|might|cannot|can't|couldn't)\b/,
  /\b(?:will|would|shall|should|won't|wouldn't|shouldn't|must|needs?)\b|'(?:ll|d)\b/,
  /\b(?:has|have|had|hasn't|haven't|hadn't)\b|'ve\b/,
];

/** “It does, for 40 hours”: the verb of the question comes again; “we have kept it low” says nothing to “does it”. */
function echoes(text: string, question: string): boolean {
  const said = echoed.exec(text)?.[0];
  const asked = families.filter((family) => family.test(question.toLowerCase().split(' ', 3).join(' ')));
  return said !== undefined && (asked.length === 0 || asked.some((family) => family.test(said)));
}

/** “Does it work without power?” “It works on its battery.” */
function repeatsVerb(text: string, question: string): boolean {
  const said = new Set(text.match(/\p{L}{4,}/gu)?.map(stem));
  return (question.toLowerCase().match(/\p{L}{4,}/gu) ?? []).slice(1).some((word) => said.has(stem(word)));
}

const stem = (word: string): string => word.slice(0, Math.max(4, word.length - 3));

/** “Free”, “nothing”, “half of it”; a number in words is read as a quantity. */
const amounts =
  /\b(?:none|nothing|no|not|free|zero|unlimited|unchanged|all|every|each|half|a (?:third|quarter|tenth)|double|as (?:many|much|long|often|little) as|same|never|one|two)\b|\d/;
/** What answers “how long”, “how often”, “how quickly” besides. */
const spans =
  /\b(?:once|twice|daily|weekly|hourly|monthly|yearly|annually|nightly|overnight|until|till|immediately|instantly|at once|seconds?|minutes?|hours?|days?|weeks?|months?|years?|forever|indefinitely|always|whenever|any ?time|while|when|after|before)\b/;
const asksTime = /\bhow (?:long|often|quickly|fast|soon)\b/i;

const isAmount = (text: string, question: string, { block, sentence }: Opening): boolean =>
  amounts.test(text.replace(/\ball the time\b|\bno (?:doubt|question)\b|\bat all\b/g, '')) ||
  (asksTime.test(question) && spans.test(text)) ||
  readQuantities(block, sentence).length > 0;

const times =
  /\b(?:never|not|no|none|already|now|today|tonight|tomorrow|immediately|at once|instantly|the (?:same|next) (?:day|morning|week)|at launch|on (?:launch|day)|from day one|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b|\d/;

const isTime = (text: string, { block, sentence }: Opening): boolean =>
  times.test(text) || readTimeFrames(block, sentence).some(({ kind }) => kind !== 'comparison');

const someone =
  /^(?:anyone|anybody|everyone|everybody|no one|nobody|none|you|we|i|they|he|she|people|those|both|neither|each|every|any|all|only|not)\b|\b(?:\w+(?:ers|ors|ists|ants|ents|ees|ians|men|women)|customers?|people|families|we|us|you|our \w+)\b/;

function namesSomeone(text: string, { sentence, start }: Opening): boolean {
  if (someone.test(text) || /\d/.test(text)) return true;
  const words = sentence.words.filter((word) => word.start >= start);
  return words.some(
    ({ text: written, lower }, at) =>
      (at > 0 && /^\p{Lu}/u.test(written) && lower !== 'i') ||
      // “Ana Silva”, “DoorBox”, “UPS”, “Finance.”
      (at === 0 &&
        (/^\p{Lu}\S*\p{Lu}/u.test(written) ||
          functions.has(lower) ||
          /^\p{Lu}/u.test(words[1]?.text ?? '') ||
          words.length <= 2)) ||
      roles.has(lower) ||
      persons.has(lower) ||
      agentRoles.has(lower) ||
      groups.has(lower) ||
      namedGroups.has(lower) ||
      collectives.has(lower),
  );
}
