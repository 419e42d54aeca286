/** How a number stands to the true one: near it, at or above, at or below. */
export type Bound = 'about' | 'at-least' | 'at-most';

const rows = (bound: Bound, phrases: string): (readonly [string, Bound])[] =>
  phrases
    .trim()
    .split(/\s*\n\s*/)
    .map((phrase) => [phrase, bound]);

/** Words right before a number, lower case. */
export const boundsBefore: ReadonlyMap<string, Bound> = new Map([
  ...rows(
    'about',
    `about
     almost
     an average of about
     an estimated
     approx
     approximately
     around
     ca
     circa
     close to
     estimated
     nearly
     on the order of
     roughly
     some
     somewhere around`,
  ),
  ...rows(
    'at-least',
    `a minimum of
     above
     as few as
     as little as
     at least
     at minimum
     beyond
     exceeding
     in excess of
     minimum
     more than
     no fewer than
     no less than
     north of
     not less than
     over
     upward of
     upwards of
     well over`,
  ),
  ...rows(
    'at-most',
    `a maximum of
     as many as
     as much as
     at maximum
     at most
     below
     fewer than
     less than
     max
     maximum
     no higher than
     no more than
     not more than
     under
     up to
     within`,
  ),
]);

/** Words right after a number, its unit or its noun: “40 stores or more”. */
export const boundsAfter: ReadonlyMap<string, Bound> = new Map([
  ...rows(
    'about',
    `or so
     or thereabouts
     give or take`,
  ),
  ...rows(
    'at-least',
    `and up
     minimum
     or above
     or greater
     or higher
     or longer
     or more
     or over
     plus`,
  ),
  ...rows(
    'at-most',
    `maximum
     max
     or below
     or fewer
     or less
     or lower
     or under
     tops`,
  ),
]);
