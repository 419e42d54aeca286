import { endOfBlock, type PlacedBlock } from '../document/block.ts';
import { perBlock } from '../document/per-block.ts';
import { textAt } from '../document/plain-text.ts';
import type { Sentence } from '../document/sentences.ts';
import { type Span, shift } from '../document/span.ts';
import { readFirstPerson } from './language/person.ts';
import { readResults } from './language/result.ts';
import { readQuantities } from './quantities/quantities.ts';
import { saysWhen } from './times/time.ts';

/** What of a story is told, by its sentences and their order. */
export interface Story {
  readonly words: number;
  /** Words before the first deed of the teller. */
  readonly beforeDeeds: number;
  /** How many things the teller does. */
  readonly deeds: number;
  readonly situation: boolean;
  readonly task: boolean;
  readonly result: boolean;
  readonly lesson: boolean;
  /** The first sentence, and the end of the last block, in the document. */
  readonly first?: Span;
  readonly end: number;
}

/** What one sentence tells. */
interface Told {
  readonly words: number;
  /** How many things the teller does. */
  readonly deeds: number;
  readonly situation: boolean;
  readonly task: boolean;
  readonly result: boolean;
  readonly lesson: boolean;
}

const role =
  /\b(?:I (?:was|led|ran|managed|owned|worked|joined|looked after|headed|served)|my (?:team|role|job|desk|shop)|as (?:a|an|the) [\w-]+ (?:manager|lead|analyst|engineer|owner|director))\b/;
const task =
  /\b(?:had to|needed to|my (?:goal|task|job|brief|aim|target)|(?:was|were) (?:asked|told|given|due|expected) |I had (?:until|\w+ (?:days|weeks|hours|months))|deadline|goal was|aim was|target was|the (?:board|director|manager|CEO|VP) wanted|due (?:on|in|by)|I set (?:out|myself)|wanted (?:to|me to)|it fell to me)\b/i;
const lesson =
  /\b(?:I (?:have )?learn(?:ed|t)|taught me|lessons?|next time|in hindsight|looking back|differently|since then|ever since|I (?:now|still|no longer)|from then on|I would (?:now|still|have|ask|call|start|test|do)|I should have|what I (?:missed|got wrong)|my mistake|I was wrong)\b/i;
const outcome =
  /\b(?:as a result|in the end|by the end|(?:days|weeks|months|quarters|years) (?:later|after)|after(?:wards| the launch)|saved|still (?:runs?|in use)|since then|today|has (?:held|stayed)|did not (?:return|happen again)|was back|recovered)\b/i;

const toldIn = perBlock((block): readonly Told[] =>
  block.sentences.map((sentence): Told => {
    const text = textAt(block, sentence);
    const results = sentence.question ? [] : readResults(block, sentence);
    const first = readFirstPerson(block, sentence).singular.length > 0;
    const amount = readQuantities(block, sentence).some(({ period }) => !period);
    const moved = results.some(({ kind }) => kind !== 'done');
    return {
      words: sentence.words.length,
      deeds: first && !lessonOnly(text) ? results.filter(({ kind }) => kind === 'done').length : 0,
      situation: saysWhen(block, sentence) || role.test(text),
      task: task.test(text) || hasDeadline(text),
      result:
        (moved && (amount || outcome.test(text))) ||
        (amount && outcome.test(text)) ||
        hasSlot(block.slots, sentence),
      lesson: lesson.test(text),
    };
  }),
);

/** “I learned to ask first”: no deed of the story. */
const lessonOnly = (text: string): boolean =>
  /^(?:I (?:have )?learn|next time|in hindsight|looking back)/i.test(text);
const hasDeadline = (text: string): boolean =>
  /\b(?:by|before|until) (?:the end of |early |late )?(?:\p{Lu}|next|\d)/u.test(text);

const hasSlot = (slots: readonly Span[], { start, end }: Sentence): boolean =>
  slots.filter((slot) => slot.start >= start && slot.end <= end).length >= 2;

/** Reads the paragraphs of a story. The situation is looked for in its first half, the result in its second. */
export function readStory(blocks: readonly PlacedBlock[]): Story {
  const prose = blocks.filter(({ block }) => block.kind === 'paragraph' && block.sentences.length > 0);
  const told = prose.flatMap(({ block }) => toldIn(block));
  const words = told.reduce((sum, each) => sum + each.words, 0);
  const half = Math.max(1, Math.ceil(told.length / 2));
  const firstDeed = told.findIndex(({ deeds }) => deeds > 0);
  const before = told.slice(0, firstDeed < 0 ? told.length : firstDeed);
  const [opening] = prose;
  const sentence = opening?.block.sentences[0];
  const last = prose.at(-1);
  return {
    words,
    beforeDeeds: before.reduce((sum, each) => sum + each.words, 0),
    deeds: told.reduce((sum, { deeds }) => sum + deeds, 0),
    situation: told.slice(0, half).some((each) => each.situation),
    task: told.some((each) => each.task),
    result: told.slice(Math.floor(told.length / 3)).some((each) => each.result),
    lesson: told.some((each) => each.lesson),
    ...(opening && sentence && { first: shift({ start: sentence.start, end: sentence.end }, opening.start) }),
    end: last ? endOfBlock(last) : 0,
  };
}
