import { type Figure, isExact, written } from './figures.ts';
import type { Miscount } from './miscount.ts';
import type { Shape } from './shape.ts';

const noun = "(?: [a-z@'-]+)";
/** “171 of 412 sellers (42%)”: the whole is in the figure. */
const partThenPercent = new RegExp(
  `#(\\d+)${noun}{0,4}(?:,? \\(|, or |, about | — |: )#(\\d+)(?= of|[),;.—]|$| [a-z])`,
  'g',
);
/** “412 of 1,930 drivers who began, 21%, gave up”, “458 of the 11,170 parcels were damaged (tickets), which is 4.1%”. */
const partWhichIs = /#(\d+)[^#;:]{0,100}?(?:, which is|, that is|, or) #(\d+)(?=[,.;)]|$)/g;
const partThenShare = /#(\d+)(?: [a-z@'-]+){0,9}, #(\d+)(?=[,.;])/g;
/** “$2.1M of our $9.8M operating cost, or 21%” */
const moneyOfMoney =
  /#(\d+)(?: [a-z'-]+){0,3} of (?:our |the |its |a |all )?#(\d+)(?: [a-z'-]+){0,4}(?:, or |, which is | \(|, )#(\d+)(?=[,.;)]|$)/g;
/** “42% (171 of 412)”, “42% of sellers (171 of 412)”. */
const percentThenPart = new RegExp(`#(\\d+)(?: of${noun}{1,4})?(?: \\(|, or |: )#(\\d+)\\b`, 'g');
/** “Of the 412 sellers who began, 171 left (42%)”, “of our 640 members, 208 (32%) …”. */
const wholeFirst = new RegExp(
  `(?:^|[;:] )of (?:the |our |all |these |those |its |all our )?#(\\d+)${noun}[^#,;:(]{0,60},? `,
);
const counted = new RegExp(
  `#(\\d+)(${noun}{0,6}(?: #\\d+)?)(?: \\(|, which is |, that is )#(\\d+)(?=[),.;]|$)`,
  'g',
);

/** Shares that their counts do not give. */
export function wrongShares({ text, figures }: Shape): Miscount[] {
  const found: Miscount[] = [];
  const check = (part: Figure | undefined, whole: number | undefined, percent: Figure | undefined): void => {
    if (
      !part ||
      !percent ||
      whole === undefined ||
      whole <= 0 ||
      percent.kind !== 'percent' ||
      percent.unit !== '%'
    )
      return;
    if (!isExact(part) || part.quoted || percent.quoted || percent.upper !== undefined) return;
    const wrong = wrongShare(part, whole, percent);
    if (wrong) found.push(wrong);
  };
  for (const pattern of [partThenPercent, partWhichIs, partThenShare]) {
    for (const [, a, b] of text.matchAll(pattern)) {
      const part = figures[Number(a)];
      check(part, part?.kind === 'ratio' ? part.of : undefined, figures[Number(b)]);
    }
  }
  for (const [, a, b, c] of text.matchAll(moneyOfMoney)) {
    const [part, whole] = [figures[Number(a)], figures[Number(b)]];
    if (part?.kind === 'currency' && whole?.unit === part.unit && isExact(whole) && whole.value > part.value)
      check(
        { ...part, half: part.half + (whole.half * part.value) / whole.value },
        whole.value,
        figures[Number(c)],
      );
  }
  for (const [, a, b] of text.matchAll(percentThenPart)) {
    const part = figures[Number(b)];
    check(part, part?.kind === 'ratio' ? part.of : undefined, figures[Number(a)]);
  }
  const first = wholeFirst.exec(text);
  const whole = figures[Number(first?.[1])];
  if (first && whole?.kind === 'count' && isExact(whole)) {
    // A share of something else begins where a group was cut out of the whole.
    const rest =
      text.slice(first.index + first[0].length).split(/;|\bof (?:these|those|them|whom)\b/)[0] ?? '';
    for (const [, a, , c] of rest.matchAll(counted)) {
      const part = figures[Number(a)];
      if (part?.kind === 'count' && part.value <= whole.value) check(part, whole.value, figures[Number(c)]);
    }
  }
  return found;
}

/** A share is wrong if the count gives another, neither rounded nor cut off. */
export function wrongShare(part: Figure, whole: number, percent: Figure): Miscount | undefined {
  const share = (part.value / whole) * 100;
  const place = decimalsOf(percent);
  const unit = 10 ** -place;
  const give =
    percent.bound === 'about' ? Math.max(unit, share * 0.1) : unit * 1.001 + (part.half / whole) * 100;
  const stated = percent.value;
  const wrong =
    percent.bound === 'at-least'
      ? share + give < stated
      : percent.bound === 'at-most'
        ? share - give > stated
        : Math.abs(share - stated) >= give;
  if (!wrong) return undefined;
  const told = `${written(share, place)}%`;
  return { code: 'share', span: percent, says: told, ...(percent.bound === undefined && { put: told }) };
}

const decimalsOf = ({ text }: Figure): number => /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
