import { l10n } from 'vscode';
import type { Limit } from '../engine/report.ts';
import type { KindFrom } from '../narratives/detect.ts';
import { narrativeOf } from '../narratives/kinds.ts';
import type { MeasureResult, ReportSummary } from '../server/protocol.ts';

const readAs: Readonly<Record<KindFrom, (kind: string) => string>> = {
  option: (kind) => l10n.t('Read as {0}, as it was asked for.', kind),
  'front-matter': (kind) => l10n.t('Read as {0}, as its front matter says.', kind),
  config: (kind) => l10n.t('Read as {0}, as the configuration says.', kind),
  'file-name': (kind) => l10n.t('Read as {0}, by its file name.', kind),
  headings: (kind) => l10n.t('Read as {0}, by its headings.', kind),
  cues: (kind) => l10n.t('Read as {0}, by its wording.', kind),
  default: (kind) => l10n.t('Read as {0}, for want of anything better.', kind),
};

const parts: Readonly<Record<Limit['part'], () => string>> = {
  document: () => l10n.t('Whole document'),
  'press-release': () => l10n.t('Press release'),
  faq: () => l10n.t('FAQ'),
  body: () => l10n.t('Body'),
  appendix: () => l10n.t('Appendix'),
  piece: () => l10n.t('Piece'),
};

/** What the status bar says of a narrative's kind: `PR/FAQ`. */
export function kindText({ kind }: ReportSummary): string {
  return narrativeOf(kind).title;
}

/** The lines behind it: how the kind was told, and what a click does. */
export function kindDetails({ kind, kindFrom }: ReportSummary): readonly string[] {
  return [readAs[kindFrom](narrativeOf(kind).a), l10n.t('Click to say what it is.')];
}

/** Its length and how many questions are open: `612/3,000 words $(question) 13`. */
export function lengthText({ limits, words, pages, findings, slots }: ReportSummary): string {
  const [limit] = limits;
  const about = limit?.unit === 'pages' && pages?.about ? '~' : '';
  const length = limit
    ? counted[limit.unit](`${about}${number(limit.count)}/${number(limit.max)}`, false)
    : plural('words', words);
  const questions = findings.error + findings.warning + findings.info;
  return [
    length,
    ...(questions > 0 ? [`$(question) ${number(questions)}`] : []),
    ...(slots > 0 ? [`$(edit) ${number(slots)}`] : []),
  ].join(' ');
}

/** The same for what is selected: `120 words, 640 characters, 12 lines selected`. */
export function selectionText({ words, characters, lines, pages }: MeasureResult): string {
  const printed = pages < 1 ? plural('lines', lines) : plural('pages', Math.round(pages * 10) / 10);
  return l10n.t('{0}, {1}, {2} selected', plural('words', words), plural('characters', characters), printed);
}

/** The line behind it: the selection as it is printed, and the time it takes. */
export function selectionDetails({ words, lines, pages }: MeasureResult): string {
  const part = Math.round(pages * 100) / 100;
  return l10n.t(
    'Selected: {0}, {1}; {2} to read, {3} to say',
    plural('lines', lines),
    plural('pages', part),
    minutes(words / silentPace),
    minutes(words / spokenPace),
  );
}

/** The lines behind it: every length, the time it takes, what is open. */
export function lengthDetails(report: ReportSummary): readonly string[] {
  const { limits, slots, words } = report;
  return [
    ...limits.map(limitLine),
    ...unlimited(report),
    l10n.t('{0} to read, {1} to say', minutes(words / silentPace), minutes(words / spokenPace)),
    findingsLine(report),
    ...(slots > 0 ? [l10n.t('{0}: Alt+. goes to the next', plural('slots', slots))] : []),
    l10n.t('Click to list the questions.'),
  ];
}

/** Words a minute. A meeting reads a page of 500 words in three and a half; a story is told at 140. */
const silentPace = 500 / 3.5;
const spokenPace = 140;

const minutes = (time: number): string =>
  time < 1 ? l10n.t('under a minute') : plural('minutes', Math.round(time));

function limitLine({ part, unit, count: now, max, piece, near }: Limit): string {
  const left = Math.round((max - now) * 100) / 100;
  const which = piece ? `“${piece.title}”` : parts[part]();
  const most = counted[unit](number(max), false);
  const line =
    left < 0
      ? l10n.t('{0}: {1} of {2}, {3} too many', which, number(now), most, number(-left))
      : l10n.t('{0}: {1} of {2}, {3} left', which, number(now), most, number(left));
  return near ? l10n.t('{0}; within one line of the limit', line) : line;
}

/** The document's length in the unit that no limit speaks of. */
function unlimited({ limits, words, characters, pages }: ReportSummary): readonly string[] {
  const isLimited = (unit: Limit['unit']) =>
    limits.some((limit) => limit.part === 'document' && limit.unit === unit);
  return [
    ...(isLimited('pages') || !pages ? [] : [plural('pages', pages.pages)]),
    ...(pages?.about
      ? [l10n.t('The pages are a guess: there are pictures, html or signs of other scripts.')]
      : []),
    ...(isLimited('words') ? [] : [plural('words', words)]),
    ...(isLimited('characters') ? [] : [plural('characters', characters)]),
  ];
}

function findingsLine({ findings: { error, warning, info, hint } }: ReportSummary): string {
  const counts = { errors: error, warnings: warning, infos: info, hints: hint };
  const some = Object.entries(counts).filter(([, count]) => count > 0);
  if (some.length === 0) return l10n.t('Nothing found');
  return some.map(([what, count]) => plural(what as keyof typeof counts, count)).join(', ');
}

/** Each noun with its number, whole: another language may put the number elsewhere. */
const counted = {
  words: (count: string, one: boolean) => (one ? l10n.t('{0} word', count) : l10n.t('{0} words', count)),
  characters: (count: string, one: boolean) =>
    one ? l10n.t('{0} character', count) : l10n.t('{0} characters', count),
  pages: (count: string, one: boolean) => (one ? l10n.t('{0} page', count) : l10n.t('{0} pages', count)),
  lines: (count: string, one: boolean) => (one ? l10n.t('{0} line', count) : l10n.t('{0} lines', count)),
  minutes: (count: string, one: boolean) =>
    one ? l10n.t('{0} minute', count) : l10n.t('{0} minutes', count),
  slots: (count: string, one: boolean) =>
    one ? l10n.t('{0} open slot', count) : l10n.t('{0} open slots', count),
  errors: (count: string, one: boolean) => (one ? l10n.t('{0} error', count) : l10n.t('{0} errors', count)),
  warnings: (count: string, one: boolean) =>
    one ? l10n.t('{0} warning', count) : l10n.t('{0} warnings', count),
  infos: (count: string) => l10n.t('{0} info', count),
  hints: (count: string, one: boolean) => (one ? l10n.t('{0} hint', count) : l10n.t('{0} hints', count)),
} as const;

export const plural = (what: keyof typeof counted, count: number): string =>
  counted[what](number(count), count === 1);

function number(count: number): string {
  return count.toLocaleString('en-US');
}
