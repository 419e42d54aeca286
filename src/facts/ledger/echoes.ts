import { type Block, lastFrom } from '../../document/block.ts';
import type { Document } from '../../document/document.ts';
import type { Sentence } from '../../document/sentences.ts';
import { topicsOf } from '../../evidence/claims/topic.ts';
import { readTimeFrames } from '../../evidence/times/time.ts';
import type { Told } from './definites.ts';
import { groupsOf, type PlacedNumber } from './number-groups.ts';
import type { Slip } from './typing-slips.ts';

/** Fewer telling digits than this, and one apart are many numbers. */
const leastDigits = 3;
/** So many words of what is told of the two are the same, or they are not of one thing. */
const leastShared = 2;

/** The digits of a number, each left out once: 318 and 308 have “3·8” in common. */
function masked({ value, kind }: Told): readonly string[] {
  const digits = String(value);
  const telling = digits.replace(/\D/g, '').replace(/0+$/, '').length;
  if (telling < leastDigits || value > 1e12) return [];
  const sorted = [...digits].sort().join('');
  return [
    `${kind} ${digits.length} ${sorted}`,
    ...[...digits].flatMap((digit, at) =>
      digit === '.' ? [] : [`${kind} ${digits.slice(0, at)}·${digits.slice(at + 1)}`],
    ),
  ];
}

const alike = groupsOf(masked, (values) => values.length === 2);

/** Numbers of one thing that differ in one digit: “318 cancellations for wheel damage”, “wheel-damage cancellations … from 308”. */
export function echoesIn(document: Document): Slip[] {
  return alike(document).flatMap((group) => {
    const [first] = group;
    const here = group.find(({ value }) => value !== first?.value);
    return first && here && isEcho(first, here, document) ? [slipOf(first, here, document)] : [];
  });
}

function slipOf(there: PlacedNumber, here: PlacedNumber, { text }: Document): Slip {
  return {
    here,
    there,
    own: text.slice(here.start, here.end),
    other: text.slice(there.start, there.end),
    ...(!isSwapped(there.value, here.value) && { digit: true as const }),
  };
}

interface Place {
  readonly block: Block;
  readonly sentence: Sentence;
  /** The words of the sentence before the number. */
  readonly before: string;
}

function isEcho(first: PlacedNumber, here: PlacedNumber, document: Document): boolean {
  const [a, b] = [placeOf(first, document), placeOf(here, document)];
  if (!a || !b || otherwise.test(a.before) || otherwise.test(b.before)) return false;
  // “The change touched 212 lines … a change of 221 lines”: in one paragraph two digits changed over, of one noun.
  if (first.block === here.block)
    return (
      isSwapped(first.value, here.value) &&
      first.noun !== '' &&
      first.noun === here.noun &&
      a.sentence !== b.sentence &&
      sharedBy(a, b).length >= leastShared
    );
  const shared = sharedBy(a, b);
  // “The fee is … $428”, “less the fee of $482”: two digits changed over.
  if (isSwapped(first.value, here.value)) {
    const [one, two] = [a.before, b.before].map((before) => namer.exec(before)?.[1]?.toLowerCase());
    return (one !== undefined && one === two) || (first.kind.startsWith('currency') && shared.length > 0);
  }
  if (shared.length < leastShared) return false;
  const named = first.noun !== '' && here.noun !== '';
  if (named && first.noun !== here.noun) return false;
  // What it falls from is what it was; other values of two times may both be right.
  return /\bfrom (?:about )?$/i.test(b.before) || timesOf(a) === timesOf(b);
}

const sharedBy = (a: Place, b: Place): string[] =>
  [...topicsOf(a.block, a.sentence)].filter((word) => topicsOf(b.block, b.sentence).has(word));

/** The noun of which a number is the value. */
const namer = /(\p{L}{3,}) (?:is|was|of|at)\s+(?:about\s+)?$/iu;

const isSwapped = (a: number, b: number): boolean =>
  [...String(a)].sort().join('') === [...String(b)].sort().join('');

const otherwise =
  /\b(?:another|other|further|remaining|more|fewer|less|next|only|to|by|against|than|up to|of those|of these)\s+(?:about\s+)?$/i;

const timesOf = ({ block, sentence }: Place): string =>
  readTimeFrames(block, sentence)
    .map(({ start, end }) => block.prose.slice(start, end).toLowerCase())
    .join(' ');

/** The sentence of a number. */
function placeOf({ block: at, start }: PlacedNumber, { blocks }: Document): Place | undefined {
  const placed = blocks[lastFrom(blocks, at)];
  const sentence = placed?.block.sentences.find((each) => start - at >= each.start && start - at < each.end);
  return placed && sentence
    ? { block: placed.block, sentence, before: placed.block.prose.slice(sentence.start, start - at) }
    : undefined;
}
