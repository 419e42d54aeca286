import type { Span } from '../document/span.ts';
import type { Statement } from './evidence.ts';
import { goesOnAbout, judgedAmount, judgedPrice, setAgainst } from './words/judged-amounts.ts';

/** A number that is judged by an adjective, or a judgment in place of the number. */
export interface JudgedAmount {
  readonly kind: 'baseline' | 'price';
  readonly span: Span;
}

/** “a healthy $184”, with nothing that it is set against; “far too expensive”, with no price. */
export function judgedAmountIn(statement: Statement): JudgedAmount | undefined {
  const { block, sentence, evidence } = statement;
  const text = block.prose.slice(sentence.start, sentence.end);
  const place = (found: RegExpExecArray): Span => ({
    start: sentence.start + found.index,
    end: sentence.start + found.index + found[0].trimEnd().length,
  });
  const isQuoted = ({ start }: Span): boolean =>
    sentence.words.some((word) => word.quoted && word.start <= start && start < word.end);
  const amount = judgedAmount.exec(text);
  if (amount && !isCompared(statement) && !isQuoted(place(amount))) {
    const { start } = place(amount);
    const number = evidence.quantities.find((each) => each.start >= start);
    if (number && !number.period) return { kind: 'baseline', span: { start, end: number.end } };
  }
  const price = judgedPrice.exec(text);
  // The number of something else, in a sentence of its own, is no price of this.
  const priced = evidence.quantities.some(({ period }) => !period) || /\b(?:because|since|:)/.test(text);
  return price && !priced && !goesOnAboutIt(statement) && !isQuoted(place(price))
    ? { kind: 'price', span: place(price) }
    : undefined;
}

/** The plan in the sentence before, the week before in the one after. */
function isCompared({ block, sentence }: Statement): boolean {
  const at = block.sentences.indexOf(sentence);
  const [before = '', own = '', after = ''] = [at - 1, at, at + 1].map((near) => {
    const each = block.sentences[near];
    return each ? block.prose.slice(each.start, each.end) : '';
  });
  return (
    setAgainst.test(own) ||
    (/\d/.test(before) && setAgainst.test(before)) ||
    (/\d/.test(after) && goesOnAbout.test(after))
  );
}

/** “It was far too dear. At £9 a head it would have …”, “The quote was $41,000.” */
function goesOnAboutIt({ block, sentence, evidence }: Statement): boolean {
  const next = block.sentences[block.sentences.indexOf(sentence) + 1];
  return (
    evidence.next.some(({ period }) => !period) &&
    next !== undefined &&
    /^\W*(?:at|even|it|that|the (?:bid|bill|cost|fee|offer|price|quote)|they|this|we (?:had|have|were)|with)\b/i.test(
      block.prose.slice(next.start, next.end),
    )
  );
}
