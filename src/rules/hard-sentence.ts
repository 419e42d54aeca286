import { retext } from 'retext';
import retextReadability from 'retext-readability';
import { textAt } from '../document/plain-text.ts';
import { type OptionValues, option } from '../engine/options.ts';
import { defineRule, type Problem } from '../engine/rule.ts';
import { isSurelyEasy } from '../evidence/readability/readability.ts';

const options = {
  age: option.number(17, 'The age of a reader, in years, who should manage the sentence.'),
  agree: option.number(5, 'How many of the seven formulas have to find it hard.'),
  minWords: option.number(
    20,
    'Sentences with fewer words are left alone: in a short one, one long word decides the formulas.',
  ),
};

export const hardSentence = defineRule({
  id: 'hard-sentence',
  summary: 'A reader takes a sentence in at one go.',
  why: 'Narratives are read in silence against the clock. A sentence that has to be read twice costs the next one its reader.',
  scope: 'sentence',
  group: 'length',
  severity: 'hint',
  options,
  examples: [
    {
      bad: '«Notwithstanding the considerable organisational complexity inherent in coordinating international distribution facilities, participating administrators consistently demonstrated extraordinary receptiveness towards experimental replenishment methodologies.»',
      good: 'Our warehouses lie in nine countries, and each has its own rules. Still, every manager we asked agreed to try the new way to restock.',
    },
  ],
  *check({ block, sentence }, values): Iterable<Problem> {
    if (sentence.words.length < values.minWords) return;
    const text = textAt(block, sentence);
    if (!isHard(text, values)) return;
    const words = sentence.words.length;
    yield {
      span: { start: sentence.start, end: sentence.end },
      message: `Does the reader get this at one go? ${words} words, many of them long: end the sentence where the second thought begins.`,
    };
  },
});

type Values = OptionValues<typeof options>;

interface Judge {
  readonly library: ReturnType<typeof libraryFor>;
  /** Verdicts of the library: the block around a sentence changes with each keystroke, the sentence seldom. */
  readonly verdicts: Map<string, boolean>;
}

/** One judge for each set of options: making one costs more than a verdict. */
const judges = new WeakMap<Values, Judge>();

/** How many verdicts are kept: more than a long document has hard sentences. */
const mostVerdicts = 500;

function libraryFor({ age, agree, minWords }: Values) {
  return retext()
    .use(retextReadability, { age, threshold: agree / 7, minWords })
    .freeze();
}

function judgeFor(values: Values): Judge {
  const known = judges.get(values);
  if (known) return known;
  const judge = { library: libraryFor(values), verdicts: new Map() };
  judges.set(values, judge);
  return judge;
}

/** The verdict of retext-readability on the sentence alone, markup masked; it is asked where it may be “hard”. */
function isHard(text: string, values: Values): boolean {
  if (isSurelyEasy(text, values)) return false;
  const { library, verdicts } = judgeFor(values);
  const known = verdicts.get(text);
  if (known !== undefined) return known;
  const verdict = library.processSync(text).messages.length > 0;
  if (verdicts.size >= mostVerdicts) verdicts.clear();
  verdicts.set(text, verdict);
  return verdict;
}
