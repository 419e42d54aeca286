import type { Document } from '../document/document.ts';
import { addToList } from '../document/yaml-list.ts';
import type { Edit, Finding } from './finding.ts';
import { lineEndOf } from './places.ts';

/** The edit of a document’s front matter that accepts the term of a finding; undefined where it has none, or cannot be edited. */
export function acceptingEdit(document: Document, { term }: Finding): Edit | undefined {
  if (term === undefined) return undefined;
  const [first] = document.blocks;
  const lineEnd = lineEndOf(document);
  if (first?.block.kind !== 'front-matter') {
    const at = document.text.startsWith('\uFEFF') ? 1 : 0;
    const field = addToList('', 'terms', term)?.text.trim();
    return { start: at, end: at, text: `---${lineEnd}${field}${lineEnd}---${lineEnd}${lineEnd}` };
  }
  const { source } = first.block;
  const open = /^.*(?:\r\n?|\n)?/.exec(source)?.[0].length ?? 0;
  const close = Math.max(open, source.lastIndexOf('\n') + 1);
  const edit = addToList(source.slice(open, close), 'terms', term);
  if (!edit) return undefined;
  const by = first.start + open;
  // A field of its own needs a line of its own, also where the front matter was empty.
  const text = source.slice(open, close) === '' ? `${edit.text.trim()}${lineEnd}` : edit.text;
  return { start: edit.start + by, end: edit.end + by, text: text.replace(/\r?\n/g, lineEnd) };
}
