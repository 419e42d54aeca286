import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/document/document.ts';
import { coveringFrame, readTimeFrames, saysWhen, type TimeFrame } from '../../src/evidence/times/time.ts';
import { marked } from '../rules/marked.ts';
import { numerousText } from './numerous-text.ts';
import { timeFrameRows, timeless } from './time-frame-rows.ts';

function says(text: string): boolean {
  const [placed] = readDocument(text).blocks;
  const [sentence] = placed?.block.sentences ?? [];
  return placed !== undefined && sentence !== undefined && saysWhen(placed.block, sentence);
}

describe('says when', () => {
  test.each([
    'It began in 2025.',
    'It ends in Q3.',
    'It fell in FY27.',
    'It ends on 3 May.',
    'It ends in May.',
    'It ends by Friday.',
    'It fell 5% YoY.',
    'It fell within two weeks.',
    'It fell over the last six months.',
    'It is done by the end of the year.',
    'It is done by [date].',
    'It is done in [month].',
  ])('%s', (text) => {
    expect(says(text)).toBe(true);
  });

  test.each([
    'It may end.',
    'May it end.',
    'It ends soon.',
    'It ends one day.',
    'We march on.',
    'It is done by [name].',
    'It takes 5000 steps.',
  ])('not: %s', (text) => {
    expect(says(text)).toBe(false);
  });
});

/** The calendar of a frame: its part of the unit, then `y2025 m5 d3`. */
function calendar({ part, year, month, day, dayTo, quarter, half, week, fiscal }: TimeFrame): string {
  const numbers = Object.entries({ y: year, m: month, d: day, '-': dayTo, q: quarter, h: half, w: week });
  const written = numbers
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}${value}`);
  return [part, ...written, fiscal && 'fiscal'].filter(Boolean).join(' ');
}

/** A frame in one line, as the rows have it. */
function said(frame: TimeFrame): string {
  const { preposition, kind, direction, amount, upper, unit, from, to } = frame;
  return [
    preposition && `(${preposition})`,
    kind,
    direction,
    amount,
    upper && `..${upper}`,
    unit,
    calendar(frame),
    from && to && `[${said(from)} | ${said(to)}]`,
  ]
    .filter(Boolean)
    .join(' ');
}

function sentenceOf(text: string) {
  const [placed] = readDocument(text).blocks;
  const [sentence] = placed?.block.sentences ?? [];
  if (!placed || !sentence) throw new Error(`No sentence in ${text}`);
  return [placed.block, sentence] as const;
}

describe('time frames, and what they say', () => {
  test.each(timeFrameRows)('%s: %s', (row, expected, says) => {
    const { text, spans } = marked(row);
    const place = sentenceOf(text);
    const frames = readTimeFrames(...place);
    expect(frames.map(({ start, end }) => ({ start, end }))).toEqual(spans);
    expect(frames.map(said).join('; ')).toBe(expected);
    const found = [saysWhen(...place) && 'when', coveringFrame(...place) && 'covers'];
    expect(found.filter(Boolean).join(' ')).toBe(says);
  });

  test.each(timeless)('none in: %s', (text) => {
    expect(readTimeFrames(...sentenceOf(text))).toEqual([]);
  });

  test.each([
    ['# Results, Q3 2025', 'quarter y2025 q3'],
    ['Over the last six months, 12% of sellers left twice a week.', '(over) relative past 6 month'],
    ['We decide by May and measured since June 2024.', '(since) month y2024 m6'],
  ])('“%s” covers what follows with %s', (text, expected) => {
    const frame = coveringFrame(...sentenceOf(text));
    expect(frame && said(frame)).toBe(expected);
  });
});

describe('whatever the text', () => {
  test.each(['week of ', 'Monday, ', 'end of the ', 'May 3 ', '2024–', 'last ', 'a year ', 'from May to '])(
    '“%s” many times is read in time',
    (part) => {
      const started = performance.now();
      for (const { block } of readDocument(part.repeat(20_000 / part.length)).blocks) {
        for (const sentence of block.sentences) readTimeFrames(block, sentence);
      }
      expect(performance.now() - started).toBeLessThan(5000);
    },
  );

  test('frames lie in their sentence, in order, with numbers of the calendar', () => {
    fc.assert(
      fc.property(numerousText, (text) => {
        for (const { block } of readDocument(text).blocks) {
          for (const sentence of block.sentences) {
            let last = sentence.start;
            for (const frame of readTimeFrames(block, sentence)) {
              expect(frame.start).toBeGreaterThanOrEqual(last);
              expect(frame.end).toBeGreaterThan(frame.start);
              expect(frame.end).toBeLessThanOrEqual(sentence.end);
              expect(frame.month ?? 1).toBeLessThanOrEqual(12);
              expect(frame.day ?? 1).toBeLessThanOrEqual(31);
              last = frame.end;
            }
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
