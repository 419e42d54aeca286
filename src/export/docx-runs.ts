import { ExternalHyperlink, ImageRun, InternalHyperlink, type ParagraphChild, TextRun } from 'docx';
import type { Run } from '../pages/flow.ts';
import { monoFont } from '../pages/styles.ts';
import { fontFor } from './docx-styles.ts';

/** A picture that stands in the place of its words. */
export interface Picture {
  readonly type: 'png' | 'jpg' | 'gif' | 'bmp';
  readonly data: Uint8Array;
  /** In pixels, of which 96 are an inch. */
  readonly width: number;
  readonly height: number;
}

/** Finds a picture by its url, and tells how wide it may be, in pixels. */
export interface Pictures {
  readonly byUrl: ReadonlyMap<string, Picture>;
  readonly widest: number;
}

/** The runs of a paragraph as Word has them: neighbours that lead to the same place are one link. */
export function docxRuns(runs: readonly Run[], pictures: Pictures): ParagraphChild[] {
  const children: ParagraphChild[] = [];
  for (let at = 0; at < runs.length; ) {
    const { link } = runs[at] as Run;
    let end = at + 1;
    while (link !== undefined && runs[end]?.link === link) end++;
    const part = runs.slice(at, end).map((run) => docxRun(run, pictures));
    children.push(...linked(part, runs[at] as Run));
    at = end;
  }
  return children;
}

function linked(children: ParagraphChild[], { link, note }: Run): ParagraphChild[] {
  if (note !== undefined) return [new InternalHyperlink({ anchor: noteName(note), children })];
  return link !== undefined && isAddress(link) ? [new ExternalHyperlink({ link, children })] : children;
}

/** A link is kept only where it can lead somewhere: a path of the draft’s folder leads nowhere in a file sent on. */
function isAddress(link: string): boolean {
  return /^(?:https?|mailto|ftp|tel):\S+$/i.test(link);
}

/** The name of a footnote’s bookmark; Word takes letters, digits and low lines. */
export const noteName = (note: number): string => `note_${note}`;

function docxRun(run: Run, pictures: Pictures): ParagraphChild {
  if (run.text === '\n') return new TextRun({ break: 1 });
  const picture = run.image && pictures.byUrl.get(run.image.url);
  if (run.image && picture) return imageOf(picture, run.image.alt, pictures.widest);
  return new TextRun({
    text: run.text,
    ...(run.bold && { bold: true }),
    ...(run.italic && { italics: true }),
    ...(run.strike && { strike: true }),
    ...(run.code && { font: fontFor(monoFont), noProof: true }),
    ...(run.note !== undefined && { superScript: true }),
    ...(run.link !== undefined && run.note === undefined && isAddress(run.link) && { style: 'Hyperlink' }),
  });
}

function imageOf({ type, data, width, height }: Picture, alt: string, widest: number): ImageRun {
  const scale = Math.min(1, widest / width);
  return new ImageRun({
    type,
    data,
    transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
    altText: { name: alt, title: alt, description: alt },
  });
}
