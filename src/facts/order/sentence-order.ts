import type { Block } from '../../document/block.ts';
import { perBlock } from '../../document/per-block.ts';
import { textAt } from '../../document/plain-text.ts';
import { daysOf } from '../../evidence/times/day-numbers.ts';
import type { TimeFrame } from '../../evidence/times/time.ts';
import { type DatedShape, datedShape } from './dated-shape.ts';
import { asks, backwards, impossible } from './impossible-dates.ts';
import { laterBy, lengths } from './lengths-of-time.ts';
import type { Misorder } from './misorder.ts';

/** Times of a block that cannot be, or that come in the wrong order, as its sentences put them. */
export const misorderedIn = perBlock((block): readonly Misorder[] => {
  const found: Misorder[] = [];
  let before: DatedShape | undefined;
  let earlier: readonly DatedShape[] = [];
  for (const sentence of block.sentences) {
    const shape = datedShape(block, sentence);
    if (shape.frames.length > 0 && shape.frames.length <= mostFrames) {
      found.push(...impossible(block, shape.frames), ...backwards(block, shape.frames));
      if (!sentence.question) found.push(...deadlines(block, shape));
      if (!sentence.question && !isSupposed(shape.text)) found.push(...sequences(block, shape));
      found.push(
        ...laterBy(block, shape, before),
        ...lengths(block, shape),
        ...mended(block, shape, earlier),
      );
      earlier = [...earlier, shape].slice(-3);
    }
    before = shape;
  }
  return found;
});

/** More times than this in a sentence are a list. */
const mostFrames = 12;

const isSupposed = (text: string): boolean =>
  /\b(?:if|would|could|had (?:we|i|it|they)|unless|instead|originally|planned|moved|delayed|postponed|until|not)\b/.test(
    text,
  );

const begins =
  'launch(?:es|ed)?|ship(?:s|ped)?|release[sd]?|opens?|opened|goes? live|went live|starts?|started|begins?|began|roll(?:s|ed)? out|runs?';
const ends = 'close[sd]?|ends?|ended|finish(?:es|ed)?|expires?|expired|completes?|stops?';
const reaches =
  'reach(?:es|ed)?|hit|hits|achieves?|achieved|get to|have|serve|cover|pass|attain|grow to|expect|go(?:es)? to(?! (?:the|our|a) [a-z]+ (?:on|in|by) @)|extend(?:s|ed)? to|expand(?:s|ed)? to|open(?:s|ed)? to|move(?:s|d)? to';
const pairs: readonly (readonly [RegExp, string])[] = [
  [
    new RegExp(
      `\\b(?:${begins})\\b[^@;]{0,40}@(\\d+)[^@;]{0,40}\\b(?:and|then|to)\\b[^@;]{0,30}\\b(?:${reaches})\\b[^@;]{0,60}\\b(?:by|in|on|before|until) @(\\d+)`,
    ),
    'what is to be reached comes after the start',
  ],
  [
    new RegExp(
      `\\b(?:${begins})\\b[^@;]{0,40}@(\\d+)[^@;]{0,25}\\b(?:and|then)\\b[^@;]{0,15}\\b(?:${ends})\\b[^@;]{0,20}@(\\d+)`,
    ),
    'an end comes after its start',
  ],
  [
    /\b(?:negotiated|drafted|proposed|designed|tested|piloted|trialled|reviewed|discussed)\b[^@;]{0,20}@(\d+),? and [^@;.]{0,40}\b(?:agreed|signed|decided|approved|launched|shipped|opened|released)\b[^@;]{0,20}@(\d+)/,
    'the one cannot come before the other',
  ],
  // “We took the samples on 14 May, and the laboratory returned its results on 9 May.”
  [
    /\b(?:asked|delivered|filed|handed|invited|ordered|posted|requested|sent|shipped|submitted|took)\b[^@;]{0,60}@(\d+),? and (?!before\b)[^@;.]{3,50}\b(?:answered|approved|confirmed|granted|received|refused|rejected|replied|responded|returned|signed)\b[^@;.]{0,40}@(\d+)/,
    'an answer comes after what it answers',
  ],
  // “is delivered on 3 November 2026 and fires 1,000 tiles a day by 20 October 2026”
  [
    new RegExp(
      `\\b(?:${begins}|delivered|installed|arrives?|bought|hired)\\b[^@;]{0,20}@(\\d+) and (?!(?:[a-z]+ )?(?:must|need|needs|train|trained|have to|has to|should|prepare|order|sign|decide|test)\\b)[a-z]+ [^@;]{1,60} by @(\\d+)`,
    ),
    'what is to be reached comes after the start',
  ],
];

/** “We launch on 1 July 2027 and reach 30% by 1 June 2027.” */
function deadlines(block: Block, { text, frames }: DatedShape): Misorder[] {
  for (const [pattern, why] of pairs) {
    const match = pattern.exec(text);
    if (!match || isSupposed(text.slice(0, match.index + match[0].length))) continue;
    const found = inOrder(block, frames[Number(match?.[1])], frames[Number(match?.[2])], 'deadline', why);
    if (found.length > 0) return found;
  }
  return [];
}

/** Asks of a second time that lies before the first. */
function inOrder(
  block: Block,
  first: TimeFrame | undefined,
  second: TimeFrame | undefined,
  code: Misorder['code'],
  why: string,
): Misorder[] {
  if (!first || !second || !isEarlier(second, first)) return [];
  const { start, end } = second;
  return [{ start, end, code, message: asks(textAt(block, second), textAt(block, first), why) }];
}

/** The same, asked at the first of them: what others wait for is due too late. */
function dueTooLate(block: Block, first: TimeFrame | undefined, second: TimeFrame | undefined): Misorder[] {
  const why = 'the text says that it waits for the other';
  return inOrder(block, first, second, 'sequence', why).flatMap((found) =>
    first ? [{ ...found, start: first.start, end: first.end, message: lateFor(block, first, second) }] : [],
  );
}

const lateFor = (block: Block, late: TimeFrame, waiting: TimeFrame | undefined): string =>
  `Is “${textAt(block, late)}” right? What waits for it is to happen by “${waiting ? textAt(block, waiting) : ''}”.`;

/** Whether a time lies before another; without years, where it is nearer that way round by far. */
function isEarlier(a: TimeFrame, b: TimeFrame): boolean {
  const [x, y] = [daysOf(a), daysOf(b)];
  if (x && y) return x[1] < y[0];
  if (a.year === undefined && b.year !== undefined && y) {
    // “on 14 May 2025, and on 9 May”: of the same year, if that is near.
    const same = daysOf({ ...a, year: b.year });
    return same !== undefined && same[1] < y[0] && y[0] - same[1] < 120;
  }
  if (a.year !== undefined || b.year !== undefined || a.month === undefined || b.month === undefined)
    return false;
  if (a.kind !== 'month' && a.kind !== 'date') return false;
  const ahead = (a.month - b.month + 12) % 12;
  return ahead >= 8 || (ahead === 0 && a.day !== undefined && b.day !== undefined && a.day < b.day);
}

/** “After the pilot in June 2025 we decided in May 2025.” */
/** “Loans open on 2 March, once the office has finished its review, due on 30 March.” */
const waits =
  /@(\d+),? (?:only )?(?:once|after|when|as soon as) [^@;.]{3,100}?\b(?:due|expected|promised|planned|scheduled|finish\w*|ends?|complet\w*|ready|deliver\w*|arrives?)\b[^@;.]{0,25}@(\d+)/;

/** “Is filed by 29 July, and the crew moves in on 6 July.” */
const prepares =
  /\b(?:is|are|will be|be) [a-z]+(?:ed|en|t)\b[^@;]{0,40}\bby @(\d+),? and [^@;]{3,60}\b(?:moves? in|starts?|begins?|opens?|arrives?|launch(?:es)?|goes? live|leaves?|joins?)\b[^@;]{0,20}@(\d+)/;

/** “calls fell from 1,900 in @1”: what comes after is the change and not its start. */
const afters = /^after [^@;,.]{3,60}@(\d+),? (?:(?!\bfrom\b)[^@;.]){3,80}?@(\d+)/;
/** “We shipped the button on 9 May, after the trial that began on 22 April.” */
const onlyAfter =
  /\b(?:shipped|launched|opened|released|switched|started|began|went|moved|signed|agreed|approved|decided|voted|hired|joined|introduced|installed|delivered|published|rolled out|starts?|opens?|launch(?:es)?|ships?)\b[^@;.]{0,60}@(\d+),? (?:only |just |soon |shortly )?(?:after|once) [^@;.,]{3,80}?(?:@\d+ [^@;.,]{3,60})?@(\d+)(?! (?:a|an|and|to|until|or)\b)/;
const befores = /^before [^@;,.]{3,60}@(\d+),? [^@;.]{3,80}?@(\d+)/;

function sequences(block: Block, { text, frames }: DatedShape): Misorder[] {
  const after = afters.exec(text);
  const before = befores.exec(text);
  const wait = waits.exec(text);
  const late = wait ? null : onlyAfter.exec(text);
  const ready = prepares.exec(text);
  return [
    ...dueTooLate(block, frames[Number(wait?.[2])], frames[Number(wait?.[1])]),
    ...dueTooLate(block, frames[Number(ready?.[1])], frames[Number(ready?.[2])]),
    ...inOrder(
      block,
      frames[Number(after?.[1])],
      frames[Number(after?.[2])],
      'sequence',
      'the text says that it came after',
    ),
    ...inOrder(
      block,
      frames[Number(late?.[2])],
      frames[Number(late?.[1])],
      'sequence',
      'the text says that it came after',
    ),
    ...inOrder(
      block,
      frames[Number(before?.[2])],
      frames[Number(before?.[1])],
      'sequence',
      'the text says that it came first',
    ),
  ];
}

const happened =
  /^(?:(?:on|at|by) )?[^@]{0,20}@0[^@]*\b(?:went|failed|broke|charged|stopped|crashed|lost|sent|was|were|fell|caught|began|started|hit|released|deployed)\b/;
const remedied =
  /\b(?:reversed|refunded|fixed|restored|corrected|repaired|apologised|apologized|replaced|reopened|resumed|rolled back|mended|recovered|repaid|withdrew|withdrawn|recalled)\b[^@]{0,60}@(\d+)/;

/** “On 10 June the engine charged 118 guests twice. … He refunded all by 9 June.”: no harm is mended before it is done. */
function mended(block: Block, { text, frames }: DatedShape, earlier: readonly DatedShape[]): Misorder[] {
  const frame = frames[Number(remedied.exec(text)?.[1])];
  if (!frame || isSupposed(text) || /\b(?:had|earlier|previous|before)\b/.test(text)) return [];
  const harm = earlier.findLast((each) => happened.test(each.text))?.frames[0];
  return inOrder(block, harm, frame, 'sequence', 'it is told after it');
}
