import { type PDFDict, type PDFDocument, PDFHexString, PDFName, type PDFPage, type PDFRef } from 'pdf-lib';

/** A heading, and where it stands. */
export interface OutlineEntry {
  readonly title: string;
  /** 0 for the title, 1 to 4 for headings. */
  readonly level: number;
  readonly page: PDFPage;
  /** In points above the foot of the page. */
  readonly top: number;
}

interface Node {
  readonly entry?: OutlineEntry;
  readonly ref: PDFRef;
  readonly dict: PDFDict;
  readonly children: Node[];
}

/** Gives a file the headings as its outline. */
export function addOutline(file: PDFDocument, entries: readonly OutlineEntry[]): void {
  if (entries.length === 0) return;
  const { context } = file;
  const make = (entry?: OutlineEntry): Node => {
    const dict = context.obj({});
    return { ...(entry && { entry }), dict, ref: context.register(dict), children: [] };
  };
  const root = make();
  const open: Node[] = [root];
  for (const entry of entries) {
    while (open.length > 1 && (open.at(-1)?.entry?.level ?? -1) >= entry.level) open.pop();
    const node = make(entry);
    open.at(-1)?.children.push(node);
    open.push(node);
  }
  link(root);
  root.dict.set(PDFName.of('Type'), PDFName.of('Outlines'));
  file.catalog.set(PDFName.of('Outlines'), root.ref);
  file.catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'));
}

/** Ties a node to its children. Returns how many stand below it. */
function link({ dict, ref, children }: Node): number {
  const { context } = dict;
  let count = 0;
  children.forEach((child, at) => {
    const { entry } = child;
    if (!entry) return;
    child.dict.set(PDFName.of('Title'), PDFHexString.fromText(entry.title));
    child.dict.set(PDFName.of('Parent'), ref);
    child.dict.set(PDFName.of('Dest'), context.obj([entry.page.ref, 'XYZ', null, entry.top, null]));
    const [before, after] = [children[at - 1], children[at + 1]];
    if (before) child.dict.set(PDFName.of('Prev'), before.ref);
    if (after) child.dict.set(PDFName.of('Next'), after.ref);
    count += 1 + link(child);
  });
  const [first, last] = [children[0], children.at(-1)];
  if (first && last) {
    dict.set(PDFName.of('First'), first.ref);
    dict.set(PDFName.of('Last'), last.ref);
    dict.set(PDFName.of('Count'), context.obj(count));
  }
  return count;
}
