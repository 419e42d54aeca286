import { endOfBlock, type PlacedBlock } from '../document/block.ts';
import type { Document } from '../document/document.ts';
import { lengthOf } from '../document/measure.ts';
import { textAt } from '../document/plain-text.ts';
import { perSection, type Section } from '../document/sections.ts';
import { type Span, shift } from '../document/span.ts';
import { endOfText } from '../engine/places.ts';
import type { Limit } from '../engine/report.ts';
import { type DocumentUnit, defineRule, type Problem } from '../engine/rule.ts';
import type { Outline } from '../narratives/outline.ts';

const partNames = {
  document: 'The draft has ',
  'press-release': 'The press release has ',
  faq: 'The FAQ has ',
  body: '',
  appendix: '',
} as const;
const count = new Intl.NumberFormat('en-US');

export const overLength = defineRule({
  id: 'over-length',
  summary: 'The draft keeps to the length that its readers, or its instructions, allow.',
  why: 'A limit protects the reading time of everybody in the room. What stands beyond it is read last, if at all.',
  scope: 'document',
  severity: 'warning',
  anyLanguage: true,
  options: {},
  examples: [
    {
      kind: 'prfaq',
      bad: `---\nkind: prfaq\nlimit: 12 words\n---\n\n# Fresh Lockers\n\nLockers keep food cold. «They open with a phone in two seconds.»`,
      good: '---\nkind: prfaq\nlimit: 20 words\n---\n\n# Fresh Lockers\n\nLockers keep food cold. They open with a phone in two seconds.',
    },
  ],
  *check(unit): Iterable<Problem> {
    const over = unit.limits.filter(({ count: has, max }) => has > max);
    // Characters that were given say the same as words by house custom, only surer.
    const told = over.filter(
      (each) => each.given || !over.some((other) => other.given && other.part === each.part),
    );
    for (const limit of told) {
      yield {
        span: placeWhere(limit, unit),
        code: limit.part,
        ...(limit.given && { level: 'error' as const }),
        message: messageFor(limit, unit),
      };
    }
  },
});

function messageFor({ part, unit: of, count: has, max, from }: Limit, unit: DocumentUnit): string {
  const longest = longestSections(part, unit);
  const where =
    longest.length < 2
      ? ''
      : ` The longest sections are ${longest.map((title) => `“${title}”`).join(' and ')}.`;
  return `What can go? ${partNames[part]}${count.format(has)} ${of}, and the limit is ${count.format(max)} (${from}): cut ${count.format(has - max)}. The limit is reached here.${where}`;
}

const wordsIn = perSection(({ blocks }) => blocks.reduce((sum, { block }) => sum + lengthOf(block).words, 0));

/** The titles of the two sections with most words in a part. */
function longestSections(part: Limit['part'], { outline }: DocumentUnit): string[] {
  let first: Section | undefined;
  let second: Section | undefined;
  for (const { section, part: within } of outline.sections) {
    if (section.title === '' || (part === 'document' ? within === 'appendix' : within !== part)) continue;
    if (!first || wordsIn(section) > wordsIn(first)) [first, second] = [section, first];
    else if (!second || wordsIn(section) > wordsIn(second)) second = section;
  }
  return [first, second].flatMap((section) => section?.title ?? []);
}

/** The first sentence that no longer fits. */
function placeWhere({ part, unit: of, max }: Limit, { outline, document }: DocumentUnit): Span {
  let used = 0;
  for (const placed of blocksOf(part, document, outline)) {
    const length = lengthOf(placed.block)[of] + (of === 'characters' ? 1 : 0);
    if (used + length > max) return within(placed, max - used, of);
    used += length;
  }
  const end = endOfText(document);
  return { start: end, end };
}

function blocksOf(part: Limit['part'], { blocks }: Document, outline: Outline): readonly PlacedBlock[] {
  if (part !== 'document') return outline.blocks[part];
  const appendix = new Set(outline.blocks.appendix);
  return appendix.size === 0 ? blocks : blocks.filter((placed) => !appendix.has(placed));
}

function within(placed: PlacedBlock, room: number, of: Limit['unit']): Span {
  const { block, start } = placed;
  let used = 0;
  for (const sentence of block.sentences) {
    const text = textAt(block, sentence);
    used += of === 'words' ? (text.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0) : text.length + 1;
    if (used > room) return shift({ start: sentence.start, end: sentence.end }, start);
  }
  return { start, end: endOfBlock(placed) };
}
