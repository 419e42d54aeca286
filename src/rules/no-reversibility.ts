import { perBlock } from '../document/per-block.ts';
import { textAt } from '../document/plain-text.ts';
import type { Sentence } from '../document/sentences.ts';
import { shift } from '../document/span.ts';
import { slot } from '../engine/fixes.ts';
import { option } from '../engine/options.ts';
import { asParagraph } from '../engine/places.ts';
import { type DocumentUnit, defineRule, type Problem } from '../engine/rule.ts';
import { asksOf, decisionSections, isWayBackAsked, isWritten, placeOf } from '../engine/written.ts';
import { cuesIn } from '../evidence/cues/cues.ts';
import { askIn, assuranceIn, hasWayBack, stopIn } from '../evidence/decision-signs.ts';
import { readQuantities } from '../evidence/quantities/quantities.ts';

export const noReversibility = defineRule({
  id: 'no-reversibility',
  summary: 'A decision says whether it can be taken back: how, how fast, at what cost.',
  why: 'How much proof a reader asks for depends on the way back. A door that opens both ways can be tried; one that does not has to be argued.',
  scope: 'document',
  group: 'decisions',
  severity: 'info',
  kinds: ['decision-memo', 'six-pager', 'launch-brief'],
  options: {
    minWords: option.number(
      120,
      'Drafts shorter than this, in words, are asked only once their decision is written.',
    ),
  },
  examples: [
    {
      bad: '## «Recommendation»\n\nSign the five-year lease in June.',
      good: '## Recommendation\n\nSign the five-year lease in June. It is a one-way door: leaving before year five costs $2.1M.',
    },
    {
      bad: '## Decision\n\n«This is a two-way door, although we delete the old invoices.»',
      good: '## Decision\n\nThis is a two-way door: the flag restores the old fee in an hour, and we lose about $20K of test revenue.',
    },
  ],
  *check(unit, { minWords }): Iterable<Problem> {
    if (!isAsked(unit, minWords)) return;
    const { blocks } = unit.document;
    for (const { block, start } of blocks) {
      for (const sentence of doubtfulIn(block)) {
        yield {
          span: shift(sentence, start),
          code: 'doubtful',
          message: `Is this really a two-way door? “${textAt(block, sentence)}” names what is hard to take back: say how it is undone, how long that takes and what it costs.`,
        };
      }
    }
    if (blocks.some(({ block }) => hasWayBack(block))) return;
    for (const { block, start } of blocks) {
      for (const sentence of assuranceIn(block).slice(0, 1)) {
        yield {
          span: shift(sentence, start),
          code: 'assured',
          message: `How fast can we take it back, and at what cost? “${textAt(block, sentence)}” says only that we can: give the time and the price.`,
        };
        return;
      }
    }
    // A decision with places to fill is not taken yet.
    const open = decisionSections(unit).some(({ section }) =>
      section.blocks.some(({ block }) => block.slots.length > 0),
    );
    if (!open && !isWayBackAsked(unit)) yield missingProblem(unit);
  },
});

function isAsked(unit: DocumentUnit, minWords: number): boolean {
  const { id } = unit.outline.narrative;
  return isWritten(unit, minWords) && (id !== 'six-pager' || asksOf(unit));
}

function missingProblem(unit: DocumentUnit): Problem {
  const wanted = ['reversibility', 'rollback', 'recommendation', 'rollout', 'decision', 'priorities'];
  const { span, insertAt } = placeOf(unit, wanted);
  const text = 'Undoing this takes [time] and costs [amount], because [reason].';
  return {
    span,
    code: 'missing',
    ...(!isHardToUndo(unit) && { level: 'hint' as const }),
    message:
      'Can we take this back? The document does not say: name the way back, how long it takes and what it costs, or that there is none.',
    fixes: [
      slot(
        'Say how it is undone',
        { start: insertAt, end: insertAt },
        asParagraph(text, unit.document, insertAt),
      ),
    ],
  };
}

/**
 * A decision that names what does not come back by itself, without a result at which it is stopped. Of the rest the
 * question is worth a thought and no more.
 */
function isHardToUndo(unit: DocumentUnit): boolean {
  const { document } = unit;
  if (document.blocks.some(({ block }) => stopIn(block).stop === 'number')) return false;
  const decided = decisionSections(unit).flatMap(({ section }) => section.blocks);
  return [...decided, ...document.blocks.filter(({ block }) => block.level === 1 || askIn(block))].some(
    ({ block }) => isHard(block),
  );
}

const isHard = perBlock(
  (block) =>
    // A place to fill decides nothing yet.
    block.slots.length === 0 && block.sentences.some((sentence) => lasting.test(textAt(block, sentence))),
);

/** What is signed, sold, removed, moved or made public, and what is done everywhere at once. */
const lasting =
  /\b(?:acqui(?:re|res|sition)|announc\w+|at midnight|(?:all|every) (?:\w+ ){1,3}(?:at once|on the same day)|all at once|big[- ]bang|brand name|clos(?:e|es|ing|ure)|contracts?|cut ?over|decommission\w*|delet\w+|demolish\w*|discontinu\w+|dismiss\w*|divest\w*|end of life|exclusiv\w+|fir(?:e|ing) \d|lay(?:ing)?[- ]?offs?|leas(?:e|es|ing)|merg(?:e|er|es|ing)|migrat\w+|mov(?:e|es|ing)|outsourc\w+|pric(?:e|es|ing)|publish\w*|redundanc\w+|relocat\w+|remov\w+|renam\w+|replac\w+|retir(?:e|es|ing)|sack\w*|sell(?:ing)?|shut\w*|sunset\w*|switch(?:es|ing)? (?:all|every|off|over|at)|terminat\w+|withdraw\w*)\b/i;

/** What is promised, published, deleted or signed does not come back with a flag. */
const hard =
  /\b(?:acquisitions?|announc(?:e|ed|ement)|contracts?|delet(?:e|es|ed|ion)|dismiss(?:al|ed)?|lay-?offs?|lease|migrat(?:e|es|ed|ion)|price (?:increase|rise)|redundanc(?:y|ies))\b/i;

/** Sentences that call a decision a two-way door beside what is none, without saying how it is undone. */
const doubtfulIn = perBlock((block): readonly Sentence[] =>
  block.sentences.filter((sentence) => {
    const cues = cuesIn.reversibility(block, sentence);
    const claimed = cues.some(({ start, end, detail }) => {
      return detail === 'two-way' && /two.way|reversible/i.test(block.prose.slice(start, end));
    });
    return (
      claimed &&
      hard.test(block.prose.slice(sentence.start, sentence.end)) &&
      readQuantities(block, sentence).length === 0
    );
  }),
);
