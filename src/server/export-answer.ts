import { narrativeOf } from '../narratives/kinds.ts';
import { withoutDraftingHeadings } from '../narratives/strip-headings.ts';
import { obstaclesOf } from './obstacles.ts';
import type { Check, OpenDocument } from './open-document.ts';
import type { ExportParams, ExportResult } from './protocol.ts';

/** What a file of a draft is made of, as its text stands. */
export function exportOf(
  document: OpenDocument,
  check: Check,
  { stripHeadings }: ExportParams,
): NonNullable<ExportResult['draft']> {
  const { kind, pages } = check.report;
  const strips = stripHeadings ?? narrativeOf(kind).draftingHeadings === true;
  const { text, headings } = strips
    ? withoutDraftingHeadings(document.text)
    : { text: document.text, headings: 0 };
  const open =
    kind === 'plain'
      ? []
      : obstaclesOf(document, check).filter(({ what }) => what === 'slot' || what === 'error');
  return { open, text, format: pages.format, stripped: headings };
}
