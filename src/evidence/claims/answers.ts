import type { Block } from '../../document/block.ts';
import type { Sentence } from '../../document/sentences.ts';
import { cuesIn } from '../cues/cues.ts';
import { cuesNear } from '../cues/near.ts';
import type { Said } from '../evidence.ts';
import { companions, neighbours, type Passage, saidBefore } from '../passage.ts';
import { type Quantity, readQuantities } from '../quantities/quantities.ts';
import { readTimeFrames, saysWhen } from '../times/time.ts';
import { months } from '../words/calendar.ts';
import { type Movement, readMovements } from './movement.ts';
import { sharesTopic, topicsOf } from './topic.ts';

const levels: ReadonlySet<Quantity['kind']> = new Set([
  'percent',
  'currency',
  'duration',
  'measure',
  'ratio',
]);

/** The numbers of a sentence that tell how something stands, and are no part of a change. */
function levelsIn({ block, sentence }: Said): readonly Quantity[] {
  const moved = new Set(
    readMovements(block, sentence).flatMap(({ by, from, to, gained }) => [by, from, to, gained]),
  );
  return readQuantities(block, sentence).filter(
    (each) => !each.period && each.kind !== 'slot' && !moved.has(each),
  );
}

/** Whether a number can be the one that a change started from. */
function canBeLevel(quantity: Quantity, { to }: Movement): boolean {
  if (to) return quantity.kind === to.kind;
  return levels.has(quantity.kind) || quantity.per !== undefined || quantity.of !== undefined;
}

/** “to 78% (222 of 285)”: the same value in counts. */
const isItself = ({ of, value = 0 }: Quantity, { to }: Movement): boolean =>
  to?.kind === 'percent' &&
  of !== undefined &&
  of > 0 &&
  Math.abs((value / of) * 100 - (to.value ?? 0)) <= 0.6;

const inTrial =
  /\bin (?:a|an|the|our|one|two|three) (?:[\w-]+ ){0,2}(?:trials?|experiments?|tests?|stud(?:y|ies)) (?:with|of|among|on)\b/i;

/** The value before, or what it is compared with, stands where a reader finds it. */
export function hasBaseline(passage: Passage, movement: Movement): boolean {
  const { evidence, block, sentence } = passage;
  if (movement.from || movement.gained || (movement.by && movement.to)) return true;
  // “In a trial with 212 packers breaks raised output by 6%”: against those without them.
  if (movement.by && inTrial.test(block.prose.slice(sentence.start, sentence.end))) return true;
  if (cuesNear(evidence, 'baseline').length > 0 || compares(sentence)) return true;
  // “The trial ran from February to April, and November volumes are 40% higher”: one time against the other.
  if (
    readTimeFrames(block, sentence).length > 1 &&
    /\b(?:higher|lower|more|less|fewer)\b/.test(block.prose.slice(sentence.start, sentence.end))
  )
    return true;
  if (levelsIn({ block, sentence }).some((each) => canBeLevel(each, movement) && !isItself(each, movement)))
    return true;
  const { topic } = movement;
  const near = companions(passage);
  if (near.some((said) => tellsLevel(said, movement) && isAbout(said, topic))) return true;
  const [before] = neighbours(passage);
  if (before && refersBack(sentence) && tellsLevel(before, movement)) return true;
  return passage.tables.some((table) =>
    table.sentences.some((said) => sharesTopic(topicsOf(table, said), topic)),
  );
}

/** “compared to HTTP/1.1”, “than the old form”; not “more than 20%”. */
const compares = ({ words }: Sentence): boolean =>
  words.some(
    ({ lower }, at) =>
      /^(?:against|compared|relative|versus|vs)$/.test(lower) ||
      (lower === 'than' && !/^\d|^(?:a|half|one|two|three)$/.test(words[at + 1]?.lower ?? '')),
  );

function tellsLevel(said: Said, movement: Movement): boolean {
  const { block, sentence } = said;
  return (
    cuesIn.baseline(block, sentence).length > 0 ||
    readMovements(block, sentence).some(({ from }) => from !== undefined) ||
    levelsIn(said).some((each) => canBeLevel(each, movement))
  );
}

const isAbout = ({ block, sentence }: Said, topic: ReadonlySet<string>): boolean =>
  topic.size === 0 || sharesTopic(topicsOf(block, sentence), topic);

/** “It fell 20%”, “By June that had halved”. */
const refersBack = ({ words }: Sentence): boolean =>
  words
    .slice(0, 6)
    .some(({ lower }) =>
      /^(?:it|its|that|this|they|these|those|both|which|figure|number|rate|share)$/.test(lower),
    );

/** Says when, or how often, so that the size of a change can be weighed. */
export function hasTime(passage: Passage): boolean {
  const { block, sentence, evidence, tables } = passage;
  if (evidence.dated || evidence.when) return true;
  if (readTimeFrames(block, sentence).some(({ kind, unit }) => kind === 'rate' && isLong(unit))) return true;
  if (readQuantities(block, sentence).some(({ per }) => isLong(per))) return true;
  if (isSince(sentence) || namesMonth(sentence)) return true;
  const dated = saidBefore(passage).some((said) => saysWhen(said.block, said.sentence));
  return dated || tables.some(isDatedTable);
}

const isLong = (unit: string | undefined): boolean =>
  /^(?:hour|day|night|week|month|quarter|year|season|shift)$/.test(unit ?? '');

/** “in the May test”, “by the June figures”. */
const namesMonth = ({ words }: Sentence): boolean =>
  words.some(({ lower, text }, at) => at > 0 && months.has(lower) && /^\p{Lu}/u.test(text));

/** “since launch”, “since we opened”, “in its first season”: counted from something that a reader can place. */
const isSince = ({ words }: Sentence): boolean => words.some(({ lower }) => lower === 'since');

const isDatedTable = (table: Block): boolean =>
  table.sentences.some((sentence) => readTimeFrames(table, sentence).length > 0);
