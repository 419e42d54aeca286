import type { Block } from '../document/block.ts';
import type { Sentence } from '../document/sentences.ts';
import { readQuantities } from './quantities/quantities.ts';

/** Phrases that set what was gained against what was given up. Two sides have to stand around them. */
const between =
  /\b(?:instead of|rather than|at the (?:cost|expense|price) of|in (?:exchange|return) for|in favou?r of|over (?:the|a|an|building|buying|our|doing|\[option B\]|\p{Lu}|[a-z]+ing\b))/u;

/** Somebody decides, or weighs. */
const decision =
  /\b(?:we|i|our|us|my)\b|\b(?:chose|choose|chosen|choosing|decided?|decision|picked|prefer(?:red)?|selected|launch|recommend(?:ed|ation)?|propos(?:e|ed|al)|ship|trade|option [a-d\d])\b/iu;

/** Something is given up, said outright. */
const givenUp =
  /\b(?:(?:we|i|us)(?:'ll|'d|'ve| will| have| would| had| also| therefore| knowingly)* (?:gave up|give up|gives up|giving up|sacrificed?|forgo|forwent|forgone|traded?|lose|lost|accept(?:ed)?|delay(?:ed)?|deferred|defer|postponed?|dropped|drop|cut|left out|leave out|put off|paid|pay|removed|gain)|giv(?:e|es|ing) up|costs? (?:us|me)|cost us|(?:the|our|one|a|main|real|biggest) (?:price|cost|downside|trade-?off|disadvantage|drawback|catch)(?: (?:of|for) [^.]{1,60}?)? (?:is|was|are|were)\b|trade-?offs?:|(?:we|i)(?:'ll| will| would)? (?:not|never) (?:build|offer|support|ship|launch|include|serve|cover|do|add|sell|hire|open)|(?:are|am|is|was|were) (?:not (?:building|offering|supporting|shipping|launching)|out of scope)|what we (?:give|gave) up|(?:we|i|us|me)\b.{0,40}\bworse off)/iu;

/** A loss set against a gain: “but it costs …”, “although sellers wait longer”. */
const against =
  /\b(?:but|although|though|even though|while|whereas|however|yet|at the same time|in return|accepting|knowing that|which meant|that meant|which means|which (?:was|is|were|cost)|this means|it costs?|costs)\b/iu;
const loss =
  /\b(?:costs?|costing|lose|loses|lost|losing|loss|slower|later|fewer|less|lower|delay(?:s|ed)?|risk(?:s|ed)?|harder|worse|expense|expensive|give up|gave up|longer|wait(?:s|ed)?|higher|miss(?:es|ed)?|pay(?:s|ing)?|paid|without|objected|pushed back|unhappy|angry|margin|sacrific\w+|accept(?:s|ed|ing)?|no longer|cannot|can't|dearer|smaller|penalty|overtime|drop(?:s|ped)?|unfair|worse off|turned (?:away|down))\b/iu;

/** An option that lost, with its reason; or somebody who wanted another. */
const rejected =
  /\b(?:reject(?:ed|s)?|ruled out|turned down|decided against|discarded|lost because|why (?:it|we|each|they) (?:lost|rejected)|chose .{3,80} because)\b/i;
const dissent =
  /\b(?:disagree[ds]?|objected|pushed back|argued (?:for|against|that)|opposed|would (?:rather|have preferred|price|have)|preferred|wanted (?:to|us|me))\b/i;

/** What a sentence says of a tradeoff: names both sides, weighs an option or a dissent, mentions the word, or nothing. */
export type Tradeoff = 'named' | 'weighed' | 'bare' | 'none';

/** Reads one sentence for a tradeoff. */
export function readTradeoff(block: Block, sentence: Sentence): Tradeoff {
  if (
    block.slots.some(
      (slot) => slot.evidence === 'tradeoff' && slot.start >= sentence.start && slot.end <= sentence.end,
    )
  )
    return 'named';
  const text = block.prose.slice(sentence.start, sentence.end).replaceAll('’', "'").replace(/\s+/g, ' ');
  if (sentence.question) return 'none';
  const bare = /\btrade-?offs?\b/i.test(text);
  const decided = decision.test(text);
  if (givenUp.test(text) && hasSides(text)) return 'named';
  if (decided && around(text, between)) return 'named';
  const contrast = against.exec(text);
  if (decided && contrast && loss.test(text.slice(contrast.index))) {
    const amount = readQuantities(block, sentence).some(({ period }) => !period);
    if (
      amount ||
      /\b(?:cost|lost|gave up|give up|accept|slower|fewer|worse|delay|longer|risk)/i.test(
        text.slice(contrast.index),
      )
    )
      return 'named';
  }
  if (rejected.test(text) || dissent.test(text)) return 'weighed';
  return bare ? 'bare' : 'none';
}

/** Something has to be said besides the bare phrase. */
const hasSides = (text: string): boolean => text.split(' ').length >= 6;

function around(text: string, phrase: RegExp): boolean {
  const match = phrase.exec(text);
  if (!match) return false;
  const before = text.slice(0, match.index).trim().split(/\s+/).length;
  const after = text
    .slice(match.index + match[0].length)
    .trim()
    .split(/\s+/).length;
  return before >= 2 && after >= 1;
}
