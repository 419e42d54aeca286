import { textAt } from '../document/plain-text.ts';
import { spanOfWords } from '../document/words.ts';
import { replaceWords } from '../engine/rewrite.ts';
import { defineRule, type Problem } from '../engine/rule.ts';
import { readWordyPhrases, type WordyPhrase } from '../evidence/wordy-phrases.ts';

export const wordyPhrase = defineRule({
  id: 'wordy-phrase',
  summary: 'What can be said in one word is said in one.',
  why: 'A page limit is spent by words. “Because” leaves room for the number that “due to the fact that” pushes out.',
  scope: 'sentence',
  group: 'length',
  severity: 'hint',
  options: {},
  examples: [
    {
      bad: '«Due to the fact that» carriers were late, parcels went to lockers.',
      good: 'Because carriers were late, parcels went to lockers.',
    },
    {
      bad: '«There are shops that» close at noon.',
      good: 'There are 14 shops that close at noon.',
    },
    {
      bad: 'The depot «was able to» open in May.',
      good: 'The depot opened in May.',
    },
    {
      bad: '«It is necessary to» renew the licence.',
      good: 'The depot renews the licence.',
    },
    {
      bad: 'The fee differs «in terms of» weight.',
      good: 'The terms of service differ.',
    },
  ],
  *check(unit): Iterable<Problem> {
    if (unit.sentence.question) return;
    for (const each of readWordyPhrases(unit)) {
      const span = spanOfWords(unit.sentence.words, each);
      const { shortening } = each;
      yield {
        span,
        term: textAt(unit.block, span),
        message: messageFor(each, textAt(unit.block, span)),
        // “Prior to” is only stiff; three words for one take room.
        ...(each.last - each.first > 1 && { level: 'info' as const }),
        fixes:
          shortening.kind === 'replace'
            ? replaceWords(`Put “${shortening.text}”`, { ...unit, ...each }, shortening.text)
            : [],
      };
    }
  },
});

function messageFor({ shortening }: WordyPhrase, quoted: string): string {
  switch (shortening.kind) {
    case 'name':
      return `Who has to? “${quoted}” names nobody: begin with who does it.`;
    case 'past':
      return `Was it done? “${quoted}” says that it could be: the past tense says that it was, in one word.`;
    case 'there':
      return `Who or what is it about? “${quoted}” holds it back: begin with the noun.`;
    case 'replace':
    case 'turn':
      return `Why not “${shortening.text}”? “${quoted}” says no more and takes more room.`;
    default:
      return '';
  }
}
