import { perBlock } from '../document/per-block.ts';
import { plainText } from '../document/plain-text.ts';
import { option } from '../engine/options.ts';
import { type DocumentUnit, defineRule, type Problem } from '../engine/rule.ts';
import { placeOf, wordsOf } from '../engine/written.ts';

export const scopeByLevel = defineRule({
  id: 'scope-by-level',
  summary: 'A story for a senior level reaches beyond one feature: it changes what other teams do.',
  why: 'From L6 on the reader looks for what the work made of others: their plan, their standard, their market.',
  scope: 'document',
  group: 'story',
  severity: 'hint',
  kinds: ['writing-assessment', 'star-story'],
  options: { minWords: option.number(120, 'Drafts shorter than this, in words, are not yet asked.') },
  examples: [
    {
      kind: 'star-story',
      bad: `---\nlevel: L6\n---\n\n# «The button»\n\n${'I moved the button to the left, and 46% of visitors found it in May. '.repeat(10)}`,
      good: `---\nlevel: L6\n---\n\n# The button\n\n${'I moved the button to the left, and 46% of visitors found it in May. '.repeat(10)} Four other teams took it over by June.`,
    },
  ],
  *check(unit: DocumentUnit, { minWords }): Iterable<Problem> {
    const level = Number(/\d+/.exec(unit.document.frontMatter.level ?? '')?.[0] ?? 0);
    if (level < 6 || wordsOf(unit) < minWords) return;
    if (unit.document.blocks.some(({ block }) => reachesOthers(block))) return;
    yield {
      span: placeOf(unit, ['result']).span,
      message: `Who else had to change their plan because of this? At L${level} the reader looks for an effect beyond one feature: name the team, the standard or the market.`,
    };
  },
});

/** Other teams, functions or markets are changed by it. */
const reachesOthers = perBlock((block) =>
  /\b(?:(?:other|all|both|every|several|two|three|four|five|six|seven|eight|nine|ten|\d+) (?:\w+ )?(?:teams?|functions|departments|countries|markets|regions|sites|offices|stores|business(?:es)?|units|divisions|products)|across (?:the )?(?:company|organi[sz]ation|business|teams|regions|countries|\w+ teams)|company-wide|organi[sz]ation-wide|the (?:whole |entire )?(?:company|organi[sz]ation)|standard|policy|platform|industry|strategy|roadmap|board|vice president|VP|CEO|adopted)\b/i.test(
    plainText(block).slice(0, 4000),
  ),
);
