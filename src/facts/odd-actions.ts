import type { Block } from '../document/block.ts';
import { perBlock } from '../document/per-block.ts';
import type { Sentence } from '../document/sentences.ts';
import { readClauses } from '../evidence/language/clauses.ts';
import { readConditions } from '../evidence/language/condition.ts';
import { readPassives } from '../evidence/language/passive.ts';
import { readVerbs } from '../evidence/language/verbs.ts';
import { type Assignment, assignmentOf } from './action-owner.ts';

/** A step of a paragraph of steps that lacks what the others have. */
export interface OddAction extends Assignment {
  readonly sentence: Sentence;
}

/** So many steps of a paragraph name who and when; with them the rest is read as steps too. */
const leastWhole = 2;

/** What is done once and then is done, in the base form. */
const completed = new Set(
  `agree announce appoint approve assess book bring build buy call choose close collect complete confirm decide deliver deploy
   design draft file find finish fit hand hire install issue launch mail map measure meet merge migrate move name negotiate open
   order pay place post prepare print publish put record release remove renew repair replace review run sell send settle ship sign
   start submit survey switch tell test train translate turn update visit write`.split(/\s+/),
);

/** “Who does what next?” before them says that they are. */
const asksForSteps =
  /\b(?:who does what|what (?:happens|comes|is) next|next steps?|what (?:remains|is left|is open)|who owns|open items|who is doing)\b/i;

/** The steps of a paragraph without owner or date, where others around them have both. */
export const oddActionsIn = perBlock((block): readonly OddAction[] => {
  if (block.kind !== 'paragraph' || block.sentences.length < 2) return [];
  const told = block.sentences.filter(({ question }) => !question);
  const asked =
    asksForSteps.test(block.lead) ||
    block.sentences.some((each) => each.question && asksForSteps.test(textOf(block, each)));
  const all = told.map((sentence) => ({ sentence, ...assignmentOf(block, sentence) }));
  const whole = all.filter((each) => each.owner && each.date && isAhead(block, each.sentence)).length;
  if (whole < (asked ? 1 : leastWhole) || whole * 2 < all.length) return [];
  return all.filter(({ sentence, owner, date }) => {
    if ((owner && date) || readConditions(block, sentence).length > 0) return false;
    return owner ? isPromised(block, sentence) : isLeftOpen(block, sentence, date);
  });
});

const textOf = ({ prose }: Block, { start, end }: Sentence): string => prose.slice(start, end);

/** Told of what is to come: the first verb of a main clause is not in the past. */
function isAhead(block: Block, sentence: Sentence): boolean {
  const first = readClauses(block, sentence).find(({ kind }) => kind === 'main');
  return first ? !/past|perfect/.test(first.verb.tense ?? '') : namedDeed(sentence) !== undefined;
}

/** The deed of “Fiona Tait signs room rates”, where the verb could be a noun too. */
function namedDeed({ words }: Sentence): string | undefined {
  const capitals = words.findIndex(({ text }) => !/^\p{Lu}\p{Ll}/u.test(text));
  const verb = words[capitals]?.lower ?? '';
  const deed = [verb.replace(/s$/, ''), verb.replace(/es$/, ''), verb.replace(/ies$/, 'y')].find((each) =>
    completed.has(each),
  );
  return capitals > 0 && capitals < 4 && verb.endsWith('s') ? deed : undefined;
}

function isPromised(block: Block, sentence: Sentence): boolean {
  if (namedDeed(sentence) !== undefined) return true;
  const [first] = readVerbs(block, sentence);
  return (
    first !== undefined &&
    !first.negated &&
    first.first <= 6 &&
    completed.has(first.lemma) &&
    !first.passive &&
    isAhead(block, sentence)
  );
}

const happens =
  /\bwill (?:be (?:\w+ing|in place|ready|open|live)|begin|follow|go live|happen|open|run|start|take place)\b/;

/** “The base is cast by 23 March”, “The fee model will be reviewed”, “A test will run at Warrington”. */
function isLeftOpen(block: Block, sentence: Sentence, date: boolean): boolean {
  if (!isAhead(block, sentence)) return false;
  const text = textOf(block, sentence);
  // “Is painted by 20 May” is no state.
  const open =
    (date &&
      readClauses(block, sentence).some(
        ({ kind, verb }) => kind === 'main' && verb.passive && verb.first < 12,
      )) ||
    readPassives(block, sentence).some(({ agent, verb }) => !agent && !verb.negated && verb.first < 12);
  return happens.test(text) || (open && (date || /\bwill be\b/.test(text)));
}
