import { describe, expect, it } from 'vitest';
import type { Edit, Finding, Safety } from '../../src/engine/finding.ts';
import { safeEdits } from '../../src/server/safe-edits.ts';

function finding(safety: Safety, ...edits: readonly (readonly [start: number, end: number])[]): Finding {
  const fix = { title: 'Mend', safety, edits: edits.map(([start, end]): Edit => ({ start, end, text: '' })) };
  const span = { start: edits[0]?.[0] ?? 0, end: edits[0]?.[1] ?? 0 };
  return { rule: 'filler', severity: 'info', message: '', span, url: '', fixes: [fix] };
}

const places = (findings: readonly Finding[]) => safeEdits(findings).map(({ start, end }) => [start, end]);

describe('safe edits', () => {
  it('leave out what needs judgment', () => {
    expect(places([finding('suggestion', [0, 3]), finding('safe', [5, 8])])).toEqual([[5, 8]]);
  });

  it('take a fix whole or not at all', () => {
    expect(places([finding('safe', [0, 3], [20, 22]), finding('safe', [10, 12], [21, 25])])).toEqual([
      [0, 3],
      [20, 22],
    ]);
  });

  it('leave a fix that touches another for the next run', () => {
    expect(places([finding('safe', [0, 3]), finding('safe', [3, 6]), finding('safe', [7, 7])])).toEqual([
      [0, 3],
      [7, 7],
    ]);
  });

  it('stand in the order of the text', () => {
    expect(places([finding('safe', [9, 10]), finding('safe', [1, 2])])).toEqual([
      [1, 2],
      [9, 10],
    ]);
  });

  it('end at 500, so that saving does not wait', () => {
    const many = Array.from({ length: 600 }, (_, index) => finding('safe', [index * 3, index * 3 + 1]));
    expect(safeEdits(many)).toHaveLength(500);
  });
});
