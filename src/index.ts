/** The library: what `import … from 'sixpager'` gives. Pure, synchronous, without Node or browser APIs. */
export type { Config, RuleSetting } from './engine/config.ts';
export { Draft, type DraftOptions, lint } from './engine/draft.ts';
export type { Edit, Finding, Fix, Related, Safety, Severity } from './engine/finding.ts';
export { applyEdits, safeEdits } from './engine/fixes.ts';
export type { Limit, Report, SectionReport, SlotReport } from './engine/report.ts';
export type { Rule } from './engine/rule.ts';
export { kinds } from './narratives/kinds.ts';
export type { KindId, Narrative } from './narratives/narrative.ts';
export { rules } from './rules/index.ts';
