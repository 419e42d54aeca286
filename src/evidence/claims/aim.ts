import type { Span } from '../../document/span.ts';
import type { Word } from '../../document/words.ts';
import { isConditional } from '../clause.ts';
import { lowerAt } from '../cues/cue.ts';
import { cuesIn } from '../cues/cues.ts';
import { cuesNear } from '../cues/near.ts';
import type { Said } from '../evidence.ts';
import { metricsIn } from '../metrics.ts';
import { companions, type Passage } from '../passage.ts';
import { PhraseSet } from '../phrases.ts';
import { type Quantity, readQuantities } from '../quantities/quantities.ts';
import { readTimeFrames, saysWhen } from '../times/time.ts';
import { benefits, milestones, planning, standing, successLeads } from '../words/aims.ts';
import { measurable } from '../words/metrics.ts';
import { directedAim } from './directed-aim.ts';
import { readMovements } from './movement.ts';
import { sharesTopic, topicsOf } from './topic.ts';

/** Something that is to be reached, and what a reader misses to tell whether it was. */
export interface Aim extends Span {
  readonly lacks: 'number' | 'date' | 'baseline';
  readonly numbers: readonly Quantity[];
}

/** What the section says of itself: that it lists goals, and whether its heading says when. */
export interface AimSetting {
  readonly goals: boolean;
}

/** The aim of a sentence that cannot be checked, if it has one. */
export function readOpenAim(passage: Passage, { goals }: AimSetting): Aim | undefined {
  const { block, sentence } = passage;
  const judged = success.first(block.prose, sentence) !== undefined;
  if (sentence.question || isNoGoal(passage)) return undefined;
  const directed = directedAim(passage);
  if (directed) return { ...directed, lacks: 'number', numbers: [] };
  if (isPast(passage)) return undefined;
  if (isConditional(sentence) && !judged) return undefined;
  const valued = valuedAim(passage, goals);
  if (valued && !hasDeadline(passage)) return { ...valued, lacks: 'date' };
  if (valued) return goals && !hasStart(passage, valued) ? { ...valued, lacks: 'baseline' } : undefined;
  if (readQuantities(block, sentence).some(({ period }) => !period)) return undefined;
  const named = namedAim(passage) ?? hopedMetric(passage) ?? (goals ? listedGoal(passage) : undefined);
  return named && !hasNumber(passage) ? { ...named, lacks: 'number', numbers: [] } : undefined;
}

/** “The VP had set a goal”, “our target was missed”: somebody looks back. */
const isPast = ({ sentence: { words } }: Passage): boolean =>
  words.some(
    ({ lower }, at) =>
      /^(?:was|were|had)$/.test(lower) ||
      (/^(?:missed|met|exceeded|beat)$/.test(lower) &&
        words.slice(at + 1, at + 4).some((word) => /^(?:it|goals?|targets?|objectives?)$/.test(word.lower))),
  );

const isNoGoal = ({ sentence: { words }, block }: Passage): boolean =>
  (/^non$/.test(lowerAt(words, 0)) && /^goals?$/.test(lowerAt(words, 1))) || /^non-?goal/i.test(block.lead);

/** “We aim to reach 30%”, “we will raise conversion from 3% to 4%”, and in a list of goals “Raise conversion to 4%”. */
function valuedAim({ block, sentence }: Passage, goals: boolean): Omit<Aim, 'lacks'> | undefined {
  const { words } = sentence;
  const plans = words.some(({ lower }) => planning.has(lower));
  const wished = words.some(({ lower }) => /^(?:would|could|might|may|can|if)$/.test(lower));
  const moved = readMovements(block, sentence).find(
    ({ told, from, to, by, gained }) =>
      (from || to || by || gained) && !wished && (goals ? told !== 'past' : plans && told === 'ahead'),
  );
  if (moved) {
    const numbers = [moved.by, moved.from, moved.to, moved.gained].filter((each) => each !== undefined);
    return { start: moved.start, end: moved.end, numbers };
  }
  if (words.some(({ lower }) => standing.has(lower)) || /service[- ]level/i.test(block.prose))
    return undefined;
  const all = readQuantities(block, sentence).filter((each) => !each.period && isReachable(each));
  // In a list of goals: “Reach a retention of 80% by December”.
  if (goals && /^(?:achieve|get|hit|reach)$/.test(lowerAt(words, 0)) && all[0])
    return { start: (words[0] as Span).start, end: all[0].end, numbers: all };
  for (const cue of cuesIn.target(block, sentence)) {
    if (
      cue.detail !== 'value' ||
      /^(?:at least|at most|no |not |more than|less than|fewer|up to|over)/i.test(
        block.prose.slice(cue.start, cue.end),
      )
    )
      continue;
    const numbers = readQuantities(block, sentence).filter(
      (each) => !each.period && each.start >= cue.start && each.end <= cue.end && isReachable(each),
    );
    if (numbers.length > 0) return { start: cue.start, end: cue.end, numbers };
  }
  return undefined;
}

/** A level that takes time to reach; a wait of four minutes can be kept from the first day on. */
const isReachable = ({ kind, value = 0 }: Quantity): boolean =>
  kind === 'percent' || kind === 'currency' || kind === 'ratio' || (kind === 'count' && value >= 10);

const success = new PhraseSet(successLeads.map((phrase) => [phrase, phrase] as const));

/** “Our goal is to increase adoption”, “success means happier customers”: a benefit without a number. */
function namedAim({ block, sentence }: Passage): Span | undefined {
  const { words } = sentence;
  const cue =
    cuesIn.target(block, sentence).find((each) => each.detail === 'named' && isToldAsGoal(words, each)) ??
    success.first(block.prose, sentence)?.span ??
    plannedMetric({ block, sentence });
  if (!cue) return undefined;
  // “We will measure success through adoption”: by what, and no mark.
  const means = /\bsuccess (?:by|in terms of|through|via|with) /i.exec(
    block.prose.slice(sentence.start, sentence.end),
  );
  if (means && readQuantities(block, sentence).every(({ period }) => period))
    return { start: cue.start, end: words.at(-1)?.end ?? cue.end };
  const after = words.filter(({ start }) => start >= cue.start);
  const benefit = after.findIndex(({ lower }) => benefits.has(lower));
  if (benefit < 0) return undefined;
  const what = after.slice(benefit);
  // “the aim is to reduce missed changes”: whatever is reduced can be counted; what is improved may be prose.
  const counts =
    (amounts.test(what[0]?.lower ?? '') && what.length > 1) ||
    metricsIn(block, sentence).length > 0 ||
    what.some(({ lower }) => measurable.has(lower) || isThing(lower));
  if (!counts) return undefined;
  return { start: cue.start, end: words.at(-1)?.end ?? cue.end };
}

/** “Our goal is to”, “the aim: …”; not “this goes against the goal of”. */
function isToldAsGoal(words: readonly Word[], { start, end }: Span): boolean {
  const first = words.findIndex((word) => word.start >= start);
  const next = words.find((word) => word.start >= end)?.lower ?? '';
  return first <= 3 || /^(?:is|are|remains|will)$/.test(next);
}

const amounts = /^(?:boost|cut|decrease|double|fewer|grow|increase|lower|raise|reduce|shorten)$/;

const isThing = (lower: string): boolean =>
  /^(?:customers|adoption|sales|bookings|attendance|engagement|trust|loyalty|awareness)$/.test(lower);

/** “Engagement should go up”, “customer satisfaction will rise”: it is foreseen, and nobody says how far. */
function hopedMetric({ block, sentence }: Said): Span | undefined {
  const { words } = sentence;
  const metric = metricsIn(block, sentence)[0];
  const modal = metric ? metric.last + 1 : 0;
  if (!metric || metric.first > 2 || !/^(?:will|should|must)$/.test(lowerAt(words, modal))) return undefined;
  const verb = /ly$|^(?:also|then)$/.test(lowerAt(words, modal + 1)) ? modal + 2 : modal + 1;
  const moves = /^(?:climb|decline|drop|fall|grow|improve|increase|rise)$/.test(lowerAt(words, verb));
  const goes = lowerAt(words, verb) === 'go' && /^(?:up|down)$/.test(lowerAt(words, verb + 1));
  if (!moves && !goes) return undefined;
  return { start: metric.span.start, end: (words[goes ? verb + 1 : verb] as Span).end };
}

/** In a list of goals “Reduce contacts about returns.”, “Improve the patient experience.” */
function listedGoal({ sentence: { words } }: Said): Span | undefined {
  const opens =
    /^(?:accelerate|boost|cut|decrease|enhance|grow|improve|increase|lower|maximi[sz]e|minimi[sz]e|raise|reduce|shorten)$/;
  return opens.test(lowerAt(words, 0)) && words.length > 1
    ? { start: (words[0] as Span).start, end: (words.at(-1) as Span).end }
    : undefined;
}

/** “We will increase adoption”: a verb of change and a metric by its name. */
function plannedMetric({ block, sentence }: Said): Span | undefined {
  const { words } = sentence;
  const metric = metricsIn(block, sentence)[0];
  if (!metric) return undefined;
  const verb = words.findIndex(
    ({ lower }, at) =>
      at < metric.first && at >= metric.first - 4 && benefits.has(lower) && /[^rs]$|er$/.test(lower),
  );
  if (verb < 1) return undefined;
  const plan = words
    .slice(Math.max(0, verb - 4), verb)
    .some(({ lower }) => /^(?:will|we'll|plan|want|intend|aim)$/.test(lower));
  const own = words.slice(0, verb).some(({ lower }) => /^(?:we|i|we'll|i'll)$/.test(lower));
  return plan && own ? { start: words[verb]?.start ?? 0, end: metric.span.end } : undefined;
}

/** The number where a reader finds it: near, in the list or table that it introduces, as a target in the paragraph. */
function hasNumber(passage: Passage): boolean {
  const { evidence, tables } = passage;
  const measures = ({ period }: Quantity): boolean => !period;
  if (evidence.enumerated || [...evidence.next, ...evidence.referred].some(measures)) return true;
  if (tables.some(({ source }) => /\d/.test(source))) return true;
  const topic = topicsOf(passage.block, passage.sentence);
  return companions(passage).some(
    ({ block, sentence }) =>
      sharesTopic(topicsOf(block, sentence), topic) &&
      (cuesIn.target(block, sentence).some(({ detail }) => detail === 'value') ||
        readMovements(block, sentence).some(({ told }) => told === 'ahead')),
  );
}

/** The present value beside the target, or two numbers to compute it from. */
const hasStart = (
  { block, sentence, evidence, tables }: Passage,
  { numbers }: Pick<Aim, 'numbers'>,
): boolean =>
  tables.length > 0 ||
  numbers.length > 1 ||
  cuesNear(evidence, 'baseline').length > 0 ||
  readMovements(block, sentence).some(({ from, by }) => from !== undefined || by !== undefined) ||
  evidence.quantities.filter(({ period }) => !period).length > 1;

/** A day, a period or a milestone by which it is to be reached. */
function hasDeadline(passage: Passage): boolean {
  const { block, sentence, evidence, tables } = passage;
  if (evidence.dated || evidence.when || saysWhen(block, sentence)) return true;
  if (readTimeFrames(block, sentence).some(({ kind }) => kind !== 'rate' && kind !== 'duration')) return true;
  if (sentence.words.some((_, at) => isMilestone(passage, at))) return true;
  if (companions(passage).some((said) => saysWhen(said.block, said.sentence))) return true;
  return tables.some((table) => table.sentences.some((said) => readTimeFrames(table, said).length > 0));
}

/** “by the end of the pilot”, “at launch”, “in year one”. */
function isMilestone({ sentence: { words } }: Passage, at: number): boolean {
  if (!/^(?:after|at|before|by|during|in|of|within)$/.test(lowerAt(words, at))) return false;
  return words.slice(at + 1, at + 4).some(({ lower }) => milestones.has(lower) || lower === 'year');
}
