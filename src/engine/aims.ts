import type { PlacedBlock } from '../document/block.ts';
import { plainText } from '../document/plain-text.ts';
import { perSection } from '../document/sections.ts';
import { blocksWhere } from '../document/tally.ts';
import { type Aim, readOpenAim } from '../evidence/claims/aim.ts';
import { topicsOf } from '../evidence/claims/topic.ts';
import type { Passage } from '../evidence/passage.ts';
import { readQuantities } from '../evidence/quantities/quantities.ts';
import { readTimeFrames } from '../evidence/times/time.ts';
import { keyOf } from '../facts/stated.ts';
import { type Ledger, ledgerOf } from '../facts/stated-ledger.ts';
import type { OutlinedSection } from '../narratives/outline.ts';
import { PassageMemo, type Placed, type Setting } from './passages.ts';
import type { DocumentUnit } from './rule.ts';

interface Found {
  readonly aim: Aim;
  readonly passage: Passage;
}

/** An aim that cannot be checked, and its place. */
export type OpenAim = Placed<Found>;

const goalTitle =
  /^\W*(?:\d+\W+)?(?:[a-z]+ ){0,2}(?:goals?|targets|objectives?|okrs?|kpis?|success (?:metrics|criteria|measures)|what success looks like)\s*(?:$|[:(—–-]|(?:for|in|by) )/i;
const noGoalTitle = /\b(?:non-?goals?|out of scope|not (?:in scope|doing)|anti-?goals?)\b/i;

const isGoals = ({ role, title }: Pick<Setting, 'role' | 'title'>): boolean =>
  !noGoalTitle.test(title) && (role === 'goals' || goalTitle.test(title));

const memo = new PassageMemo<Found>((passages, setting) => {
  const { part, kind, title } = setting;
  if ((part === 'press-release' && kind === 'prfaq') || part === 'appendix' || noGoalTitle.test(title))
    return [];
  return passages.flatMap((passage) => {
    const aim = readOpenAim(passage, { goals: isGoals(setting) });
    return aim ? [{ aim, passage }] : [];
  });
});

/** The aims of a draft that nobody could check, in order. */
export function openAims(unit: DocumentUnit): OpenAim[] {
  const dated = titleSaysWhen(unit);
  const ledger = ledgerOf(unit.document);
  return memo
    .read(unit)
    .filter(
      ({ aim, ...each }) =>
        aim.lacks === 'number' ||
        (aim.lacks === 'date' &&
          !dated &&
          !ledger.tells(aim, 'date', () => isDatedElsewhere(ledger, { aim, ...each }))),
    );
}

/** The targets of a draft that nowhere says where the same thing stands today, in order. */
export function aimsWithoutBaseline(unit: DocumentUnit): OpenAim[] {
  const ledger = ledgerOf(unit.document);
  return memo.read(unit).filter(({ aim, passage: { block, sentence } }) => {
    if (aim.lacks !== 'baseline') return false;
    return !ledger.tells(aim, 'baseline', () =>
      [...topicsOf(block, sentence)].some((word) =>
        ledger.about(word).some((each) => each.block !== block && each.values.size > 0),
      ),
    );
  });
}

/** “Plan for 2027”, “Goals, FY26”: the title covers what follows. */
const titleSaysWhen = ({ document }: DocumentUnit): boolean => datingTitles(document).length > 0;

const datingTitles = blocksWhere(
  (block) =>
    block.kind === 'heading' &&
    block.level <= 2 &&
    block.sentences.some((sentence) =>
      readTimeFrames(block, sentence).some(
        ({ kind }) => kind === 'year' || kind === 'quarter' || kind === 'half',
      ),
    ),
);

/** The same numbers stand with a date at another place. */
function isDatedElsewhere(ledger: Ledger, { aim, passage }: Found): boolean {
  const [first, ...rest] = aim.numbers.map(keyOf);
  return ledger
    .withValue(first ?? '')
    .some(
      ({ block, dated, aims, values }) =>
        block !== passage.block && dated && aims && rest.every((key) => values.has(key)),
    );
}

/** Whether something is written in a section, and no number nor a place for one. */
const isWithoutNumber = perSection(({ blocks }): boolean => {
  const text = blocks.filter(({ block }) => block.kind === 'paragraph' || block.kind === 'table');
  const words = text.reduce((sum, { block }) => sum + (plainText(block).match(/\S+/g)?.length ?? 0), 0);
  return (
    words >= 12 &&
    !text.some(({ block }) => block.slots.length > 0 || /\d/.test(block.prose) || hasQuantity(block))
  );
});

/** Sections that list goals and hold no number at all, nor a place for one. */
export function goalsWithoutNumber({ outline }: DocumentUnit): OutlinedSection[] {
  return outline.sections.filter(({ section, role, named, part }) => {
    const { heading, title } = section;
    if (!heading || part === 'appendix' || !isWithoutNumber(section)) return false;
    return isGoals({ role: named ? role : '', title });
  });
}

const hasQuantity = (block: PlacedBlock['block']): boolean =>
  block.sentences.some((sentence) => readQuantities(block, sentence).length > 0);
