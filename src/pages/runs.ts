import type { Nodes, PhrasingContent } from 'mdast';
import { spanOf } from '../document/markdown.ts';
import { bareAddresses } from '../document/mask.ts';
import type { Inexact, Run } from './flow.ts';
import { sourceOffset } from './source-offset.ts';

/** What a paragraph’s words depend on elsewhere in the document. */
export interface References {
  /** The address that a label was defined to be. */
  urlOf(label: string): string | undefined;
  /** The number of a footnote. */
  numberOf(name: string): number | undefined;
}

export interface Phrase {
  readonly runs: readonly Run[];
  readonly inexact?: Inexact;
}

type Look = Omit<Run, 'text' | 'at'>;

/** Where a paragraph’s source starts in the offsets of its tree, and that source. */
export interface Origin {
  readonly at: number;
  readonly source: string;
}

/** The runs of the children of a paragraph, a heading or a cell. */
export function readRuns(
  children: readonly PhrasingContent[],
  origin: Origin,
  references: References,
): Phrase {
  const reader = new RunReader(origin, references);
  reader.readAll(children);
  return { runs: trimmed(reader.runs), ...(reader.inexact && { inexact: reader.inexact }) };
}

/** A paragraph that was read without the parser, since nothing in it is markup. */
export function plainRuns(source: string): readonly Run[] {
  return trimmed([{ text: printable(source), at: 0 }]);
}

class RunReader {
  readonly runs: Run[] = [];
  inexact: Inexact | undefined;
  readonly #origin: Origin;
  readonly #references: References;

  constructor(origin: Origin, references: References) {
    this.#origin = origin;
    this.#references = references;
  }

  /** The stack is its own: emphasis can nest deeper than calls can. */
  readAll(children: readonly PhrasingContent[]): void {
    const waiting: { node: Nodes; look: Look }[] = [];
    const push = (nodes: readonly Nodes[], look: Look): void => {
      for (let at = nodes.length - 1; at >= 0; at--) waiting.push({ node: nodes[at] as Nodes, look });
    };
    push(children, {});
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const { node, look } = next;
      const inner = this.#lookIn(node, look);
      if ('children' in node && inner) push(node.children, inner);
      else this.#read(node, look);
    }
  }

  /** How the children of a node look; undefined if it has none to be read. */
  #lookIn(node: Nodes, look: Look): Look | undefined {
    if (node.type === 'strong') return { ...look, bold: true };
    if (node.type === 'emphasis') return { ...look, italic: true };
    if (node.type === 'delete') return { ...look, strike: true };
    if (node.type === 'link') return { ...look, link: node.url };
    if (node.type !== 'linkReference') return undefined;
    const url = this.#references.urlOf(node.identifier);
    return url === undefined ? look : { ...look, link: url };
  }

  #read(node: Nodes, look: Look): void {
    const at = spanOf(node).start - this.#origin.at;
    if (node.type === 'text') this.#text(node.value, at, look);
    else if (node.type === 'inlineCode') this.#add(printable(node.value, false), at, { ...look, code: true });
    else if (node.type === 'break') this.#add('\n', at, look);
    else if (node.type === 'footnoteReference') this.#mark(node.identifier, at, look);
    else if (node.type === 'image') this.#image(node.url, node.alt, at, look);
    else if (node.type === 'imageReference')
      this.#image(this.#references.urlOf(node.identifier) ?? '', node.alt, at, look);
    else if (node.type === 'html') this.#html(node.value, at, look);
  }

  #text(value: string, at: number, look: Look): void {
    let done = 0;
    const placeOf = (index: number) => sourceOffset(this.#origin.source, [{ text: value, at }], index);
    for (const { start, end } of look.link === undefined ? bareAddresses(value, 0) : []) {
      this.#add(printable(value.slice(done, start)), placeOf(done), look);
      const address = printable(value.slice(start, end));
      this.#add(address, placeOf(start), {
        ...look,
        link: address.startsWith('www.') ? `http://${address}` : address,
      });
      done = end;
    }
    this.#add(printable(value.slice(done)), done === 0 ? at : placeOf(done), look);
  }

  #mark(name: string, at: number, look: Look): void {
    const number = this.#references.numberOf(name);
    if (number !== undefined)
      this.#add(String(number), at, { ...look, note: number, link: `#note-${number}` });
  }

  #image(url: string, alt: string | null | undefined, at: number, look: Look): void {
    const words = printable(alt ?? '').trim();
    this.inexact = 'image';
    this.#add(words === '' ? '[image]' : `[image: ${words}]`, at, { ...look, image: { url, alt: words } });
  }

  #html(value: string, at: number, look: Look): void {
    if (/^<br\s*\/?>$/i.test(value)) this.#add('\n', at, look);
    else if (!value.startsWith('<!--')) this.inexact = 'html';
  }

  #add(text: string, at: number, look: Look): void {
    if (text !== '') this.runs.push({ text, at, ...look });
  }
}

/** Signs that no page shows and that no DOCX may hold, and halves of surrogates. */
const unprintable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text as it is printed: a line end is a space, and of several spaces one is left. */
export function printable(text: string, collapse = true): string {
  const spaced = collapse ? text.replace(/[ \t\r\n]+/g, ' ') : text.replace(/[\t\r\n]/g, ' ');
  return spaced.replace(unprintable, '');
}

/** Without spaces at the start and the end of the paragraph and around a hard break, as markdown has it. */
function trimmed(runs: readonly Run[]): readonly Run[] {
  const kept: Run[] = [];
  for (const run of runs) {
    const before = kept.at(-1);
    const opens = before === undefined || before.text === '\n' || (!before.code && before.text.endsWith(' '));
    const lead = opens && !run.code && run.text !== '\n' ? (/^ */.exec(run.text)?.[0].length ?? 0) : 0;
    if (run.text === '\n') trimLast(kept);
    if (lead === run.text.length) continue;
    kept.push(lead === 0 ? run : { ...run, text: run.text.slice(lead), at: run.at + lead });
  }
  // A break at the end breaks nothing.
  while (kept.at(-1)?.text === '\n') kept.pop();
  trimLast(kept);
  return kept;
}

function trimLast(runs: Run[]): void {
  const last = runs.at(-1);
  if (!last || last.code || !last.text.endsWith(' ')) return;
  runs.pop();
  const text = last.text.trimEnd();
  if (text !== '') runs.push({ ...last, text });
}
