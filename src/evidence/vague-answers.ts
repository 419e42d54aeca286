import { namesCode } from './code.ts';
import type { Statement } from './evidence.ts';
import type { Quantity } from './quantities/quantities.ts';
import type { Vague } from './vague.ts';

/** Whether the number or the names stand near enough to a vague quantity to settle it. */
export function isAnswered(vague: Vague, statement: Statement): boolean {
  if (vague.answer === 'rest') return false;
  if (vague.answer === 'rate') return isRateKnown(statement);
  // What a sentence about code speaks of is any number of it.
  if (isThanked(vague, statement)) return true;
  if (namesCode(statement) && loose.test(statement.sentence.words[vague.first]?.lower ?? '')) return true;
  return isEnumerated(vague, statement) || isCounted(vague, statement);
}

/** “Thanks to Nick and Niko for many suggestions”: nobody counts what is owed. */
const isThanked = ({ first }: Vague, { block, sentence }: Statement): boolean =>
  /^\W*(?:many |our |my |with )*(?:thanks|thank you|we thank|I thank)\b.* for\b/i.test(
    block.prose.slice(sentence.start, sentence.words[first]?.start),
  );

const loose = /^(?:a|an|certain|few|many|multiple|several|some|various)$/;

/** Any number near it says how often, and so does when it happens or why. */
function isRateKnown({ block, sentence, evidence }: Statement): boolean {
  const { quantities, previous, next, referred } = evidence;
  if ([...quantities, ...previous, ...next, ...referred].some(({ period }) => !period)) return true;
  return /\b(?:because|when|if|unless|since|once|until|whenever)\b/i.test(
    block.prose.slice(sentence.start, sentence.end),
  );
}

/** The things are named after it: in a list, after a colon, in brackets or between dashes. */
function isEnumerated({ answer, last }: Vague, { block, sentence, evidence }: Statement): boolean {
  const rest = block.prose.slice(sentence.words[last]?.end ?? 0, sentence.end);
  // “The following are various mechanisms”: named below, be it in sections.
  if (/\bthe following\b/i.test(block.prose.slice(sentence.start, sentence.end))) return true;
  if (evidence.enumerated || /:\s*$/.test(rest) || /^[^.]*:\s*\S[^,]*,/.test(rest)) return true;
  if (/^[^,.(]*\((?:[^),]*,[^)]*|[^)\d]*\d[^)]*)\)/.test(rest) || /^[^,.—–]*[—–][^.,]*,/.test(rest))
    return true;
  return (
    answer === 'names' && /\b(?:such as|including|namely|like|for example|e\.g\.)\b.*(?:,| and )/.test(rest)
  );
}

/** A quantity speaks of the same things, in this sentence or a neighbour. */
function isCounted(vague: Vague, { block, sentence, evidence }: Statement): boolean {
  const { words } = sentence;
  const noun = words[vague.noun]?.lower ?? '';
  const pronoun = /^(?:them|it|these|those|us)$/.test(words[vague.last + 1]?.lower ?? '');
  const quantities = evidence.quantities.filter(({ period }) => !period);
  const next = evidence.next.filter(({ period }) => !period);
  // “most of them”: of those that the sentence before has counted.
  if (pronoun && evidence.previous.some(({ period }) => !period)) return true;
  const near = quantities.some((each) => {
    if (isShare(each) || each.kind === 'slot' || (noun !== '' && each.noun === noun)) return true;
    if (each.at < vague.first) return vague.first - each.at <= 3;
    if (each.at <= vague.noun + 1) return true;
    // “many sellers, 171 in all”: set apart, the number speaks of them; “came from two carriers” does not.
    const between = block.prose.slice(words[vague.noun]?.end, words[each.at]?.start);
    return each.at - vague.noun <= 6 && /[,(:;—–]/.test(between);
  });
  const same = (each: Quantity): boolean => isShare(each) || (noun !== '' && each.noun === noun);
  return (
    near ||
    next.some((each) => (each.at <= 3 && !isOften(each)) || same(each)) ||
    evidence.referred.some(same)
  );
}

/** “Twice in that year” counts something else. */
const isOften = ({ kind, unit }: Quantity): boolean => kind === 'multiple' || unit === 'time';

const isShare = ({ kind }: Quantity): boolean => kind === 'percent' || kind === 'ratio';
