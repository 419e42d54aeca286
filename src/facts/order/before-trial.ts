import type { Block } from '../../document/block.ts';
import type { Document } from '../../document/document.ts';
import { perBlock } from '../../document/per-block.ts';
import { shift } from '../../document/span.ts';
import { blocksWhere } from '../../document/tally.ts';
import { dayNumber } from '../../evidence/times/day-numbers.ts';
import { readTimeFrames, type TimeFrame } from '../../evidence/times/time.ts';
import type { Misorder } from './misorder.ts';

const trial = /\b(?:trial(?:led|ed)?|pilot(?:ed)?|tried|ran|tested|experiment(?:ed)?)\b/i;
const inTrial =
  /\b(?:in|during) (?:the|our) (?:trial|pilot|test|experiment)\b|\bthe (?:trial|pilot|experiment) (?:had|went|broke|failed|hit)\b/i;

/** A day with which a trial began, and its year. */
const trialsIn = perBlock((block): readonly TimeFrame[] =>
  block.kind === 'paragraph'
    ? block.sentences.flatMap((sentence) =>
        trial.test(block.prose.slice(sentence.start, sentence.end))
          ? readTimeFrames(block, sentence).filter(
              ({ kind, from, to }) =>
                kind === 'range' &&
                from?.kind === 'date' &&
                to?.kind === 'date' &&
                yearOf(from, to) !== undefined,
            )
          : [],
      )
    : [],
);

const yearOf = (from: TimeFrame, to: TimeFrame): number | undefined => from.year ?? to.year;

/** “In the trial a nurse called … Since 17 February …”: days that open a sentence after such words. */
const eventsIn = perBlock((block): readonly TimeFrame[] => {
  if (block.kind !== 'paragraph') return [];
  const after = inTrial.exec(block.prose);
  if (!after) return [];
  return block.sentences.flatMap((sentence) => {
    const said = block.prose.slice(sentence.start, sentence.end);
    if (sentence.start <= after.index || !opening.test(said) || earlier.test(said)) return [];
    const [first] = readTimeFrames(block, sentence);
    return first?.kind === 'date' && first.start - sentence.start < 8 ? [first] : [];
  });
});

const opening = /^\s*(?:since|on) /i;
const earlier =
  /\b(?:before|plan|planned|prepar\w*|decided|agreed|approved|asked|signed|bought|hired|began|started|opened|trained|set up|chose)\b/i;

const tried = blocksWhere((block) => trialsIn(block).length > 0);
const eventful = blocksWhere((block) => eventsIn(block).length > 0);

/** Days that are told of a trial and lie before it began. */
export function beforeTrial(document: Document): Misorder[] {
  const trials = tried(document).flatMap(({ block, start }) =>
    trialsIn(block).map((frame) => ({ frame, block, start })),
  );
  const [only] = trials;
  const { from, to } = only?.frame ?? {};
  if (!only || trials.length !== 1 || !from || !to) return [];
  const year = yearOf(from, to) as number;
  const began = numberOf(from, year);
  return eventful(document).flatMap(({ block, start }) =>
    eventsIn(block).flatMap((frame): Misorder[] => {
      const gap = began - numberOf(frame, year);
      if (gap <= 0 || gap > most) return [];
      return [
        {
          ...shift(frame, start),
          code: 'before-trial',
          message: `Is “${textOf(block, frame)}” right? It is told of the trial, and that began with “${textOf(only.block, only.frame)}”.`,
          against: shift(only.frame, only.start),
        },
      ];
    }),
  );
}

/** Days so long before are those of something else. */
const most = 120;

const numberOf = ({ year, month = 1, day = 1 }: TimeFrame, known: number): number =>
  dayNumber(year ?? known, month, day);

const textOf = ({ prose }: Block, { start, end }: TimeFrame): string =>
  prose.slice(start, end).replace(/\s+/g, ' ');
