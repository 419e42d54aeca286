import { type Figure, inUnitOf, isExact, roundingOf } from './figures.ts';
import type { Miscount } from './miscount.ts';
import type { Shape } from './shape.ts';

/** Words right before a number which say that all before it makes it: “which makes £1.24 million”. */
const makes =
  /(?:\b(?:which|that|this) (?:makes|made|comes to|came to|adds up to|brings (?:the|it|us) [a-z ]{0,20}to) |, making |\bmak(?:es|ing) (?:a|the) total |\bfor a total of |\b(?:the|a|our) total (?:is|was|comes to|of) |\btogether (?:they )?(?:come to|cost|make|total) |\bin (?:all|total),? |, so )(?:about )?$/;
/** “That is £694,900 gross”: said before the number, and after it. */
const says = /\b(?:which|that|this) (?:is|was) (?:about )?$/;
const inAll = /^#\d+(?: a year)? (?:gross|in all|in total|altogether|together|all told)\b/;
/** Amounts that are no parts of a sum. */
const otherwise =
  /\b(?:if|instead|from|saves?|saved|saving|less|minus|after|against|compared|versus|than|average|median)\b/;
/** Sentences before one whose amounts may be among the parts. */
const reach = 2;
/** With more amounts than this some of them make anything. */
const most = 9;
/** A total further off than this is that of other parts. */
const furthest = 1.2;

/** “Two at £410,000 each. The link costs £140,000 and the lathe £230,000, which makes £1.24 million.” */
export function wrongToldSums(shapes: readonly Shape[], at: number): Miscount[] {
  const shape = shapes[at];
  if (!shape) return [];
  return shape.figures.flatMap((total, index) => {
    const place = shape.text.search(new RegExp(`#${index}\\b`));
    const head = shape.text.slice(0, Math.max(0, place));
    const added = makes.test(head) || (says.test(head) && inAll.test(shape.text.slice(Math.max(0, place))));
    if (!isPlain(total) || total.kind !== 'currency' || !added) return [];
    const parts = [amountsIn({ text: head, figures: shape.figures.slice(0, index) }, total)];
    for (let back = 1; back <= reach; back++) parts.unshift(amountsIn(shapes[at - back], total));
    if (otherwise.test(head) || /\b(?:with|including|counting|plus)\b/.test(shape.text.slice(place)))
      return [];
    return judged(total, parts, shapes.slice(Math.max(0, at - reach), at));
  });
}

const isPlain = (figure: Figure): boolean => isExact(figure) && !figure.quoted;

/** The amounts of a sentence: what each of several costs counts as often as there are. Of “£8,500 a week, or £170,000” the second. */
function amountsIn(shape: Shape | undefined, total: Figure): Figure[] {
  if (!shape) return [];
  const { text, figures } = shape;
  return figures.flatMap((figure, index): Figure[] => {
    if (!isPlain(figure) || figure.kind !== total.kind || figure.unit !== total.unit) return [];
    // “£8,500 a week” is no part of what is paid in all; in “so £254,000 a year” all are by the year.
    if (figure.per !== undefined && figure.per !== total.per) return [];
    const tail = text.slice(text.search(new RegExp(`#${index}\\b`)));
    if (!/^#\d+ (?:each|apiece)\b/.test(tail))
      return /^#\d+(?: [a-z]+){0,3},? or #/.test(tail) ? [] : [figure];
    if (/^#\d+ (?:each|apiece),? (?:or|which is|that is|in all) /.test(tail)) return [];
    const count = figures.slice(0, index).findLast(({ kind }) => kind === 'count');
    return count ? [{ ...figure, value: figure.value * count.value, half: figure.half * count.value }] : [];
  });
}

function judged(total: Figure, parts: readonly (readonly Figure[])[], before: readonly Shape[]): Miscount[] {
  const all = parts.flat().filter(({ value }) => value < total.value * furthest);
  if (all.length < 2 || all.length > most) return [];
  const own = parts.at(-1) ?? [];
  const give = roundingOf([total, ...(own.length > 1 ? own : all)]);
  if (sums(all).some((sum) => Math.abs(sum - total.value) <= give)) return [];
  if (own.some((each) => !all.includes(each))) return [];
  // What stands in the sentence, or all of it with the sentences before.
  const told = [own, [...(parts.at(-2) ?? []).filter((each) => all.includes(each)), ...own]].filter(
    ({ length }) => length > 1,
  );
  const near = told.find((some) => {
    const ratio = total.value / sum(some);
    return ratio < furthest && ratio > 1 / furthest;
  });
  if (!near || before.some(({ text }) => /\b(?:already|spent|so far)\b/.test(text))) return [];
  return [{ code: 'sum', span: total, says: inUnitOf(total, sum(near)) }];
}

const sum = (some: readonly Figure[]): number => some.reduce((so, { value }) => so + value, 0);

/** What some of the amounts make. */
function sums(amounts: readonly Figure[]): number[] {
  let made: readonly number[] = [0];
  for (const { value } of amounts) made = made.flatMap((so) => [so, so + value, so - value]);
  return [...made];
}
