import type { Block } from '../document/block.ts';
import type { Document } from '../document/document.ts';
import { perBlock } from '../document/per-block.ts';
import { type Span, shift } from '../document/span.ts';
import { blocksWhere } from '../document/tally.ts';
import type { Word } from '../document/words.ts';

interface Variant extends Span {
  readonly text: string;
  /** Without space, hyphen and capitals. */
  readonly key: string;
  /** Written as one word with a capital inside: `PrintHub`. */
  readonly camel: boolean;
}

const leastLetters = 6;
const camelCase = /^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+$/u;
const capital = /^\p{Lu}\p{Ll}+$/u;

const keyOf = (text: string): string => text.replace(/[\s-]/g, '').toLowerCase();

/** The names of a block that may be ways to write one name. */
const variantsIn: (block: Block) => readonly Variant[] = perBlock((block) => {
  if (block.kind === 'code' || block.kind === 'front-matter') return [];
  return block.sentences.flatMap(({ words }) =>
    words.flatMap((word, at): Variant[] => {
      if (word.quoted) return [];
      const next = words[at + 1];
      const two = next !== undefined && isPair(block.prose, word, next);
      return [
        ...(capital.test(word.text) || camelCase.test(word.text) ? [variantOf(block, word, word)] : []),
        ...(two ? [variantOf(block, word, next)] : []),
      ].filter(({ key }) => key.length >= leastLetters);
    }),
  );
});

const isPair = (prose: string, first: Word, second: Word): boolean =>
  capital.test(first.text) &&
  capital.test(second.text) &&
  /^[ -]$/.test(prose.slice(first.end, second.start));

function variantOf({ prose }: Block, { start }: Word, { end }: Word): Variant {
  const text = prose.slice(start, end);
  return { start, end, text, key: keyOf(text), camel: camelCase.test(text) };
}

/** One way in which a name is written, and where. */
export interface Spelling {
  readonly text: string;
  readonly spans: readonly Span[];
}

const withCamels = blocksWhere((block) => variantsIn(block).some(({ camel }) => camel));
const withVariants = blocksWhere((block) => variantsIn(block).length > 0);
const codeIn = blocksWhere(({ kind }) => kind === 'code');

/** Names that are written in several ways, one of them with a capital inside; the most frequent way first. */
export function namesWrittenTwoWays(document: Document): (readonly Spelling[])[] {
  const byKey = new Map<string, Map<string, Span[]>>();
  const camels = new Set<string>();
  for (const { block } of withCamels(document)) {
    for (const { key, camel } of variantsIn(block)) if (camel) camels.add(key);
  }
  if (camels.size === 0) return [];
  // Beside code, `DeliveryStream` is a class, and a delivery stream the thing.
  const code = codeIn(document).length > 0;
  for (const { block, start } of withVariants(document)) {
    for (const { key, text, camel: _camel, ...span } of variantsIn(block)) {
      if (code && / /.test(text)) continue;
      if (!camels.has(key)) continue;
      const spellings = byKey.get(key) ?? new Map<string, Span[]>();
      byKey.set(key, spellings);
      const spans = spellings.get(text);
      if (spans) spans.push(shift(span, start));
      else spellings.set(text, [shift(span, start)]);
    }
  }
  return [...camels].flatMap((key) => {
    const spellings = [...(byKey.get(key) ?? [])].map(([text, spans]) => ({ text, spans }));
    return spellings.length < 2 ? [] : [spellings.sort((a, b) => b.spans.length - a.spans.length)];
  });
}
