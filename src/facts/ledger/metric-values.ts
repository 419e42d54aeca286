import type { Role } from './entry.ts';
import type { Found } from './found.ts';
import { contentOf, type Reading, unitOf } from './reading.ts';

const words = "(?: [a-z@'-]+)";
/** “churn was 9%”, “activation of sellers @ is now 46%”. */
const named = new RegExp(
  `(?<before>(?:[a-z'-]+ ){0,2})\\$(?<m>\\d+)(?<mods>${words}{0,4}?):? (?<verb>is|was|are|were|of|at|reached|hit|averaged|averages|stands at|stood at|remains|stays at|stayed at|takes|took|=)(?: still| now| just| only| already| about| around| at){0,2} #(?<n>\\d+)`,
  'g',
);
/** “churn fell to 6%”, “rose from 40% to 46%” */
const moved =
  /(?<before>(?:[a-z'-]+ ){0,2})\$(?<m>\d+)(?<mods>(?: [a-z'-]+){0,3}?) (?:fell|rose|dropped|grew|climbed|went|improved|declined|increased|decreased|slipped|came|moved)(?: back| up| down)?(?: from #\d+(?: [a-z@'-]+){0,3})? to (?:about )?#(?<n>\d+)/g;
/** “44% activation” */
const valued = /#(?<n>\d+) (?<before>(?:[a-z'-]+ ){0,1})\$(?<m>\d+)/g;
/** “bring churn down to 4%” */
const aimed =
  /(?:bring|get|cut|raise|lift|take|reduce|lower|increase|grow|move) (?<before>(?:[a-z'-]+ ){0,2})\$(?<m>\d+)(?<mods>(?: [a-z'-]+){0,2}) to (?:about )?#(?<n>\d+)/g;

const target = /\b(?:targets?|goals?|aims?|aiming|objectives?|will|shall|want|must|needs?|reach|by @)\b/;
const baseline = /\bbaselines?\b/;

/** The values of metrics that a sentence gives. */
export function metricValues(reading: Reading): Found[] {
  const { text, figures, metrics } = reading;
  const found: Found[] = [];
  for (const [pattern, aim] of [
    [named, false],
    [valued, false],
    [moved, false],
    [aimed, true],
  ] as const) {
    for (const { index, groups = {} } of text.matchAll(pattern)) {
      const { before = '', m, mods = '', n } = groups;
      const figure = figures[Number(n)];
      const metric = metrics[Number(m)];
      if (!figure || metric === undefined || /^(?:multiple|ratio)$/.test(figure.kind)) continue;
      const clause = text.slice(Math.max(0, text.lastIndexOf(',', index), text.lastIndexOf(';', index)));
      const about = contentOf(`${before} ${mods}`).filter(
        (word) => !/^(?:target|goal|aim|objective|rate|baseline)$/.test(word),
      );
      const role: Role = aim || target.test(clause) ? 'target' : baseline.test(clause) ? 'baseline' : 'level';
      found.push({
        key: ['metric', metric.replace(/ rate$/, ''), unitOf(figure), ...about.sort()].join('|'),
        subject: metric,
        role,
        figure,
        timed: true,
      });
    }
  }
  return found;
}
