import { readDocument } from '../document/document.ts';
import type { PageFormat } from '../pages/format.ts';
import { toDocx } from './docx.ts';
import { toPdf } from './pdf.ts';
import type { ReadFont } from './pdf-fonts.ts';

/** The files that a draft is handed over as. */
export type FileType = 'docx' | 'pdf';

/** The bundle of the exports: the one module of it that others load, and only when they are asked for a file. */
export interface DraftFileOptions {
  readonly to: FileType;
  /** How it is printed, as it was measured. */
  readonly format: PageFormat;
  readonly author?: string | undefined;
  /** The fonts of a PDF, by file. */
  readonly fonts: ReadFont;
}

/** A draft as a file. Front matter, comments and suppressions are not in it. Runs in a web worker too. */
export async function draftFile(text: string, options: DraftFileOptions): Promise<Uint8Array> {
  const { to, format, author, fonts } = options;
  const document = readDocument(text);
  return to === 'pdf'
    ? await toPdf(document, format, { author, fonts })
    : await toDocx(document, format, { author });
}
