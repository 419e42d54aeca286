import type { PlacedBlock } from '../document/block.ts';
import { plainText } from '../document/plain-text.ts';
import { type Span, shift } from '../document/span.ts';
import { slot } from '../engine/fixes.ts';
import { option } from '../engine/options.ts';
import { asParagraph, endOfText } from '../engine/places.ts';
import { type DocumentUnit, defineRule, type Problem } from '../engine/rule.ts';
import { isSectionAsked } from '../engine/written.ts';
import { answers } from '../facts/answer-signs.ts';
import { mentions } from '../facts/option-signs.ts';
import { type AskedPart, askedParts } from '../narratives/asked-parts.ts';
import { promptOf } from '../narratives/prompt.ts';

export const promptPartUnanswered = defineRule({
  id: 'prompt-part-unanswered',
  summary: 'Every part of the question has its answer.',
  why: 'A prompt holds five or six questions in one. Readers tick them off, and the one left out is the one they ask in the interview.',
  scope: 'document',
  group: 'structure',
  severity: 'warning',
  kinds: ['writing-assessment', 'case-study'],
  options: {
    minWords: option.number(9, 'Drafts shorter than this, in words, the prompt aside, are not yet asked.'),
  },
  examples: [
    {
      kind: 'writing-assessment',
      bad: '> «Question: what would you measure, and why?»\n\nI would measure repeat orders in the first week of May.',
      good: '> Question: what would you measure, and why?\n\nI would measure repeat orders, because a first order is won by the voucher.',
    },
  ],
  *check(unit, { minWords }): Iterable<Problem> {
    const { document } = unit;
    const prompt = promptOf(document);
    if (prompt === undefined) return;
    const said = document.blocks.filter((placed) => isAnswer(placed, prompt));
    const words = said.reduce(
      (sum, { block }) => sum + block.sentences.reduce((n, each) => n + each.words.length, 0),
      0,
    );
    if (words < minWords) return;
    const done = new Set(document.frontMatter.answered.map((each) => each.toLowerCase()));
    const missing = askedParts(prompt).filter(
      (part) => !done.has(part.id) && !isAnswered(part, said) && !isAskedAsSection(unit, part),
    );
    if (missing.length > 0) yield problemFor(unit, prompt, missing);
  },
});

/** Paragraphs and tables, the prompt itself aside. */
function isAnswer({ block }: PlacedBlock, prompt: string): boolean {
  if (block.kind !== 'paragraph' && block.kind !== 'table') return false;
  const text = plainText(block);
  return (
    text !== '' &&
    !text.includes(prompt.slice(0, 60)) &&
    !(block.containers.includes('quote') && prompt.includes(text))
  );
}

function isAnswered({ asked, words }: AskedPart, said: readonly PlacedBlock[]): boolean {
  if (asked !== undefined) return said.some(({ block }) => block.slots.length > 0 || answers(block, asked));
  if (words.length === 0) return true;
  return said.some(({ block }) => block.slots.length > 0 || mentions(block, words));
}

/** Parts that have a section of their own: where that is missing, section-missing asks. */
const roles: Readonly<Record<string, string>> = {
  unanalysable: 'stakes',
  stakes: 'stakes',
  alternatives: 'alternatives',
  idea: 'alternatives',
  problem: 'situation',
  result: 'result',
  outcome: 'result',
};

const isAskedAsSection = (unit: DocumentUnit, { id }: AskedPart): boolean => {
  const role = roles[id];
  return role !== undefined && isSectionAsked(unit, role);
};

function problemFor({ document }: DocumentUnit, prompt: string, missing: readonly AskedPart[]): Problem {
  const names = missing.map(({ named }) => named);
  const list = names.length === 1 ? `${names[0]}` : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
  const at = endOfText(document);
  const stubs = missing.map(({ named }) => `<!-- ${named.replace(/[“”]/g, '')} -->\n\n[answer]`).join('\n\n');
  return {
    span: placeOfPrompt(document, prompt),
    message: `Where is the rest of the question answered? It also asks for ${list}; no paragraph answers ${names.length === 1 ? 'it' : 'them'} yet.`,
    fixes: [slot('Add a place for each part', { start: at, end: at }, asParagraph(stubs, document, at))],
  };
}

/** The prompt where it is copied, else the first words. */
function placeOfPrompt({ blocks }: DocumentUnit['document'], prompt: string): Span {
  const said = blocks.filter(({ block }) => block.sentences.length > 0);
  const placed =
    said.slice(0, 4).find(({ block }) => plainText(block).includes(prompt.slice(0, 60))) ?? said[0];
  const sentences = placed?.block.sentences ?? [];
  const [first] = sentences;
  if (!placed || !first) return { start: 0, end: 0 };
  return shift({ start: first.start, end: first.end }, placed.start);
}
