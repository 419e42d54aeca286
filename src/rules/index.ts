import type { Rule } from '../engine/rule.ts';
import { actionWithoutOwnerDate } from './action-without-owner-date.ts';
import { alternativesMissing } from './alternatives-missing.ts';
import { answerBuried } from './answer-buried.ts';
import { assessmentFormat } from './assessment-format.ts';
import { averageOnly } from './average-only.ts';
import { brokenFrontMatter } from './broken-front-matter.ts';
import { bulletsNotNarrative } from './bullets-not-narrative.ts';
import { buriedVerb } from './buried-verb.ts';
import { buzzword } from './buzzword.ts';
import { callToActionMissing } from './call-to-action-missing.ts';
import { changeArithmetic } from './change-arithmetic.ts';
import { confidentialHint } from './confidential-hint.ts';
import { dateOrder } from './date-order.ts';
import { dateline } from './dateline.ts';
import { deadReference } from './dead-reference.ts';
import { deniedCost } from './denied-cost.ts';
import { doubleHedgeNumber } from './double-hedge-number.ts';
import { faqNotAQuestion } from './faq-not-a-question.ts';
import { filler } from './filler.ts';
import { hardQuestionMissing } from './hard-question-missing.ts';
import { hardSentence } from './hard-sentence.ts';
import { headlineWeak } from './headline-weak.ts';
import { hedge } from './hedge.ts';
import { hollowQuote } from './hollow-quote.ts';
import { internalLanguageInPr } from './internal-language-in-pr.ts';
import { longParagraph } from './long-paragraph.ts';
import { longSentence } from './long-sentence.ts';
import { metricConflict } from './metric-conflict.ts';
import { metricSetLopsided } from './metric-set-lopsided.ts';
import { metricWithoutNumber } from './metric-without-number.ts';
import { missingBaseline } from './missing-baseline.ts';
import { missingDenominator } from './missing-denominator.ts';
import { missingSource } from './missing-source.ts';
import { missingTarget } from './missing-target.ts';
import { missingTimeframe } from './missing-timeframe.ts';
import { noAsk } from './no-ask.ts';
import { noDissent } from './no-dissent.ts';
import { noKillCriteria } from './no-kill-criteria.ts';
import { noReversibility } from './no-reversibility.ts';
import { noTradeoff } from './no-tradeoff.ts';
import { otherLanguage } from './other-language.ts';
import { overLength } from './over-length.ts';
import { passiveHidesActor } from './passive-hides-actor.ts';
import { postHocClaim } from './post-hoc-claim.ts';
import { prClaimUnsupported } from './pr-claim-unsupported.ts';
import { prFutureTense } from './pr-future-tense.ts';
import { principleSlogan } from './principle-slogan.ts';
import { processVerb } from './process-verb.ts';
import { promptPartUnanswered } from './prompt-part-unanswered.ts';
import { readerAddress } from './reader-address.ts';
import { repeatedClaim } from './repeated-claim.ts';
import { resultWithoutMechanism } from './result-without-mechanism.ts';
import { riceIncomplete } from './rice-incomplete.ts';
import { scopeByLevel } from './scope-by-level.ts';
import { sectionHollow } from './section-hollow.ts';
import { sectionMissing } from './section-missing.ts';
import { shallowRootCause } from './shallow-root-cause.ts';
import { softballAnswer } from './softball-answer.ts';
import { starPartMissing } from './star-part-missing.ts';
import { storyWithoutCost } from './story-without-cost.ts';
import { suppression } from './suppression.ts';
import { termDrift } from './term-drift.ts';
import { undefinedAcronym } from './undefined-acronym.ts';
import { undefinedMetric } from './undefined-metric.ts';
import { unmeasuredAdjective } from './unmeasured-adjective.ts';
import { unmeasuredChange } from './unmeasured-change.ts';
import { unnamedDissent } from './unnamed-dissent.ts';
import { unsupportedClaim } from './unsupported-claim.ts';
import { vagueQuantifier } from './vague-quantifier.ts';
import { vagueThreshold } from './vague-threshold.ts';
import { vagueTime } from './vague-time.ts';
import { vanityMetric } from './vanity-metric.ts';
import { weNotI } from './we-not-i.ts';
import { weakProblemParagraph } from './weak-problem-paragraph.ts';
import { weakTenet } from './weak-tenet.ts';
import { wordyPhrase } from './wordy-phrase.ts';

/** Every rule, in the order in which findings at the same place are told. */
export const rules: readonly Rule[] = [
  brokenFrontMatter,
  otherLanguage,
  changeArithmetic,
  metricConflict,
  prClaimUnsupported,
  dateOrder,
  termDrift,
  repeatedClaim,
  sectionMissing,
  sectionHollow,
  bulletsNotNarrative,
  assessmentFormat,
  promptPartUnanswered,
  weakTenet,
  confidentialHint,
  deadReference,
  riceIncomplete,
  shallowRootCause,
  scopeByLevel,
  overLength,
  starPartMissing,
  noTradeoff,
  alternativesMissing,
  deniedCost,
  unnamedDissent,
  vagueThreshold,
  noDissent,
  noReversibility,
  noKillCriteria,
  hardQuestionMissing,
  storyWithoutCost,
  actionWithoutOwnerDate,
  headlineWeak,
  dateline,
  weakProblemParagraph,
  callToActionMissing,
  prFutureTense,
  internalLanguageInPr,
  hollowQuote,
  softballAnswer,
  answerBuried,
  faqNotAQuestion,
  noAsk,
  metricWithoutNumber,
  missingDenominator,
  postHocClaim,
  missingBaseline,
  missingTarget,
  missingTimeframe,
  missingSource,
  averageOnly,
  vanityMetric,
  undefinedMetric,
  metricSetLopsided,
  resultWithoutMechanism,
  unmeasuredChange,
  unmeasuredAdjective,
  vagueQuantifier,
  vagueTime,
  unsupportedClaim,
  buzzword,
  hedge,
  processVerb,
  principleSlogan,
  weNotI,
  passiveHidesActor,
  longSentence,
  longParagraph,
  doubleHedgeNumber,
  filler,
  readerAddress,
  wordyPhrase,
  buriedVerb,
  undefinedAcronym,
  hardSentence,
  suppression,
];
