import { expect, test } from 'vitest';
import { lint } from '../../src/engine/draft.ts';
import { rules } from '../../src/rules/index.ts';
import { novel } from './novel.ts';

/** Rules of length: novelists write long sentences. */
const ofLength = ['hard-sentence', 'long-paragraph', 'long-sentence'];

/** Rules of words: what they find may stand in any prose. */
const ofWords = new Set([
  ...ofLength,
  'buried-verb',
  'buzzword',
  'filler',
  'hedge',
  'passive-hides-actor',
  'unmeasured-adjective',
  'unmeasured-change',
  'unsupported-claim',
  'vague-quantifier',
  'vague-time',
  'wordy-phrase',
]);

const ofSentences = new Set(rules.filter(({ on }) => on.scope === 'sentence').map(({ id }) => id));
const words = novel.split(/\s+/).length;

test.each(['six-pager', 'prfaq', 'star-story', 'decision-memo'] as const)(
  'a novel that is read as a %s is hardly asked of its words, and of nothing else in its sentences',
  (kind) => {
    const found = lint(novel, { kind }).filter(({ rule }) => ofSentences.has(rule));
    expect(found.filter(({ rule }) => !ofWords.has(rule)).map(({ message }) => message)).toEqual([]);
    const loud = found.filter(({ rule, severity }) => severity !== 'hint' && !ofLength.includes(rule));
    expect((loud.length / words) * 100).toBeLessThan(0.5);
    expect((found.length / words) * 100).toBeLessThan(2);
  },
);
