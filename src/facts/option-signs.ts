import type { Block } from '../document/block.ts';
import { perBlock } from '../document/per-block.ts';
import { plainText } from '../document/plain-text.ts';
import { readQuantities } from '../evidence/quantities/quantities.ts';

const longest = 4000;

const reason =
  /\b(?:because|since|as it|due to|too|would(?:n't| not)?|could(?:n't| not)|cannot|can't|costs?|but|only|without|lacks?|lacked|loses?|lost|slow(?:er)?|later|late|longer|delays?|expensive|dear(?:er)?|risk[sy]?|risks?|fails?|failed|fewer|less|worse|weak(?:er)?|limited|requires?|needs?|depends?|no longer|not enough|does(?:n't| not)|do(?:n't| not)|is(?:n't| not)|are(?:n't| not)|never|still|leaves?|unless|no (?:budget|capacity|data|money|room|space|spare \w+|staff|support|time|way)|drawback|downside|cons?|against|ties|locks)\b/i;

/** Gives some reason, good or bad, beside the name of an option: a because, a cost, a number, a defect. */
export const givesReason = perBlock(
  (block): boolean =>
    reason.test(told(block)) ||
    block.slots.some(({ evidence }) => evidence === 'reason' || evidence === 'quantity') ||
    block.sentences.some((sentence) => readQuantities(block, sentence).length > 0),
);

/** The same where others are ruled out in so many words: that two vendors offered it is a number, and no reason. */
export const givesCause = perBlock(
  (block): boolean =>
    reason.test(told(block)) ||
    block.slots.some(({ evidence }) => evidence === 'reason' || evidence === 'quantity') ||
    block.sentences.some((sentence) => readQuantities(block, sentence).some(({ kind }) => kind !== 'count')),
);

const loss =
  /\b(?:rul(?:ed|ing|es?) (?:it |this |that )?out|reject(?:ed|s)?|lost|loses|turned (?:it |this )?down|discarded|dismissed|dropped|decided against|not (?:chosen|recommended|pursued|viable|possible|feasible|enough)|too \w+|because|cannot|could(?:n't| not)|would(?:n't| not)?|fails?|failed)\b/i;

/** Says outright that an option lost, or why. */
export const saysItLost = perBlock(
  (block): boolean => loss.test(told(block)) || block.slots.some(({ evidence }) => evidence === 'reason'),
);

/** Says of an option that it is the one. */
export const isChosen = perBlock((block): boolean =>
  /\b(?:chosen|recommended|recommend (?:this|it)|our (?:choice|pick|recommendation|proposal)|selected|preferred|proposed|we (?:chose|choose|propose|recommend|picked|want) (?:this|it)|i (?:chose|picked) (?:this|it)|the winner|this (?:memo|document|paper)'?s? (?:choice|recommend\w*|propos\w*))\b|[✅★]/i.test(
    told(block).replace(/\bnot (?:chosen|recommended|selected|preferred)\b/gi, ''),
  ),
);

const told = (block: Block): string => plainText(block).slice(0, longest).replaceAll('’', "'");

const common = new Set(
  'a an and as at by for from in into it its of on one option or our plan that the this to we with alternative approach choice proposal scenario use do not'.split(
    ' ',
  ),
);

/** The words of a name that tell an option from others, lower case; of “Option B”, both together. */
export function tellingWords(name: string): readonly string[] {
  const lettered =
    /^(?:option|alternative|approach|plan|proposal|scenario) (?:[a-f]|\d|one|two|three|four)\b/i.exec(name);
  const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = words.filter((word) => word.length > 2 && !common.has(word));
  return lettered
    ? [lettered[0].toLowerCase(), ...telling.filter((word) => !lettered[0].toLowerCase().includes(word))]
    : telling;
}

/** Whether a text has one of the words, whole or inflected: “build” in “building it”. */
export function mentions(block: Block, words: readonly string[]): boolean {
  const text = ` ${told(block)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  return words.some((word) => text.includes(` ${stemOf(word)}`));
}

const stemOf = (word: string): string =>
  word.includes(' ') ? `${word} ` : word.length > 5 ? word.replace(/(?:ing|ed|es|s|e)$/, '') : word;
