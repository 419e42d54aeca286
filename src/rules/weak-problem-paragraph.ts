import { type Block, endOfBlock, type PlacedBlock } from '../document/block.ts';
import { perBlock } from '../document/per-block.ts';
import { plainText } from '../document/plain-text.ts';
import { shift } from '../document/span.ts';
import { slot } from '../engine/fixes.ts';
import { type DocumentUnit, defineRule, type Problem } from '../engine/rule.ts';
import { readQuantities } from '../evidence/quantities/quantities.ts';
import { everybody, lackOfProduct, ownLack, universal } from '../evidence/words/problems.ts';
import type { Outline } from '../narratives/outline.ts';
import { announces, outside, readRelease } from '../narratives/release.ts';
import { matchesEarly } from '../narratives/signs.ts';

export const weakProblemParagraph = defineRule({
  id: 'weak-problem-paragraph',
  group: 'press-release',
  summary: 'The problem has a customer, a number and what is done today, and stands without the product.',
  why: 'A problem of everybody is nobody’s. One that is only the lack of the product is the writer’s own.',
  scope: 'document',
  severity: 'warning',
  kinds: ['prfaq'],
  options: {},
  examples: [
    {
      bad: '«In today’s world, businesses struggle with communication.»',
      good: 'Today a clinic nurse phones three suppliers to find one splint. Each call takes nine minutes, since stock lists are faxed once a day.',
    },
    {
      bad: '«Many people lack a unified platform for parcels, which Blue Parcel solves.»',
      good: 'Four in ten tenants miss a delivery each month. They drive 25 minutes to a depot that closes at six, because couriers may not leave parcels in the hall.',
    },
  ],
  *check(unit): Iterable<Problem> {
    const problem = problemOf(unit);
    const [first] = problem;
    const last = problem.at(-1);
    if (!first || !last || problem.some(({ block }) => block.slots.length > 0)) return;
    const lacking = problem.find(({ block }) => lackIn(block));
    const code = lacking ? 'lack-of-us' : faultOf(problem);
    if (!code) return;
    const { block, start } = lacking ?? first;
    const at = lacking
      ? Math.max(
          0,
          block.sentences.findIndex((sentence) =>
            lacks(folded(block.prose.slice(sentence.start, sentence.end)), false),
          ),
        )
      : 0;
    const sentence = block.sentences[at];
    if (!sentence) return;
    const end = endOfBlock(last);
    yield {
      span: shift(sentence, start),
      code,
      ...(code === 'no-number' && { level: 'info' as const }),
      message: messages[code],
      fixes: [slot('Add whose problem it is, and what it costs', { start: end, end }, stub)],
    };
  },
});

const stub =
  ' [N of M] [customers] [today’s way] each [period] ([source]). It costs them [time] and [amount], because [reason].';

const messages = {
  'lack-of-us':
    'If the product did not exist, would anybody call this a problem? It is told as the lack of what is sold: say who does what today, how often, and what it costs them.',
  universal:
    'Whose problem is it, how often, and what does it cost them today? Everybody has it here, and nobody: name the customer, and give a number.',
  'no-number':
    'How often is that, and what does it cost? The problem has no number: give how many have it, and the time or money that goes on it.',
} as const;

/** Shorter texts, in words, are fragments: a number that is not there may stand in the next paragraph. */
const leastWords = 80;

/** The paragraphs of the problem: under its heading, or the first that tells of it and those up to the solution. */
function problemOf({ outline, found }: DocumentUnit): readonly PlacedBlock[] {
  const { paragraphs, opening, words, announced } = readRelease(outline, found);
  if (!announced) return [];
  const headed = outline.sections.find(
    ({ part, role, named }) => named && part === 'press-release' && role === 'problem',
  );
  if (headed) return headed.section.blocks.filter(({ block }) => block.kind === 'paragraph');
  const tells = ({ block }: PlacedBlock): boolean => lackIn(block) || showsSign(block, outline, 'problem');
  if (words < leastWords)
    return paragraphs.filter(({ block }) => lackIn(block) || isUniversal(folded(plainText(block))));
  const after = paragraphs.filter(({ start, block }) => start !== opening?.start && !announcesFirst(block));
  const from = after.findIndex(tells);
  if (from < 0) return [];
  const rest = after.slice(from + 1).findIndex(({ block }) => showsSign(block, outline, 'solution'));
  return after.slice(from, rest < 0 ? from + 1 : from + 1 + rest);
}

const announcesFirst = perBlock((block) => announces.test(plainText(block).slice(0, 200)));

/** Whether a paragraph shows by its words that it is a section of the release. */
function showsSign(block: Block, { narrative }: Outline, role: string): boolean {
  const signs = narrative.sections.find((spec) => spec.role === role)?.signs ?? [];
  return signs.some((sign) => sign.by === 'words' && matchesEarly(block, sign.pattern));
}

const folded = (text: string): string => text.toLowerCase().replaceAll('’', "'").slice(0, 2000);

const counted = perBlock((block) =>
  block.sentences.some((sentence) => readQuantities(block, sentence).length > 0),
);

const lacks = (text: string, isCounted: boolean): boolean =>
  ownLack.test(text) || (!isCounted && lackOfProduct.test(text));

/** With a number the customer’s loss is told, whatever else they lack. */
const lackIn = perBlock((block) => lacks(folded(outside(block)), counted(block)));

function faultOf(problem: readonly PlacedBlock[]): 'universal' | 'no-number' | undefined {
  if (problem.some(({ block }) => counted(block) || block.kind === 'table')) return undefined;
  const text = problem.map(({ block }) => folded(plainText(block))).join(' ');
  if (isUniversal(text)) return 'universal';
  return text.split(' ').length >= 12 ? 'no-number' : undefined;
}

/** In today’s world; or the first who are named are everybody. */
function isUniversal(text: string): boolean {
  const at = text.search(everybody);
  return universal.test(text) || (at >= 0 && at < 60);
}
