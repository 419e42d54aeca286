import { verbForms, wordSet } from './word-list.ts';

/** What records or holds data: “our order logs show”. */
export const records = wordSet(`
  analytics archive archives audit ledger ledgers benchmark census crm dashboard dashboards database diary diaries experiment experiments filing
  filings invoices logbook logbooks logs measurements metering panel pilot poll polls prototype query receipts records register
  registers sample survey surveys telemetry test tests tracker trial trials transcript transcripts warehouse tickets timesheets questionnaire
  questionnaires
`);

/** Words for what is known, which say where only if something tells which: “log data”, “a 2024 study”. */
export const knowledge = wordSet(`
  analyses analysis data evidence figures findings literature numbers paper papers report reports research
  statistics stats studies study
`);

export const shows = new Set([
  ...verbForms('confirm indicate reveal show suggest demonstrate'),
  ...wordSet('finds found recorded has have put puts say says shown tells told gave gives'),
]);

/** People asked, and how. */
export const asked = wordSet('interviewed polled surveyed questioned');

/** How the writer knows it at first hand. */
export const measured = wordSet(`
  analysed analyzed audited benchmarked clocked counted instrumented logged measured observed profiled recorded sampled timed tracked
  tested
`);

/** What a number or a letter names: “Table 2”, “Appendix B”. */
export const references = wordSet('annex appendix chart exhibit fig figure footnote table annexe');

/** Nobody in particular knows it. */
export const unnamed = wordSet(`
  analysts critics evidence experience experts history insiders many observers research researchers scientists some sources statistics
  studies several most numerous quite recent various industry
`);

/** After “according to”: no source but a rule or a wish. */
export const measures = wordSet(`
  plan plans need needs schedule size type law legend rumour rumours rumor rumors preference preferences priority rules
  rule taste availability demand whether how what who which where their its
`);
