import { anchorLinksIn, anchorsAt, holdsPicture } from '../document/anchors.ts';
import type { PlacedBlock } from '../document/block.ts';
import type { Document } from '../document/document.ts';
import { perBlock } from '../document/per-block.ts';
import { plainText } from '../document/plain-text.ts';
import { type Span, shift } from '../document/span.ts';
import { blocksWhere } from '../document/tally.ts';

/** A reference to a place that the document does not have. The span is the document’s. */
export interface DeadReference extends Span {
  readonly to: 'appendix' | 'table' | 'figure' | 'footnote' | 'heading';
}

interface Named extends Span {
  readonly to: 'appendix' | 'table' | 'figure';
  readonly label: string;
}

const kinds: Readonly<Record<string, Named['to']>> = {
  annex: 'appendix',
  appendix: 'appendix',
  exhibit: 'table',
  fig: 'figure',
  figure: 'figure',
  table: 'table',
};

const place = /\b(annex|appendix|exhibit|fig|figure|table)\.?\s+(\d{1,2}|[A-H])\b(?![.-]?\d)/giu;
/** “Table 2 of the contract”, “its Appendix B”: a place of another document. */
const elsewhere = /^\s*(?:of|in|to|from|on)\s+(?:the|their|his|her|its|that|\p{Lu})/u;
const others = /(?:['’]s|\b(?:its|their|his|her))\s+(?:own\s+)?$/i;

const namedIn = perBlock((block): readonly Named[] => {
  if (block.kind !== 'paragraph' && block.kind !== 'table') return [];
  const { prose } = block;
  return Array.from(prose.matchAll(place)).flatMap(({ 0: text, 1: word = '', 2: label = '', index }) => {
    const end = index + text.length;
    // “table a motion”: a letter is a label only in capitals.
    if (
      /[a-h]/.test(label) ||
      elsewhere.test(prose.slice(end, end + 40)) ||
      others.test(prose.slice(Math.max(0, index - 20), index))
    )
      return [];
    if (block.links.some((link) => link.start <= index && end <= link.end)) return [];
    return [{ start: index, end, to: kinds[word.toLowerCase()] ?? 'table', label: label.toLowerCase() }];
  });
});

const caption = /^\W*(?:annex|appendix|exhibit|fig|figure|table)\.?\s+(\d{1,2}|[a-h])\s*(?:[.:–—-]|$)/i;
/** A heading needs no mark after the label: “Appendix A Returns”. */
const heading = /^\W*(?:annex|appendix|exhibit|fig|figure|table)\.?\s+(\d{1,2}|[a-h])\b/i;
const numbered = /^\W*(\d{1,2}|[a-h])\s*[.:)–—-]/i;

/** The label that a heading, a caption or bold words give, with what they label. */
const labelAt = perBlock((block): { readonly to: Named['to'] | 'any'; readonly label: string } => {
  const titled = block.kind === 'heading' || block.kind === 'label';
  const text = titled ? plainText(block) : block.lead === '' ? plainText(block).slice(0, 60) : block.lead;
  const match = (titled ? heading : caption).exec(text);
  const word = /annex|appendix|exhibit|fig|figure|table/i.exec(text)?.[0].toLowerCase() ?? '';
  if (match) return { to: kinds[word] ?? 'any', label: match[1]?.toLowerCase() ?? '' };
  return { to: 'any', label: titled ? (numbered.exec(text)?.[1]?.toLowerCase() ?? '') : '' };
});

const mark = /\[\^([^\]\s]{1,40})\]/g;

/** Marks of footnotes that have no text: to the parser they are plain text. */
const loneMarks = perBlock(({ prose }): readonly Span[] =>
  prose.includes('[^')
    ? Array.from(prose.matchAll(mark), ({ 0: text, index }) => ({ start: index, end: index + text.length }))
    : [],
);

const mentionsAny = perBlock(
  (block) => namedIn(block).length + anchorLinksIn(block).length + loneMarks(block).length > 0,
);

const referringIn = blocksWhere(mentionsAny);
const labelled = blocksWhere((block) => labelAt(block).label !== '');
const anchored = blocksWhere((block) => anchorsAt(block).length > 0);
const tablesIn = blocksWhere(({ kind }) => kind === 'table');
const picturesIn = blocksWhere(holdsPicture);

/** The references of a document that lead nowhere, in order. */
export function deadReferences(document: Document): DeadReference[] {
  const referring = referringIn(document);
  if (referring.length === 0) return [];
  const labels = new Set(
    labelled(document)
      .map(({ block }) => labelAt(block))
      .map(({ to, label }) => `${to} ${label}`),
  );
  const anchors = new Set(anchored(document).flatMap(({ block }) => anchorsAt(block)));
  const tables = tablesIn(document).length;
  const pictures = picturesIn(document).length;
  const most = { appendix: appendices(document).length, table: tables + pictures, figure: pictures + tables };
  const isThere = ({ to, label }: Named): boolean =>
    labels.has(`${to} ${label}`) ||
    (to === 'appendix' && labels.has(`any ${label}`)) ||
    (/\d/.test(label) && Number(label) <= most[to]);
  return referring.flatMap(({ block, start }) => [
    ...namedIn(block)
      .filter((each) => !isThere(each) && !isCaption(block, each))
      .map((each) => ({ ...shift(each, start), to: each.to })),
    ...loneMarks(block).map((span) => ({ ...shift(span, start), to: 'footnote' as const })),
    ...anchorLinksIn(block)
      .filter(({ anchor }) => !anchors.has(anchor) && !anchors.has(anchor.replace(/-\d+$/, '')))
      .map((span) => ({ ...shift(span, start), to: 'heading' as const })),
  ]);
}

/** “Table 2: returns by week” above or below what it labels refers to nothing. */
const isCaption = (block: PlacedBlock['block'], { start }: Named): boolean =>
  block.prose.slice(0, start).trim() === '' && caption.test(plainText(block));

const appendices = blocksWhere(
  (block) => block.kind === 'heading' && /^\W*(?:annex|appendix)\b/i.test(plainText(block)),
);
