import { lengthOf } from '../document/measure.ts';
import { perSection, type Section } from '../document/sections.ts';
import { placeWhere } from '../engine/limit-places.ts';
import { unitOf } from '../engine/page-report.ts';
import type { Limit } from '../engine/report.ts';
import { type DocumentUnit, defineRule, type Problem } from '../engine/rule.ts';
import { sectionsOver } from '../engine/section-shares.ts';

const partNames = {
  document: 'The draft has ',
  'press-release': 'The press release has ',
  faq: 'The FAQ has ',
  body: '',
  appendix: '',
  piece: '',
} as const;
const count = new Intl.NumberFormat('en-US');

export const overLength = defineRule({
  id: 'over-length',
  summary: 'The draft keeps to the length that its readers, or its instructions, allow.',
  why: 'A limit protects the reading time of everybody in the room. What stands beyond it is read last, if at all.',
  scope: 'document',
  group: 'length',
  severity: 'warning',
  anyLanguage: true,
  options: {},
  examples: [
    {
      kind: 'prfaq',
      bad: `---\nkind: prfaq\nlimit: 12 words\n---\n\n# Fresh Lockers\n\nLockers keep food cold. «They open with a phone in two seconds.»`,
      good: '---\nkind: prfaq\nlimit: 20 words\n---\n\n# Fresh Lockers\n\nLockers keep food cold. They open with a phone in two seconds.',
    },
  ],
  *check(unit): Iterable<Problem> {
    const over = unit.limits.filter(({ count: has, max }) => has > max);
    // Characters that were given say the same as pages by house custom, only surer; pages the same as words.
    const told = over.filter(
      (each) => !over.some((other) => other.part === each.part && weight(other) > weight(each)),
    );
    for (const limit of told) {
      yield {
        span: placeWhere(limit, unit),
        code: limit.part,
        ...(limit.given && { level: 'error' as const }),
        ...((limit.advice || isHardlyOver(limit, unit)) && { level: 'hint' as const }),
        message: messageFor(limit, unit),
      };
    }
  },
});

/** A house default is a custom: a line or two beyond it are nobody’s concern; memos are written in one page and in two. */
const isHardlyOver = ({ given, unit, count: has, max }: Limit, { outline }: DocumentUnit): boolean =>
  !given && has <= max * (outline.narrative.id === 'decision-memo' && unit === 'pages' ? 2 : 1.05);

const weight = ({ given, advice, unit }: Limit): number =>
  (given ? 2 : advice ? 0 : 1) + (unit === 'pages' ? 0.5 : 0);

function messageFor(limit: Limit, unit: DocumentUnit): string {
  const long = limit.unit === 'pages' ? pagesOver(limit, unit) : textOver(limit);
  return `What can go? ${long}${whereItIsLong(limit, unit)}`;
}

/** The sections that take more than their share, or where none does the longest. */
function whereItIsLong(limit: Limit, unit: DocumentUnit): string {
  const [first, second] = sectionsOver(unit, limit);
  if (first) {
    const rest = second ? `, “${second.title}” ${count.format(second.over)}` : '';
    return ` “${first.title}” is ${count.format(first.over)} ${first.over === 1 ? first.unit.slice(0, -1) : first.unit} above its share${rest}.`;
  }
  const longest = longestSections(limit.part, unit);
  if (longest.length < 2) return '';
  return ` The longest sections are ${longest.map((title) => `“${title}”`).join(' and ')}.`;
}

function textOver({ part, piece, unit: of, count: has, max, from }: Limit): string {
  const name = piece ? `“${piece.title}” has ` : partNames[part];
  return `${name}${count.format(has)} ${of}, and the limit is ${count.format(max)} (${from}): cut ${count.format(has - max)}. The limit is reached here.`;
}

/** “Page 6 ends here; 0.4 of a page too long (the limit is 6 pages, a house default).” */
function pagesOver(limit: Limit, { pages }: DocumentUnit): string {
  const { part, piece, count: has, max, from, near } = limit;
  const over = Math.round((has - max) * 100) / 100;
  const rounded = over >= 0.1 ? Math.round(over * 10) / 10 : over;
  const measure = rounded < 1 ? `${rounded} of a page` : `${rounded} ${rounded === 1 ? 'page' : 'pages'}`;
  const { about } = pages();
  const of = piece ? `“${piece.title}”` : partsInPages[part];
  const ends = of ? `The space of ${of} ends here` : `Page ${max} ends here`;
  const doubt = near ? ' It is within one line of the limit: Word may count otherwise.' : '';
  return `${ends}; ${about.length > 0 ? 'about ' : ''}${measure} too long (the limit is ${max} ${unitOf(limit)}, ${from}).${doubt}`;
}

const partsInPages = {
  document: '',
  'press-release': 'the press release',
  faq: 'the FAQ',
  body: 'the body',
  appendix: 'the appendix',
  piece: '',
} as const;

const wordsIn = perSection(({ blocks }) => blocks.reduce((sum, { block }) => sum + lengthOf(block).words, 0));

/** The titles of the two sections with most words in a part. */
function longestSections(part: Limit['part'], { outline }: DocumentUnit): string[] {
  if (part === 'piece') return [];
  let first: Section | undefined;
  let second: Section | undefined;
  for (const { section, part: within } of outline.sections) {
    if (section.title === '' || (part === 'document' ? within === 'appendix' : within !== part)) continue;
    if (!first || wordsIn(section) > wordsIn(first)) [first, second] = [section, first];
    else if (!second || wordsIn(section) > wordsIn(second)) second = section;
  }
  return [first, second].flatMap((section) => section?.title ?? []);
}
