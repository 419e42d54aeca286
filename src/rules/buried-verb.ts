import { textAt } from '../document/plain-text.ts';
import type { Word } from '../document/words.ts';
import { replaceWords } from '../engine/rewrite.ts';
import { defineRule, type Problem } from '../engine/rule.ts';
import { readBuriedVerbs } from '../evidence/buried-verbs.ts';

export const buriedVerb = defineRule({
  id: 'buried-verb',
  summary: 'What is done is said by a verb.',
  why: 'A verb made a noun needs a second verb that says nothing, and whoever does it drops out of the sentence.',
  scope: 'sentence',
  group: 'length',
  severity: 'info',
  options: {},
  examples: [
    { bad: 'We «made a decision» to stop.', good: 'We decided to stop.' },
    {
      bad: '«The implementation of the new form was completed» in May.',
      good: 'The depot built the new form in May.',
    },
    { bad: 'The fee «has an impact on» trust.', good: 'The decision log has 14 entries.' },
    { bad: 'Growth «is dependent on» two carriers.', good: 'Growth depends on two carriers.' },
  ],
  *check(unit): Iterable<Problem> {
    const { block, sentence } = unit;
    if (sentence.question) return;
    for (const each of readBuriedVerbs(unit)) {
      const { start } = sentence.words[each.first] as Word;
      const { end } = sentence.words[each.last] as Word;
      yield {
        span: { start, end },
        message: messageFor(textAt(block, { start, end }), each.verb),
        fixes: each.fits ? replaceWords(`Put “${each.verb}”`, { ...unit, ...each }, each.verb) : [],
      };
    }
  },
});

const messageFor = (quoted: string, verb: string): string =>
  verb === ''
    ? `Who did it? “${quoted}” makes a noun of the deed: begin with who did it.`
    : `Why not “${verb}”? “${quoted}” hides that verb in a noun.`;
