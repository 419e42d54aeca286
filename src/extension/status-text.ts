import type { Limit } from '../engine/report.ts';
import type { KindFrom } from '../narratives/detect.ts';
import { narrativeOf } from '../narratives/kinds.ts';
import type { ReportSummary } from '../server/protocol.ts';

const toldBy: Readonly<Record<KindFrom, string>> = {
  option: 'as the settings say',
  'front-matter': 'as its front matter says',
  'file-name': 'by its file name',
  headings: 'by its headings',
  cues: 'by its wording',
  default: 'for want of anything better',
};

const parts: Readonly<Record<Limit['part'], string>> = {
  document: 'Whole document',
  'press-release': 'Press release',
  faq: 'FAQ',
  body: 'Body',
  appendix: 'Appendix',
};

/** What the status bar says of a narrative, such as `PR/FAQ 612/3,000 words`. */
export function statusText({ kind, limits, words }: ReportSummary): string {
  const [limit] = limits;
  const length = limit ? `${count(limit.count)}/${count(limit.max)} ${limit.unit}` : `${count(words)} words`;
  return `${narrativeOf(kind).title} ${length}`;
}

/** The lines behind it: how the kind was told, every length, what is open. */
export function statusDetails(report: ReportSummary): readonly string[] {
  const { kind, kindFrom, limits, slots } = report;
  return [
    `Read as ${narrativeOf(kind).a}, ${toldBy[kindFrom]}.`,
    ...limits.map(limitLine),
    ...unlimited(report),
    findingsLine(report),
    ...(slots > 0 ? [`${plural(slots, 'open slot')}. Click to go to the next one.`] : []),
  ];
}

function limitLine({ part, unit, count: now, max }: Limit): string {
  const left = max - now;
  const rest = left < 0 ? `${count(-left)} too many` : `${count(left)} left`;
  return `${parts[part]}: ${count(now)} of ${count(max)} ${unit}, ${rest}`;
}

/** The document's length in the unit that no limit speaks of. */
function unlimited({ limits, words, characters }: ReportSummary): readonly string[] {
  const isLimited = (unit: Limit['unit']) =>
    limits.some((limit) => limit.part === 'document' && limit.unit === unit);
  return [
    ...(isLimited('words') ? [] : [`${count(words)} words`]),
    ...(isLimited('characters') ? [] : [`${count(characters)} characters`]),
  ];
}

function findingsLine({ findings: { error, warning, info, hint } }: ReportSummary): string {
  const counts = [
    plural(error, 'error'),
    plural(warning, 'warning'),
    plural(info, 'info'),
    plural(hint, 'hint'),
  ];
  const some = counts.filter((each) => !each.startsWith('0 '));
  return some.length > 0 ? some.join(', ') : 'Nothing found';
}

function plural(number: number, noun: string): string {
  return `${count(number)} ${number === 1 || noun === 'info' ? noun : `${noun}s`}`;
}

function count(number: number): string {
  return number.toLocaleString('en-US');
}
