import { type Block, endOfBlock, type PlacedBlock } from '../document/block.ts';
import { perBlock } from '../document/per-block.ts';
import { plainText, textAt } from '../document/plain-text.ts';
import { shift } from '../document/span.ts';
import { blocksWhere } from '../document/tally.ts';
import { slot } from '../engine/fixes.ts';
import { asParagraph, endOfText } from '../engine/places.ts';
import { type DocumentUnit, defineRule, type Problem } from '../engine/rule.ts';
import { type Answering, Answers } from '../facts/promise-answers.ts';
import { type Promised, promisesIn } from '../facts/promises.ts';
import { type Asked, readAsked } from '../narratives/asked.ts';
import { readRelease } from '../narratives/release.ts';

export const prClaimUnsupported = defineRule({
  id: 'pr-claim-unsupported',
  group: 'consistency',
  summary: 'What the release promises in numbers, the FAQ or an appendix explains, with the same values.',
  why: 'The release is fiction until the FAQ shows how it becomes true. A number that stands there alone is a wish.',
  scope: 'document',
  severity: 'warning',
  kinds: ['prfaq'],
  options: {},
  examples: [
    {
      bad: 'LEEDS, 3 May 2027 — Blue Parcel opened lockers. They cut missed deliveries by «80%».\n\n## FAQ\n\n### Where are they?\n\nIn Leeds and York.',
      good: 'LEEDS, 3 May 2027 — Blue Parcel opened lockers. They cut missed deliveries by 80%.\n\n## FAQ\n\n### Why 80%?\n\nIn the Leeds pilot misses fell from 41% to 8% of parcels.',
    },
    {
      bad: 'LEEDS, 3 May 2027 — Blue Parcel opened lockers. One costs «$3» a month.\n\n## FAQ\n\n### What does it cost?\n\nThe price is $4.',
      good: 'LEEDS, 3 May 2027 — Blue Parcel opened lockers. One costs $3 a month.\n\n## FAQ\n\n### What does it cost?\n\n$3 a month, from May.',
    },
  ],
  *check(unit): Iterable<Problem> {
    const promised = promisedIn(unit);
    if (promised.length === 0) return;
    const answering = answeringIn(unit);
    if (answering.blocks.length === 0 && answering.noted.length === 0) return;
    const answers = new Answers(answering);
    for (const { placed, promise } of promised) {
      const told = answers.tell(promise);
      const other = told ? undefined : answers.contradict(promise);
      if (told || (!other && promise.kind !== 'gain')) continue;
      const text = textAt(placed.block, promise);
      yield {
        span: shift(promise, placed.start),
        code: other ? 'conflict' : 'unsupported',
        message: other
          ? `Which is right? The release promises “${text}”, the FAQ has “${other.text}”: give one value, or say what each of them is of.`
          : `Which answer shows that? The release promises “${text}”, and neither the FAQ nor an appendix says where it comes from or how it becomes true.`,
        ...(other && { related: [{ span: other.span, message: `“${other.text}” here` }] }),
        ...(!other && { fixes: [fixFor(text, unit)] }),
      };
    }
  },
});

interface PlacedPromise {
  readonly placed: PlacedBlock;
  readonly promise: Promised;
}

/** A paragraph that tells of the problem may go on to what the product does; the numbers of the problem itself promise nothing. */
const offers = /\b[Ww]ith (?:the |it\b|them\b|this\b|\p{Lu})|\b(?:lets|now|instead)\b|^PR:/u;

const promising = blocksWhere((block) => promisesIn(block).length > 0);

function promisedIn({ document, outline, found }: DocumentUnit): readonly PlacedPromise[] {
  const { opening, paragraphs, lines } = readRelease(outline, found);
  const problem = found.get('problem');
  return promising({ lineage: document.lineage, blocks: [...lines, ...paragraphs] })
    .filter(
      (placed) =>
        placed === opening || placed.start !== problem || offers.test(plainText(placed.block).slice(0, 2000)),
    )
    .flatMap((placed) =>
      promisesIn(placed.block)
        .filter(({ start }) => start < faqStart(placed.block))
        .map((promise) => ({ placed, promise })),
    );
}

/** What can answer for it. A note may hold both in one paragraph: “PR: … FAQ: …”. */
function answeringIn({ document, outline, found }: DocumentUnit): Answering {
  let asked: ReadonlyMap<Block, Asked> | undefined;
  return {
    lineage: document.lineage,
    blocks: [...outline.blocks.faq, ...outline.blocks.appendix],
    noted: readRelease(outline, found)
      .paragraphs.map((placed) => ({ placed, from: faqStart(placed.block) }))
      .filter(({ from }) => Number.isFinite(from)),
    askedIn: (block) => {
      asked ??= askedByBlock(readAsked(outline));
      return asked.get(block);
    },
  };
}

const faqStart = perBlock(({ prose }) => {
  const at = prose.indexOf('FAQ:');
  return at > 0 ? at : Number.POSITIVE_INFINITY;
});

/** What each block of the FAQ asks or answers: the first that it belongs to. */
function askedByBlock(asked: readonly Asked[]): ReadonlyMap<Block, Asked> {
  const known = new Map<Block, Asked>();
  for (const each of asked) {
    for (const block of [each.question, ...each.answer.map((placed) => placed.block)])
      if (!known.has(block)) known.set(block, each);
  }
  return known;
}

/** A question at the end of the FAQ that asks for it. */
function fixFor(text: string, { document, outline }: DocumentUnit): NonNullable<Problem['fixes']>[number] {
  const last = outline.blocks.faq.at(-1);
  const at = last ? endOfBlock(last) : endOfText(document);
  const insertion = asParagraph(`### How do we know the ${text}?\n\n[answer] ([source]).`, document, at);
  return slot(`Ask in the FAQ how we know the ${text}`, { start: at, end: at }, insertion);
}
