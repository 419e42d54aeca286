import type { Block, PlacedBlock } from '../document/block.ts';
import { Memo } from '../document/memo.ts';
import { perBlock } from '../document/per-block.ts';
import { plainText, textAt } from '../document/plain-text.ts';
import type { Sentence } from '../document/sentences.ts';
import { answerStart, isQuestion } from '../facts/questions.ts';
import type { Outline, OutlinedSection } from './outline.ts';

/** What stands in an FAQ to be answered: a question, or a heading that only names what it is about. */
export interface Asked {
  readonly at: PlacedBlock;
  readonly question: Block;
  /** On one line, without “Q:”. */
  readonly text: string;
  /** False for a heading that asks nothing: “Pricing”. */
  readonly asks: boolean;
  /** 1 to 7; 8 for a paragraph. */
  readonly level: number;
  readonly role: string;
  /** The blocks of the answer in order, headings within it left out; the question’s own block if it goes on. */
  readonly answer: readonly PlacedBlock[];
}

/** Where questions are asked and answered: the FAQ of any kind, and all of a draft that is one. */
export function isInFaq({ part, role }: OutlinedSection, { narrative }: Outline): boolean {
  return part === 'faq' || role === 'faq' || narrative.id === 'faq';
}

const memo = new Memo<Outline>();

/** All that the FAQ of a draft puts to be answered, in order. Read once, for all rules that ask of it. */
export const readAsked = memo.reading(
  (outline: Outline): readonly Asked[] => askedIn(outline),
  (outline) => outline,
);

function askedIn(outline: Outline): Asked[] {
  const asked: (Asked & { answer: PlacedBlock[] })[] = [];
  let open: (Asked & { answer: PlacedBlock[] }) | undefined;
  const ask = (at: PlacedBlock, asks: boolean, { role }: OutlinedSection): void => {
    const level = at.block.level || 8;
    open = {
      at,
      question: at.block,
      text: questionText(at.block),
      asks,
      level,
      role,
      answer: goesOn(at.block) ? [at] : [],
    };
    asked.push(open);
  };
  outline.sections.forEach((each, at) => {
    const { heading, blocks } = each.section;
    if (!isInFaq(each, outline)) {
      open = undefined;
      return;
    }
    if (heading && isQuestion(heading.block)) ask(heading, true, each);
    // A heading further in belongs to the answer; another one that nothing asks is a label.
    else if (heading && !(open?.asks && heading.block.level > open.level)) {
      open = undefined;
      if (isEntry(each, outline, at)) ask(heading, false, each);
    }
    for (const placed of blocks) {
      if (isQuestion(placed.block)) ask(placed, true, each);
      else open?.answer.push(placed);
    }
  });
  return asked;
}

/** A heading deeper than that of the FAQ, with an answer and without questions of its own under it. */
function isEntry(
  { section, role, named, part }: OutlinedSection,
  { sections, narrative }: Outline,
  at: number,
): boolean {
  if (
    named ||
    section.level === 1 ||
    !section.blocks.some(isProse) ||
    section.blocks.some(({ block }) => isQuestion(block))
  )
    return false;
  const faq = role.endsWith('faq') || (narrative.id === 'faq' && part !== 'appendix');
  const next = sections[at + 1]?.section;
  const grouped = next?.heading && next.level > section.level && isQuestion(next.heading.block);
  return faq && !grouped;
}

const isProse = ({ block }: PlacedBlock): boolean => block.kind === 'paragraph' && !isQuestion(block);

const goesOn = (block: Block): boolean => answerStart(block) > 0;

const questionText = perBlock((block) => {
  const end = answerStart(block);
  const text = end > 0 ? textAt(block, { start: 0, end }) : plainText(block);
  return text.replace(/\s*\bA(?:nswer)?[.:)]$/, '').replace(/^(?:Q|Question)(?:\s?\d+)?[.:)]\s*/, '');
});

/**
 * A reading that is kept with a question as long as its answer is the same. It must not depend on where they stand,
 * nor on anything outside.
 */
export function perAnswer<T>(read: (asked: Asked) => T): (asked: Asked) => T {
  const known = new WeakMap<Block, { readonly asked: Asked; readonly value: T }>();
  return (asked) => {
    const before = known.get(asked.question);
    if (before && isSame(before.asked, asked)) return before.value;
    const value = read(asked);
    known.set(asked.question, { asked, value });
    return value;
  };
}

const isSame = (a: Asked, b: Asked): boolean =>
  a.asks === b.asks &&
  a.role === b.role &&
  a.answer.length === b.answer.length &&
  a.answer.every(({ block }, at) => block === b.answer[at]?.block);

/** A sentence of an answer in its block; from `start` on, after “A:”. */
export interface AnswerSentence {
  readonly block: Block;
  readonly sentence: Sentence;
  readonly start: number;
}

/** The sentences of an answer, in order; those of tables too. */
export function sentencesOf({ answer }: Asked): AnswerSentence[] {
  return answer.flatMap(({ block }) => sentencesIn(block));
}

const sentencesIn = perBlock((block): readonly AnswerSentence[] => {
  const from = Math.max(answerStart(block), /^\s*A(?:nswer)?[.:)]\s+/.exec(block.prose)?.[0].length ?? 0);
  return block.sentences
    .filter(({ end }) => end > from)
    .map((sentence) => ({ block, sentence, start: Math.max(sentence.start, from) }));
});

/** The offset in the document where a block of an answer starts. */
export function placeOf({ at, answer }: Asked, block: Block): number {
  return (answer.find((placed) => placed.block === block) ?? at).start;
}
