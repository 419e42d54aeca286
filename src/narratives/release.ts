import type { Block, PlacedBlock } from '../document/block.ts';
import { lengthOf } from '../document/measure.ts';
import { Memo } from '../document/memo.ts';
import { perBlock } from '../document/per-block.ts';
import { plainText } from '../document/plain-text.ts';
import { isSpeech } from '../document/quotes.ts';
import { isDateline } from './dateline.ts';
import { isPartHeading } from './heading-key.ts';
import { type Outline, roleNamedBy } from './outline.ts';
import type { Found } from './signs.ts';
import { speakersOf } from './speakers.ts';

/** The press release of a draft, as its reader meets it. */
export interface Release {
  /** The lines above the first paragraph: the headline first, then what stands under it. */
  readonly lines: readonly PlacedBlock[];
  /** The paragraph that announces. */
  readonly opening: PlacedBlock | undefined;
  /** All paragraphs from the opening on, in order, those that only quote somebody left out. */
  readonly paragraphs: readonly PlacedBlock[];
  readonly words: number;
  /** It is written as a release, or is so short that nothing else can be told. */
  readonly announced: boolean;
}

const none: Release = { lines: [], opening: undefined, paragraphs: [], words: 0, announced: false };

/** Longer than this, in words, a paragraph without a dateline is no line under the title. */
const longestLine = 40;

const memo = new Memo<Outline>();

/** The press release; empty where the kind has none. Read once, for all rules that ask of it. */
export const readRelease = memo.reading(
  (outline: Outline, found: Found): Release => releaseOf(outline, found),
  (outline) => outline,
);

function releaseOf(outline: Outline, found: Found): Release {
  if (outline.narrative.id !== 'prfaq') return none;
  const blocks = outline.blocks['press-release'].filter(({ block }) => block.sentences.length > 0);
  const told = blocks.filter(({ block }) => block.kind === 'paragraph');
  const unquoted = told.filter(({ block }) => !block.containers.includes('quote'));
  const prose = unquoted.length > 0 ? unquoted : told;
  const opening =
    prose.find(({ block }) => hasDateline(block)) ??
    prose.find((each) => !isLine(each, { blocks, found })) ??
    prose[0];
  const at = opening ? blocks.indexOf(opening) : blocks.length;
  const words = blocks.reduce((sum, { block }) => sum + lengthOf(block).words, 0);
  return {
    lines: blocks
      .slice(0, at)
      .filter(({ block }) => !isPartHeading(plainText(block)) && !isNameOfSection(block, outline)),
    opening,
    paragraphs: prose.filter((each) => each.start >= (opening?.start ?? 0) && !isOnlySpeech(each.block)),
    words,
    announced: words < fragment || isAnnounced(outline, opening),
  };
}

/** A proposal that was only meant to start from the customer has a readme in its place. */
function isAnnounced({ sections, blocks, narrative }: Outline, opening: PlacedBlock | undefined): boolean {
  if (opening && (hasDateline(opening.block) || announces.test(plainText(opening.block).slice(0, 300))))
    return true;
  const press = sections.filter(({ part }) => part === 'press-release');
  const named = new Set(press.flatMap(({ named, role }) => (named ? [role] : [])));
  return (
    named.size >= 2 ||
    press.some(({ section }) => isPartHeading(section.title)) ||
    speakersOf(blocks['press-release']).some(
      ({ placed }) => roleNamedBy(placed.block, narrative) === '' && placed.block.quotes.length > 0,
    )
  );
}

/** What is shorter, in words, is looked at as a release. */
const fragment = 60;

/** “Blue Parcel today launched”, “announces”. */
export const announces = /\b(?:announc|launch|introduc|unveil|releas|open)(?:ed|es|s)\b/i;

const hasDateline = perBlock((block) => isDateline(plainText(block)));

interface Place {
  readonly blocks: readonly PlacedBlock[];
  readonly found: Found;
}

/** A short paragraph under a title, before the first longer one. */
function isLine({ block, start }: PlacedBlock, { blocks, found }: Place): boolean {
  if (blocks[0]?.start === start) return false;
  const short = plainText(block).split(' ').length <= longestLine && block.sentences.length <= 2;
  const after = blocks[blocks.findIndex((each) => each.start === start) + 1];
  return (
    short &&
    (/^[*_]/.test(block.source) || found.get('subheading') === start) &&
    after?.block.kind === 'paragraph'
  );
}

/** “Headline”, “Summary”: a heading of the form, and no line of the release. */
const isNameOfSection = (block: Block, { narrative }: Outline): boolean =>
  block.kind !== 'paragraph' && roleNamedBy(block, narrative) !== '';

/** Nothing but a quotation and who said it. */
const isOnlySpeech = perBlock((block): boolean => {
  if (block.containers.includes('quote')) return true;
  const speech = block.quotes.filter((quote) => isSpeech(block.prose, quote));
  return speech.length > 0 && outside(block).split(/\s+/).length <= 25;
});

/** The text of a block that nobody is quoted with, on one line. */
export const outside = perBlock(({ prose, quotes }): string => {
  let text = '';
  let done = 0;
  for (const { start, end } of quotes) {
    text += `${prose.slice(done, start)} `;
    done = end;
  }
  return (text + prose.slice(done)).replace(/\s+/g, ' ').trim();
});

/** A block of code, or a word of it in a paragraph. */
export const hasCode = perBlock(({ kind, source }) => kind === 'code' || /`[^`]+`/.test(source));
