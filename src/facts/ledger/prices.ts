import type { Found } from './found.ts';
import { type Reading, unitOf } from './reading.ts';

const price =
  /\b(?:pays?|costs?|charges?|charged|prices?|priced|fees?|subscription|for|at|rent|rents|billed)(?: [a-z'-]+){0,4} #\d+$/;
/** What the maker pays, and what others take. */
const own =
  /\b(?:costs? us|our costs?|cost of|us|margin|lose|loses|loss|save|saves|saving|wages?|salary|earns?|worth|revenue|profit|raise|discount|refund|we pay)\b/;

/** What is dearer by the month or the piece is a cost of the maker’s as often. */
const mostPrice = 2000;

/** “Families pay $3 a month”: a price by the month, the seat or the parcel. */
export function prices({ text, figures }: Reading): Found[] {
  return figures.flatMap((figure, index): Found[] => {
    if (figure.kind !== 'currency' || figure.per === undefined || figure.upper !== undefined) return [];
    const place = text.indexOf(`#${index}`);
    const head = text.slice(Math.max(0, place - 70), place + `#${index}`.length);
    const clause = head.slice(
      Math.max(head.lastIndexOf(', '), head.lastIndexOf('; '), head.lastIndexOf(': ')) + 1,
    );
    if (
      own.test(clause) ||
      figure.value > mostPrice ||
      /\b[a-z]+ing(?: [a-z]+)? costs?\b|\bcosts? (?:the|our) /.test(clause)
    )
      return [];
    const bare = place === 0;
    const paid = /^#\d+ (?:that|which) (?:an?|the|each|every|all) [a-z]+ pays?\b/.test(text.slice(place));
    if (!bare && !paid && !price.test(head)) return [];
    return [{ key: `price|${unitOf(figure)}`, subject: 'the price', figure, ...(bare && { bare }) }];
  });
}

const asked =
  /\b(?:we|i|team|proposal|memo)(?: [a-z]+){0,2} (?:ask(?:ing|s)?|request(?:ing|s)?|seek(?:ing|s)?)(?: (?:you|the [a-z]+|leadership|finance))? (?:for|to approve) (?:a (?:budget|total|investment) of )?#(?<n>\d+)/g;
const approved =
  /\b(?:approve|approval of|approval for|the ask is|our ask is|ask of|request of|request is|budget of|budget is|investment of) #(?<n>\d+)/g;

/** “We ask for $2.6M”, “approve $2.3M”, “six engineers”: what the draft wants. */
export function asks({ text, figures }: Reading): Found[] {
  return [asked, approved].flatMap((pattern) =>
    Array.from(text.matchAll(pattern)).flatMap(({ groups }): Found[] => {
      const figure = figures[Number(groups?.n)];
      if (!figure || !/^(?:currency|count)$/.test(figure.kind) || unitOf(figure) === '') return [];
      return [{ key: `ask|${unitOf(figure)}`, subject: 'what is asked for', figure }];
    }),
  );
}
