import { eventNames } from '../words/events.ts';
import type { Found } from './found.ts';
import type { Reading } from './reading.ts';

const event = [...eventNames.keys()].filter((name) => !/ed$/.test(name)).join('|');
const verb = [...eventNames.keys()].filter((name) => /ed$/.test(name)).join('|');
const gap = "(?: [a-z@'-]+)";

interface Pattern {
  readonly pattern: RegExp;
  readonly measures: 'length' | 'size';
}

const patterns: readonly Pattern[] = [
  // “a six-week pilot”, “the 212-seller pilot”
  {
    pattern: new RegExp(
      `#(?<n>\\d+) (?<which>(?:[a-z'-]+ ){0,2})(?<e>${event})\\b(?! [a-z]+s\\b(?! (?:ran|was|took)))`,
      'g',
    ),
    measures: 'length',
  },
  // “the pilot ran for eight weeks”
  {
    pattern: new RegExp(
      `(?<which>(?:[a-z'-]+ ){0,2})\\b(?<e>${event})${gap}{0,4}? (?:ran|lasted|took|takes|lasts|runs|will run|will last|will take|went on|of|is|was)(?: for| about| over| to){0,2} #(?<n>\\d+)`,
      'g',
    ),
    measures: 'length',
  },
  // “in the eight weeks of the pilot”
  {
    pattern: new RegExp(
      `\\b(?:the|all|over|in|after|our) #(?<n>\\d+) of (?<which>(?:the |our |this |a )?(?:[a-z'-]+ )?)(?<e>${event})\\b`,
      'g',
    ),
    measures: 'length',
  },
  // “the pilot began @ with 212 sellers”, “the survey went to 1,240 landlords”
  {
    pattern: new RegExp(
      `(?<which>(?:[a-z'-]+ ){0,2})\\b(?<e>${event})(?:${gap}{0,4}? (?:with|of|among|across|covered|covering|included|includes|had|has|involved|reached|went to|ran in|ran at|ran across|ran with|took in))(?: about| all| some| the){0,1} #(?<n>\\d+)`,
      'g',
    ),
    measures: 'size',
  },
  // “… and covered 318 patients”
  {
    pattern: new RegExp(
      `(?<which>(?:[a-z'-]+ ){0,2})\\b(?<e>${event}) [^;:.]{0,80}? and (?:covered|included|involved|reached|had) #(?<n>\\d+)`,
      'g',
    ),
    measures: 'size',
  },
  // “in a trial last autumn 38 farms shared six machines”
  {
    pattern: new RegExp(
      `\\bin (?<which>(?:a|an|one) (?:[a-z'-]+ )?)(?<e>${event})(?: @| in [a-z]+){0,2},? #(?<n>\\d+) [a-z'-]+ [a-z]+(?:ed|t|d|n)\\b`,
      'g',
    ),
    measures: 'size',
  },
  // “the 221 sellers in the pilot”, “212 sellers took part in the pilot”
  {
    pattern: new RegExp(
      `\\b(?:the|all|all the|our|these) #(?<n>\\d+)${gap}{1,3} (?:in|of|on) (?<which>(?:the |our |this )(?:[a-z'-]+ )?)(?<e>${event})\\b`,
      'g',
    ),
    measures: 'size',
  },
  {
    pattern: new RegExp(
      `#(?<n>\\d+)${gap}{1,3} (?:took part in|joined|enrolled in|were in|are in|entered|started) (?<which>(?:the |our |this )(?:[a-z'-]+ )?)(?<e>${event})\\b`,
      'g',
    ),
    measures: 'size',
  },
  // “we surveyed 340 teachers”, “we tested the form with 54 bakers”
  {
    pattern: new RegExp(
      `\\b(?:we|i|they|team|us)(?: have| had| also| then){0,2} (?<e>${verb})(?: (?:it|this|them|the|a|our|each)(?: [a-z'-]+){0,3})?(?: with| on| in| among| at){0,1} #(?<n>\\d+)`,
      'g',
    ),
    measures: 'size',
  },
];

/** The lengths and sizes of pilots, trials, surveys and the like that a sentence gives. */
export function eventValues({ text, figures }: Reading): Found[] {
  return patterns.flatMap(({ pattern, measures }) =>
    Array.from(text.matchAll(pattern)).flatMap(({ groups = {} }): Found[] => {
      const { n, e = '', which = '' } = groups;
      const figure = figures[Number(n)];
      const name = eventNames.get(e);
      if (!figure || !name || figure.statistic) return [];
      const own = which
        .replace(/\b(?:the|a|an|our|this|its|in|of|on|for|and|we|ran|run|over|during|after)\b/g, ' ')
        .trim();
      const common = { subject: `the ${name}`, figure, which: own, whole: true as const };
      if (figure.kind === 'duration' && measures === 'length') return [{ key: `length|${name}`, ...common }];
      const counts = figure.kind === 'count' && figure.unit !== '' && figure.of === undefined;
      if (!counts || (measures === 'length' && !figure.text.includes('-'))) return [];
      return [{ key: `size|${name}|${figure.unit}`, ...common }];
    }),
  );
}
