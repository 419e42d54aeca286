import { describe, expect, test } from 'vitest';
import { compareAll } from './truth/compare-all.ts';
import { generatedSamples, realSamples } from './truth/corpus.ts';
import { formatTexts } from './truth/formats.ts';
import { whatIsMissing, whatSettlingMisses } from './truth/libreoffice.ts';

/** Two of six formats, and a part of the texts; `npm run pages:truth` takes all of both. */
const formats = [formatTexts[0], formatTexts[3]];
const samples = [...realSamples(14), ...generatedSamples(14, 88_000)];

const missing = whatIsMissing();
if (missing) console.warn(`Pages are not compared with LibreOffice’s: ${missing} missing.`);

describe.skipIf(missing !== undefined)('pages are those that LibreOffice makes of the DOCX', () => {
  test.each(formats)(
    '%s',
    async (text) => {
      const compared = [...(await compareAll(samples, text, 'loaded'))];
      const wrong = compared.filter(([, { pages, truePages }]) => pages !== truePages);
      expect(wrong.map(([name]) => name)).toEqual([]);
      // Each text counts once: where one page ends elsewhere, so may all that follow it.
      const differing = compared.filter(([, { breaks }]) => breaks.some(({ linesOff }) => linesOff > 0));
      expect(differing.length, differing.map(([name]) => name).join()).toBeLessThanOrEqual(
        samples.length / 10,
      );
      const last = compared.filter(([, { lastLineOff }]) => lastLineOff > 0);
      expect(last.length, last.map(([name]) => name).join()).toBeLessThanOrEqual(samples.length / 10);
      const lines = compared.reduce((sum, [, each]) => sum + each.lines, 0);
      const elsewhere = compared.reduce((sum, [, each]) => sum + each.wrongLines, 0);
      expect(lines).toBeGreaterThan(1000);
      expect(elsewhere).toBeLessThan(lines / 500);
    },
    240_000,
  );
});

const notSettled = missing ?? whatSettlingMisses();
if (notSettled && !missing) console.warn(`Pages are not laid out a second time: ${notSettled} missing.`);

test.skipIf(notSettled !== undefined)(
  'once LibreOffice has given up its guess, pages end where they are said to',
  async () => {
    const compared = [...(await compareAll(samples, formatTexts[1], 'settled'))];
    const breaks = compared.flatMap(([, each]) => each.breaks);
    expect(breaks.length).toBeGreaterThan(50);
    const wrong = compared.filter(
      ([, each]) => each.pages !== each.truePages || each.breaks.some(({ linesOff }) => linesOff > 0),
    );
    // One layout in ninety differs by docs/pages.md: of these few, one may.
    expect(wrong.length, wrong.map(([name]) => name).join()).toBeLessThanOrEqual(1);
  },
  240_000,
);
