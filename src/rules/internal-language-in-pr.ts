import type { Block } from '../document/block.ts';
import { perBlock } from '../document/per-block.ts';
import { type Span, shift } from '../document/span.ts';
import { isForBuilders } from '../engine/readers.ts';
import { defineRule, type Problem } from '../engine/rule.ts';
import { doubtfulTerms, internalTerms } from '../evidence/words/press-terms.ts';
import { readRelease } from '../narratives/release.ts';

export const internalLanguageInPr = defineRule({
  id: 'internal-language-in-pr',
  group: 'press-release',
  summary: 'The release speaks as the customer does: what they see, do and save.',
  why: 'A customer who meets the builder’s words stops reading. Whoever cannot say it without them does not know yet what the customer gains.',
  scope: 'document',
  severity: 'warning',
  kinds: ['prfaq'],
  options: {},
  examples: [
    {
      bad: 'Tenants open it through our new «API».',
      good: 'Tenants open the locker with the code on their phone.',
    },
    {
      bad: 'We built the locker to raise «MAU».',
      good: 'The locker was built so that nobody drives to the depot.',
    },
  ],
  *check(unit): Iterable<Problem> {
    const { paragraphs } = readRelease(unit.outline, unit.found);
    if (isForBuilders(unit)) return;
    const told = new Set<string>();
    for (const { block, start } of paragraphs) {
      for (const terms of termsIn(block)) {
        const fresh = terms.filter(({ text }) => !told.has(text.toLowerCase()));
        const [first] = fresh;
        if (!first) continue;
        for (const { text } of fresh) told.add(text.toLowerCase());
        yield { span: shift(first, start), message: messageFor(fresh.map(({ text }) => `“${text}”`)) };
      }
    }
  },
});

function messageFor(terms: readonly string[]): string {
  const [are, words] = terms.length === 1 ? ['is', 'word'] : ['are', 'words'];
  const named = terms.length === 1 ? terms.join('') : `${terms.slice(0, -1).join(', ')} and ${terms.at(-1)}`;
  return `What does the customer see, do or save? ${named} ${are} the builder’s ${words}: say what changes for the customer, and keep the rest for the FAQ.`;
}

interface Term extends Span {
  readonly text: string;
}

/** The builder’s words by sentence, the doubtful ones only beside others; what somebody is quoted with is theirs. */
const termsIn = perBlock((block: Block): readonly (readonly Term[])[] => {
  const { prose, quotes } = block;
  const find = (terms: RegExp): Term[] =>
    [...prose.matchAll(terms)]
      .map(({ index, 0: text }) => ({ start: index, end: index + text.length, text }))
      .filter(({ start }) => !quotes.some((quote) => quote.start <= start && start < quote.end));
  const sure = find(internalTerms);
  if (sure.length === 0) return [];
  const all = [...sure, ...find(doubtfulTerms)].sort((a, b) => a.start - b.start);
  return block.sentences.map(({ start, end }) =>
    all.filter((term) => start <= term.start && term.start < end),
  );
});
