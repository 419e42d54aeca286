import type { Block } from '../document/block.ts';
import { Memo } from '../document/memo.ts';
import { textAt } from '../document/plain-text.ts';
import { shift } from '../document/span.ts';
import { slot } from '../engine/fixes.ts';
import { defineRule, type Problem } from '../engine/rule.ts';
import { hasFact, readSoft, type Soft } from '../facts/soft-answers.ts';
import { type Asked, perAnswer, placeOf, readAsked, sentencesOf } from '../narratives/asked.ts';
import { ownNames } from '../narratives/own-names.ts';

export const softballAnswer = defineRule({
  id: 'softball-answer',
  group: 'faq',
  summary: 'A hard question gets the number, the name or the law, and no reassurance.',
  why: 'The doubter in the room asks again, and the writer has shown that there was nothing to say.',
  scope: 'document',
  severity: 'warning',
  kinds: ['prfaq', 'faq', 'six-pager'],
  options: {},
  examples: [
    {
      kind: 'faq',
      bad: '## FAQ\n\n### What are the main risks?\n\n«Risks are minimal, and we are confident that we can address them.»',
      good: '## FAQ\n\n### What are the main risks?\n\nLandlords refuse: 60% of buildings need consent, and 5 of 12 said no in March.',
    },
    {
      kind: 'faq',
      bad: '## FAQ\n\n### Who are the competitors?\n\n«There are no direct competitors.»',
      good: '## FAQ\n\n### Who are the competitors?\n\nDoorBox has 900 buildings and is a third cheaper; it cannot take cold food.',
    },
    {
      kind: 'faq',
      bad: '## FAQ\n\n### «Why is this such a game-changing product?»\n\nBecause customers will love it.',
      good: '## FAQ\n\n### Why is this better than the depot?\n\nIt is open at midnight.',
    },
  ],
  *check(unit): Iterable<Problem> {
    const own = ownNames(unit.outline);
    for (const asked of readAsked(unit.outline)) {
      const praised = praiseIn(asked);
      const soft =
        praised || isFactual(asked) ? undefined : readSoft({ ...asked, own, sentences: sentencesOf(asked) });
      if (praised) yield praised;
      if (soft) yield problemFor(soft, asked);
    }
  },
});

/** An answer with a fact in it is asked for none, whatever else it says. */
const isFactual = perAnswer((asked) => sentencesOf(asked).some(hasFact));

const praise =
  /^why\b.*\b(?:so|such an?) (?:\w+ )?(?:great|good|special)\b|^(?:why|how|what makes)\b.*\b(?:so|such an?|truly|really) (?:\w+ )?(?:exciting|amazing|powerful|innovative|unique|successful|game.chang\w+|revolutionary|groundbreaking|compelling|valuable|delightful|popular|brilliant|transformative)\b|\b(?:game.chang(?:ing|er)|revolutionary|groundbreaking|world-class|best-in-class|cutting-edge|amazing|awesome|transformative|fantastic|incredible)\b|^(?:why|how much) (?:will|would|do|are) (?:\w+ ){1,4}(?:love|adore|be delighted|be thrilled|be excited)\b|^why is (?:this|it|\p{L}+) (?:great|exciting|amazing|fantastic|the best)\b|^how (?:great|amazing|exciting|excited)\b/iu;

/** The text of a question follows from its block. */
const isPraise = new Memo<Block>().reading(
  (_: Block, text: string) => !/\bthan\b|["“]/.test(text) && praise.test(text),
  (question) => question,
);

/** A question that is put to be praised. Quoted words and comparisons are not. */
function praiseIn({ at, text, question }: Asked): Problem | undefined {
  if (!question || !isPraise(question, text)) return undefined;
  const [sentence] = at.block.sentences;
  if (!sentence) return undefined;
  return {
    span: shift(sentence, at.start),
    code: 'praise',
    message: `Who would ask that? “${text}” invites praise: put the question that the doubter in the room would put.`,
  };
}

function problemFor({ code, sentence: said }: Soft, asked: Asked): Problem {
  const { block, start } = said;
  const { end } = said.sentence;
  const span = shift({ start, end }, placeOf(asked, block));
  const quoted = `“${shorten(textAt(block, { start, end }))}”`;
  const message = {
    deferral: `Who answers, and by when? ${quoted} puts it off: name the owner and the date.`,
    reassurance: `And if that does not work? ${quoted} reassures: “${asked.text}” is answered by a cause, its likelihood, how it would show and what happens then.`,
    slogan: `And why is that? ${quoted} would fit any proposal: say what was seen, by whom, how often, and what follows from it.`,
    unnamed: `Who is it? ${quoted} names nobody: name who solves this today, or what customers use instead, and what that does better.`,
  }[code];
  const stub = {
    deferral: ' [owner] answers by [date].',
    reassurance: ' [reason] is the likeliest cause, at [N%] ([source]); [metric] shows it by [date].',
    slogan: ' In [period], [N of M] [customers] had it ([source]).',
    unnamed: ' [alternative] is used today ([source]).',
  }[code];
  return {
    span,
    code,
    message,
    fixes: [slot('Add what would answer', { start: span.end, end: span.end }, stub)],
  };
}

const shorten = (text: string): string => {
  const words = text.split(' ');
  return words.length <= 12 ? text.replace(/[.!]$/, '') : `${words.slice(0, 10).join(' ')} …`;
};
