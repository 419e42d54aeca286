import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/document/document.ts';
import { fieldEdit } from '../../src/document/front-matter-edit.ts';
import { applyEdit } from '../../src/document/text-edit.ts';

const withKind = (text: string): string => applyEdit(text, fieldEdit(text, 'kind', 'prfaq'));

describe('a field of the front matter is set', () => {
  test.each([
    ['# Lockers\n', '---\nkind: prfaq\n---\n\n# Lockers\n'],
    ['', '---\nkind: prfaq\n---\n\n'],
    ['\uFEFF# Lockers\n', '\uFEFF---\nkind: prfaq\n---\n\n# Lockers\n'],
    ['# A\r\n\r\nB\r\n', '---\r\nkind: prfaq\r\n---\r\n\r\n# A\r\n\r\nB\r\n'],
    ['---\nkind: faq\n---\n# A', '---\nkind: prfaq\n---\n# A'],
    ['---\ntitle: A\nKind : faq # mine\n---\n', '---\ntitle: A\nKind : prfaq # mine\n---\n'],
    ['---\ntitle: A\n---\n', '---\nkind: prfaq\ntitle: A\n---\n'],
    ['---\n---\n', '---\nkind: prfaq\n---\n'],
    ['---\r\ntitle: A\r\n---\r\n', '---\r\nkind: prfaq\r\ntitle: A\r\n---\r\n'],
    ['---\ntitle: [broken\n---\n', '---\nkind: prfaq\ntitle: [broken\n---\n'],
    [
      '---\na rule above, and no front matter\n',
      '---\nkind: prfaq\n---\n\n---\na rule above, and no front matter\n',
    ],
    ['---\nlist:\n  kind: no\n---\n', '---\nkind: prfaq\nlist:\n  kind: no\n---\n'],
  ])('%j', (before, after) => expect(withKind(before)).toBe(after));

  test('and read again, with every other line as it was', () => {
    const line = fc.constantFrom('# A', 'title: A', 'kind: faq', '', 'kind:', 'text', '- a');
    fc.assert(
      fc.property(fc.array(line), fc.boolean(), fc.constantFrom('\n', '\r\n'), (lines, has, end) => {
        const text = [...(has ? ['---', 'title: B', '---'] : []), ...lines].join(end);
        const after = withKind(text);
        expect(readDocument(after).frontMatter.kind).toBe('prfaq');
        expect(after.endsWith(lines.at(-1) ?? '')).toBe(true);
        expect(withKind(after)).toBe(after);
      }),
    );
  });
});
