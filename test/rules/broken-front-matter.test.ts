import { describe, expect, test } from 'vitest';
import { lint } from '../../src/engine/draft.ts';

/** The places of a format’s problems, by the words that are marked. */
function marked(yaml: string): string[] {
  const text = `---\nkind: six-pager\n${yaml}\n---\n\nText.\n`;
  return lint(text)
    .filter(({ rule, code }) => rule === 'broken-front-matter' && code === 'format')
    .map(({ span, severity, message }) => {
      expect(severity).toBe('warning');
      return `${text.slice(span.start, span.end)}: ${message.split('?')[0]}?`;
    });
}

describe('a format that is not known is told at its place', () => {
  test.each([
    ['format: A5, Arial', ['A5, Arial: Which paper is “A5”?']],
    ['Format: "Papyrus 12pt"', ['"Papyrus 12pt": Which font is “Papyrus”?']],
    [
      'format:\n  Paper: A5\n  paper: A3\n  size: 12',
      ['A5: Which paper is “A5”?', 'A3: Which paper is “A3”?'],
    ],
    ['format: { size: 14, ink: red }', ['14: Which size is “14”?', 'ink: Which part of a format is “ink”?']],
    ['format: { paper: A4, margins: { left: 1in, inner: 1in } }', ['inner: Which margin is “inner”?']],
    ['format: 11', ['11: How is it printed?']],
    ['format: [A4]', ['[A4]: How is it printed?']],
  ])('%s', (yaml, wanted) => {
    expect(marked(yaml)).toEqual(wanted);
    expect(marked(yaml.replaceAll('\n', '\r\n'))).toEqual(wanted);
  });

  test.each([
    'format: A4, Times New Roman 11pt',
    'format:',
    'format: casual',
    'format: html',
    'format: { html: { toc: true }, pdf: default }',
    'limit: 2 pages',
  ])('and nothing of %s', (yaml) => {
    expect(marked(yaml)).toEqual([]);
  });

  test('also below a line that other tools put first', () => {
    const text = '\n---\nkind: six-pager\nformat: A5\n---\n\nText.\n';
    for (const { code, span } of lint(text))
      if (code === 'format') expect(text.slice(span.start, span.end)).toBe('A5');
  });
});
