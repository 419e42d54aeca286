import { perBlock } from '../document/per-block.ts';
import { textAt } from '../document/plain-text.ts';
import { cuesIn } from './cues/cues.ts';
import { readTradeoff } from './tradeoff.ts';

/** Somebody was worse off, something slipped, or the teller was wrong. */
const paid =
  /\b(?:(?:my|our) (?:own )?(?:mistake|fault|error)|(?:i|we) (?:was|were|had been) wrong|cost(?:s|ing)? (?:us|me|him|her|them|the|[$€£\d])|lost (?:its|their|her|his|our|my|the|a|an|two|three|four|five|six|\d|[$€£])|(?:slip|slipped|slipping|late|delayed|postponed|moved|pushed) (?:by |the launch |the date |back )|gave up|giving up|accept(?:ed|ing) (?:a |the )?(?:later|slower|longer|higher|lower|smaller|worse)|gone without|went without|missed (?:the|our|my|its|a)|refused|turned down|(?:was|were|is|are) (?:angry|unhappy|furious|upset)|complained|resigned|quit\b|walked out|apologi[sz]ed|written off|wrote off|refunded|paid (?:for|back|the|a|[$€£])|at the (?:cost|expense|price) of|overtime|weekends?\b|penalty|fine of|never (?:forgave|spoke|came back)|still (?:disagrees?|objects?))\b/i;

/**
 * Whether a block tells a price: a cost, a tradeoff, an objection, a mistake. Of a story's paragraphs one has to.
 * Source: domain catalogue, story-without-cost.
 */
export const tellsPrice = perBlock((block) =>
  block.sentences.some((sentence) => {
    if (sentence.question) return false;
    if (cuesIn.cost(block, sentence).length > 0 || cuesIn.dissent(block, sentence).length > 0) return true;
    if (paid.test(textAt(block, sentence))) return true;
    return readTradeoff(block, sentence) === 'named';
  }),
);
