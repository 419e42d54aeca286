import { columnWidths } from './columns.ts';
import type { FlowItem, FlowParagraph, FlowTable, StyleName } from './flow.ts';
import { type PageFormat, textArea } from './format.ts';
import { breakLines, type Line, type Lines } from './lines.ts';
import type { Setting } from './measured.ts';
import { type Profile, word } from './profile.ts';
import { cellPadding, type ParagraphStyle, ruleLine, stylesOf, tableBorder } from './styles.ts';

/** A paragraph in lines. Lengths are in twips. */
export interface LaidParagraph {
  readonly kind: 'paragraph';
  readonly item: FlowParagraph;
  readonly style: ParagraphStyle;
  readonly lines: readonly Line[];
  readonly before: number;
  readonly after: number;
  /** Whether it holds a sign whose width is not known. */
  readonly guessed: boolean;
}

export interface LaidCell {
  /** From the left edge of the table to the left edge of the cell. */
  readonly x: number;
  readonly width: number;
  readonly lines: readonly Line[];
}

export interface LaidRow {
  readonly cells: readonly LaidCell[];
  /** With padding and the border below. */
  readonly height: number;
}

/** A table in rows. The first is the header, and is repeated on each page that the table reaches. */
export interface LaidTable {
  readonly kind: 'table';
  readonly item: FlowTable;
  readonly style: ParagraphStyle;
  readonly columns: readonly number[];
  readonly rows: readonly LaidRow[];
  readonly guessed: boolean;
}

export type Laid = LaidParagraph | LaidTable;

/** Sets items in lines, in one format and as one program does. */
export class Setter {
  readonly #format: PageFormat;
  readonly #styles: Readonly<Record<StyleName, ParagraphStyle>>;
  readonly #profile: Profile;
  readonly #width: number;
  /** What was set, by its block; an edit that leaves a block alone leaves its lines. */
  readonly #kept = new WeakMap<object, { readonly key: string; readonly laid: Laid }>();
  readonly #keptItems = new WeakMap<FlowItem, Laid>();

  constructor(format: PageFormat, profile: Profile) {
    this.#format = format;
    this.#styles = stylesOf(format);
    this.#profile = profile;
    this.#width = textArea(format).width;
  }

  lay(item: FlowItem): Laid {
    const known = this.#keptItems.get(item);
    if (known) return known;
    const laid = this.#layByBlock(item);
    this.#keptItems.set(item, laid);
    return laid;
  }

  /** An item may be new though its block is not: one list item changed, and the whole list was read again. */
  #layByBlock(item: FlowItem): Laid {
    if (item.kind === 'table' || !item.block) return this.#layAfresh(item);
    const key = keyOf(item);
    const kept = this.#kept.get(item.block);
    if (kept?.key === key && kept.laid.kind === 'paragraph') return { ...kept.laid, item };
    const laid = this.#layAfresh(item);
    this.#kept.set(item.block, { key, laid });
    return laid;
  }

  #layAfresh(item: FlowItem): Laid {
    return item.kind === 'table' ? this.#table(item) : this.#paragraph(item);
  }

  #paragraph(item: FlowParagraph): LaidParagraph {
    const style = this.#styles[item.style];
    const width = this.#width - item.left - item.right;
    const set = breakLines(item.runs, width, { ...this.#setting(style), marked: item.marker !== undefined });
    const lines = item.style === 'rule' ? set.lines.map(withRule) : set.lines;
    const after = item.last ? style.afterLast : style.after;
    return { kind: 'paragraph', item, style, lines, before: style.before, after, guessed: set.guessed };
  }

  #table(item: FlowTable): LaidTable {
    const style = this.#styles.cell;
    const body = this.#setting(style);
    const head = this.#setting({ ...style, bold: true });
    // The same columns whoever sets the lines: they are written into the DOCX.
    const columns = columnWidths(
      item,
      this.#width - item.left,
      { ...head, profile: word },
      { ...body, profile: word },
    );
    let guessed = false;
    const rows = item.rows.map((row, nth) => {
      let x = 0;
      const cells = row.map(({ runs }, at): LaidCell => {
        const width = columns[at] ?? 0;
        const set: Lines = breakLines(
          runs,
          width - cellPadding.left - cellPadding.right,
          nth === 0 ? head : body,
        );
        guessed ||= set.guessed;
        x += width;
        return { x: x - width, width, lines: set.lines };
      });
      const highest = Math.max(...cells.map(({ lines }) => heightOf(lines)));
      return { cells, height: highest + cellPadding.top + cellPadding.bottom + tableBorder.twips };
    });
    return { kind: 'table', item, style, columns, rows, guessed };
  }

  #setting(style: ParagraphStyle): Setting {
    const { font, spacing } = this.#format;
    return { style, font, spacing, profile: this.#profile };
  }
}

function withRule(line: Line): Line {
  return { ...line, height: line.height + ruleLine.space + ruleLine.width };
}

/**
 * Everything that decides a paragraph’s lines. A block alone does not: how far code is indented depends on where its
 * fence stands, a link on what is defined elsewhere.
 */
function keyOf({ style, left, right, last, marker, runs }: FlowParagraph): string {
  let key = `${style} ${left} ${right} ${last} ${marker !== undefined}`;
  for (const { text, note, link } of runs) key += `\n${note ?? ''} ${link ?? ''} ${text}`;
  return key;
}

export function heightOf(lines: readonly Line[]): number {
  let height = 0;
  for (const line of lines) height += line.height;
  return height;
}
