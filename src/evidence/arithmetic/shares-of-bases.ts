import { type Figure, inUnitOf, isExact } from './figures.ts';
import type { Miscount } from './miscount.ts';
import type { Shape } from './shape.ts';
import { wrongShare } from './shares-stated.ts';

const noun = "(?: [a-z@'-]+)";
/** “231 (56%) said”, “158 were out of tolerance, or 14%”: of what, stands before. */
const bare = new RegExp(
  `(?<lead>(?:^|[^#]{0,24}))#(?<n>\\d+)(?:${noun}{0,5} \\(#(?<p>\\d+)\\)|${noun}{0,6}, or #(?<q>\\d+)(?=[,.;]|$))`,
  'g',
);
/** “the $9.54 million, which was 41% of our $23.3 million bill”, “418 complaints (1.4% of the 29,310 candidates)”. */
const told = new RegExp(
  `#(?<n>\\d+)${noun}{0,5}(?:,? which (?:is|was)|, or|,| \\() #(?<p>\\d+) of (?:the |our |its |a |all |all our |those |these )?#(?<b>\\d+)`,
  'g',
);
/** “38,900 back out of 141,000, or 27.6%” */
const outOf = new RegExp(
  `#(?<n>\\d+)${noun}{0,5} out of (?:the |our |its |all )?#(?<b>\\d+)${noun}{0,4}(?:, or |, which is | \\(|, )#(?<p>\\d+)(?=[,.;)]|$)`,
  'g',
);
/** “41% of the $23.3 million bill: $9.54 million”. */
const turned = new RegExp(
  `#(?<p>\\d+) of (?:the |our |its |a |all )?#(?<b>\\d+)${noun}{0,4}(?:: |, or | \\()#(?<n>\\d+)(?=[,.;)]|$| in | a )`,
  'g',
);
/** “418 complaints, from 1.4% of the 29,310 candidates”: one may have complained twice, none half a time. */
const givers = new RegExp(
  `#(?<n>\\d+)${noun}{1,2},? from #(?<p>\\d+) of (?:the |our |its |all )?#(?<b>\\d+)`,
  'g',
);
/** “of the 412”, “a survey of 412 patients”, “we asked 63 hauliers”, “across 2,940 results”. */
const base =
  /(?:\b(?:of|among|across|asked|surveyed|interviewed|tested|audited|checked|sampled|reviewed|inspected|polled|called|visited|talked to|spoke to|spoke with|met) (?:the |our |its |these |those |all |all our |some )?)#(\d+)/g;
/** What makes the share one of a group that is not counted, or a change. */
const other =
  /\b(?:among|within|by|to|up|down|rose|fell|each|average|median|mean|another|more|further|only in|than|at)\s(?:[a-z]+ )?$/;

/** A base more than this off is that of another share. */
export const plausible = 1.8;

/** Shares of a whole that stands before them in the sentence or in the one before it. */
export function wrongBasedShares(
  shape: Shape,
  earlier: readonly Shape[],
  around: Iterable<Figure>,
): Miscount[] {
  const { text, figures } = shape;
  const before = earlier.at(-1);
  if (!figures.some(({ kind }) => kind === 'percent')) return ofFraction(shape);
  return [
    ...toldIn(shape),
    ...ofFraction(shape),
    ...ofNamed(shape, earlier, around),
    ...ofTheTotal(shape, [...around]),
    ...ofTheWeek(shape, before),
    ...Array.from(text.matchAll(bare)).flatMap(judgedBare),
  ];

  function judgedBare({ index, groups = {} }: RegExpExecArray): Miscount[] {
    const [part, percent] = [figures[Number(groups.n)], figures[Number(groups.p ?? groups.q)]];
    if (!part || !percent || !isPart(part) || !isShare(percent) || other.test(groups.lead ?? '')) return [];
    const place = index + (groups.lead ?? '').length;
    const pointed = / of (?:them|these|those)\b/.test(
      text.slice(place, text.indexOf(`#${groups.p ?? groups.q}`)),
    );
    const whole = pointed ? pointedAt(part, earlier) : wholeBefore(part, text.slice(0, place));
    if (!whole) return [];
    const wrong = wrongShare(part, whole.value, percent);
    const ratio = percent.value / ((part.value / whole.value) * 100);
    if (!wrong || ratio > plausible || ratio < 1 / plausible) return [];
    return gives([...figures, ...(before?.figures ?? []), ...around], part, percent) ? [] : [wrong];
  }

  function wholeBefore(part: Figure, head: string): Figure | undefined {
    // “We asked 48 bakers; 27 (56%) …”: what opens with the count goes on about the whole.
    const last = head.replace(/; $/, ', ').split(/;|(?<!#\d{1,2} )\bof (?:these|those|them|whom|which)\b/);
    const own = wholeIn({ text: last.at(-1) ?? '', figures }, part);
    if (own || !before) return own;
    // “We had 612 replies. Of these 428 (70%) came by code.”
    if (!/^(?:(?:of|among) (?:these|those|them),? |in all,? |some )?$/.test(head)) return undefined;
    const counts = before.figures.filter((each) => each.kind === 'count' && each.unit !== '');
    const [only] = counts;
    return counts.length === 1 && only && isWhole(only, part) ? only : undefined;
  }
}

/** “It gave 58 alerts. The lathe confirmed 49 of them, or 84%”: the one thing that is counted in a sentence before. */
function pointedAt(part: Figure, earlier: readonly Shape[]): Figure | undefined {
  const counts = earlier.slice(-2).findLast(({ figures }) => figures.length > 0)?.figures ?? [];
  const [only] = counts;
  return counts.length === 1 && only && only.unit !== '' && isWhole(only, part) ? only : undefined;
}

const fraction = new RegExp(
  `#(\\d+) of (?:the |our |its |all |these )?#(\\d+)${noun}{0,3}(?:, | \\(|, or )#(\\d+)(?=[,.;)]|$)`,
  'g',
);

/** “A third of the 90 crates, 30, were broken.” */
function ofFraction({ text, figures }: Shape): Miscount[] {
  return Array.from(text.matchAll(fraction)).flatMap(([, r, b, n]) => {
    const [ratio, whole, part] = [figures[Number(r)], figures[Number(b)], figures[Number(n)]];
    if (!ratio || !whole || !part || ratio.kind !== 'ratio' || ratio.of !== undefined || ratio.value >= 1)
      return [];
    if (![ratio, whole, part].every((each) => isExact(each) && !each.quoted) || part.kind !== whole.kind)
      return [];
    const value = ratio.value * whole.value;
    const far = Math.abs(part.value - value) > Math.max(1, value * 0.04) + part.half;
    const near = part.value / value < plausible && part.value / value > 1 / plausible;
    return far && near ? [{ code: 'product', span: part, says: inUnitOf(part, Math.round(value)) }] : [];
  });
}

const named = new RegExp(
  `#(\\d+) of (?:the|these|those|all|our)${noun}{1,3}, (?:or )?#(\\d+)(?=[,.;]|$)`,
  'g',
);

/** “They fell 1,113 times. … 489 of the falls, 44%, were at night”: the one number before it that can be their whole. */
function ofNamed({ text, figures }: Shape, earlier: readonly Shape[], around: Iterable<Figure>): Miscount[] {
  return Array.from(text.matchAll(named)).flatMap(([, n, p]) => {
    const [part, percent] = [figures[Number(n)], figures[Number(p)]];
    if (!part || !percent || !isPart(part) || part.kind !== 'count' || !isShare(percent)) return [];
    const wholes = earlier.flatMap((shape) => shape.figures).filter((each) => isWhole(each, part));
    const near = wholes.filter((each) => {
      const ratio = percent.value / ((part.value / each.value) * 100);
      return ratio < plausible && ratio > 1 / plausible;
    });
    const [only] = near;
    const wrong = only && near.length === 1 ? wrongShare(part, only.value, percent) : undefined;
    return wrong && !gives([...around], part, percent) ? [wrong] : [];
  });
}

/** “We paid 2,926 claims, 70% of the total. … 17 complaints on 4,180 claims”: the one other number of them. */
function ofTheTotal({ text, figures }: Shape, around: readonly Figure[]): Miscount[] {
  return Array.from(text.matchAll(ofTotal)).flatMap(([, n, p]) => {
    const [part, percent] = [figures[Number(n)], figures[Number(p)]];
    if (!part || !percent || part.unit === '' || !isPart(part) || !isShare(percent)) return [];
    const wholes = around.filter((each) => each.unit === part.unit && isWhole(each, part));
    const [only] = wholes;
    const wrong =
      only && new Set(wholes.map(({ value }) => value)).size === 1 && wrongShare(part, only.value, percent);
    return wrong && !gives(around, part, percent) ? [wrong] : [];
  });
}

const ofPeriod = new RegExp(
  `#(\\d+)${noun}{1,5},? (?:or|which is|\\() ?#(\\d+) of the (?:day|week|month|quarter|year|season)'s [a-z]+(?=[,.;)]|$)`,
  'g',
);

/** “640 tickets came in last week. 160 concerned login, which is 25% of the week’s load”. */
function ofTheWeek({ text, figures }: Shape, before: Shape | undefined): Miscount[] {
  const own = /^of (?:the |our |these )?#0\b/.test(text) ? figures[0] : undefined;
  const whole = own ?? (before?.figures.length === 1 ? before.figures[0] : undefined);
  if (!whole || whole.unit === '') return [];
  return Array.from(text.matchAll(ofPeriod)).flatMap(([, n, p]) => {
    const [part, percent] = [figures[Number(n)], figures[Number(p)]];
    if (!part || !percent || !isPart(part) || !isShare(percent) || !isWhole(whole, part)) return [];
    return wrongShare(part, whole.value, percent) ?? [];
  });
}

const ofTotal = new RegExp(
  `#(\\d+)${noun}{1,4},? (?:or |which is |\\()?#(\\d+) of (?:the total|the whole|all of them|the lot)(?=[,.;)]|$)`,
  'g',
);

function wholeIn({ text, figures }: Shape, part: Figure): Figure | undefined {
  return Array.from(text.matchAll(base), ([, at]) => figures[Number(at)]).findLast(
    (each) => each !== undefined && isWhole(each, part),
  );
}

export const isPart = ({ kind, quoted, statistic, of, ...figure }: Figure): boolean =>
  (kind === 'count' || kind === 'currency' || kind === 'measure') &&
  of === undefined &&
  !quoted &&
  statistic === undefined &&
  isExact({ kind, quoted, ...figure });

export const isShare = ({ kind, unit, quoted, upper, bound, value }: Figure): boolean =>
  kind === 'percent' && unit === '%' && !quoted && upper === undefined && bound === undefined && value > 0;

const isWhole = (each: Figure, part: Figure): boolean =>
  each.kind === part.kind &&
  (each.kind === 'count' || each.unit === part.unit) &&
  isExact(each) &&
  !each.quoted &&
  each.per === undefined &&
  each.value > part.value;

/** Whether some other number makes this share, as its whole or as what it was before. */
export function gives(around: readonly Figure[], part: Figure, percent: Figure): boolean {
  const wholes = around
    .filter(({ kind }) => kind === part.kind || kind === 'ratio')
    .flatMap(({ value, of }) => (of === undefined ? [value] : [value, of]))
    .filter((value) => value > 0 && value !== part.value);
  const pairs = wholes.length > 24 ? [] : wholes.flatMap((a) => wholes.map((b) => a - b));
  return (
    [...wholes, ...pairs].some((whole) => whole >= part.value && !wrongShare(part, whole, percent)) ||
    wholes.some(
      (whole) => Math.abs(Math.abs(part.value / whole - 1) * 100 - percent.value) <= 0.51 + percent.half,
    )
  );
}

/** Shares whose whole is told beside them. */
function toldIn({ text, figures }: Shape): Miscount[] {
  return [told, turned, givers, outOf].flatMap((pattern) =>
    Array.from(text.matchAll(pattern)).flatMap(({ groups = {} }): Miscount[] => {
      const [part, percent, whole] = ['n', 'p', 'b'].map((name) => figures[Number(groups[name])]);
      if (!part || !percent || !whole || !isPart(part) || !isShare(percent)) return [];
      if (!isWhole(whole, part)) return [];
      if (pattern === givers && (percent.value * whole.value) / 100 <= part.value * 1.02) return [];
      const wrong = wrongShare(
        { ...part, half: part.half + (whole.half * part.value) / whole.value },
        whole.value,
        percent,
      );
      const ratio = percent.value / ((part.value / whole.value) * 100);
      return wrong && ratio < plausible && ratio > 1 / plausible ? [wrong] : [];
    }),
  );
}
