import { currencySigns, moneyScales, unitWords } from '../words/units.ts';

/** The currency before a number, by sign or code: `$`, `US$`, `CHF `. */
export function currencyBefore(
  prose: string,
  start: number,
): { readonly unit: string; readonly start: number } | undefined {
  const before = prose.slice(Math.max(0, start - 6), start);
  const sign = /((?:US|CA|AU|NZ|HK|[CASR])?\$|[€£¥₹₩])\s?[-−(]?$/.exec(before);
  if (sign)
    return { unit: currencySigns.get(sign[1] ?? '') ?? '', start: start - before.length + sign.index };
  const code = /(?:^|[^\p{L}\p{N}])([A-Z]{3}|[KTU]Sh)\s?$/u.exec(before)?.[1];
  const known = code ? unitWords.get(code.toLowerCase()) : undefined;
  return code && known?.kind === 'currency'
    ? { unit: known.unit, start: start - before.length + before.lastIndexOf(code) }
    : undefined;
}

/** The scale that only money has: the `m` of `£5m`; 1 if none. */
export const moneyScale = (suffix: string): number => moneyScales.get(suffix) ?? 1;
