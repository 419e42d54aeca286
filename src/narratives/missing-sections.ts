import type { Document } from '../document/document.ts';
import { lengthOf } from '../document/measure.ts';
import { perBlock } from '../document/per-block.ts';
import { plainText } from '../document/plain-text.ts';
import { tally } from '../document/tally.ts';
import type { SectionSpec } from './narrative.ts';
import type { Outline } from './outline.ts';
import { isCustomPrompt } from './prompt.ts';
import type { Found } from './signs.ts';

interface Read {
  readonly document: Document;
  readonly outline: Outline;
  readonly found: Found;
}

/** Body words of a document, its appendix among them. */
export function wordsOf(document: Document): number {
  return wordsIn(document).count;
}

const wordsIn = tally({
  empty: () => ({ count: 0 }),
  add: (words, block) => {
    words.count += lengthOf(block).words;
  },
  remove: (words, block) => {
    words.count -= lengthOf(block).words;
  },
});

/** The sections that the reader of the kind will look for and that the draft does not have, in the kind's order. */
export function missingSections({ document, outline, found }: Read): readonly SectionSpec[] {
  const { omit, customer } = document.frontMatter;
  const { narrative } = outline;
  // The parts of a prompt of somebody's own are asked for one by one, and not the parts of a story.
  const custom = narrative.id === 'writing-assessment' && isCustomPrompt(document);
  const whole = narrative.id === 'writing-assessment' || isWhole(document, outline);
  return narrative.sections.filter(({ role, need, onlyIf }) => {
    if (found.has(role) || omit.includes(role) || need === 'optional') return false;
    if (role === 'external-faq' && customer === 'internal') return false;
    if (custom && role !== 'question') return false;
    if (need === 'recommended' && !whole) return false;
    return onlyIf === undefined || document.blocks.some(({ block }) => shows(block).get(onlyIf));
  });
}

/**
 * A draft that has most of its kind under headings, and something to say there. Of a note of a page that is read as a
 * six-pager, nobody asks what a six-pager had better have.
 */
function isWhole(document: Document, { narrative, sections }: Outline): boolean {
  const required = narrative.sections.filter(({ need }) => need === 'required');
  const named = new Set(sections.flatMap(({ role, named: own }) => (own ? [role] : [])));
  const there = required.filter(({ role }) => named.has(role));
  const budget = narrative.sections.reduce((sum, { words }) => sum + words, 0);
  return there.length * 2 >= required.length && wordsOf(document) * 3 >= budget;
}

const longestLook = 4000;

/** Whether a block shows what an expression looks for, with nothing left to fill in; each is tried once. */
const shows = perBlock((block) => {
  const known = new Map<RegExp, boolean>();
  return {
    get(pattern: RegExp): boolean {
      const told =
        known.get(pattern) ??
        (block.sentences.length > 0 &&
          block.slots.length === 0 &&
          pattern.test(plainText(block).slice(0, longestLook)));
      known.set(pattern, told);
      return told;
    },
  };
});
