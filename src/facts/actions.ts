import type { PlacedBlock } from '../document/block.ts';
import type { Document } from '../document/document.ts';
import { itemPlace } from '../document/list-items.ts';
import { perBlock } from '../document/per-block.ts';
import { plainText } from '../document/plain-text.ts';
import { perSection, type Section } from '../document/sections.ts';
import { readClauses } from '../evidence/language/clauses.ts';
import { type Assignment, assignmentIn } from './action-owner.ts';
import { actionLead } from './words/action-headings.ts';

/** Something to do, as an item of a list, and whether it is said who does it and by when. */
export interface Action extends Assignment {
  /** The paragraph that opens the item. */
  readonly placed: PlacedBlock;
}

const none: Assignment = { owner: false, date: false };
const both = (a: Assignment, b: Assignment): Assignment => ({
  owner: a.owner || b.owner,
  date: a.date || b.date,
});

/** “Fourteen order sets rebuilt: Grace Lindqvist”: what is to be done by whom, and not what was. */
const assigned =
  /^[^:.]{4,80}\b\p{L}+(?:ed|en|ilt|ught|ent|et|un|out)\b(?: [^:.]{0,50})?: (?:me\b|us\b|\p{Lu}\p{Ll}+ \p{Lu})/u;

/** “Ana signed the lease”, “Done: …”: it needs no date any more. */
const isDone = perBlock((block) => {
  const [sentence] = block.sentences;
  if (!sentence) return true;
  if (assigned.test(plainText(block))) return false;
  if (
    /^\W*(?:done|completed?|shipped|closed|cancell?ed|n\/a)\b|\((?:done|complete|completed|shipped)\)|[✅✓✔]|~~/i.test(
      plainText(block),
    )
  )
    return true;
  const clauses = readClauses(block, sentence).filter(({ kind }) => kind === 'main');
  return clauses.length > 0 && clauses.every(({ verb }) => /past|perfect/.test(verb.tense ?? ''));
});

/** “All are due by 3 May”, “Ana owns these”, “By 3 May:” speaks for every item of its section. */
const speaksForAll = perBlock((block) =>
  /\b(?:all|both|each|every(?:thing)?|these|this list|the items|the following)\b|:$/i.test(plainText(block)),
);

const introducesActions = perBlock((block) => actionLead.test(plainText(block)));

const hasList = perSection(({ blocks }) => blocks.some(({ block }) => block.containers.includes('list')));

const hasLead = perSection(({ blocks }) =>
  blocks.some(({ block }) => block.containers.length === 0 && introducesActions(block)),
);

/** The items of the lists in a section that are to be done. `listed`: its heading says that they are. */
export function actionsIn(document: Document, section: Section, listed: boolean): Action[] {
  if (!hasList(section) || !(listed || hasLead(section))) return [];
  const { heading, blocks } = section;
  const said = [...(heading ? [heading] : []), ...blocks.filter(isAside)];
  const common = said.map(({ block }) => assignmentIn(block)).reduce(both, none);
  const actions: Action[] = [];
  let asked = listed;
  for (let at = 0; at < blocks.length; at++) {
    const placed = blocks[at] as PlacedBlock;
    const depth = placed.block.containers.length;
    if (depth === 0) asked = listed || introducesActions(placed.block);
    if (!asked || placed.block.kind !== 'paragraph' || !opensAction(document, placed)) continue;
    const rest = blocks.slice(at + 1);
    const end = rest.findIndex(
      (next) => next.block.containers.length < depth || isNextItem(document, next, depth),
    );
    const inside = (end < 0 ? rest : rest.slice(0, end)).map(({ block }) => block);
    at += inside.length;
    if (isDone(placed.block)) continue;
    const own = [placed.block, ...inside].map(assignmentIn).reduce(both, common);
    actions.push({ placed, ...own });
  }
  return actions;
}

const isAside = ({ block }: PlacedBlock): boolean =>
  block.containers.length === 0 && block.kind === 'paragraph' && speaksForAll(block);

const opensAction = (document: Document, placed: PlacedBlock): boolean =>
  placed.block.containers.includes('list') && itemPlace(document, placed) === 'opens';

const isNextItem = (document: Document, placed: PlacedBlock, depth: number): boolean =>
  placed.block.containers.length === depth && itemPlace(document, placed) !== 'inside';
