import { endOfBlock, type PlacedBlock } from '../document/block.ts';
import { perBlock } from '../document/per-block.ts';
import { plainText } from '../document/plain-text.ts';
import { shift } from '../document/span.ts';
import { slot } from '../engine/fixes.ts';
import { isForBuilders } from '../engine/readers.ts';
import { type DocumentUnit, defineRule, type Problem } from '../engine/rule.ts';
import { acts, closings, prices } from '../evidence/words/calls-to-action.ts';
import { topicsAsked } from '../facts/topics.ts';
import { readAsked } from '../narratives/asked.ts';
import { outside, type Release, readRelease } from '../narratives/release.ts';

export const callToActionMissing = defineRule({
  id: 'call-to-action-missing',
  group: 'press-release',
  summary: 'The release ends with what the reader does first, where, and at what price.',
  why: 'If nobody can say how to start, the product is not defined yet.',
  scope: 'document',
  severity: 'warning',
  kinds: ['prfaq'],
  options: {},
  examples: [
    {
      bad: '«The service is available now.» Blue Parcel looks forward to serving you.',
      good: 'To start, tenants scan the code on the locker. The first month is free, then $3 a month, in Leeds and York.',
    },
  ],
  *check(unit): Iterable<Problem> {
    const release = readRelease(unit.outline, unit.found);
    const closing = closingOf(release, unit);
    const last = closing.at(-1);
    const [sentence] = last?.block.sentences ?? [];
    if (!last || !sentence || closing.some(({ block }) => block.slots.length > 0)) return;
    const acted = closing.some(({ block }) => starts(block));
    if (acted && isPriced(unit)) return;
    const end = endOfBlock(last);
    yield {
      span: shift(sentence, last.start),
      code: acted ? 'no-price' : 'no-act',
      ...(acted && { level: 'info' as const }),
      message: acted
        ? 'And what does it cost? The release says how to start, and neither it nor the FAQ has a price: give it, or say that it is free.'
        : 'It is launch day and I want one: what do I do? The release ends without a first step: say what to do, where, and at what price.',
      fixes: [slot('Add how to start', { start: end, end }, acted ? ' [product] costs [price].' : stub)],
    };
  },
});

const stub = '\n\nTo start, [act] in [place]. [product] costs [price] and is available from [launch date].';

/** “Visit our website to find out more” begins nothing. */
const onlyReads =
  /[^.!?]*\b(?:to (?:find out|learn|read|hear|see) more|for (?:more|further) (?:information|details))\b[^.!?]*[.!?]?/gi;

const starts = perBlock((block) => acts.test(outside(block).replace(onlyReads, ' ')));

/** How many paragraphs at the end may hold it. */
const reach = 2;
/** A shorter text is a fragment, and asked only if it closes a release. */
const leastWords = 60;

/** Where a release says how to start: under its heading, or at its end; nothing where it cannot be missed yet. */
function closingOf(release: Release, { outline, found }: DocumentUnit): readonly PlacedBlock[] {
  const { paragraphs, announced, words, opening } = release;
  if (!announced) return [];
  const headed = outline.sections
    .filter(({ role, named, part }) => role === 'getting-started' && part === 'press-release' && named)
    .flatMap(({ section }) => section.blocks.filter(({ block }) => block.sentences.length > 0));
  if (headed.length > 0) return headed;
  if (words < leastWords) return paragraphs.filter(({ block }) => closings.test(plainText(block)));
  const rest = paragraphs.filter(({ start }) => start !== opening?.start);
  const told = found.get('getting-started');
  const noted = rest.filter(({ start }) => start === told);
  const closing = [...noted, ...rest.slice(-reach)];
  // That there is nothing of the kind at all is told by section-missing; not what stands in its place.
  const kept = told !== undefined || closing.some(({ block }) => starts(block));
  return kept || closing.slice(-1).some(({ block }) => closings.test(outside(block))) ? closing : [];
}

/** A price stands somewhere, or the FAQ asks for it. */
function isPriced(unit: DocumentUnit): boolean {
  if (isForBuilders(unit)) return true;
  const { outline } = unit;
  const blocks = [...outline.blocks['press-release'], ...outline.blocks.faq];
  return (
    blocks.some(({ block }) => prices.test(plainText(block).slice(0, 4000))) ||
    readAsked(outline).some(({ question }) => topicsAsked(question).has('pricing'))
  );
}
