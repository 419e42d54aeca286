import { type Document, updateDocument } from '../../src/document/document.ts';
import type { TextEdit } from '../../src/document/text-edit.ts';

/** What is under test: a document after an edit. The one place that names the function. */
export function update(previous: Document, edit: TextEdit): Document {
  return updateDocument(previous, edit);
}
