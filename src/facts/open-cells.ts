import { perBlock } from '../document/per-block.ts';
import { type Cell, readTable } from '../document/tables.ts';
import { actionColumns } from './action-tables.ts';

/** A cell of a table of actions that is to say who or when, and does not. */
export interface OpenCell {
  readonly cell: Cell;
  readonly column: 'owner' | 'date';
  /** What the row is to do; undefined where it does not say. */
  readonly action: Cell | undefined;
}

const open =
  /^(?:[-–—.…?]*|tb[acd]\b.*|to be (?:confirmed|decided|determined|named)|unknown|unassigned|open|soon|asap|later|q\?|\?+.*|pending)$/i;
const nobody =
  /^(?:the |whole |entire |all |project )*(?:team|teams|we|us|everyone|everybody|stakeholders|all|various|someone|anyone)$/i;
const done = /\b(?:done|complete[d]?|closed|shipped|cancell?ed)\b|✅|✓|✔/i;

/** The cells for owner and date that are empty or say nothing; a row that is done is left alone. */
export const openCells = perBlock((block): readonly OpenCell[] => {
  const columns = actionColumns(block);
  if (columns.owner < 0 && columns.date < 0) return [];
  const found: OpenCell[] = [];
  for (const row of readTable(block).rows) {
    if (row.some(({ text }) => done.test(text)) || row.every(({ text }) => text === '')) continue;
    for (const column of ['owner', 'date'] as const) {
      const cell = row[columns[column]];
      if (!cell || !isOpen(cell, column)) continue;
      const action = row.find(
        (each, at) => at !== columns.owner && at !== columns.date && each.text.length > 3,
      );
      found.push({ cell, column, action });
    }
  }
  return found;
});

const isOpen = ({ text }: Cell, column: OpenCell['column']): boolean =>
  open.test(text) || (column === 'owner' && nobody.test(text));
