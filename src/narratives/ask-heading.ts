import { perBlock } from '../document/per-block.ts';
import { plainText } from '../document/plain-text.ts';
import { normalizedHeading } from './heading-key.ts';

/** Headings that say what is asked, as “Decision requested” does, or that a document only reports. */
const asking =
  /^(?:(?:my|our|the) )?(?:asks?|decisions?|decision (?:needed|requested|required)|go\/no-go|proposal|recommendation|request|summary and ask|what (?:this (?:document|memo|paper) asks|we (?:ask|need|propose|recommend)|i (?:ask|propose|recommend)))\b|^(?:proposal|recommendation|request|decision)\s*:/;

export const headsAsk = perBlock((block) => asking.test(normalizedHeading(plainText(block))));
