import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/document/document.ts';
import { surroundingsIn } from '../../src/engine/surroundings.ts';
import { cuesNear } from '../../src/evidence/cues/near.ts';
import { type Evidence, readEvidence } from '../../src/evidence/evidence.ts';

/** The evidence of the sentences of a text's paragraphs, in order. */
function evidenceIn(text: string): Evidence[] {
  const document = readDocument(text);
  return document.sections.flatMap((section) => {
    const surroundings = surroundingsIn(section, document);
    return section.blocks.flatMap(({ block }, at) => {
      const around = surroundings[at];
      return around && block.kind === 'paragraph' ? readEvidence(block, around) : [];
    });
  });
}

const sizes = (lists: readonly (readonly unknown[])[]): number[] => lists.map(({ length }) => length);

describe('in the paragraph', () => {
  test('a sentence has its own quantities, those of the one before and of the one after', () => {
    const found = evidenceIn('We asked 14 sellers. They left. We lost $5 and 12%.');
    expect(found.map(({ previous, quantities, next }) => sizes([previous, quantities, next]))).toEqual([
      [0, 1, 0],
      [1, 0, 2],
      [0, 2, 0],
    ]);
  });

  test.each([
    ['Many replied. We had asked 240 sellers. Of these, 171 said yes.', 2],
    ['Many replied. We had asked 240 sellers. The rest, 69 in all, said no.', 2],
    ['Many replied. We had asked 240 sellers. Among them 171 said yes. The others, 69, did not.', 3],
    ['Many replied. We had asked 240 sellers. In June 171 said yes.', 1],
  ])('sentences that go on about what was counted belong to it: %s', (text, next) => {
    expect(evidenceIn(text)[0]?.next).toHaveLength(next);
  });

  test('a date in the next sentence dates this one, one in the sentence before does not', () => {
    const dated = evidenceIn('It rained. It stops on 3 May. It rained.').map((each) => each.dated);
    expect(dated).toEqual([true, true, false]);
  });
});

describe('a list that a colon opens', () => {
  test.each([
    ['We left. They did this:\n\n- sold 3 shops', [false, true, false]],
    ['We left. They did this:\n\n- sold shops', [false, false, false]],
    ['We left. They did this.\n\n- sold 3 shops', [false, false, false]],
    ['We left. They did this:\n\nSold 3 shops', [false, false, false]],
    ['We left. They did this:\n\n| shops |\n|--|\n| 3 |', [false, true]],
  ])('%j', (text, enumerated) => {
    expect(evidenceIn(text).map((each) => each.enumerated)).toEqual(enumerated);
  });
});

describe('what a sentence refers to', () => {
  const table = '| week | returns |\n|--|--|\n| 1 | 9% |\n| 2 | 7% |';
  test.each([
    ['Returns fell.[^a] It rained.\n\n[^a]: By 12% since May.', [1, 0]],
    ['It rained. Returns fell[^a].\n\n[^a]: By 12% since May.', [0, 1]],
    ['Returns fell.[^b]\n\n[^a]: By 12% since May.', [0]],
    [`Returns fell (Table 1). It rained.\n\n## Data\n\nText.\n\nMore.\n\nYet more.\n\n${table}`, [2, 0]],
    [`Returns fell, see table 7. It rained.\n\nText.\n\nTable 7: by week\n\n${table}`, [2, 0]],
    [`Returns fell (Table 3).\n\nText.\n\n${table}`, [0]],
    ['Returns fell (Appendix B).\n\n## Appendix A\n\n5%\n\n## Appendix B: Returns\n\nFrom 9% to 7%.', [2]],
    [`Returns fell. It rained.\n\n${table}`, [2, 0]],
    [`${table}\n\nReturns fell. It rained.`, [2, 0]],
    [`Returns fell.\n\nIt rained.\n\n${table}`, [0, 0]],
  ])('%j', (text, referred) => {
    const found = evidenceIn(text).map((each) => each.referred.filter(({ kind }) => kind === 'percent'));
    expect(sizes(found).slice(0, referred.length)).toEqual(referred);
  });
});

describe('the time that a sentence stands in', () => {
  test.each([
    ['In June 2025 we moved. Returns fell.', ['2025-6', '2025-6']],
    ['In June 2025 we moved. In July 2025 returns fell. It rained.', ['2025-6', '2025-7', '2025-7']],
    ['We moved. Returns fell in June 2025. It rained.', ['', '2025-6', '']],
    ['We move by June 2025. Returns fall.', ['', '']],
    ['## June 2025\n\nReturns fell. In July 2025 it rained. Returns rose.', ['2025-6', '2025-7', '2025-7']],
    ['## June 2025\n\nIt rained.\n\n## After\n\nReturns fell.', ['2025-6', '']],
    ['In June 2025 this happened:\n\n- Returns fell.\n- It rained.', ['2025-6', '2025-6', '2025-6']],
    ['## June 2025\n\nThis happened:\n\n- Returns fell.', ['2025-6', '2025-6']],
    ['This happened:\n\n- Returns fell.', ['', '']],
  ])('%j', (text, wanted) => {
    const times = evidenceIn(text).map(({ when }) => (when ? `${when.year}-${when.month}` : ''));
    expect(times).toEqual(wanted);
  });
});

describe('cues answer from the whole window', () => {
  test.each([
    ['Returns fell to 7%. Before, they were 9%.', 'baseline', true],
    ['Returns fell to 7%. It rained. Before, they were 9%.', 'baseline', false],
    ['Returns fell to 7%.[^1]\n\n[^1]: Before, they were 9%.', 'baseline', true],
    ['Sellers like it.[^1]\n\n[^1]: Survey of 240 sellers, May 2025.', 'source', true],
    ['Sellers like it.', 'source', false],
    ['We chose the smaller depot. Of these 14 people, Ana Ruiz owns the move.', 'owner', true],
  ] as const)('%j has a %s: %s', (text, kind, answered) => {
    const [first] = evidenceIn(text);
    expect(first && cuesNear(first, kind).length > 0).toBe(answered);
  });
});
