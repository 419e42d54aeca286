import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Document, readDocument } from '../../src/document/document.ts';
import type { TextEdit } from '../../src/document/text-edit.ts';
import { defaultFormat } from '../../src/pages/format.ts';
import { measurePages, PageMeter, type Pages } from '../../src/pages/meter.ts';
import { difference } from '../document/difference.ts';
import { edited } from '../document/edits.ts';
import { update } from '../document/update.ts';
import type { Reading } from '../engine/readings.ts';
import { runSession, sessionOf } from '../engine/sessions.ts';

const measured = (text: string): Pages => measurePages(readDocument(text), defaultFormat);

const paragraph = 'The pilot covered seventeen sites, and the control group was matched on volume. ';

describe('a length in pages', () => {
  test('nothing is one page, and none of it filled', () => {
    expect(measured('')).toMatchObject({
      pages: 0,
      pageCount: 1,
      pageEnds: [{ page: 1, offset: 0 }],
      about: [],
    });
  });

  test('48 lines of Calibri 11 fill a page of Letter; the next line is on another', () => {
    const lines = (count: number) => measured(Array.from({ length: count }, () => 'line').join('  \n'));
    expect(lines(48)).toMatchObject({ pageCount: 1 });
    expect(lines(48).pages).toBeCloseTo((48 * 269) / 12960, 5);
    // Two lines go over: none stands alone.
    expect(lines(49)).toMatchObject({ pageCount: 2 });
    expect(lines(49).pages).toBeCloseTo(1 + (2 * 269) / 12960, 5);
  });

  test('a smaller font, paper and margins count', () => {
    const document = readDocument(`${paragraph.repeat(20)}\n\n`.repeat(4));
    const pages = (change: object) => measurePages(document, { ...defaultFormat, ...change }).pages;
    const usual = pages({});
    expect(pages({ size: 10 })).toBeLessThan(usual);
    expect(pages({ paper: 'A4' })).not.toBe(usual);
    expect(pages({ font: 'Arial' })).toBeGreaterThan(usual);
    expect(pages({ spacing: 2 })).toBeGreaterThan(1.9 * usual);
    expect(pages({ margins: { top: 720, right: 720, bottom: 720, left: 720 } })).toBeLessThan(usual);
    expect(pages({ lineNumbers: true, pageNumbers: false })).toBe(usual);
  });
});

describe('where a page ends', () => {
  test('in the middle of a paragraph: after the last word of a line', () => {
    const text = paragraph.repeat(90);
    const { pageEnds, pageCount } = measured(text);
    expect(pageCount).toBe(2);
    const offset = pageEnds[0]?.offset ?? 0;
    expect(text.slice(offset)).toMatch(/^ [a-z]/i);
    expect(pageEnds[1]).toEqual({ page: 2, offset: text.trimEnd().length });
  });

  test('after the last paragraph that stands on it', () => {
    const text = Array.from({ length: 60 }, (_, n) => `Paragraph ${n}.`).join('\n\n');
    const [first] = measured(text).pageEnds;
    expect(text.slice(0, first?.offset)).toMatch(/Paragraph \d+\.$/);
    expect(text.slice(first?.offset)).toMatch(/^\n\nParagraph/);
  });

  test('after a row of a table', () => {
    const text = `| a | b |\n| - | - |\n${Array.from({ length: 70 }, (_, n) => `| row ${n} | x |\n`).join('')}`;
    const { pageEnds, pageCount } = measured(text);
    expect(pageCount).toBe(2);
    expect(text.slice(0, pageEnds[0]?.offset)).toMatch(/\| row \d+ \| x \|?$/);
  });

  test('a heading goes with what follows it, and so does a question in bold', () => {
    const before = `${Array.from({ length: 47 }, () => 'line').join('  \n')}\n\n`;
    for (const heading of ['## Goals', '**Why now?**']) {
      const text = `${before}${heading}\n\nBecause.`;
      expect(measured(text).pageEnds[0]?.offset).toBe(before.trimEnd().length);
    }
  });

  test('positions in pages follow the text', () => {
    const text = Array.from({ length: 100 }, (_, n) => `Paragraph ${n}.`).join('\n\n');
    const pages = measured(text);
    const positions = Array.from({ length: 100 }, (_, n) =>
      pages.positionOf(text.indexOf(`Paragraph ${n}.`)),
    );
    expect(positions[0]).toBe(0);
    expect(positions).toEqual(positions.toSorted((a, b) => a - b));
    expect(positions.at(-1)).toBeGreaterThan(pages.pages - 0.05);
  });
});

describe('a count that is not sure', () => {
  test.each([
    ['![A chart](chart.png)', ['image']],
    ['<p>a</p>', ['html']],
    ['a <b>b</b>', ['html']],
    ['日本語', ['script']],
    ['done 🎉', ['script']],
    ['→ ≤ ≥ ≈ ✓ — … ½ é ł Ω', []],
    ['<!-- a note -->\n\nand <!-- one --> text', []],
  ])('%s', (text, about) => {
    expect(measured(text).about).toEqual(about);
  });

  test('a line more or less than the limit is near, half a page is not', () => {
    const pages = measured(Array.from({ length: 48 }, () => 'line').join('  \n'));
    expect(pages.isNear(1)).toBe(true);
    expect(pages.isNear(1.5)).toBe(false);
    expect(pages.inWord).toEqual({ pages: pages.pages, pageCount: 1 });
  });
});

/** Pages that are counted again after each edit. */
class PagesReading implements Reading {
  text: string;
  #document: Document;
  readonly #meter = new PageMeter(defaultFormat);

  constructor(text: string) {
    this.text = text;
    this.#document = readDocument(text);
    this.#meter.measure(this.#document);
  }

  edit(edit: TextEdit): void {
    this.text = edited(this.text, edit);
    this.#document = update(this.#document, edit);
  }

  difference(): string | undefined {
    const pages = this.#meter.measure(this.#document);
    const fresh = measured(this.text);
    const places = [0, 0.3, 0.7, 1].map((share) => Math.floor(this.text.length * share));
    const positions = (each: Pages) => places.map((place) => each.positionOf(place));
    return difference(pages, fresh, 'pages') ?? difference(positions(pages), positions(fresh), 'positions');
  }
}

test('a fence that is set in differently shows its code differently, though its block is the same', () => {
  const reading = new PagesReading('> - a\n  ```\n  b');
  reading.edit({ start: 0, end: 2, text: '' });
  expect(reading.difference()).toBeUndefined();
});

test('1000 edits give the pages of a fresh reading', () => {
  let edits = 0;
  const session = fc.property(sessionOf(8, 10), (each) => {
    edits += runSession(each, (text) => new PagesReading(text));
  });
  fc.assert(session, { numRuns: 160 });
  expect(edits).toBeGreaterThanOrEqual(1000);
}, 120_000);

test('a page end and a position lie within the text, whatever it is', () => {
  fc.assert(
    fc.property(sessionOf(6, 1), ({ text }) => {
      const { pageEnds, pages, pageCount } = measured(text);
      for (const { offset } of pageEnds) expect(offset >= 0 && offset <= text.length).toBe(true);
      expect(Math.ceil(pages)).toBeLessThanOrEqual(pageCount);
    }),
    { numRuns: 100 },
  );
}, 30_000);
