import { bodyLine } from '../pages/line-count.ts';
import type { Limit } from './report.ts';
import type { DocumentUnit } from './rule.ts';

/** A limit, and how far a draft is from it. */
export interface LimitToMeet {
  readonly limit: Limit;
  /** In what the limit counts; below 0 is what is left. */
  readonly over: number;
  /** Of pages the same in lines of body text: so many have to go, or are left. */
  readonly lines?: number;
}

/** The limit that a cut has to meet: of those that are exceeded a given one, else the one that is exceeded furthest. */
export function limitToMeet({ limits, pages }: DocumentUnit): LimitToMeet | undefined {
  const [limit] = limits
    .filter(({ advice, part }) => !advice && part !== 'appendix')
    .sort((a, b) => rank(b) - rank(a) || b.count / b.max - a.count / a.max);
  if (!limit) return undefined;
  const over = limit.count - limit.max;
  if (limit.unit !== 'pages') return { limit, over };
  const lines = over / bodyLine(pages().format);
  return { limit, over: Math.round(over * 100) / 100, lines: Math.ceil(lines - 1e-6) };
}

const rank = ({ count, max, given }: Limit): number => (count <= max ? 0 : given ? 2 : 1);
