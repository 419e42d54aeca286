import { isForeign, isOtherThanEnglish } from '../document/language.ts';
import { shift } from '../document/span.ts';
import { defineRule, type Problem } from '../engine/rule.ts';

const names = new Intl.DisplayNames('en', { type: 'language' });
const scripts = new Intl.DisplayNames('en', { type: 'script' });

export const otherLanguage = defineRule({
  id: 'other-language',
  summary: 'The draft is in English.',
  why: 'Words are judged by English usage. In another language they would be judged wrongly, so they are not judged.',
  scope: 'document',
  group: 'file',
  severity: 'hint',
  anyLanguage: true,
  options: {},
  examples: [
    {
      bad: '«Les vendeurs attendent leur remboursement pendant neuf jours, et la plupart ne savent pas pourquoi.» Nous avons décidé de le dire dans la page de suivi.',
      good: 'Sellers wait nine days for their refund, and two of three do not know why. We decided to say it on the tracking page.',
    },
  ],
  *check({ document, language }): Iterable<Problem> {
    if (!isOtherThanEnglish(language)) return;
    const first = document.blocks.find(({ block }) => isForeign(block));
    const [sentence] = first?.block.sentences ?? [];
    if (!first || !sentence) return;
    const name = language.length === 4 ? `the ${scripts.of(language)} script` : names.of(language);
    yield {
      span: shift(sentence, first.start),
      message: `Is this for readers of ${name}? Words, numbers and parts are asked about in English only: here only length and front matter are checked.`,
    };
  },
});
