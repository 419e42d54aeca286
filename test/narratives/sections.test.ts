import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/document/document.ts';
import { lint } from '../../src/engine/draft.ts';
import { narrativeOf } from '../../src/narratives/kinds.ts';
import type { KindId } from '../../src/narratives/narrative.ts';
import { readOutline, roleOfHeading } from '../../src/narratives/outline.ts';
import { findSections } from '../../src/narratives/signs.ts';

const rolesIn = (kind: KindId, text: string) => {
  const document = readDocument(text);
  return [...findSections(document, readOutline(document, narrativeOf(kind))).keys()];
};

test.each([
  ['six-pager', 'Our Goals & Objectives', 'goals'],
  ['six-pager', '2. Where we are today', 'state'],
  ['six-pager', 'Learnings', 'lessons'],
  ['six-pager', 'Roadmap', 'priorities'],
  ['six-pager', 'Appendix B: the model', 'appendix'],
  ['decision-memo', 'TL;DR', 'decision'],
  ['decision-memo', 'The alternatives we considered', 'options'],
  ['decision-memo', 'Other courses', 'options'],
  ['decision-memo', 'Plans we turned down', 'options'],
  ['decision-memo', 'What else we could do', 'options'],
  ['decision-memo', 'Other ways to do it', 'options'],
  ['decision-memo', 'Other news', ''],
  ['decision-memo', 'Different customers', ''],
  ['decision-memo', 'Ways of working', ''],
  ['decision-memo', 'What else happened', ''],
  ['decision-memo', 'Possible risks', ''],
  ['six-pager', 'Routes we set aside', 'options'],
  ['decision-memo', 'Options we considered', 'options'],
  ['decision-memo', 'Trade-offs', 'recommendation'],
  ['decision-memo', 'Follow-ups', 'next-steps'],
  ['decision-memo', 'Kill criteria', 'reversibility'],
  ['decision-memo', 'Background – why now', 'context'],
  ['launch-brief', 'Roll-out plan', 'rollout'],
  ['launch-brief', 'Roll back plan', 'rollback'],
  ['launch-brief', 'Go/No-Go', 'summary'],
  ['launch-brief', 'Who it’s for', ''],
  ['launch-brief', 'Roles & responsibilities', 'owners'],
  ['metrics-narrative', 'Inputs', 'inputs'],
  ['metrics-narrative', 'Voice of the customer', 'customer'],
  ['metrics-narrative', 'Highlights and lowlights', 'exceptions'],
  ['case-study', 'Tradeoffs and Non-Goals', 'tradeoffs'],
  ['star-story', '**What I did**', 'action'],
  ['tenets', 'Tenets, unless you know better ones', 'tenets'],
  ['tenets', 'The tenets of the fares team', 'tenets'],
  ['coe', '5 Whys', 'whys'],
  ['coe', 'Timeline (all times UTC)', 'timeline'],
  ['coe', 'Root-cause analysis', 'whys'],
  ['plan-90', 'Days 31–60: name the problem', 'synthesise'],
  ['plan-90', 'By day 90', 'decide'],
  ['plan-90', 'First 30 days', 'listen'],
] as const)('in a %s, “%s” is %s', (kind, heading, role) => {
  expect(roleOfHeading(heading.replaceAll('*', ''), narrativeOf(kind))).toBe(role);
});

test('a heading may name two sections', () => {
  expect(rolesIn('decision-memo', '## Options and recommendation\n\nText.')).toEqual(
    expect.arrayContaining(['options', 'recommendation']),
  );
  expect(rolesIn('prfaq', '# L\n\n## Problem and solution\n\nText.')).toEqual(
    expect.arrayContaining(['problem', 'solution']),
  );
});

test('a bold lead names its section', () => {
  expect(rolesIn('star-story', '**Task.** Ship by May.\n\n**Cost:** two weeks.')).toEqual(
    expect.arrayContaining(['task', 'cost']),
  );
});

/** Missing, misplaced and double sections of a draft of a kind. */
const asked = (kind: KindId, text: string) =>
  lint(text, { kind })
    .filter(({ rule }) => rule === 'section-missing')
    .map(({ code, severity }) => `${code} ${severity}`);

describe('a draft without headings is told by its words', () => {
  test.each([
    [
      'star-story',
      'In March 2024 I was the night lead at a bakery of 40 people, and 31 of 412 crates came back each week. I had to halve that before the June contract. I chose to move the cut-off from 18:00 to 16:00 instead of hiring, and gave up two shops over it. As a result returns fell to 12 by May, because the ovens were full once. I have asked the drivers first since then.',
      ['situation', 'task', 'action', 'result', 'cost', 'lesson'],
    ],
    [
      'decision-memo',
      'We ask the board to approve a second cold store in Leeds by 4 May. Since January the old one has been full on 31 of 90 nights. We could do nothing, which costs £11,000 a month in spoiled fish, or rent from Arden, which is dearer after two years. We recommend the lease; the finance lead disagrees. Going back takes three months’ notice. Ana Silva signs on 6 May.',
      ['decision', 'context', 'options', 'recommendation', 'reversibility', 'next-steps'],
    ],
    [
      'coe',
      'On 3 May, 312 of 9,410 orders could not be paid. At 09:14 the alarm rang; at 09:40 the old key was back. Why was it gone? Contributing factors were two. We learned that nobody owned the list. Ana Silva writes the check by 12 May.',
      ['impact', 'timeline', 'whys', 'actions', 'metrics', 'lessons'],
    ],
  ] as const)('%s', (kind, text, roles) => {
    expect(rolesIn(kind, text)).toEqual(expect.arrayContaining([...roles]));
    expect(asked(kind, text).filter((each) => !each.endsWith('info'))).toEqual([]);
  });
});

describe('a section that is not there is asked for', () => {
  const memo = (...sections: readonly string[]) => `# Printer\n\n${sections.join('\n\n')}`;
  const context =
    '## Why now\n\nThe contract for the label printers ends on 30 June 2027. In March 2027, 212 of 1,940 labels jammed, and each jam took a packer four minutes, because the ribbon is no longer made.';
  const proposal =
    '## Recommendation\n\nWe propose two thermal printers for $3,100. They need no ribbon, so that jams fall from 212 to below 20 a month. We give up colour labels.';
  const next = '## Next steps\n\n- Ana Silva orders both by 3 May.';

  test.each([
    ['no options, nowhere', memo(context, proposal, next), ['options warning']],
    [
      'no owner, no date',
      memo(context, proposal, '## What we looked at\n\nOnly ink.'),
      ['next-steps warning'],
    ],
    [
      'all there, under other names',
      memo(
        context,
        '## What we looked at\n\nDo nothing, or ink at $5,200.',
        '## What we propose\n\nInk.',
        next,
      ),
      [],
    ],
  ])('%s', (_, text, wanted) => expect(asked('decision-memo', text)).toEqual(wanted));

  test('omitted on purpose, it is not; in an outline it is a hint', () => {
    const text = memo(context, proposal, next);
    expect(asked('decision-memo', `---\nomit: [options]\n---\n\n${text}`)).toEqual([]);
    expect(asked('decision-memo', `---\nstatus: outline\n---\n\n${text}`)).toEqual(['options hint']);
  });

  test('a six-pager is asked for options where it asks for something', () => {
    const review = `## Purpose\n\nThis page covers the half.\n\n## Goals\n\nReturns go from 9% to 7% by June 2027.\n\n## Where we are\n\nIn 2026 returns were 9%, because carriers lost 4% of parcels in the strike of October.\n\n## Plan\n\nWe move the cut-off to 16:00.`;
    expect(asked('six-pager', review)).toEqual([]);
    expect(asked('six-pager', review.replace('covers the half', 'asks you to approve $2M'))).toEqual([
      'options warning',
    ]);
  });

  test('an essay on a prompt of somebody’s own is not asked for the parts of another', () => {
    const essay =
      'Prices in our shop were painted on wood. Each change took a painter a morning, and so they were changed when the wood had to be painted anyway, which was twice in ten years. The children knew them by heart and sang them.';
    const of = (prompt: string) => asked('writing-assessment', `> Question: ${prompt}\n\n${essay}`);
    expect(of('Describe something you know well.')).toEqual([]);
    expect(of('A judgment call that could not be analysed.')).toContain('decision warning');
  });
});

describe('the order of sections', () => {
  const page = (...titles: readonly string[]) => titles.map((each) => `## ${each}\n\nText.\n`).join('\n');
  const long = (kind: KindId, text: string) =>
    asked(kind, `${text}\n\n${'More words follow here. '.repeat(12)}`).filter((each) =>
      /misplaced|duplicate/.test(each),
    );

  test.each([
    ['coe', page('Action items', 'Summary', 'Timeline', 'Five whys'), ['misplaced info']],
    ['coe', page('Summary', 'Five whys', 'Timeline', 'Action items'), []],
    [
      'six-pager',
      page('Introduction', 'Appendix A', 'State of the business', 'Plan', 'Next steps'),
      ['misplaced hint'],
    ],
    ['decision-memo', page('Recommendation', 'Options', 'Context', 'Next steps'), []],
    ['six-pager', page('Purpose', 'Plan', 'Risks', 'Risks', 'Next steps'), ['duplicate info']],
    ['six-pager', page('Background', 'Problem', 'Plan'), []],
    ['star-story', `# One\n\n${page('Situation', 'Action')}\n\n# Two\n\n${page('Situation', 'Action')}`, []],
  ] as const)('%s: %j', (kind, text, wanted) => expect(long(kind, text)).toEqual(wanted));
});
