import { printable } from './runs.ts';

const comment = /<!--[\s\S]*?(?:-->|$)/g;
const hidden = /<(script|style|template)\b[\s\S]*?(?:<\/\1\s*>|$)/gi;
const tag = /<[/!?a-z][^<>]*>/gi;

const names: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

const picture = /<img\b[^<>]*>/gi;
const alt = /\balt\s*=\s*(?:"([^"]*)"|'([^']*)')/i;

/** The words in a block of html, on one line; undefined if it is comments and tags alone. */
export function textOfHtml(html: string): string | undefined {
  const shown = html
    .replace(comment, ' ')
    .replace(hidden, ' ')
    .replace(picture, wordsOfPicture)
    .replace(tag, ' ')
    .replace(/&(\w{1,6});/g, (whole, name: string) => names[name] ?? whole);
  return printable(shown).trim() || undefined;
}

function wordsOfPicture(picture: string): string {
  const [, double, single] = alt.exec(picture) ?? [];
  const words = (double ?? single ?? '').trim();
  return words === '' ? ' [image] ' : ` [image: ${words}] `;
}
