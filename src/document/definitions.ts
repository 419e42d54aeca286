import { normalizeIdentifier } from 'micromark-util-normalize-identifier';
import type { Label } from './segment.ts';

const bracketed = /\[((?:[^[\]\\]|\\[\s\S])*)\]/g;

/**
 * Markdown that defines what a part of a document may refer to and does not define itself. It goes before the
 * part and leaves nothing open.
 */
export function definitionsFor(part: string, readElsewhere: () => readonly Label[]): string {
  const elsewhere = part.includes('[') ? readElsewhere() : [];
  // At the start of a text micromark would take it for a byte order mark.
  if (elsewhere.length === 0) return part.startsWith('\uFEFF') ? '***\n\n' : '';
  const mentioned = new Set(
    Array.from(part.matchAll(bracketed), (match) => normalizeIdentifier(match[1] ?? '').toLowerCase()),
  );
  const notes: string[] = [];
  const links: string[] = [];
  for (const label of new Set(elsewhere)) {
    const name = label.slice(5);
    const note = label.startsWith('note');
    // A label of several words may be broken by a line end and the marker of a quotation.
    if (!name.includes(' ') && !mentioned.has(note ? `^${name}` : name)) continue;
    // With a space before the bracket `[^a ]` is the definition of a link and no footnote.
    if (note) notes.push(`[^${name}]: x\n\n`);
    else links.push(`[${name} ]: x\n\n`);
  }
  return [...notes, '***\n\n', ...links].join('');
}
