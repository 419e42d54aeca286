import { perBlock } from '../document/per-block.ts';
import { plainText } from '../document/plain-text.ts';

const longest = 2000;

/** Something is preferred, kept at a price, or ruled out: a choice that somebody could make the other way. */
const tension =
  /\b(?:over|even (?:when|if|though|where|at)|before|rather than|rather [^.;]{3,80} than|instead of|ahead of|not|never(?! stop)|nothing|nobody|no (?:matter|one)|at the (?:cost|expense|price)|unless|without|despite|although|though|while|only|until|costs?|loses?|losing|refuse|wait|slower|fewer|less|worse|outweighs?|beats?|trumps?|wins?|comes? after|give up|turn down|say no)\b|n't\b|\bfirst,? (?:and )?(?:\w+ ){1,3}second\b/i;

/** Whether a tenet settles a conflict. */
export const hasTension = perBlock((block): boolean => {
  const text = plainText(block).slice(0, longest).replaceAll('’', "'");
  return tension.test(text) || block.slots.length > 0;
});

/** Openings that nobody would put the other way round. */
export const isSlogan = perBlock((block): boolean =>
  /^(?:we |our )?(?:\w+ )?(?:value|care about|strive|believe in|are (?:committed|passionate|dedicated)|love|aspire|aim|put (?:customers|people|quality)|deliver (?:high|great|excellent|the best|world)|focus on|work hard|do the right thing)\b|\b(?:excellence|best[- ]in[- ]class|world[- ]class|high[- ]quality|innovation|delight|customer[- ]obsess\w+|passion)\b/i.test(
    plainText(block),
  ),
);

/** Begins with the order to carry something out. */
export const isTask = perBlock((block): boolean =>
  /^(?:build|complete|create|cut|deliver|deploy|expand|finish|grow|hire|implement|improve|increase|introduce|launch|lower|migrate|move|open|raise|reach|reduce|release|roll out|ship|train)\b/i.test(
    plainText(block),
  ),
);

/** “Unless you know better ones.” */
export const hasCaveat = perBlock((block): boolean =>
  /\bunless (?:you|we|someone|somebody|anyone) (?:know|knows|have|has|find|finds)\b|\bbetter ones\b/i.test(
    plainText(block),
  ),
);
