import { perBlock } from '../document/per-block.ts';
import { readTable, type Table } from '../document/tables.ts';

/** The columns of a table that say who does something and when it is due; -1 where there is none. */
export interface ActionColumns {
  readonly owner: number;
  readonly date: number;
}

const owner =
  /^(?:(?:action |single.threaded )?owners?|who|dri|responsible|assignee|assigned to|lead|person|name of owner)\b/i;
const date =
  /^(?:due(?: date| by)?|by(?: when)?|when|date|deadline|target date|eta|finish|done by|complete by|completion)\b/i;
const act =
  /^(?:actions?(?: items?)?|tasks?|next steps?|follow-?ups?|to-?dos?|items?|what|steps?|milestones?|deliverables?|work)\b/i;

const columnOf = ({ header }: Table, names: RegExp): number =>
  header.findIndex(({ text }) => names.test(text));

/** Who and when, if the table lists what is to be done: one of the two columns beside one of actions. */
export const actionColumns = perBlock((block): ActionColumns => {
  const table = readTable(block);
  const who = columnOf(table, owner);
  const when = columnOf(table, date);
  const what = columnOf(table, act);
  if (what < 0 && (who < 0 || when < 0)) return { owner: -1, date: -1 };
  return { owner: who, date: when };
});

/** Whether a block is a table of actions with a column for the owner or the date. */
export const isActionTable = perBlock((block) => {
  const columns = actionColumns(block);
  return readTable(block).rows.length > 0 && (columns.owner >= 0 || columns.date >= 0);
});
