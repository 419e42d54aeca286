import type { Span } from '../document/span.ts';
import type { Outline } from '../narratives/outline.ts';
import { type Grade, type Grades, houseProfile, type Profile } from '../narratives/profile.ts';
import { type Finding, type Severity, severities } from './finding.ts';
import type { DocumentUnit, Rule } from './rule.ts';
import type { Active } from './seen.ts';

/** What a profile says of the rules in one document. */
interface DocumentProfile {
  /** Of the kind. */
  readonly severity: Grades;
  /** Of the stage that the draft is in. */
  readonly stage: Grades;
  /** How many severities graver (or slighter, below 0) the rules of depth are told. */
  readonly shift: number;
  readonly byLevel: readonly string[];
}

/** The profile of a document’s kind for its stage and its level. */
export function profileOf({ document, outline }: DocumentUnit): DocumentProfile {
  const own: Profile = outline.narrative.profile ?? {};
  const { status, level } = document.frontMatter;
  const stage = status === 'draft' ? {} : { ...houseProfile[status], ...own[status] };
  return {
    severity: { ...houseProfile.severity, ...own.severity },
    stage,
    shift: shiftFor(level),
    byLevel: own.byLevel ?? houseProfile.byLevel,
  };
}

/** A wider scope is read more strictly: `L5` and below leniently, `L7` and above strictly. */
function shiftFor(level: string | undefined): number {
  const number = Number(/^l?\s*(\d{1,2})$/i.exec(level?.trim() ?? '')?.[1] ?? 6);
  return number <= 5 ? -1 : number >= 7 ? 1 : 0;
}

/** Whether the profile leaves a rule in. Who sets a severity wants to be asked in every kind, but not of an outline. */
export function isLeftIn(
  { rule: { id }, severity }: Active,
  { severity: kind, stage }: DocumentProfile,
): boolean {
  if ((stage[id] ?? stage['*']) === 'off') return false;
  return severity !== undefined || (kind[id] ?? kind['*']) !== 'off';
}

/** Findings as grave as they are told: by kind, stage and level, then by the config, then one less in the appendix. */
export function graded(
  findings: readonly Finding[],
  active: readonly Active[],
  { outline }: DocumentUnit,
  profile: DocumentProfile,
): Finding[] {
  const byId = new Map(active.map((each) => [each.rule.id, each]));
  const appendix = appendixOf(outline);
  const told: Finding[] = [];
  for (const finding of findings) {
    const each = byId.get(finding.rule);
    const grade = each?.severity ?? (each ? gradeIn(profile, finding, each.rule) : finding.severity);
    if (grade === 'off') continue;
    const severity = isIn(appendix, finding.span.start) ? shifted(grade, -1) : grade;
    told.push(severity === finding.severity ? finding : { ...finding, severity });
  }
  return told;
}

function gradeIn(profile: DocumentProfile, { rule: id, code, severity }: Finding, rule: Rule): Grade {
  const { severity: kind, stage, shift, byLevel } = profile;
  const coded = `${id}/${code}`;
  // A rule's severity in the kind is a default as the rule's own: a fault that says how grave it is keeps that.
  const ofKind = kind[coded] ?? (severity === rule.severity ? (kind[id] ?? severity) : severity);
  const ofStage = stage[coded] ?? stage[id] ?? stage['*'] ?? ofKind;
  return ofStage !== 'off' && byLevel.includes(id) ? shifted(ofStage, shift) : ofStage;
}

function shifted(severity: Severity, by: number): Severity {
  const at = severities.indexOf(severity) - by;
  return severities[Math.min(Math.max(at, 0), severities.length - 1)] ?? severity;
}

/** The spans of the appendix. Its sections follow one another, and are one span then. */
function appendixOf({ sections }: Outline): Span[] {
  const spans: Span[] = [];
  for (const { part, section } of sections) {
    if (part !== 'appendix') continue;
    const last = spans.at(-1);
    if (last?.end === section.span.start)
      spans[spans.length - 1] = { start: last.start, end: section.span.end };
    else spans.push(section.span);
  }
  return spans;
}

const isIn = (spans: readonly Span[], at: number): boolean =>
  spans.some(({ start, end }) => at >= start && at < end);
