import type { Span } from '../document/span.ts';
import type { Outline, OutlinedSection } from './outline.ts';

/** One story of several in a file, or one answer of an FAQ: some of its sections, in order. */
export interface Piece {
  readonly title: string;
  readonly span: Span;
  /** The first of its sections in the outline, and the first that is no longer its own. */
  readonly from: number;
  readonly to: number;
}

/** The pieces that a document of a kind holds; none where it is one by itself. */
export function piecesOf({ narrative, sections }: Outline): readonly Piece[] {
  const starts =
    narrative.id === 'star-story' ? storyStarts(sections) : narrative.id === 'faq' ? answers(sections) : [];
  return starts.map((from, at) => pieceAt(sections, from, starts[at + 1] ?? sections.length));
}

function pieceAt(sections: readonly OutlinedSection[], from: number, next: number): Piece {
  const first = sections[from]?.section;
  const level = first?.level ?? 0;
  const above = sections.findIndex(({ section }, at) => at > from && at < next && section.level < level);
  const to = above < 0 ? next : above;
  const span = { start: first?.span.start ?? 0, end: sections[to - 1]?.section.span.end ?? 0 };
  return { title: first?.title ?? '', span, from, to };
}

const placesOf = (
  sections: readonly OutlinedSection[],
  holds: (each: OutlinedSection) => boolean,
): number[] => sections.flatMap((each, at) => (holds(each) ? [at] : []));

const answers = (sections: readonly OutlinedSection[]): number[] =>
  placesOf(sections, ({ section }) => section.heading !== undefined && section.title.endsWith('?'));

/** A file of stories has a title for each, at the same level; or begins its parts over again. */
function storyStarts(sections: readonly OutlinedSection[]): readonly number[] {
  const levels = new Set(sections.flatMap(({ section }) => (section.heading ? [section.level] : [])));
  for (const level of [...levels].sort((a, b) => a - b)) {
    const titles = placesOf(sections, ({ section, named }) => section.level === level && !named);
    if (titles.length > 1) return titles;
  }
  const [first] = sections.filter(({ named }) => named);
  const again = placesOf(sections, ({ role, named }) => named && role === first?.role);
  return again.length > 1 ? again : [];
}
