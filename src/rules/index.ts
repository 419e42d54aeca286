import type { Rule } from '../engine/rule.ts';
import { brokenFrontMatter } from './broken-front-matter.ts';
import { hardSentence } from './hard-sentence.ts';
import { hedge } from './hedge.ts';
import { metricWithoutNumber } from './metric-without-number.ts';
import { noTradeoff } from './no-tradeoff.ts';
import { otherLanguage } from './other-language.ts';
import { overLength } from './over-length.ts';
import { sectionMissing } from './section-missing.ts';
import { suppression } from './suppression.ts';
import { unmeasuredChange } from './unmeasured-change.ts';
import { vagueQuantifier } from './vague-quantifier.ts';

/** Every rule, in the order in which findings at the same place are told. */
export const rules: readonly Rule[] = [
  brokenFrontMatter,
  otherLanguage,
  sectionMissing,
  overLength,
  noTradeoff,
  metricWithoutNumber,
  unmeasuredChange,
  vagueQuantifier,
  hedge,
  hardSentence,
  suppression,
];
