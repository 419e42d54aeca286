/** Lower case, without numbering, emphasis, punctuation at the ends and “the”. */
export function normalizedHeading(title: string): string {
  return title
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^(?:part|section|step)?\s*(?:\d+(?:\.\d+)*|[ivx]+|[a-h])(?:[.):]|\s[–—-])\s+/, '')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N})]+$/gu, '')
    .replace(/\s+/g, ' ');
}

/** Words that headings spell in more than one way. Read after hyphens became blanks. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/\s*&\s*/g, ' and '],
  [/[-‐‑/]/g, ' '],
  [/ +/g, ' '],
  [/\b(trade|roll|rule)(?: (off|out|back))(s)?\b/g, '$1$2$3'],
  [/\bf\.? ?a\.? ?q\.?(?:'?s)?\b/g, 'faq'],
  [/\b(\p{L}{3,})is(e[ds]?|ing|ations?)\b/gu, '$1iz$2'],
  [/\bjudgement\b/g, 'judgment'],
  [/\bprogramme(s)?\b/g, 'program$1'],
  [/\blearnt\b/g, 'learned'],
  [/\blearnings?\b/g, 'lesson'],
];

/** “ies” and a plural’s “s” come off, on both sides of a comparison; it need not be right, only the same. */
function stemmed(word: string): string {
  if (word.length < 3 || /(?:ss|us|is)$/.test(word)) return word;
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.replace(/(?:'s|s'|s)$/, '');
}

/** What two headings have in common that mean the same: “Our trade-offs & risks” and “Tradeoffs and risk”. */
export function headingKey(title: string): string {
  let text = normalizedHeading(title).replace(/[.,;!?*"“”()]/g, ' ');
  for (const [spelling, common] of spellings) text = text.replace(spelling, common);
  return text
    .trim()
    .replace(/^(?:the|our|my|your|an?) /, '')
    .split(' ')
    .map(stemmed)
    .join(' ');
}

const pressHeading =
  /^(?:internal |mock |draft |the )?(?:press release|pr|pr ?\/ ?faq|prfaq|pr-faq|announcement|news release|for immediate release)(?: draft)?(?:\s*[—–:(-]+\s*(?:for |embargo|draft|version|v?\d|internal|not for).*)?$/;

/** A heading that only names a part, as “Press release” does: it is no headline. */
export function isPartHeading(title: string): boolean {
  return pressHeading.test(normalizedHeading(title));
}
