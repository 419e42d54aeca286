import type { Block, PlacedBlock } from '../document/block.ts';
import { perBlock } from '../document/per-block.ts';
import { plainText } from '../document/plain-text.ts';
import { shift } from '../document/span.ts';
import { slot } from '../engine/fixes.ts';
import { defineRule, type Problem } from '../engine/rule.ts';
import { readTimeFrames } from '../evidence/times/time.ts';
import { isDateline } from '../narratives/dateline.ts';
import { announces, type Release, readRelease } from '../narratives/release.ts';

export const dateline = defineRule({
  id: 'dateline',
  group: 'press-release',
  summary: 'A release opens with the place and the date of the launch.',
  why: 'The date tells the reader how far away the work is, and holds every “today” in the release.',
  scope: 'document',
  severity: 'warning',
  kinds: ['prfaq'],
  options: {},
  examples: [
    {
      bad: '«Today Blue Parcel announced a locker for flats.»',
      good: 'SEATTLE, Wash. — May 3, 2027 — Blue Parcel today announced a locker for flats.',
    },
    {
      bad: '«May 2027: Blue Parcel announced a locker for flats.»',
      good: '**Leeds, UK — 3 May 2027.** Blue Parcel today announced a locker for flats.',
    },
  ],
  *check({ document, outline, found }): Iterable<Problem> {
    const release = readRelease(outline, found);
    const { opening } = release;
    const [sentence] = opening?.block.sentences ?? [];
    if (!opening || !sentence || !isRelease(release, opening.block)) return;
    const code = missingIn(release, opening);
    if (!code || (code === 'no-place' && document.frontMatter.customer === 'internal')) return;
    const span = shift(sentence, opening.start);
    const at = { start: opening.start, end: opening.start };
    yield {
      span,
      code,
      message: messages[code],
      fixes: code === 'missing' ? [slot('Begin with place and date', at, '[CITY], [launch date] — ')] : [],
    };
  },
});

const messages = {
  missing:
    'Where and on which day is this told? Begin with the place and the date of the launch: “LEEDS, 3 May 2027 — ”.',
  'no-date':
    'On which day is this told? The place stands here without the date of the launch: add the day, the month and the year.',
  'no-place': 'Where is this told? The date stands here without a place: put the city before it.',
} as const;

/** So long a text under a title is a release, whatever its first words are; a sentence by itself is one if it announces. */
const leastWords = 80;

function isRelease({ words, announced }: Release, opening: Block): boolean {
  if (!announced) return false;
  const first = plainText(opening).slice(0, 300);
  return words >= leastWords || announces.test(first);
}

/** What the opening lacks; a line above it may have it, as “*Leeds, 3 May 2027*” does. */
function missingIn({ lines }: Release, opening: PlacedBlock): keyof typeof messages | undefined {
  const heads = [...lines.slice(-3), opening].map(({ block }) => headOf(block));
  if (heads.some(({ whole }) => whole)) return undefined;
  const dated = heads.some(({ date }) => date);
  const placed = heads.some(({ place }) => place);
  if (dated && placed) return undefined;
  return dated ? 'no-place' : placed ? 'no-date' : 'missing';
}

/** How many words into the paragraph place and date are looked for. */
const reach = 15;

const headOf = perBlock((block: Block) => {
  const text = plainText(block);
  const last = block.sentences.flatMap(({ words }) => words)[reach]?.start ?? block.prose.length;
  const date = block.sentences
    .flatMap((sentence) => readTimeFrames(block, sentence))
    .some(({ kind, start }) => start < last && /^(?:date|month|slot)$/.test(kind));
  // “SEATTLE.”, “Leeds, UK —”, “Newswire, Atlanta, GA,”: capital words that a mark ends.
  const place =
    /^(?:\W*\p{Lu}[\p{L}.'’-]*(?:,?[ ]\p{Lu}[\p{L}.'’-]*){0,4})\s*(?:[—–]|, (?=\p{Lu}|\d)|\. (?=\p{Lu}))/u.test(
      text,
    ) && !month.test(text);
  return { whole: isDateline(text), date, place };
});

const month = /^\W*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.?,? \d/iu;
