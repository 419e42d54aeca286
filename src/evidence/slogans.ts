import type { Block } from '../document/block.ts';
import type { Sentence } from '../document/sentences.ts';
import type { Span } from '../document/span.ts';
import { readClauses } from './language/clauses.ts';
import { perSentence } from './per-sentence.ts';

const item = "[\\p{L}][\\p{L}’'-]*(?: [\\p{L}][\\p{L}’'-]*)?";

/** The same word before each of three: “Every child, every choice, every day”. */
const repeated = new RegExp(
  `\\b(any|better|each|every|fewer|less|more|no|one|zero) ${item}[,.;] (?:and )?\\1 ${item}(?:[,.;]| and) ?(?:and )?\\1 ${item}(?=\\s*(?:[.!–—]|$))`,
  'iu',
);

/** “the right truck, at the right time, every time”: no truck is meant. */
const right =
  /\b(?:the )?right [\p{L}-]+,? (?:(?:at|for|in|on|to|with|from) )?the right [\p{L}-]+(?:,? (?:and )?(?:at|for|in|on|to|with|from) the right [\p{L}-]+|,? every (?:single )?time)+/iu;

/** “Faster, cheaper, better.” */
const compared =
  /^\W*(?:\p{L}+er|better|more \p{L}+|less \p{L}+), (?:\p{L}+er|better|more \p{L}+|less \p{L}+),? (?:and )?(?:\p{L}+er|better|more \p{L}+|less \p{L}+)\W*$/iu;

/** The words of a sentence that are made to be remembered, and say nothing that could be checked. */
export const readSlogan: (block: Block, sentence: Sentence) => { readonly span?: Span } = perSentence(
  (block, sentence) => {
    const text = block.prose.slice(sentence.start, sentence.end);
    const found =
      right.exec(text) ?? (isFragment(block, sentence) ? (repeated.exec(text) ?? compared.exec(text)) : null);
    if (!found || sentence.words.some(({ start, quoted }) => quoted && start >= sentence.start + found.index))
      return {};
    const start = sentence.start + found.index;
    return { span: { start, end: start + found[0].trimEnd().length } };
  },
);

/** Without a verb, or with none behind a colon or a dash: nothing is said of anything. */
const isFragment = (block: Block, sentence: Sentence): boolean => readClauses(block, sentence).length === 0;
