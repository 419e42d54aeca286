import type { Block } from '../../document/block.ts';
import type { Sentence } from '../../document/sentences.ts';
import type { Span } from '../../document/span.ts';
import type { Word } from '../../document/words.ts';
import { readTimeFrames, type TimeFrame } from '../../evidence/times/time.ts';
import { months, weekdays } from '../../evidence/words/calendar.ts';
import { functionWords } from '../../evidence/words/function-words.ts';
import { segmentWords } from '../words/segments.ts';
import type { Setting } from './entry.ts';
import type { Found } from './found.ts';

/** What makes a value a plan, a supposition, another’s, or one of the past. */
const elsewise =
  /\b(?:plan|plans|planned|planning|expect(?:s|ed|ing)?|estimate[sd]?|forecast|project(?:s|ed|ion)|would|could|might|may|if|unless|suppose|assum\w+|competitors?|rivals?|others?|another|elsewhere|used to|until|previously|formerly|originally|initially|at first|instead|rather than|alternatives?|rejected|considered|proposal|quoted?|extended|shortened|option [a-d\d]|worst|best|scenario|example|e\.?g|depending|depends|unlike|except)\b/i;

/** What makes it a part, a bound or one end of a change; where the pattern that was found says all, it is not asked for. */
const partly =
  /\b(?:raised|lowered|compared|versus|vs|against|tested|tried|experiment(?:ed)? with|so far|not|no longer|never|than|only|still|remaining|left|already|again|up to|lose|loses|save|saves|saving|change[sd]?|between|from)\b/i;

/** Words after the value that can say of what group it is; further on begins what is said of it. */
const reach = 4;

const clauseEnd = /[,;:()—–]/;

/** The part of a sentence around a place, between commas, brackets and dashes. */
export function clauseAround(prose: string, sentence: Span, { start, end }: Span): Span {
  let from = start;
  while (from > sentence.start && !isCut(prose, from - 1)) from--;
  let to = end;
  while (to < sentence.end && !isCut(prose, to)) to++;
  return { start: from, end: to };
}

const isCut = (prose: string, at: number): boolean =>
  clauseEnd.test(prose.charAt(at)) && !/\d/.test(prose.charAt(at + 1));

/** What stands around a value and could make another thing of it. */
export function settingOf(block: Block, sentence: Sentence, { figure, whole }: Found): Setting {
  const span: Span = figure;
  const clause = clauseAround(block.prose, sentence, span);
  const { words } = sentence;
  const said = block.prose
    .slice(clause.start, clause.end)
    .replace(/\bMay\b|\bin line with (?:the|our) plan\b/g, '');
  const inClause = words.filter(({ start, end }) => start >= clause.start && end <= clause.end);
  // “Gold costs €49 a month and Silver €29”: what comes after “and” has a value of its own.
  const another =
    words.find(({ start, lower }) => start > span.end && /^(?:and|but|while|whereas)$/.test(lower))?.start ??
    sentence.end;
  // “last autumn” says when, and not which.
  const times = readTimeFrames(block, sentence);
  const place = inClause.findLastIndex((word) => word.start < span.end);
  const opening = words[0]?.text ?? '';
  return {
    names: words.filter((word, at) => at > 0 && isName(word) && word.start < another).map(({ text }) => text),
    opening: /^\p{Lu}/u.test(opening) && !functionWords.has(opening.toLowerCase()) ? opening : '',
    segments: inClause
      .filter((_, at) => at <= place + reach)
      .filter((word) => segmentWords.has(word.lower) && !isIn(word, times))
      .map(({ lower }) => lower),
    when: whenOf(block, sentence, clause),
    other: sentence.question || elsewise.test(said) || (whole !== true && partly.test(said)),
  };
}

/** Of the words in capitals, those that part one place from another. */
const places: ReadonlySet<string> = new Set(['APAC', 'EMEA', 'EU', 'LATAM', 'NYC', 'UAE', 'UK', 'US', 'USA']);

const isIn = (word: Span, spans: readonly Span[]): boolean =>
  spans.some(({ start, end }) => word.start < end && start < word.end);

function isName({ text, lower }: Word): boolean {
  if (!/^\p{Lu}/u.test(text) || months.has(lower) || weekdays.has(lower)) return false;
  if (/^\p{Lu}{2,}$/u.test(text)) return places.has(text);
  return (
    !/^(?:I|Q[1-4]|H[12]|FY\d*|[KMB]|USD|EUR|GBP|NPS|CSAT|FAQ)$/.test(text) &&
    !/^(?:i'm|i've|i'll|i'd)$/.test(lower)
  );
}

const calendar: ReadonlySet<TimeFrame['kind']> = new Set([
  'date',
  'month',
  'quarter',
  'half',
  'season',
  'year',
  'week',
  'range',
  'relative',
]);

/** The times of the clause, else those of the sentence, as one word that can be compared. */
function whenOf(block: Block, sentence: Sentence, clause: Span): string {
  const frames = readTimeFrames(block, sentence).filter(
    ({ kind, direction }) => calendar.has(kind) && (kind !== 'relative' || direction !== undefined),
  );
  const own = frames.filter(({ start, end }) => start >= clause.start && end <= clause.end);
  return (own.length > 0 ? own : frames).map(nameOf).join('+');
}

function nameOf(frame: TimeFrame): string {
  const { kind, year, month, day, quarter, half, week, from, to, direction, amount, unit, part } = frame;
  if (kind === 'range' && from && to) return `${nameOf(from)}–${nameOf(to)}`;
  if (kind === 'relative') return [direction, amount, unit].join(' ');
  return [year, quarter && `q${quarter}`, half && `h${half}`, month, day, week && `w${week}`, part]
    .filter((each) => each !== undefined)
    .join('-');
}
