const month = String.raw`(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|July?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)`;
const date = String.raw`(?:${month}\s+\d{1,2}(?:st|nd|rd|th)?,?\s+(?:19|20)\d\d|\d{1,2}(?:st|nd|rd|th)?\s+${month},?\s+(?:19|20)\d\d|${month},?\s+(?:19|20)\d\d|(?:19|20)\d\d-\d\d-\d\d|\d{1,2}/\d{1,2}/\d{2,4}|${month}\s+\d{1,2}\b|\d{1,2}\s+${month}\b|\[(?:launch )?date\]|\[Month D, YYYY\])`;
const place = String.raw`(?:\p{Lu}[\p{L}.'’-]*(?:[ ,]+(?:\p{Lu}[\p{L}.'’-]*|de|la|del|of|upon))*|\[(?:CITY|place)\])`;

/** AP form and its relatives: “SEATTLE, May 3, 2027 — ”, “London – 3 May 2027:”, “(Oslo, 2027-05-03)”. */
export const dateline = new RegExp(
  String.raw`^\W{0,3}(?!(?:Author|Created|Date|Draft|Last|Modified|Posted|Published|Release|Revis|Start|Status|Updated|Version)\w*\b)(?:${place}\s*[,.(–—:-][\s,.()–—:-]{0,5}(?:\(?\w{2,12}(?: Wire|wire)?\)?[\s,–—-]{1,4})?\(?${date}|${date}[\s,.–—:-]{1,4}${place}\s*[–—:-])`,
  'u',
);

/** Whether a paragraph opens as a press release does: with place and date. */
export function isDateline(text: string): boolean {
  return dateline.test(text.slice(0, 120));
}
