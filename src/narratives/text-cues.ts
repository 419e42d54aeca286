import type { Block, PlacedBlock } from '../document/block.ts';
import type { Document } from '../document/document.ts';
import { lengthOf } from '../document/measure.ts';
import { perBlock } from '../document/per-block.ts';
import { plainText } from '../document/plain-text.ts';
import { perSection } from '../document/sections.ts';
import { type HeadingCue, headingCues } from './heading-cues.ts';
import type { Tell } from './narrative.ts';

const openingWords = 60;
/** A cue is looked for early in a block; an expression must not see a page without a blank line. */
const longestLook = 2000;

/** What the text of a document says of its kind. Read on every keystroke: each block and section once. */
export class TextCues {
  readonly #document: Document;
  readonly #headings: ReadonlySet<HeadingCue>;
  #opening: readonly string[] | undefined;

  constructor(document: Document) {
    this.#document = document;
    this.#headings = new Set(document.sections.flatMap((section) => sectionCues(section)));
  }

  /** Whether all that a tell names is there. What costs least is asked first. */
  show(tell: Tell): boolean {
    const { all = [], some = [], field, title, opening, questions, mentions } = tell;
    return (
      (!field || this.#document.frontMatter[field] !== undefined) &&
      all.every((cue) => this.#headings.has(cue)) &&
      some.every(({ least, of }) => of.filter((cue) => this.#headings.has(cue)).length >= least) &&
      (!title || title.test(this.#title())) &&
      (!opening || this.#openingTexts().some((text) => opening.test(text))) &&
      (!questions || this.#asks(questions)) &&
      (!mentions || this.#mentioned(mentions)) &&
      this.#hasShape(tell)
    );
  }

  #hasShape({ code, under, listed, items = 0 }: Tell): boolean {
    if (items > 0 && this.#document.blocks.filter(isListed).length < items) return false;
    if (!code && this.#document.blocks.some(({ block }) => block.kind === 'code')) return false;
    return (under === undefined || this.#words() < under) && (!listed || this.#mostlyLists());
  }

  #title(): string {
    const heading = this.#document.sections.find((section) => section.heading)?.title ?? '';
    return heading.slice(0, longestLook);
  }

  /** The texts of the first blocks, as many as begin within the first words. */
  #openingTexts(): readonly string[] {
    if (this.#opening) return this.#opening;
    const texts: string[] = [];
    let count = 0;
    for (const { block } of this.#document.blocks) {
      const text = plainText(block);
      if (text === '') continue;
      if (count >= openingWords) break;
      texts.push(text.slice(0, longestLook));
      count += lengthOf(block).words;
    }
    this.#opening = texts;
    return texts;
  }

  #asks({ least, most }: NonNullable<Tell['questions']>): boolean {
    const headings = this.#document.sections.filter(({ heading }) => heading);
    const asked = headings.filter(({ title }) => title.endsWith('?')).length;
    return asked >= least && (!most || asked * 2 > headings.length - 1);
  }

  #mentioned({ least, pattern }: NonNullable<Tell['mentions']>): boolean {
    let found = 0;
    return this.#document.blocks.some(({ block }) => mentions(block, pattern) && ++found >= least);
  }

  #words(only?: (placed: PlacedBlock) => boolean): number {
    const blocks = only ? this.#document.blocks.filter(only) : this.#document.blocks;
    return blocks.reduce((sum, { block }) => sum + lengthOf(block).words, 0);
  }

  #mostlyLists(): boolean {
    return this.#words(isListed) * 3 > this.#words();
  }
}

const isListed = ({ block }: PlacedBlock): boolean => block.containers.includes('list');

/** What the headings, labels and bold leads of a section say. */
const sectionCues = perSection(({ heading, blocks }): readonly HeadingCue[] => [
  ...(heading ? headingCues(heading.block) : []),
  ...blocks.flatMap(({ block }) => (block.lead === '' ? [] : headingCues(block))),
]);

const knownMentions = perBlock(() => new Map<RegExp, boolean>());

function mentions(block: Block, pattern: RegExp): boolean {
  if (block.sentences.length === 0) return false;
  const known = knownMentions(block);
  const found = known.get(pattern) ?? pattern.test(plainText(block).slice(0, longestLook));
  known.set(pattern, found);
  return found;
}
