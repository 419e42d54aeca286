import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from 'pdf-lib';
import { describe, expect, onTestFinished, test } from 'vitest';
import { readFont } from '../../src/cli/read-font.ts';
import { readDocument } from '../../src/document/document.ts';
import { toDocx } from '../../src/export/docx.ts';
import { toPdf } from '../../src/export/pdf.ts';
import { defaultFormat, type PageFormat } from '../../src/pages/format.ts';
import { measurePages } from '../../src/pages/meter.ts';
import { pagesOf, whatIsMissing } from '../pages/truth/libreoffice.ts';

const paragraph =
  'Locker 14 was opened by 412 of 430 customers within two seconds in May, and nobody called for help. We chose steel over wood because it lasts twelve years, and a courier can wash it in a minute.';
const sections = Array.from(
  { length: 9 },
  (_, nth) =>
    `## Part ${nth + 1}\n\n${`${paragraph}\n\n`.repeat(3)}- one thing of *two*\n- another **thing**, with [a link](https://example.org/${nth})\n`,
);
const long = `---\nstatus: final\n---\n\n# Fresh Lockers\n\n<!-- not for readers -->\n\nIt opened in Leeds[^a].\n\n${sections.join('\n')}\n| Metric | Before |\n| --- | --: |\n| Contacts | 12% |\n\n[^a]: In May.\n`;

const pdfOf = (text: string, format: PageFormat = defaultFormat) =>
  toPdf(readDocument(text), format, { fonts: readFont, author: 'R. Roe' });

function fileWith(data: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'sixpager-pdf-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'draft.pdf');
  writeFileSync(file, data);
  return file;
}

const answers = (program: string): boolean => {
  try {
    execFileSync('which', [program], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

describe('a PDF', { timeout: 60_000 }, () => {
  test('has the pages that the meter counts, title, author and language', async () => {
    const file = await PDFDocument.load(await pdfOf(long), { updateMetadata: false });
    expect(file.getPageCount()).toBe(measurePages(readDocument(long), defaultFormat).pageCount);
    expect(file.getPage(0).getSize()).toEqual({ width: 612, height: 792 });
    expect([file.getTitle(), file.getAuthor()]).toEqual(['Fresh Lockers', 'R. Roe']);
    expect(String(file.catalog.get(PDFName.of('Lang')))).toBe('(en-US)');
  });

  test('has headings as its outline', async () => {
    const file = await PDFDocument.load(await pdfOf(long));
    const root = file.catalog.lookup(PDFName.of('Outlines'), PDFDict);
    const title = root.lookup(PDFName.of('First'), PDFDict);
    const titles: string[] = [];
    for (
      let node = title.lookupMaybe(PDFName.of('First'), PDFDict);
      node;
      node = node.lookupMaybe(PDFName.of('Next'), PDFDict)
    )
      titles.push(node.lookup(PDFName.of('Title'), PDFHexString).decodeText());
    expect(title.lookup(PDFName.of('Title'), PDFHexString).decodeText()).toBe('Fresh Lockers');
    expect(titles).toEqual(Array.from({ length: 9 }, (_, nth) => `Part ${nth + 1}`));
  });

  test('has links that lead out, and from a mark to its footnote', async () => {
    const file = await PDFDocument.load(await pdfOf(long));
    const links = file.getPages().flatMap((page) => {
      const list = page.node.lookupMaybe(PDFName.of('Annots'), PDFArray);
      return list ? Array.from({ length: list.size() }, (_, at) => list.lookup(at, PDFDict)) : [];
    });
    const urls = links.flatMap((each) => {
      const action = each.lookupMaybe(PDFName.of('A'), PDFDict);
      return action ? [action.lookup(PDFName.of('URI'), PDFString).asString()] : [];
    });
    expect(urls).toEqual(Array.from({ length: 9 }, (_, nth) => `https://example.org/${nth}`));
    const inside = links.filter((each) => each.has(PDFName.of('Dest')));
    expect(inside).toHaveLength(1);
    const last = file.getPages().at(-1);
    expect(inside[0]?.lookup(PDFName.of('Dest'), PDFArray).get(0)).toBe(last?.ref);
  });

  test('a sign that no font has is shown as a box, and nothing is thrown', async () => {
    const odd = '漢字 😀 ☑ done ✓ \u202e ﷽\n\n- [ ] a\n- [x] b\n';
    expect((await pdfOf(odd)).length).toBeGreaterThan(1000);
    expect((await pdfOf('')).length).toBeGreaterThan(500);
  });

  test.runIf(answers('qpdf'))('is found in order by qpdf', async () => {
    const checked = execFileSync('qpdf', ['--check', fileWith(await pdfOf(long))], { encoding: 'utf8' });
    expect(checked).toContain('No syntax or stream encoding errors found');
  });

  test.runIf(answers('pdftotext'))('holds its text and none of what is not for readers', async () => {
    const text = execFileSync('pdftotext', [fileWith(await pdfOf(long)), '-'], { encoding: 'utf8' });
    expect(text).toContain('courier can wash it in a minute.');
    expect(text).not.toMatch(/not for readers|status: final/);
  });

  const missing = whatIsMissing();
  const formats: readonly PageFormat[] = [
    { ...defaultFormat, lineNumbers: true },
    { ...defaultFormat, paper: 'A4', font: 'Times New Roman', size: 12 },
    { ...defaultFormat, font: 'Arial', size: 10 },
  ];
  test.skipIf(missing !== undefined)(
    'has the same text on the same page as the DOCX that LibreOffice converts',
    { timeout: 120_000 },
    async () => {
      const document = readDocument(long);
      const files = new Map<string, Uint8Array>();
      for (const [nth, format] of formats.entries()) files.set(`a${nth}`, await toDocx(document, format));
      const converted = await pagesOf(files);
      for (const [nth, format] of formats.entries()) {
        const own = execFileSync('pdftotext', [fileWith(await pdfOf(long, format)), '-'], {
          encoding: 'utf8',
        });
        const pages = own.split('\f').slice(0, -1);
        const theirs = converted.get(`a${nth}`) ?? [];
        expect(pages.map(wordsIn)).toEqual(
          theirs.map((words) => wordsIn(words.map(({ text }) => text).join(' '))),
        );
      }
    },
  );
});

/** Words and how often, without numbers: those of lines and pages are set apart elsewhere, marks cut words in two. */
function wordsIn(text: string): string[] {
  return (text.match(/\p{L}+/gu) ?? []).toSorted();
}
