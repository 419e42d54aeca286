import { textAt } from '../document/plain-text.ts';
import { slot } from '../engine/fixes.ts';
import { defineRule, type Problem } from '../engine/rule.ts';
import { isConditional } from '../evidence/clause.ts';
import { isLevelTold, judgedLevel } from '../evidence/judged-levels.ts';
import { metricReport } from '../evidence/metrics.ts';

export const metricWithoutNumber = defineRule({
  id: 'metric-without-number',
  summary: 'A sentence that reports on a metric gives its value and the date of the value.',
  why: 'A metric is named so that the reader can judge it. Without the value they judge the writer.',
  scope: 'sentence',
  group: 'metrics',
  severity: 'warning',
  options: {},
  examples: [
    {
      bad: '«Retention was healthy» through the second quarter.',
      good: 'Day-30 retention was 41% in May, from 36% in February.',
    },
    {
      bad: '«Customer satisfaction improved» once the form was gone.',
      good: 'Customer satisfaction improved from 3.9 to 4.4 of 5 once the form was gone.',
    },
    {
      bad: 'Our «conversion rate remains a concern».',
      good: 'Retention means the share of a sign-up cohort that orders again within 30 days.',
    },
  ],
  *check({ block, sentence, evidence }): Iterable<Problem> {
    if (sentence.question || isConditional(sentence)) return;
    const report = metricReport(block, sentence) ?? judgedLevel(block, sentence);
    if (
      !report ||
      isLevelTold(block, sentence, report, evidence) ||
      sentence.words.some(
        (word) => word.quoted && word.start >= report.span.start && word.end <= report.span.end,
      )
    )
      return;
    const metric = textAt(block, { start: report.span.start, end: report.metricEnd });
    yield {
      span: report.span,
      message: `What is the value of “${metric}”? Give it with its date, and with what it was before.`,
      fixes: [
        slot(
          'Add a place for the value',
          { start: report.metricEnd, end: report.metricEnd },
          ' ([N] in [period], from [baseline])',
        ),
      ],
    };
  },
});
