import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/document/document.ts';
import { type DocxOptions, toDocx } from '../../src/export/docx.ts';
import { defaultFormat, type PageFormat } from '../../src/pages/format.ts';
import { flawOf, unzipped } from './zip.ts';

async function filesOf(text: string, format: PageFormat = defaultFormat, options: DocxOptions = {}) {
  return unzipped(await toDocx(readDocument(text), format, options));
}

const bodyOf = async (text: string) => (await filesOf(text)).get('word/document.xml') ?? '';

/** Each paragraph as `style: text`. */
function paragraphs(xml: string): string[] {
  return Array.from(xml.matchAll(/<w:p>(.*?)<\/w:p>/gs), ([, inner = '']) => {
    const style = /<w:pStyle w:val="(\w+)"/.exec(inner)?.[1] ?? '';
    const text = inner.replace(/<w:br\/>/g, '\n').replace(/<[^>]+>/g, '');
    return `${style}: ${text}`;
  });
}

describe('a DOCX', () => {
  test('has Word’s styles', async () => {
    const text = '# A\n\n## B\n\n**Q?**\n\nC **d**\n\n- e\n\n> f\n\n```\ng\n```\n\n---\n\nh[^1]\n\n[^1]: i';
    expect(paragraphs(await bodyOf(text))).toEqual([
      'Title: A',
      'Heading1: B',
      'Question: Q?',
      'Normal: C d',
      'ListParagraph: e',
      'Quote: f',
      'SourceCode: g',
      'HorizontalLine: ',
      'Normal: h1',
      'FootnoteText: i',
    ]);
  });

  test('numbers lists by Word’s numbering, each ordered list by itself', async () => {
    const files = await filesOf('- a\n\n  3. b\n  4. c\n\ntext\n\n1. d\n\ntext\n\n- [x] e');
    const numbers = Array.from(
      (files.get('word/document.xml') ?? '').matchAll(/<w:ilvl w:val="(\d)"\/><w:numId w:val="(\d+)"/g),
      ([, level, id]) => [level, id],
    );
    expect(numbers.map(([level]) => level)).toEqual(['0', '1', '1', '0', '0']);
    const ids = numbers.map(([, id]) => id);
    expect(ids[1]).toBe(ids[2]);
    expect(new Set(ids).size).toBe(4);
    expect(files.get('word/numbering.xml')).toContain('<w:start w:val="3"/>');
  });

  test('repeats a table’s header, splits no row and sums up its widths', async () => {
    const xml = await bodyOf('| a | b |\n| --- | --: |\n| c | 1 |');
    expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(2);
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    const widths = Array.from(xml.matchAll(/<w:gridCol w:w="(\d+)"/g), ([, width]) => Number(width));
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(9360);
    expect(xml).toContain('<w:jc w:val="right"/>');
  });

  test('links what leads somewhere, and footnotes to their marks', async () => {
    const files = await filesOf('[a](https://b.c/d?e=1&f=2) [g](../h.md) i[^1] https://j.k.\n\n[^1]: l');
    const links = files.get('word/_rels/document.xml.rels') ?? '';
    expect(links).toContain('Target="https://b.c/d?e=1&amp;f=2"');
    expect(links).toContain('Target="https://j.k"');
    expect(links).not.toContain('h.md');
    const body = files.get('word/document.xml') ?? '';
    expect(body).toMatch(/<w:hyperlink[^>]*w:anchor="note_1"/);
    expect(body).toMatch(/<w:bookmarkStart[^>]*w:name="note_1"/);
  });

  test('says its title, author and language', async () => {
    const files = await filesOf('# Fresh *Lockers*\n\nText.', defaultFormat, {
      author: 'Ana',
      language: 'en-GB',
    });
    expect(files.get('docProps/core.xml')).toContain('<dc:title>Fresh Lockers</dc:title>');
    expect(files.get('docProps/core.xml')).toContain('<dc:creator>Ana</dc:creator>');
    expect(files.get('word/styles.xml')).toContain('<w:lang w:val="en-GB"/>');
  });

  test('has the paper, the margins, and numbers of lines and pages where they are wanted', async () => {
    const with_ = (await filesOf('a', { ...defaultFormat, paper: 'A4', lineNumbers: true })).get(
      'word/document.xml',
    );
    expect(with_).toContain('w:w="11906" w:h="16838"');
    expect(with_).toContain('<w:lnNumType');
    expect(with_).toContain('<w:footerReference');
    const without = (await filesOf('a', { ...defaultFormat, pageNumbers: false })).get('word/document.xml');
    expect(without).not.toContain('<w:lnNumType');
    expect(without).not.toContain('<w:footerReference');
  });

  test('shows a picture with its words, or the words alone', async () => {
    const data = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    );
    const pictures = new Map([['a.png', { type: 'png' as const, data, width: 1920, height: 960 }]]);
    const files = await filesOf('![A chart](a.png) ![B](b.png)', defaultFormat, { pictures });
    const body = files.get('word/document.xml') ?? '';
    expect(body).toContain('descr="A chart"');
    // As wide as the text, and in proportion: 6.5 inches of 914400 units.
    expect(body).toContain('cx="5943600" cy="2971800"');
    expect(body).toContain('[image: B]');
  });

  test('holds no front matter, no comment and no suppression', async () => {
    const files = await filesOf(
      '---\nkind: prfaq\n---\n\n<!-- secret -->\n\n<!-- sixpager-ignore hedge: secret -->\n\nMaybe.',
    );
    for (const [, text] of files) expect(text).not.toMatch(/secret|prfaq/);
  });

  test('is XML whatever the text is', async () => {
    const texts = [
      'a & b < c "d" \u0001\ufffe\ud800',
      '`a\u0000b`',
      '[x](https://a.b/"<>)',
      '# \u{1f389} & more',
    ];
    for (const text of texts) {
      for (const [name, xml] of await filesOf(text))
        if (/\.(?:xml|rels)$/.test(name)) expect(flawOf(xml)).toBeUndefined();
    }
  });
});
