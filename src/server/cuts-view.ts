import type { Cuts } from '../engine/cuts.ts';
import type { Edit } from '../engine/finding.ts';
import type { OpenDocument } from './open-document.ts';
import type { CutEdit, CutsResult, CutsView } from './protocol.ts';

/** So many characters of what could go are shown. */
const shown = 80;

/** What could go of a document, in the protocol’s places; nothing for what is no narrative. */
export async function cutsOf(document: OpenDocument, pause: () => Promise<void>): Promise<CutsResult> {
  const check = document.check();
  if (!check || check.report.kind === 'plain') return {};
  const cuts = await document.cuts(pause);
  if (cuts === 'stale') return { stale: true };
  return cuts ? { cuts: viewOf(cuts, document) } : {};
}

function viewOf({ limit, items, fixes, sections }: Cuts, document: OpenDocument): CutsView {
  const asEdits = (edits: readonly Edit[]): CutEdit[] =>
    edits.map((edit) => ({ range: document.range(edit), newText: edit.text }));
  return {
    version: document.version,
    ...(limit && { limit }),
    items: items.map(({ reason, rule, title, span, edits, saves }) => ({
      reason,
      rule,
      title,
      saves,
      range: document.range(span),
      text: shortened(document.slice(span)),
      edits: asEdits(edits),
    })),
    fixes: { edits: asEdits(fixes.edits), saves: fixes.saves },
    sections: sections.map(({ title, has, share, over, unit, span }) => ({
      title,
      has,
      share,
      over,
      unit,
      range: document.range({ start: span.start, end: span.start }),
    })),
  };
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > shown ? `${line.slice(0, shown).trimEnd()}…` : line;
}
