import { readDocument } from '../../../src/document/document.ts';
import { toDocx } from '../../../src/export/docx.ts';
import { measurePages } from '../../../src/pages/meter.ts';
import { type Comparison, compare } from './compare.ts';
import type { Sample } from './corpus.ts';
import { formatOf } from './formats.ts';
import { type Layout, pagesOf } from './libreoffice.ts';

/** The meter’s pages of texts against those that LibreOffice makes of their DOCX, by name. */
export async function compareAll(
  samples: readonly Sample[],
  formatText: string,
  layout: Layout,
): Promise<ReadonlyMap<string, Comparison>> {
  const format = formatOf(formatText);
  const files = new Map<string, Uint8Array>();
  for (const { name, text } of samples) files.set(name, await toDocx(readDocument(text), format));
  const pages = await pagesOf(files, layout);
  return new Map(
    samples.map(({ name, text }) => [
      name,
      compare(measurePages(readDocument(text), format), pages.get(name) ?? []),
    ]),
  );
}
