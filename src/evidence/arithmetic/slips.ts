/** The digits of a value as it would be written with so many places, without the noughts that end it. */
const digitsOf = (value: number, places: number): string => Math.abs(value).toFixed(places).replace('.', '');

/** Numbers of fewer telling digits than this are near each other by chance. */
const leastDigits = 3;
/** One digit apart are many numbers of three. */
const leastForOne = 4;

/**
 * Whether one value is the other with two digits changed over, or with one digit wrong, as fingers do: 803,000 and
 * 830,000, £54.60 and £45.60, £2,816 and £2,618, $463,680 and $443,680. Numbers of three digits have theirs changed
 * over only where they stand side by side.
 */
export function isSlipOf(a: number, b: number, places = 0): boolean {
  const [x, y] = [digitsOf(a, places), digitsOf(b, places)];
  if (x.length !== y.length || a === b) return false;
  const ending = Math.min(...[x, y].map((digits) => /0*$/.exec(digits)?.[0].length ?? 0));
  const telling = x.length - ending;
  if (telling < leastDigits) return false;
  const differ = [...x].flatMap((digit, at) => (digit === y.charAt(at) ? [] : [at]));
  const [first = 0, second = 0] = differ;
  if (differ.length === 1) return telling >= leastForOne;
  return (
    differ.length === 2 &&
    (second === first + 1 || telling >= leastForOne) &&
    x.charAt(first) === y.charAt(second) &&
    x.charAt(second) === y.charAt(first)
  );
}

/** How many decimal places a number is written with. */
export const placesOf = (text: string): number => /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
