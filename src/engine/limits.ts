import type { Document } from '../document/document.ts';
import { type Length, lengthOf } from '../document/measure.ts';
import { blocksOf, perSection } from '../document/sections.ts';
import type { LimitSpec } from '../narratives/narrative.ts';
import type { Outline } from '../narratives/outline.ts';
import { piecesOf } from '../narratives/pieces.ts';
import { statedLimit } from '../narratives/stated-limit.ts';
import type { Pages } from '../pages/meter.ts';
import type { Config } from './config.ts';
import { lengthOfStretches, stretchesOf, stretchOfSpan } from './lengths-in-pages.ts';
import { roundedUp } from './page-report.ts';
import type { Limit } from './report.ts';

/** The length of each section and of its heading, in order. */
export function sectionLengths({ sections }: Outline): Length[] {
  return sections.map(({ section }) => sectionLength(section));
}

const sectionLength = perSection((section): Length => {
  const lengths = blocksOf(section)
    .map(({ block }) => lengthOf(block))
    .filter(({ words }) => words > 0);
  // Blocks are parted by one line end each.
  return {
    words: lengths.reduce((sum, each) => sum + each.words, 0),
    characters: lengths.reduce((sum, each) => sum + each.characters + 1, 0),
  };
});

/** The length of the body: everything but the appendix. */
export function bodyLength(outline: Outline, lengths: readonly Length[]): Length {
  return partLength('document', outline, lengths);
}

function partLength(part: LimitSpec['part'], { sections }: Outline, lengths: readonly Length[]): Length {
  return sumOf(
    lengths.filter((_, at) => {
      const within = sections[at]?.part;
      return part === 'document' ? within !== 'appendix' : within === part;
    }),
  );
}

function sumOf(lengths: readonly Length[]): Length {
  const words = lengths.reduce((sum, each) => sum + each.words, 0);
  const characters = lengths.reduce((sum, each) => sum + each.characters, 0);
  return { words, characters: Math.max(0, characters - 1) };
}

/** What was given, in the front matter or else in the text itself, and then what the team has set. */
function setLimits({ outline, document, limits }: Omit<Limited, 'pages'>): LimitSpec[] {
  const field = limitSpecs({ document: document.frontMatter.limit }, 'the limit in the front matter');
  const stated = field.length > 0 ? undefined : statedLimit(document, outline);
  const own = stated ? [{ part: 'document' as const, ...stated, weight: 'instructions' as const }] : field;
  const given = limits?.[outline.narrative.id];
  const byPart = typeof given === 'string' ? { document: given } : (given ?? {});
  const team = limitSpecs(byPart, 'the limit in the configuration');
  return [...own, ...team.filter(({ part }) => !own.some((each) => each.part === part))];
}

type Parts = Readonly<Partial<Record<LimitSpec['part'], string | undefined>>>;

function limitSpecs(parts: Parts, from: string): LimitSpec[] {
  return Object.entries(parts).flatMap(([part, text]) => {
    const limit = typeof text === 'string' ? parseLimit(text) : undefined;
    return limit
      ? [{ part: part as LimitSpec['part'], ...limit, from, weight: 'instructions' as const }]
      : [];
  });
}

/** `900 words`, `8,000 characters` or `2 pages`, as a writer puts it in front matter; undefined if it is none. */
export function parseLimit(text: string): { unit: Limit['unit']; max: number } | undefined {
  const match = /^(\d[\d,.]*)\s*(words?|characters?|chars?|pages?)$/i.exec(text.trim());
  if (!match) return undefined;
  const unit = (match[2] ?? '').toLowerCase();
  const value = Number((match[1] ?? '').replaceAll(',', ''));
  if (!Number.isFinite(value) || value <= 0) return undefined;
  if (unit.startsWith('page')) return { unit: 'pages', max: value };
  return { unit: unit.startsWith('char') ? 'characters' : 'words', max: value };
}

/** The text that limits are read for, and what its team holds drafts to. */
interface Limited {
  readonly outline: Outline;
  readonly document: Document;
  readonly limits: Config['limits'];
  /** Measured when a limit speaks of pages. */
  readonly pages: () => Pages;
}

/** The kind's limits with the draft's lengths. A limit that was set, in front matter first, takes the place of those for its part. */
export function readLimits(limited: Limited, lengths: readonly Length[]): Limit[] {
  const { outline } = limited;
  const set = setLimits(limited);
  const house = outline.narrative.limits.filter(({ part }) => !set.some((each) => each.part === part));
  const limits = [...set, ...house].flatMap((spec) => limitsOf(spec, limited, lengths));
  // A story that is measured as a whole has one limit of one owner.
  return limits.filter(
    ({ part, given }) => given || !set.some((each) => each.part === part && part === 'document'),
  );
}

/** One limit, or one for each piece; a text that is one piece is measured as a whole. */
function limitsOf(spec: LimitSpec, limited: Limited, lengths: readonly Length[]): Limit[] {
  const { part, unit, max, from, weight } = spec;
  const { outline } = limited;
  const rest = {
    unit,
    max,
    from,
    given: weight === 'instructions',
    ...(weight === 'advice' && { advice: true as const }),
  };
  const whole = (of: LimitSpec['part']): Limit[] => [
    { part: of, ...rest, ...counted({ ...spec, part: of }, limited, lengths) },
  ];
  if (part !== 'piece') return whole(part);
  const pieces = piecesOf(outline);
  if (pieces.length === 0 && outline.narrative.id === 'star-story') return whole('document');
  return pieces.map(({ title, span, from: first, to }) => ({
    part,
    piece: { title, span },
    ...rest,
    count:
      unit === 'pages'
        ? roundedUp(lengthOfStretches([stretchOfSpan(span, outline, limited.pages())]))
        : sumOf(lengths.slice(first, to))[unit],
  }));
}

/** Within so much of a limit it is worth a second layout to say how near it is. */
const doubtful = 0.15;

function counted(
  { part, unit, max }: LimitSpec,
  { outline, pages }: Limited,
  lengths: readonly Length[],
): Pick<Limit, 'count' | 'near'> {
  if (unit !== 'pages') return { count: partLength(part, outline, lengths)[unit] };
  const measured = pages();
  const isWhole = part === 'document' && outline.blocks.appendix.length === 0;
  const length = isWhole ? measured.pages : lengthOfStretches(stretchesOf(part, outline, measured));
  const near = isWhole && Math.abs(length - max) < doubtful && measured.isNear(max);
  return { count: roundedUp(length), ...(near && { near: true as const }) };
}
