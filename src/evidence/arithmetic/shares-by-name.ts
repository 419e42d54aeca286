import { type Figure, isExact } from './figures.ts';
import type { Miscount } from './miscount.ts';
import type { Shape } from './shape.ts';
import { gives, isPart, isShare, plausible } from './shares-of-bases.ts';
import { wrongShare } from './shares-stated.ts';

/** “£412,000, which is 9% of backlist revenue”: the whole has a name and no number here. */
const named =
  /#(?<n>\d+)(?: [a-z'-]+){0,5}(?:,? which (?:is|was)|, or|,| \() #(?<p>\d+) of (?:the |our |its |all |total |last year's )?(?<name>[a-z'-]+(?: [a-z'-]+)?)(?=[,.;)]|$| @| and | in | last | that )/g;
/** “£4.58m of backlist”, “revenue was £4.58m”: what the number is called. */
const calls =
  /(?<lead>(?:[a-z'-]+ ){0,2})(?:(?:of|was|is|were|came to|reached|at) )?(?:about )?#(?<b>\d+)(?: of (?<of>[a-z'-]+(?: [a-z'-]+)?)| in (?<in>[a-z'-]+))?/g;
const idle =
  /^(?:the|our|its|all|total|year|years|of|in|at|a|and|last|this|that|costs?|spending|whole|same)$/;

/** Shares of a whole that an earlier sentence of the block gives by the same name. */
export function wrongSharesByName(
  shape: Shape,
  before: readonly Shape[],
  around: readonly Figure[],
): Miscount[] {
  const { text, figures } = shape;
  return Array.from(text.matchAll(named)).flatMap(({ groups = {} }): Miscount[] => {
    const [part, percent] = [figures[Number(groups.n)], figures[Number(groups.p)]];
    if (!part || !percent || part.kind !== 'currency' || !isPart(part) || !isShare(percent)) return [];
    const name = wordsOf(groups.name);
    const wholes = before
      .flatMap((each) => wholesIn(each, name))
      .filter(
        (each) =>
          each.kind === 'currency' && each.unit === part.unit && isExact(each) && each.value > part.value,
      );
    const [whole] = wholes;
    if (!whole || wholes.length !== 1) return [];
    const wrong = wrongShare(
      { ...part, half: part.half + (whole.half * part.value) / whole.value },
      whole.value,
      percent,
    );
    const ratio = percent.value / ((part.value / whole.value) * 100);
    if (!wrong || ratio > plausible || ratio < 1 / plausible) return [];
    return gives([...figures, ...around], part, percent) ? [] : [wrong];
  });
}

function wholesIn({ text, figures }: Shape, name: readonly string[]): Figure[] {
  return Array.from(text.matchAll(calls)).flatMap(({ groups = {} }) => {
    const figure = figures[Number(groups.b)];
    const said = wordsOf(groups.of ?? groups.in ?? groups.lead);
    return figure && said.some((word) => name.includes(word)) ? [figure] : [];
  });
}

const wordsOf = (phrase = ''): string[] =>
  phrase.split(' ').filter((word) => word !== '' && !idle.test(word));
