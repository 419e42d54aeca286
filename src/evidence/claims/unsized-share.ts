import type { Said } from '../evidence.ts';
import { companions, type Passage } from '../passage.ts';
import { type Quantity, readQuantities } from '../quantities/quantities.ts';
import { anybody, outsiders } from '../words/outsiders.ts';
import { stemOf } from './topic.ts';

const feedback =
  /^(?:answers|comments|complaints|interviewees|participants|participators|replies|respondents|responses|reviewers|reviews|testers|voters|votes)$/;

/** Somebody asked, watched or looked through a part of the people, and what they saw is told as a share of all. */
const research =
  /\b(?:asked|audit(?:ed)?|exit|focus groups?|interview(?:ed|s)?|noted|observed|poll(?:ed)?|questionnaires?|recorded|sample[ds]?|study|survey(?:ed|s)?)\b/i;

/** “of paint customers”, “of those visits”, “of our reviews”. */
const whole = /^\s*of (all |all of )?((?:the|those|these|our|my|their|its) )?((?:[\p{L}’'-]+ ?){0,3})/u;

/**
 * Whether a percentage is a share of people, opinions or events that somebody asked or counted, and the passage
 * nowhere says how many there were: “in our exit survey 71% of paint customers …”.
 */
export function isUnsizedShare(passage: Passage, quantity: Quantity): boolean {
  if (quantity.kind !== 'percent' || quantity.of !== undefined) return false;
  const { block, sentence } = passage;
  const after = whole.exec(block.prose.slice(quantity.end, Math.min(sentence.end, quantity.end + 80)));
  if (!after) return false;
  const words = `${after[3] ?? ''}`.trim().toLowerCase().split(/\s+/);
  const noun = words.find((word) => feedback.test(word) || anybody.has(word) || outsiders.has(word));
  const pointed = /^(?:those|these) $/i.test(after[2] ?? '');
  const near = [...companions(passage), passage];
  if (pointed) return !passage.tables.length && !near.some((each) => counts(each, quantity));
  if (!noun || (!feedback.test(noun) && !near.some(isResearch))) return false;
  return !passage.tables.length && !near.some((each) => counts(each, quantity, noun));
}

const isResearch = ({ block, sentence }: Said): boolean =>
  research.test(block.prose.slice(sentence.start, sentence.end));

/** A count of them, or of somebody where no noun is asked for: “1,200 replies”, “n = 412”, “64 of 80”. */
function counts({ block, sentence }: Said, asked: Quantity, noun?: string): boolean {
  return readQuantities(block, sentence).some(
    (each) =>
      each !== asked &&
      !each.period &&
      (each.of !== undefined ||
        each.kind === 'ratio' ||
        (each.kind === 'count' &&
          (noun === undefined ||
            each.noun === '' ||
            isSomebody(each.noun) ||
            stemOf(each.noun) === stemOf(noun)))),
  );
}

const isSomebody = (noun: string): boolean =>
  feedback.test(noun) ||
  anybody.has(noun) ||
  outsiders.has(noun) ||
  /^(?:people|interviews|calls|tickets|forms)$/.test(noun);
