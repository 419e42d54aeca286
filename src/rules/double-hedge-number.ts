import { textAt } from '../document/plain-text.ts';
import type { Word } from '../document/words.ts';
import { deleteWords } from '../engine/rewrite.ts';
import { defineRule, type Problem } from '../engine/rule.ts';

export const doubleHedgeNumber = defineRule({
  id: 'double-hedge-number',
  summary: 'A number is rounded by one word, or given as it was measured.',
  why: '“About 47.3%” is rounded and exact at once; the reader trusts neither the word nor the digit.',
  scope: 'sentence',
  group: 'length',
  severity: 'info',
  options: {},
  examples: [
    { bad: 'The depot has «approximately about» 50 vans.', good: 'The depot has about 50 vans.' },
    { bad: 'Returns fell by «around 47.3»%.', good: 'Returns fell by 47.3%.' },
  ],
  *check({ block, sentence }): Iterable<Problem> {
    const { words } = sentence;
    for (let at = 0; at + 1 < words.length; at++) {
      const [word, next] = [words[at] as Word, words[at + 1] as Word];
      if (!rounding.has(word.lower) || word.quoted || block.prose.slice(word.end, next.start).trim() !== '')
        continue;
      const span = { start: word.start, end: next.end };
      const quoted = textAt(block, span);
      const twice = rounding.has(next.lower) && /\d/.test(words[at + 2]?.text ?? '');
      if (twice) {
        yield {
          span,
          message: `Is it rounded once or twice? “${quoted}” says the same two times: keep one of them.`,
          fixes: deleteWords(`Cut “${word.text}”`, { block, sentence, first: at, last: at }),
        };
      } else if (exact.test(next.text)) {
        yield {
          span,
          message: `Is it rounded or measured? “${quoted}” is both: round the number, or cut “${word.lower}”.`,
        };
      }
    }
  },
});

const rounding = new Set(['about', 'approximately', 'around', 'circa', 'roughly']);

/** Three digits or more of which one stands behind the point: nobody rounds to that. */
const exact = /^(?:\d{2,}\.\d+|\d\.\d{2,}|\d{1,3}(?:,\d{3})*,\d\d[1-9])$/;
