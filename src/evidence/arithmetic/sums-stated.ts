import { type Figure, inUnitOf, isExact, roundingOf } from './figures.ts';
import type { Miscount } from './miscount.ts';
import type { Shape } from './shape.ts';

/** What opens a list that need not be whole, or that may count twice. */
const open =
  /\b(?:including|among (?:it|them|these)|of which|of whom|of them|of these|such as|for example|for instance|e\.?g\.?|mostly|mainly|chiefly|at least|first|plus|less|minus|more than one|several|both|also|twice|not|each|every|per|average|median|least|most|up to|respectively|compared|versus|vs|against|instead|rather|than|from|since|then|until|if|would|could|might)\b/;

interface Claimed {
  readonly total: Figure;
  readonly parts: readonly Figure[];
  /** Words between that say that nothing is left out: “the remaining”, “in total”. */
  readonly closed: boolean;
  /** Which of them the reader looks at. */
  readonly at: Figure;
}

/** Totals that their parts do not give. */
export function wrongSums(shape: Shape): Miscount[] {
  const { text, figures } = shape;
  if (figures.length < 2 || figures.some(({ quoted }) => quoted)) return [];
  const claimed =
    colonList(shape) ??
    refused(shape) ??
    bracketList(shape) ??
    inTotal(shape) ??
    merged(shape) ??
    overAHundred(shape) ??
    remainder(shape) ??
    others(text, figures);
  const wrong = claimed && judged(claimed);
  return wrong ? [wrong] : [];
}

/** “The £265,000 comprises £162,000 for files, …” */
const madeUp =
  /^([^:]{0,60}#\d+[^#:]{0,30}) (?:comprises|consists of|is made up of|is split into|breaks down into|covers|pays for|buys) (#[^:]*)$/;

/** “The budget is $412,000: $240,000 for tooling, $96,000 for training and $66,000 for travel.” */
function colonList({ text, figures }: Shape): Claimed | undefined {
  const match = /^([^:]*#\d+[^:]*): ?([^:]*)$/.exec(text) ?? madeUp.exec(text);
  if (!match) return undefined;
  const [, head = '', all = ''] = match;
  // “£162,000 for files (1,080 titles at £150)”: how a part is made is none.
  const list = all.replace(/ \([^()]*\)/g, '');
  const before = numbersIn(head);
  const total = figures[before.at(-1) ?? -1];
  const after = list.split(/(?:\. |\? |! )/)[0] ?? '';
  return total && listed(after, figures, { total, head });
}

/** “28 farmers (11 in Kansas, 9 in Iowa and 6 in Nebraska)” */
function bracketList({ text, figures }: Shape): Claimed | undefined {
  for (const match of text.matchAll(/#(\d+)([^#;:()]{0,40}) \(([^()]{5,200})\)/g)) {
    const [, total = '', head = '', list = ''] = match;
    const claimed = listed(list, figures, { total: figures[Number(total)], head });
    if (claimed) return claimed;
  }
  return undefined;
}

/** The items of a list; “for radio and software” goes on about the one before it. */
function itemsOf(list: string): string[] {
  const items: string[] = [];
  for (const item of list.replace(/[.!?]$/, '').split(/, and |, plus |; and |, |; | and | plus /)) {
    if (item.includes('#') || items.length === 0) items.push(item);
    else items[items.length - 1] += ` and ${item}`;
  }
  return items;
}

/** A list of two figures or more that ends with “and”; each item is one figure and says what of. */
function listed(
  list: string,
  figures: readonly Figure[],
  { total, head }: { readonly total: Figure | undefined; readonly head: string },
): Claimed | undefined {
  if (
    !total ||
    open.test(list) ||
    /\b(?:of which|of whom|including|among|average|median|per|each)\b/.test(head)
  )
    return undefined;
  const items = itemsOf(list);
  // “£1.1M for two ovens”: what the money is for may be counted too.
  const money = total.kind === 'currency';
  const parts = items.map((item) =>
    numbersIn(item).filter((at) => !money || figures[at]?.kind === 'currency'),
  );
  if (items.length < 2 || parts.some((each) => each.length !== 1)) return undefined;
  if (!/ and | plus /.test(list)) return undefined;
  const values = parts.map(([at]) => figures[at as number] as Figure);
  // “12 failed twice” is no part of a whole unless something says so; “12 in May” is.
  const named = items.every((item) =>
    /#\d+(?:$| (?:in|at|for|on|by|to|of|from|with|@|[a-z'-]+(?:$| (?:in|at|for|on|from|who|that|and))|[a-z'-]+ [a-z'-]+$))/.test(
      item,
    ),
  );
  return {
    total,
    parts: values,
    closed: named || total.kind === 'currency' || /\b(?:rest|remaining|others?|neither|none)\b/.test(list),
    at: total,
  };
}

/** “$3M, $2M and $1M, in total $6M”, “… come to $6M”, “… for a total of 45”. */
function inTotal({ text, figures }: Shape): Claimed | undefined {
  const match =
    /(?:\bin (?:all|total)|\bfor a total of|\ba total of|\btotal(?:s|l?ing)?|\baltogether|\btogether|\badd(?:s|ing)? up to|\bsum(?:s|ming)? (?:up )?to|\bcom(?:e|es|ing) to|\bmak(?:e|es|ing)|=) (?:about )?#(\d+)/.exec(
      text,
    ) ?? /#(\d+)(?: [a-z-]+){0,2} (?:in all|in total|altogether|together|all told)\b/.exec(text);
  if (!match) return undefined;
  const at = Number(match[1]);
  const total = figures[at];
  // “which makes £55,000 with the £6,000 for fuel”
  if (/\b(?:with|including|counting|plus)\b[^.]*#/.test(text.slice(match.index + match[0].length)))
    return undefined;
  const head = text.slice(0, match.index);
  if (!total || open.test(head) || / (?:at|each|×|x|times) /.test(head) || /[;:]/.test(head))
    return undefined;
  // “The three grants of £20,000, …”: how many they are is no part.
  const money = total.kind === 'currency';
  const parts = withUnits(
    numbersIn(head)
      .map((index) => figures[index] as Figure)
      .filter(({ kind }) => !money || kind === 'currency'),
  );
  const gaps = head
    .slice(money ? head.indexOf(`#${figures.indexOf(parts[0] as Figure)}`) : 0)
    .split(/#\d+/)
    .slice(1, -1);
  if (parts.length < 2 || !gaps.every((gap) => /^[^.]{0,60}(?:,| and| plus|\+)[^.]{0,30}$/.test(gap)))
    return undefined;
  if (!gaps.some((gap) => /\band\b|\bplus\b|\+|&/.test(gap))) return undefined;
  return { total, parts, closed: true, at: total };
}

/** “410, 265 and 190 MWh”: the unit stands with the last. */
function withUnits(parts: readonly Figure[]): readonly Figure[] {
  const last = parts.at(-1);
  const lent =
    last?.kind === 'measure' || last?.kind === 'duration'
      ? parts.slice(0, -1).every(({ kind, unit }) => kind === 'count' && unit === '')
      : false;
  return last && lent ? parts.map((part) => ({ ...part, kind: last.kind, unit: last.unit })) : parts;
}

/** “Round 12 has 410 boxes and round 13 has 365, so the merged round has 775.” */
function merged({ text, figures }: Shape): Claimed | undefined {
  const match =
    /#(\d+)[^#;.]{2,40} and [^#;.]{2,40}#(\d+)[^#;.]{0,20}, (?:and )?so (?:the )?(?:merged|combined|joint|whole|two together|both|total)\b[^#;.]{0,40}#(\d+)/.exec(
      text,
    );
  const [a, b, total] = (match ?? []).slice(1).map((at) => figures[Number(at)]);
  return a && b && total ? { total, parts: [a, b], closed: true, at: total } : undefined;
}

/** “Of our deeds 35% were wills, 45% house sales and 30% powers of attorney”: each is one of them. */
function overAHundred({ text, figures }: Shape): Claimed | undefined {
  const shares = figures.filter(({ kind, unit }) => kind === 'percent' && unit === '%');
  const last = shares.at(-1);
  const listed =
    /^of (?:all |our |the |these )[^#]{2,40}#\d+ [^#]{2,40}, #\d+ [^#]{2,40}(?:, #\d+ [^#]{2,40})* and #\d+ /.test(
      text,
    );
  if (!listed || shares.length < 3 || shares.length !== figures.length || !last) return undefined;
  if (/\b(?:more than one|several|both|also|each|could|too)\b/.test(text)) return undefined;
  const sum = shares.reduce((so, { value }) => so + value, 0);
  return sum > 100 + shares.length * 0.5
    ? { total: { ...last, value: 100, half: 0, text: '100%' }, parts: shares, closed: true, at: last }
    : undefined;
}

/** “Of the 90 crates 62 came back and 28 did not.” */
function refused({ text, figures }: Shape): Claimed | undefined {
  const match =
    /^of (?:the |our |these |those |all )?#(\d+)[^#.;:]{0,40},? #(\d+)[^#.;:]{1,40},? (?:and|while|but) #(\d+) (?:did|had|have|were|was|could|would)(?: not|n't)[.!]?$/.exec(
      text,
    );
  const [total, part, rest] = (match ?? []).slice(1).map((at) => figures[Number(at)]);
  return total && part && rest ? { total, parts: [part, rest], closed: true, at: rest } : undefined;
}

/** “Of the 96 flights 61 left on time, 22 late, and the remaining 18 …”; “46%, 31% and the remaining 33%”. */
function remainder({ text, figures }: Shape): Claimed | undefined {
  const match = /\b(?:the|and) (?:remaining|other|rest(?:,| —| \()?|remainder,?) (?:the )?#(\d+)/.exec(text);
  const rest = figures[Number(match?.[1])];
  if (!match || !rest || !isExact(rest)) return undefined;
  const head = text.slice(0, match.index);
  const before = numbersIn(head).map((index) => figures[index] as Figure);
  const ratio = before.find(({ kind }) => kind === 'ratio');
  if (/\b(?:another|twice|more than one|each|per|if|up|down|rose|fell|from|by|than)\b/.test(head))
    return undefined;
  if (rest.kind === 'percent') {
    const parts = [...before, rest];
    if (parts.length < 2 || parts.some(({ kind, unit }) => kind !== 'percent' || unit !== '%'))
      return undefined;
    const whole = { ...rest, value: 100, half: 0, text: '100%' };
    return { total: whole, parts, closed: true, at: rest };
  }
  if (ratio?.of !== undefined && before.length === 1 && rest.kind === 'count')
    return {
      total: { ...ratio, kind: 'count', value: ratio.of, half: 0 },
      parts: [{ ...ratio, half: 0 }, rest],
      closed: true,
      at: rest,
    };
  const [total, ...parts] = before.filter(({ kind }) => kind === 'count');
  if (total?.kind !== 'count' || parts.length === 0) return undefined;
  if (total !== figures[0] || !/^of (?:the |our |these |those |all )?#0\b/.test(head)) return undefined;
  return { total, parts: [...parts, rest], closed: true, at: rest };
}

/** “14 of the 20 moved in May, the other six in June” without an “and” that is read above. */
function others(text: string, figures: readonly Figure[]): Claimed | undefined {
  const match =
    /#(\d+)[^#;.]{0,60}[,;] (?:while |but |and )?(?:the|all|of the) (?:other|remaining) #(\d+)\b(?! of)/.exec(
      text,
    );
  const [part, rest] = [figures[Number(match?.[1])], figures[Number(match?.[2])]];
  if (!part || !rest || part.of === undefined || part.kind !== 'ratio' || rest.kind !== 'count')
    return undefined;
  if (!isExact(rest)) return undefined;
  return {
    total: { ...part, kind: 'count', value: part.of, half: 0 },
    parts: [{ ...part, half: 0 }, rest],
    closed: true,
    at: rest,
  };
}

const numbersIn = (text: string): number[] =>
  Array.from(text.matchAll(/#(\d+)/g), (match) => Number(match[1]));

/** Sums so far from the total are no sums. */
const plausible = { closed: [0.6, 1.6], open: [0.88, 1.14] } as const;

function judged({ total, parts, closed, at }: Claimed): Miscount | undefined {
  if (!isExact(total) || !parts.every(isExact) || parts.some(({ statistic }) => statistic)) return undefined;
  if (total.kind === 'count' && total.value < 5) return undefined;
  if (!parts.every((part) => part.kind === total.kind || (part.kind === 'ratio' && part.of === total.value)))
    return undefined;
  if (total.kind !== 'count' && total.kind !== 'ratio' && parts.some(({ unit }) => unit !== total.unit))
    return undefined;
  if (parts.some(({ per }) => per !== undefined && per !== total.per)) return undefined;
  if (parts.some(({ value }) => value >= total.value)) return undefined;
  const sum = parts.reduce((so, { value }) => so + value, 0);
  const give = total.kind === 'percent' ? 0.5 * parts.length : roundingOf([total, ...parts]);
  if (Math.abs(sum - total.value) <= give) return undefined;
  const [least, most] = plausible[closed ? 'closed' : 'open'];
  const ratio = sum / total.value;
  if (ratio < least || ratio > most) return undefined;
  return { code: 'sum', span: at, says: inUnitOf(total, sum) };
}
