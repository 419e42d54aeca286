import { daleChall } from 'dale-chall';
import type { Block } from '../document/block.ts';
import { perBlock } from '../document/per-block.ts';
import { unitWords } from '../evidence/words/units.ts';
import { type AcronymUse, acronymDefinitionsIn, acronymsIn } from './acronyms.ts';
import { knownAcronyms } from './words/acronyms.ts';

/** The acronyms of a block that need a word, and those that it explains. */
export interface AcronymsOf {
  readonly uses: readonly AcronymUse[];
  readonly explained: readonly AcronymUse[];
}

/** “SLA means …”, “SLA, short for …”; a line of a glossary: “SLA: …”, “| SLA | …”. */
const explaining =
  /\b(\p{Lu}[\p{Lu}\d]{1,5})s?\b["”’)]?\s*(?:\(?(?:which |that |it )?(?:stands? for|means|is short for|short for|i\.e\.)|[—–=]\s?\p{Ll}|:\s+\p{L}+ \p{L}+)/gu;

export const acronymsOf: (block: Block) => AcronymsOf = perBlock((block) => {
  const explained: AcronymUse[] = block.sentences.flatMap((sentence) =>
    acronymDefinitionsIn(block, sentence),
  );
  for (const { 1: acronym = '', index } of block.prose.matchAll(explaining))
    explained.push({ acronym, start: index, end: index + acronym.length });
  if (block.kind === 'table') explained.push(...glossary(block));
  if (block.kind !== 'paragraph' && block.kind !== 'table') return { uses: [], explained };
  const uses = block.sentences
    .flatMap((sentence) => acronymsIn(sentence))
    .filter((use) => needsWord(block, use) && !isSpelled(block, use));
  return { uses, explained };
});

const glossary = ({ source }: Block): AcronymUse[] =>
  Array.from(
    source.matchAll(/^\s*\|\s*\**(\p{Lu}[\p{Lu}\d]{1,5})\**\s*\|\s*\p{L}+ \p{L}+/gmu),
    ({ 1: acronym = '', index }) => ({ acronym, start: index, end: index }),
  );

/** Words in capitals for their weight: “must”, “not”, “get”. */
const ordinary: ReadonlySet<string> = new Set([
  ...daleChall,
  ...['draft', 'final', 'press', 'release', 'signup', 'status', 'total'],
]);

/** A name: another word with a capital stands beside it, or a number is glued to it. */
function needsWord({ prose, sentences }: Block, { acronym, start, end }: AcronymUse): boolean {
  if (
    acronym.length > 6 ||
    knownAcronyms.has(acronym) ||
    ordinary.has(acronym.toLowerCase()) ||
    unitWords.has(acronym.toLowerCase())
  )
    return false;
  if (
    /^[-–_/&.+@#]\w|^\d/.test(prose.slice(end, end + 2)) ||
    /[\w)][-–_/&.+@#]$|[@#/$€£]$/.test(prose.slice(Math.max(0, start - 2), start))
  )
    return false;
  // “FFP3” is a grade.
  if (/\d$/.test(acronym)) return false;
  // “EN 13795”: a standard goes by its number.
  if (/^ \d{3,}/.test(prose.slice(end, end + 4))) return false;
  if (/^ \p{Lu}\p{Ll}/u.test(prose.slice(end, end + 3))) return false;
  // “Acme Corp (ACME)” and “Ana Silva (CFO)” are names and titles.
  const before = prose.slice(Math.max(0, start - 24), start);
  if (/\p{Lu}\p{Ll}+ \($|\p{Lu}\p{Ll}+, $/u.test(before) && /^[),]/.test(prose.slice(end, end + 1)))
    return false;
  const opens = sentences.some((sentence) => sentence.start === start);
  return opens || !/\p{Lu}[\p{L}’']+ $/u.test(before) || /(?:^|[.!?] )\p{Lu}[\p{L}’']+ $/u.test(before);
}

const small = /^(?:of|and|the|for|to|in|on|a|an|per|by|with|or)$/;

/** How far after an acronym its words may stand to be taken for them. */
const nearAfter = 60;

/** Whether the words around an acronym begin with its letters, one after another: “early warning score … EWS”. */
function isSpelled({ prose, sentences }: Block, { acronym, start, end }: AcronymUse): boolean {
  // What the next sentence writes out comes too late for this one.
  const stop = sentences.find((sentence) => sentence.start <= start && end <= sentence.end)?.end ?? end;
  return [
    prose.slice(Math.max(0, start - 400), start),
    prose.slice(end, Math.min(stop, end + nearAfter)),
  ].some((text) => {
    const words = text
      .toLowerCase()
      .split(/[^\p{L}\d]+/u)
      .filter((word) => word !== '');
    const long = words.filter((word) => !small.test(word));
    return [long, words].some((all) =>
      all
        .map((word) => word.charAt(0))
        .join('')
        .includes(acronym.toLowerCase()),
    );
  });
}

/** The initials of two words with capitals beside each other, as a name has them: `GP` of “Gareth Pugh”. */
export const initialsIn: (block: Block) => ReadonlySet<string> = perBlock(
  ({ prose }) =>
    new Set(
      Array.from(
        prose.matchAll(/(?<![\p{L}\d])(\p{Lu})\p{Ll}[\p{Ll}’'-]* (?=(\p{Lu})\p{Ll})/gu),
        ([, one, two]) => `${one}${two}`,
      ),
    ),
);
