import { singular } from '../../evidence/quantities/counted-nouns.ts';
import type { Found } from './found.ts';
import { contentOf, type Reading, unitOf } from './reading.ts';

/** Smaller counts than this may be the same by chance. */
const leastTelling = 13;

const fromTo = /(?<head>[^,;:#]{3,70}) from #(?<a>\d+)(?: [a-z@'-]+){0,4}? to #(?<b>\d+)/g;

/** “171 of 412 sellers”: the same part of another whole, and the same two ends but one. */
export function pairs({ text, figures, metrics }: Reading): Found[] {
  const found: Found[] = [];
  for (const figure of figures) {
    const { kind, value, of, unit } = figure;
    if (kind !== 'ratio' || of === undefined || unit === '' || value < leastTelling || of <= 20) continue;
    found.push({
      key: `whole|${value}|${unit}`,
      subject: `the ${unit}s of which ${value} are told`,
      figure: { ...figure, value: of, kind: 'count' },
      whole: true,
      near: true,
    });
  }
  for (const { groups = {} } of text.matchAll(fromTo)) {
    const { head = '', a, b } = groups;
    const [from, to] = [figures[Number(a)], figures[Number(b)]];
    if (!from || !to || from.upper !== undefined) continue;
    const named = head.replace(/\$(\d+)/g, (_, n: string) => metrics[Number(n)] ?? '');
    const subject = contentOf(
      named.replace(
        / (?:fell|rose|went|dropped|grew|climbed|moved|improved|declined|increased|decreased|came|slipped|shrank|was|were|has|have|down|up)\b.*$/,
        '',
      ),
    ).slice(-2);
    // Two small counts may be those of anything.
    if (subject.length < (from.kind === 'count' ? 2 : 1)) continue;
    const key = `${subject.map(singular).join(' ')}|${unitOf(to)}`;
    const name = subject.join(' ');
    found.push({ key: `to|${key}|${from.value}`, subject: name, figure: to, whole: true, near: true });
    found.push({ key: `from|${key}|${to.value}`, subject: name, figure: from, whole: true, near: true });
  }
  return found;
}

const moved = 'fell|dropped|declined|decreased|shrank|rose|grew|increased|climbed|improved';
const bySubject = new RegExp(
  `(?<np>(?:[a-z'$0-9-]+ ){1,4})(?:@ )?(?<verb>${moved}) (?:by )?#(?<n>\\d+)`,
  'g',
);
const byObject =
  /\b(?<verb>cut|reduced?|lowered|raised|increased?|lifted|cuts|reduces|raises|lifts) (?<np>(?:[a-z'$-]+ ){1,4})(?:@ )?by #(?<n>\d+)/g;

/** “Missed deliveries fell by 80%”, “lockers cut missed deliveries by 80%”. */
export function changesBy({ text, figures, metrics }: Reading): Found[] {
  return [bySubject, byObject].flatMap((pattern) =>
    Array.from(text.matchAll(pattern)).flatMap(({ groups = {} }): Found[] => {
      const { np = '', verb = '', n } = groups;
      const figure = figures[Number(n)];
      const named = np.replace(/\$(\d+)/g, (_, index: string) => metrics[Number(index)] ?? '');
      const words = contentOf(named).slice(-2);
      if (figure?.kind !== 'percent' || words.length === 0 || (words.length < 2 && named === np)) return [];
      const way = /^(?:fell|drop|decl|decr|shrank|cut|reduce|lower)/.test(verb) ? 'down' : 'up';
      return [
        { key: `by|${words.join(' ')}|${way}`, subject: words.join(' '), figure, whole: true, near: true },
      ];
    }),
  );
}

const did =
  /\b(?:we|they) (?:have )?(?<verb>[a-z]+(?:ed|t|ld|nt)|ran|run|had|have|made|own|operate|employ|serve) (?:about )?#(?<n>\d+)(?<rest>[^#;:]{0,40})/g;
const done = /#(?<n>\d+) (?:[a-z'-]+ ){1,3}(?:that |which )?(?:we|they) (?<verb>[a-z]+(?:ed|t|ld|nt))\b/g;

/** “In 2025 we shipped 18,400 kits”, “the 18,400 kits that we shipped in 2025”. */
export function deeds({ text, figures }: Reading): Found[] {
  return [did, done].flatMap((pattern) =>
    Array.from(text.matchAll(pattern)).flatMap(({ groups = {} }): Found[] => {
      const { verb = '', n } = groups;
      const figure = figures[Number(n)];
      if (figure?.kind !== 'count' || figure.unit === '' || figure.value < leastTelling) return [];
      return [
        { key: `deed|${verb}|${figure.unit}`, subject: `what we ${verb}`, figure, timed: true, near: true },
      ];
    }),
  );
}
