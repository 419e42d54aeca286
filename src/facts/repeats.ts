import type { Block } from '../document/block.ts';
import type { Document } from '../document/document.ts';
import { perBlock } from '../document/per-block.ts';
import { perSection, type Section } from '../document/sections.ts';
import { type Span, shift } from '../document/span.ts';
import { tally } from '../document/tally.ts';

/** A sentence that says in the same words what another has said. */
export interface Repeat {
  readonly here: Span;
  readonly there: Span;
  readonly title: string;
}

/** So many words in the same order are no accident. */
const leastWords = 13;

/** Sections that say again what others say. */
const echoes =
  /\b(?:abstract|appendix|brief|conclusion|executive|in short|key points|opening|overview|recap|summary|takeaways?|tl;?dr)\b/i;

interface Opening extends Span {
  /** Its first words; two sentences with one key begin alike. */
  readonly key: string;
}

/** The sentences of a block that are long enough to be told again by their first words. */
const openingsIn: (block: Block) => readonly Opening[] = perBlock((block) => {
  if (block.kind !== 'paragraph' || block.containers.length > 0) return [];
  return block.sentences.flatMap(({ start, end, words }) => {
    if (words.length < leastWords || words.some(({ quoted }) => quoted)) return [];
    // “Owner: Ana Silva. Reviewed by …” is a form that is filled in.
    if (/^\P{L}*[\p{L} ]{2,20}:/u.test(block.prose.slice(start, start + 24))) return [];
    if (block.slots.some((slot) => slot.start >= start && slot.end <= end)) return [];
    return [
      {
        start,
        end,
        key: words
          .slice(0, leastWords)
          .map(({ lower }) => lower)
          .join(' '),
      },
    ];
  });
});

/** Those of a section, each with the index of its block; none in a section that says again what others say. */
const openingsOf = perSection(({ title, blocks }) =>
  echoes.test(title)
    ? []
    : blocks.flatMap(({ block }, at) => openingsIn(block).map((opening) => ({ opening, at }))),
);

/** How often a document begins a sentence with the same words: most often once. */
const timesTold = tally<Map<string, number>>({
  empty: () => new Map(),
  add: (times, block) => {
    for (const { key } of openingsIn(block)) times.set(key, (times.get(key) ?? 0) + 1);
  },
  remove: (times, block) => {
    for (const { key } of openingsIn(block)) {
      const left = (times.get(key) ?? 0) - 1;
      if (left > 0) times.set(key, left);
      else times.delete(key);
    }
  },
});

/** Sentences that begin with the same words in two sections; none where three and more do, as in a form. */
export function repeatsIn(document: Document): Repeat[] {
  const told = timesTold(document);
  const byKey = new Map<string, { readonly span: Span; readonly section: Section }[]>();
  for (const section of document.sections) {
    for (const { opening, at } of openingsOf(section)) {
      if (told.get(opening.key) === 1) continue;
      const place = { span: shift(opening, section.blocks[at]?.start ?? 0), section };
      const known = byKey.get(opening.key);
      if (known) known.push(place);
      else byKey.set(opening.key, [place]);
    }
  }
  const repeats: Repeat[] = [];
  for (const places of byKey.values()) {
    const [there, here] = places;
    if (!there || !here || places.length > 2 || there.section === here.section) continue;
    repeats.push({ here: here.span, there: there.span, title: there.section.title });
  }
  return repeats;
}
