import { textAt } from '../document/plain-text.ts';
import type { Span } from '../document/span.ts';
import { spanOfWords } from '../document/words.ts';
import { replaceWords } from '../engine/rewrite.ts';
import { defineRule, type Problem } from '../engine/rule.ts';
import { readBuzzwords } from '../evidence/buzzwords.ts';
import { readSlogan } from '../evidence/slogans.ts';

export const buzzword = defineRule({
  id: 'buzzword',
  summary: 'The fact stands where a slogan or a fashionable word would stand.',
  why: 'Readers who have seen “game-changing” often believe it less each time. The change and its size they can weigh.',
  scope: 'sentence',
  group: 'vague',
  severity: 'warning',
  options: {},
  examples: [
    {
      bad: 'We «leverage» «synergies» between the depots.',
      good: 'The depots share one van, which saves £400 a week.',
    },
    {
      bad: 'This «game-changing» feature will «revolutionize» returns.',
      good: 'Returns take one scan in place of three forms.',
    },
    {
      bad: 'I am a «data-driven» leader.',
      good: 'The data changed my plan: 61% of churned sellers never saw the tax page, so I moved it first.',
    },
    {
      bad: '«The right truck, at the right time, every time».',
      good: 'A truck is at the gate within 20 minutes of its slot in 19 of 20 cases.',
    },
    {
      bad: 'The new depot is «world-class».',
      good: 'The fund’s leverage ratio fell from 3.1 to 2.4 in 2024.',
    },
  ],
  *check(unit): Iterable<Problem> {
    const { block, sentence } = unit;
    if (sentence.question) return;
    const slogan = readSlogan(block, sentence).span;
    if (slogan && block.kind === 'paragraph') yield sloganProblem(textAt(block, slogan), slogan);
    for (const { first, last, advice, plain, soft } of readBuzzwords(unit)) {
      const span = spanOfWords(sentence.words, { first, last });
      const quoted = textAt(block, span);
      yield {
        span,
        term: quoted,
        message: plain
          ? `Why not “${plain}”? “${quoted}” says no more.`
          : `What is the fact behind “${quoted}”? ${advice.charAt(0).toUpperCase()}${advice.slice(1)}.`,
        ...(soft && { level: 'hint' as const }),
        fixes: plain ? replaceWords(`Put “${plain}”`, { ...unit, first, last }, plain) : [],
      };
    }
  },
});

const sloganProblem = (quoted: string, span: Span): Problem => ({
  span,
  code: 'slogan',
  message: `What happens, to how many, by when? “${quoted}” is a slogan: say what the reader can check.`,
});
