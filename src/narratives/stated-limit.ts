import type { Block, PlacedBlock } from '../document/block.ts';
import type { Document } from '../document/document.ts';
import { lengthOf } from '../document/measure.ts';
import { perBlock } from '../document/per-block.ts';
import { plainText } from '../document/plain-text.ts';
import type { LengthUnit } from './narrative.ts';
import type { Outline } from './outline.ts';

/** A limit that the text itself names. */
export interface StatedLimit {
  readonly unit: LengthUnit;
  readonly max: number;
  /** Whose limit it is, as a message says it. */
  readonly from: string;
}

const numerals = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const number = String.raw`(\d[\d,]*|${numerals.join('|')})`;
const unit = String.raw`[ -](single-spaced )?(words?|pages?|characters?)\b`;
/** “at most 800 words”, “no longer than two pages”, “a limit of 8,000 characters”, “1 to 2 pages”, “two pages or fewer”. */
const bound = String.raw`(?:at most|no (?:more|longer) than|not (?:exceed|exceeding|be longer than|more than)|(?:up )?to|under|below|within|in|maximum(?: of)?|max\.?|limit(?:ed)?(?: (?:of|to|is))?:?|keep (?:it|this|your \w+) (?:to|under)|length:?)`;
const form = new RegExp(
  String.raw`\b(?:${bound} (?:about |a maximum of |the )?|\d{1,2} ?[-–] ?)${number}${unit}|\b${number}${unit} (?:or (?:fewer|less)|at (?:the )?most|max(?:imum)?|limit)`,
  'i',
);

/** What a document says of its own length: “This memo is held to two pages.” */
const ofItself =
  /^(?:\W{0,3}(?:length|limit|word limit|page limit|format)\b|[^.]{0,60}\bthis (?:memo|paper|document|narrative|essay|note|brief|draft) )/i;

const openingWords = 150;

/**
 * The limit that the instructions printed in a draft name: in a prompt that is quoted at its top, in the `question:` of
 * the front matter, or in a line about the length of the document itself.
 */
export function statedLimit(document: Document, { narrative }: Outline): StatedLimit | undefined {
  if (narrative.id === 'plain') return undefined;
  const field = limitIn(document.frontMatter.question ?? '');
  if (field) return { ...field, from: 'the limit in the question' };
  for (const placed of openingOf(document)) {
    const stated = limitOfBlock(placed.block);
    if (stated.limit) return { ...stated.limit, from: stated.from };
  }
  return undefined;
}

function openingOf({ blocks }: Document): readonly PlacedBlock[] {
  const opening: PlacedBlock[] = [];
  let count = 0;
  for (const placed of blocks) {
    if (count >= openingWords) break;
    if (placed.block.sentences.length === 0) continue;
    count += lengthOf(placed.block).words;
    opening.push(placed);
  }
  return opening;
}

interface Stated {
  readonly limit?: Pick<StatedLimit, 'unit' | 'max'>;
  readonly from: string;
}

const nothing: Stated = { from: '' };

const limitOfBlock = perBlock((block: Block): Stated => {
  const text = plainText(block).slice(0, 2000);
  const asked = block.containers.includes('quote') || /^\W{0,3}(?:the )?(?:question|prompt)\b/i.test(text);
  if (!asked && !ofItself.test(text)) return nothing;
  const limit = limitIn(text);
  return limit ? { limit, from: asked ? 'the limit in the question' : 'the limit in the text' } : nothing;
});

function limitIn(text: string): Pick<StatedLimit, 'unit' | 'max'> | undefined {
  const match = form.exec(text.slice(0, 2000));
  if (!match) return undefined;
  const word = (match[1] ?? match[4] ?? '').toLowerCase();
  const named = numerals.indexOf(word);
  const value = named < 0 ? Number(word.replaceAll(',', '')) : named + 1;
  const of = (match[3] ?? match[6] ?? '').toLowerCase();
  if (!Number.isFinite(value) || value <= 0) return undefined;
  if (of.startsWith('page')) return value > 20 ? undefined : { unit: 'pages', max: value };
  if (value < 50) return undefined;
  return { unit: of.startsWith('char') ? 'characters' : 'words', max: value };
}
