import type { Sentence } from '../document/sentences.ts';
import type { Word } from '../document/words.ts';

const openers = new Set([
  'if',
  'unless',
  'whether',
  'assuming',
  'provided',
  'suppose',
  'supposing',
  'whenever',
  'should',
]);

/** Whether the sentence makes its statement depend on something: “if churn passes 5%”. */
export function isConditional(sentence: Sentence): boolean {
  return sentence.words.some((word, at) =>
    word.lower === 'should'
      ? at === 0
      : openers.has(word.lower) || (word.lower === 'in' && sentence.words[at + 1]?.lower === 'case'),
  );
}

const pastForms = new Set(
  `was were had did knew told said thought believed feared hoped asked wanted expected felt meant saw found made took gave
   went came got kept held led left built wrote chose began became ran sent paid lost cut brought sold understood`.split(
    /\s+/,
  ),
);

/** Whether a past form stands among the words before `at`: “I knew they would object” looks ahead from the past. */
export function pastBefore(sentence: Sentence, at: number): boolean {
  return sentence.words.slice(0, at).some((word) => pastForms.has(word.lower) || /[^e]ed$/.test(word.lower));
}

/** The words between the last clause mark before `at` and `at`. */
export function clauseBefore(prose: string, sentence: Sentence, at: number): readonly Word[] {
  let first = at;
  while (first > 0) {
    const word = sentence.words[first] as Word;
    const before = sentence.words[first - 1] as Word;
    if (/[,;:()—]/.test(prose.slice(before.end, word.start))) break;
    first--;
  }
  return sentence.words.slice(first, at);
}

/** Whether somebody in the first person acts in the clause before `at`. */
export function firstPersonBefore(prose: string, sentence: Sentence, at: number): boolean {
  return clauseBefore(prose, sentence, at).some((word) =>
    /^(?:i|we|i'll|we'll|i'd|we'd|i'm|we're)$/.test(word.lower),
  );
}

/** Whether the sentence denies: “did not improve”. Looks at the three words before `at`. */
export function negatedBefore(sentence: Sentence, at: number): boolean {
  return sentence.words
    .slice(Math.max(0, at - 3), at)
    .some((word) => /^(?:not|no|never|nor|without|cannot|neither)$|n't$/.test(word.lower));
}
