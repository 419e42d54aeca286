import type { Block } from '../document/block.ts';
import { textAt } from '../document/plain-text.ts';
import type { Sentence } from '../document/sentences.ts';
import { type Span, shift } from '../document/span.ts';
import { blocksWhere } from '../document/tally.ts';
import { slot } from '../engine/fixes.ts';
import { option } from '../engine/options.ts';
import { beforeStop } from '../engine/places.ts';
import { type DocumentUnit, defineRule, type Problem } from '../engine/rule.ts';
import { outright } from '../evidence/outright.ts';
import { PhraseSet } from '../evidence/phrases.ts';
import { hopefulActions, humanCauses } from '../evidence/words/human-causes.ts';
import { intentions } from '../evidence/words/outright.ts';
import { actionSections } from '../narratives/action-sections.ts';
import type { OutlinedSection } from '../narratives/outline.ts';

const causes = new PhraseSet(humanCauses.map((term) => [term, term] as const));
const hopes = new PhraseSet(hopefulActions.map((term) => [term, term] as const));

export const shallowRootCause = defineRule({
  id: 'shallow-root-cause',
  summary: 'A chain of causes ends in a mechanism that can be changed, after three whys or more.',
  why: 'People make mistakes again, whoever they are. What let the mistake reach a customer can be changed for good.',
  scope: 'document',
  group: 'causality',
  severity: 'warning',
  kinds: [
    'coe',
    'decision-memo',
    'six-pager',
    'prfaq',
    'launch-brief',
    'metrics-narrative',
    'causal-page',
    'case-study',
    'writing-assessment',
    'star-story',
  ],
  options: { least: option.number(3, 'How many whys a chain has at least.') },
  examples: [
    {
      bad: '## Five whys\n\n1. Why did orders fail? The table was dropped.\n2. Why was it dropped? A script ran twice.\n3. Why did it run twice? The cause was «human error».',
      good: '## Five whys\n\n1. Why did orders fail? The table was dropped.\n2. Why was it dropped? A script ran twice.\n3. Why did it run twice? Nothing in the deploy checks that a script has run.',
    },
    {
      bad: '## Action items\n\n- Ana Silva will «remind the team» by 3 May.',
      good: '## Action items\n\n- Ana Silva adds a check to the deploy by 3 May.',
    },
  ],
  *check({ document, outline }: DocumentUnit, { least }): Iterable<Problem> {
    yield* intended(document, outline.narrative.id === 'coe');
    if (outline.narrative.id !== 'coe') return;
    const actions = actionSections(outline);
    for (const each of outline.sections) {
      if (each.role === 'whys') yield* chainProblems(each, least);
      if (each.role === 'actions' || actions.has(each)) yield* hopeProblems(each);
    }
    // A cause told in the summary alone counts as much.
    if (!outline.sections.some(({ role }) => role === 'whys')) {
      for (const each of outline.sections) if (each.role === 'summary') yield* personProblems(each);
    }
  },
});

const intending = blocksWhere(
  (block) => block.kind === 'paragraph' && block.sentences.some((sentence) => isIntention(block, sentence)),
);

const isIntention = (block: Block, sentence: Sentence): boolean =>
  outright({ block, sentence }, intentions) !== undefined;

/** Whatever the kind: a remedy that is a good intention. */
function* intended({ lineage, blocks }: DocumentUnit['document'], listed: boolean): Iterable<Problem> {
  for (const { block, start } of intending({ lineage, blocks })) {
    for (const sentence of block.sentences) {
      const span = outright({ block, sentence }, intentions);
      if (
        !span ||
        isDenied(block.prose, sentence.start, span) ||
        (listed && hopes.first(block.prose, sentence))
      )
        continue;
      yield {
        span: shift(span, start),
        code: 'hope',
        message: `What stops it when nobody remembers? “${textAt(block, span)}” rests on good intentions: name the mechanism.`,
      };
    }
  }
}

function* chainProblems(section: OutlinedSection, least: number): Iterable<Problem> {
  const { blocks, heading } = section.section;
  yield* personProblems(section);
  const whys = blocks.filter(
    ({ block }) => block.containers.includes('list') || /^\W*why\b/i.test(block.prose),
  ).length;
  if (!heading || whys === 0 || whys >= least) return;
  const sentence = heading.block.sentences[0];
  if (!sentence) return;
  yield {
    span: shift(sentence, heading.start),
    code: 'few-whys',
    message: `Why was that possible? The chain stops after ${whys === 1 ? 'one why' : `${whys} whys`}: go on until a mechanism stands there that can be changed.`,
  };
}

function* personProblems({ section: { blocks } }: OutlinedSection): Iterable<Problem> {
  // Only the last link is the root: a person may stand in the middle of a chain.
  const placed = blocks.findLast(({ block }) => block.kind === 'paragraph' && block.sentences.length > 0);
  if (!placed) return;
  const { block, start } = placed;
  for (const sentence of block.sentences) {
    const found = causes.first(block.prose, sentence);
    if (!found || isDenied(block.prose, sentence.start, found.span)) continue;
    const at = start + beforeStop(block, sentence);
    yield {
      span: shift(found.span, start),
      code: 'person',
      message: `Why was it possible to make that mistake? “${textAt(block, found.span)}” ends the chain in a person: name the check that was missing.`,
      fixes: [slot('Add the mechanism', { start: at, end: at }, ', which was possible because [mechanism]')],
    };
  }
}

const isDenied = (prose: string, from: number, { start }: Span): boolean =>
  /\b(?:not|no|never|rather than|instead of|than)\W+(?:\w+\W+){0,2}$/i.test(
    prose.slice(Math.max(from, start - 40), start),
  );

function* hopeProblems({ section: { blocks } }: OutlinedSection): Iterable<Problem> {
  for (const { block, start } of blocks) {
    for (const sentence of block.kind === 'paragraph' ? block.sentences : []) {
      const found = hopes.first(block.prose, sentence);
      if (!found) continue;
      yield {
        span: shift(found.span, start),
        code: 'hope',
        message: `What stops it when nobody remembers? “${textAt(block, found.span)}” rests on good intentions: name the mechanism.`,
      };
    }
  }
}
