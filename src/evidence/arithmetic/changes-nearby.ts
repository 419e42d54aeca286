import { judgeChange } from './changes-judged.ts';
import { type Figure, isComparable, isExact } from './figures.ts';
import type { Miscount } from './miscount.ts';
import type { Shape } from './shape.ts';

const words = "(?: [a-z@'-]+)";
const less = 'less|fewer|lower|shorter|down|quicker|cheaper';
const more = 'more|higher|longer|up|greater';
/** “6.5 hours each, 46% less than @”, “that fell to 1.3 hours, or 73% less”: the end, and what the change is said to be. */
const said = new RegExp(
  `#(?<b>\\d+)${words}{0,4}(?:,| \\(| —) (?:or |which is |which was |that is )?(?:(?<c>#\\d+) (?<way>${less}|${more})\\b|(?:an? )?(?<noun>fall|drop|cut|reduction|decline|rise|increase|gain|saving) of (?<d>#\\d+)(?= than|[,.;)]|$))`,
  'g',
);
const ways = new RegExp(`^(?:${less}|fall|drop|cut|reduction|decline|saving)$`);

/**
 * Changes whose beginning stands in a sentence before. `earlier` are the sentences before, the last one last;
 * `around` all numbers near by: where any of them makes the change, that one may be meant.
 */
export function wrongChangesSince(
  { text, figures }: Shape,
  earlier: readonly Shape[],
  around: readonly Figure[],
): Miscount[] {
  return Array.from(text.matchAll(said)).flatMap(({ index, groups = {} }) => {
    const to = figures[Number(groups.b)];
    const claim = figures[Number((groups.c ?? groups.d ?? '#').slice(1))];
    if (!to || !claim || !isPlain(to) || !isPlain(claim) || claim.kind !== 'percent' || to.unit === '')
      return [];
    if (figuresIn(text.slice(0, index), figures).some((each) => isSame(each, to))) return [];
    const from = beginningOf(to, earlier);
    if (!from) return [];
    const way = ways.test(groups.way ?? groups.noun ?? '') ? 'down' : 'up';
    const judged = (each: Figure) => judgeChange({ from: each, to, claim, way, speed: false });
    const miscount = judged(from);
    const others = around.filter((each) => each !== to && each !== from && isSame(each, to));
    return miscount?.code === 'change' && others.every((each) => judged(each)?.code === 'change')
      ? [miscount]
      : [];
  });
}

const isPlain = (figure: Figure): boolean => isExact(figure) && !figure.quoted;

const isSame = (a: Figure, b: Figure): boolean =>
  isComparable(a, b) && a.unit === b.unit && a.value !== b.value;

const figuresIn = (text: string, figures: readonly Figure[]): Figure[] =>
  Array.from(text.matchAll(/#(\d+)/g), ([, at]) => figures[Number(at)] as Figure);

/** The nearest number of the same unit, if its sentence has one alone. */
function beginningOf(to: Figure, earlier: readonly Shape[]): Figure | undefined {
  const nearest = earlier.findLast(({ figures }) => figures.some((each) => isSame(each, to)));
  // “14 minutes at the counter and 8 in a locker”
  const bare = (index: number): boolean =>
    new RegExp(`\\b(?:and|or|to|but) #${index}\\b`).test(nearest?.text ?? '');
  if (nearest?.figures.some(({ kind, unit }, index) => kind === 'count' && unit === '' && bare(index)))
    return undefined;
  const alike = nearest?.figures.filter((each) => isSame(each, to)) ?? [];
  return alike.length === 1 && alike[0] && isPlain(alike[0]) ? alike[0] : undefined;
}
