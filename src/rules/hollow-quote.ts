import { Memo } from '../document/memo.ts';
import { textAt } from '../document/plain-text.ts';
import { type Span, shift } from '../document/span.ts';
import { slot } from '../engine/fixes.ts';
import { defineRule, type Problem } from '../engine/rule.ts';
import type { Hollow } from '../evidence/words/hollow-speech.ts';
import { type HollowWords, hollowIn } from '../facts/hollow-speech.ts';
import { type Speaker, speakersOf } from '../narratives/speakers.ts';

export const hollowQuote = defineRule({
  id: 'hollow-quote',
  group: 'press-release',
  summary:
    'A quotation is something a person would say: what was before, what is now, and one thing that could be filmed.',
  why: 'Readers skip a quotation that anybody could have said of anything. A real one proves that somebody was asked.',
  scope: 'document',
  severity: 'warning',
  kinds: ['prfaq', 'case-study', 'launch-brief', 'six-pager', 'decision-memo', 'metrics-narrative'],
  options: {},
  examples: [
    {
      bad: '«“We are thrilled to launch this exciting product,”» said the CEO.',
      good: '“Tenants told us they feared the stairs more than the price, so the locker sits by the door,” said Ana Silva, who runs lockers at Blue Parcel.',
    },
    {
      bad: '«“It’s great and so easy to use. I would recommend it to anyone,”» said a customer.',
      good: '“I drove to the depot every Friday. Last week I walked down in my socks at midnight,” said Dana Ruiz, a nurse in Leeds.',
    },
  ],
  *check({ outline }): Iterable<Problem> {
    const { 'press-release': release, body } = outline.blocks;
    for (const speaker of speakersOf(body.length === 0 ? release : [...release, ...body])) {
      const { placed, said, side } = speaker;
      if (!isSpoken(speaker)) continue;
      for (const hollow of hollowOf(placed.block, said)) {
        const span = shift({ start: hollow.span.start, end: hollow.span.end }, placed.start);
        yield {
          span,
          code: hollow.code,
          message: messageFor(hollow, speaker),
          fixes: [
            slot('Put a quotation with a detail here', span, hollow.part ? inside(stubs[side]) : stubs[side]),
          ],
        };
      }
    }
  },
});

/** Kept with what is said, which is kept with its block. */
const hollowOf = new Memo<readonly Span[]>().reading(hollowIn, (_, said) => said);

/** A passage that is set off without quotation marks is speech only if somebody is named for it. */
const isSpoken = ({ placed: { block }, said, told }: Speaker): boolean =>
  block.quotes.some(({ start }) => start === said[0]?.start) ||
  /(?:^|\n\s*|["”]\s*)[—–-]{1,2}\s?\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)+/u.test(told);

const faults: Readonly<Record<Hollow, string>> = {
  emotion: 'tells how the speaker feels',
  promise: 'speaks of intentions',
  praise: 'praises',
  buzzword: 'could stand in any release',
};

function messageFor({ code, span }: HollowWords, { placed: { block }, side }: Speaker): string {
  const words = textAt(block, span)
    .replace(/^["“]|[,.]?["”]$/g, '')
    .split(' ');
  const quoted = words.length > 10 ? `${words.slice(0, 8).join(' ')} …` : words.join(' ');
  const wanted =
    side === 'customer'
      ? 'let the customer say what they did before, what they do now, and one thing you could film'
      : 'say which choice was made for the customer, why, and what it cost';
  return `Who talks like this? “${quoted}” ${faults[code]}: ${wanted}.`;
}

const stubs: Readonly<Record<Speaker['side'], string>> = {
  customer: '“Before [product] I [today’s way], and now [detail],”',
  company: '“We chose [option A] over [option B] because [reason],”',
};

/** In a quotation that goes on there are marks already. */
const inside = (stub: string): string => stub.replace(/^“|,”$/g, '').concat('.');
