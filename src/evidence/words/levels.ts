import type { Word } from '../../document/words.ts';
import { phraseList, wordSet } from './word-list.ts';

/** Nouns that have a level where somebody judges it: “complaints were high”. Elsewhere they are anything. */
const levels = new Set(
  phraseList(`
  abandonment
  absence
  absenteeism
  adoption
  attendance
  attrition
  awareness
  bookings
  churn
  complaints
  conversion
  cancellations
  demand
  drop-off
  dropoff
  engagement
  footfall
  loyalty
  margin
  margins
  morale
  no-shows
  occupancy
  retention
  returns
  revenue
  sales
  satisfaction
  take-up
  throughput
  traffic
  turnover
  uptake
  usage
  utilisation
  utilization
  yield
`),
);

/** Whether a noun with a level ends at a word; “drop-off” is two words. */
export function isLevel(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word || words[at + 1]?.joined) return false;
  if (word.joined) return levels.has(`${words[at - 1]?.lower}-${word.lower}`);
  return levels.has(word.lower);
}

/** Judge a level without telling it. */
export const judgedAs = wordSet(`
  acceptable affected alarming attractive bad decent disappointing encouraging excellent fantastic good great healthy high hurt impressive low modest
  outstanding poor promising pressure satisfactory sluggish soft solid strong terrible unacceptable weak worrying
`);

/** The same as nouns: “was a big problem”. */
export const troubles = wordSet('challenge concern disaster headache issue mess problem struggle');
