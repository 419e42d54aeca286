import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { OpenDocument } from '../../src/server/open-document.ts';
import { FakeChecker } from './fake-checker.ts';

const uri = 'untitled:Untitled-1';
const piece = fc.constantFrom('\r\n', '\n', '\r', 'a', 'very ', 'ä', '😀', '\ud83d', ' ', '');
const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
// Beyond the text's and the lines' ends too: the protocol allows it.
const position = fc.record({ line: fc.nat(6), character: fc.nat(9) });
const range = fc.record({ start: position, end: position });
const change = fc.oneof(fc.record({ range, text }), fc.record({ text }));

function open(content: string): { document: OpenDocument; checker: () => FakeChecker | undefined } {
  let checker: FakeChecker | undefined;
  const makeChecker = (input: ConstructorParameters<typeof FakeChecker>[0]) => {
    checker = new FakeChecker(input);
    return checker;
  };
  const item = { uri, languageId: 'markdown', version: 1, text: content };
  const onFailure = (_: string, error: unknown) => {
    throw error;
  };
  return { document: new OpenDocument(item, { makeChecker, onFailure }), checker: () => checker };
}

/** The protocol's own words, said slowly: every change on a document read afresh. */
function expected(content: string, changes: readonly fc.Arbitrary<unknown>[] | readonly unknown[]): string {
  return changes.reduce<string>((now, each) => {
    const fresh = TextDocument.create(uri, 'markdown', 1, now);
    const { range: where, text: newText } = each as { range?: { start: never; end: never }; text: string };
    if (!where) return newText;
    const [start, end] = [fresh.offsetAt(where.start), fresh.offsetAt(where.end)].sort((a, b) => a - b);
    return now.slice(0, start) + newText + now.slice(end);
  }, content);
}

describe('an open document', () => {
  it('and its checker have the client’s text after any changes', () => {
    fc.assert(
      fc.property(
        text,
        fc.array(fc.array(change, { maxLength: 4 }), { maxLength: 5 }),
        (content, notifications) => {
          const { document, checker } = open(content);
          document.check();
          notifications.forEach((changes, index) => {
            document.change(changes, index + 2);
          });
          expect(document.text).toBe(expected(content, notifications.flat()));
          expect(checker()?.text).toBe(document.text);
          expect(document.version).toBe(notifications.length + 1);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('counts lines as a fresh reading of its text does', () => {
    fc.assert(
      fc.property(
        text,
        fc.array(change, { minLength: 1, maxLength: 6 }),
        fc.nat(60),
        (content, changes, offset) => {
          const { document } = open(content);
          document.change(changes, 2);
          const fresh = TextDocument.create(uri, 'markdown', 2, document.text);
          const start = fresh.positionAt(offset);
          expect(document.range({ start: offset, end: offset })).toEqual({ start, end: start });
          expect(document.span({ start, end: start }).start).toBe(fresh.offsetAt(start));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('gives its decoded path to the engine', () => {
    const paths: (string | undefined)[] = [];
    for (const each of ['file:///c%3A/my%20pr-faq.md', 'untitled:Untitled-1', 'file:///%E0%A4%A', 'no uri']) {
      const makeChecker = (input: ConstructorParameters<typeof FakeChecker>[0]) => {
        paths.push(input.path);
        return new FakeChecker(input);
      };
      const item = { uri: each, languageId: 'markdown', version: 1, text: '' };
      new OpenDocument(item, { makeChecker, onFailure: () => undefined }).check();
    }
    expect(paths).toEqual(['/c:/my pr-faq.md', 'Untitled-1', undefined, undefined]);
  });
});
