import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../src/document/document.ts';
import { readAlternative } from '../../../src/evidence/cues/alternative.ts';
import { readBaseline } from '../../../src/evidence/cues/baseline.ts';
import { readCost } from '../../../src/evidence/cues/cost.ts';
import type { Cue, Place } from '../../../src/evidence/cues/cue.ts';
import { readDenominator } from '../../../src/evidence/cues/denominator.ts';
import { readDissent } from '../../../src/evidence/cues/dissent.ts';
import { readKillCriterion } from '../../../src/evidence/cues/kill-criterion.ts';
import { readMechanism } from '../../../src/evidence/cues/mechanism.ts';
import { readOwner } from '../../../src/evidence/cues/owner.ts';
import { readReversibility } from '../../../src/evidence/cues/reversibility.ts';
import { readSource } from '../../../src/evidence/cues/source.ts';
import { readTarget } from '../../../src/evidence/cues/target.ts';
import { readQuantities } from '../../../src/evidence/quantities/quantities.ts';
import { baselineLeads } from '../../../src/evidence/words/baselines.ts';
import { costLeads } from '../../../src/evidence/words/costs.ts';
import { dissentLeads } from '../../../src/evidence/words/dissent.ts';
import { killLeads } from '../../../src/evidence/words/kill-criteria.ts';
import { mechanismLeads } from '../../../src/evidence/words/mechanisms.ts';
import { metricNames } from '../../../src/evidence/words/metrics.ts';
import { reversibilityLeads } from '../../../src/evidence/words/reversibility.ts';
import { targetLeads } from '../../../src/evidence/words/targets.ts';

const readings: readonly ((place: Place) => readonly Cue<string>[])[] = [
  readAlternative,
  readBaseline,
  readCost,
  readDenominator,
  readDissent,
  readKillCriterion,
  readMechanism,
  readOwner,
  readReversibility,
  readSource,
  readTarget,
];

const words = fc.constantFrom(
  ...'we I Ana Finance will stop if because since by moving from 9 12% to of the 240 sellers , . ; ( ) [baseline] [source] source: goal option B instead lost costs us $40 cannot undo one-way door not according Table 2 disagreed “ ” per 1,000 https://example.com [a](b) *'.split(
    ' ',
  ),
);

describe('cues', () => {
  test('stand in the text, in order, and none overlaps another', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), (parts) => {
        for (const { block } of readDocument(parts.join(' ')).blocks) {
          for (const sentence of block.sentences) {
            const place = { block, sentence, quantities: readQuantities(block, sentence) };
            for (const read of readings) {
              let end = sentence.start;
              for (const cue of read(place)) {
                expect(cue.start).toBeGreaterThanOrEqual(end);
                expect(cue.end).toBeGreaterThan(cue.start);
                expect(cue.end).toBeLessThanOrEqual(block.source.length);
                end = cue.end;
              }
            }
          }
        }
      }),
    );
  });
});

describe('lists of phrases', () => {
  test.each([
    ['baselines', baselineLeads],
    ['costs', costLeads],
    ['dissent', dissentLeads],
    ['kill criteria', killLeads],
    ['mechanisms', mechanismLeads],
    ['metrics', metricNames.map((name) => [name, name] as const)],
    ['reversibility', reversibilityLeads],
    ['targets', targetLeads],
  ])('%s name nothing twice', (_name, leads) => {
    const phrases = leads.map(([phrase]) => phrase.toLowerCase());
    expect(phrases.filter((phrase, at) => phrases.indexOf(phrase) !== at)).toEqual([]);
  });
});
