import { readDocument } from '../document/document.ts';
import type { Draft } from '../engine/draft.ts';
import { roundedUp } from '../engine/page-report.ts';
import type { FileType } from '../export/draft-file.ts';
import { narrativeOf } from '../narratives/kinds.ts';
import { withoutDraftingHeadings } from '../narratives/strip-headings.ts';
import type { PageFormat } from '../pages/format.ts';
import { measurePages } from '../pages/meter.ts';
import type { Input } from './input.ts';
import type { Output } from './lint-command.ts';
import { pagesText } from './pages-command.ts';
import { Lines } from './place.ts';
import { readFont } from './read-font.ts';
import { type ReadOptions, readOne } from './read-one.ts';
import { UsageError } from './usage-error.ts';
import { createFile, writeOver } from './write-file.ts';

export interface ExportOptions extends ReadOptions {
  readonly to: FileType;
  readonly output?: string;
  readonly author?: string;
  /** Whether the headings below the title go; absent: as its kind has it. */
  readonly stripHeadings?: boolean;
  /** As it is, with what is open, and over a file that is there. */
  readonly force?: boolean;
}

/** The types of file, the first of them what a plain “Save” makes. */
export const fileTypes: readonly FileType[] = ['docx', 'pdf'];

/**
 * Writes a draft as a file to hand over. What is open in it is listed first and keeps it from being written, unless
 * it is forced. Gives 0, or 1 where nothing was written.
 */
export async function exportCommand(path: string, options: ExportOptions, output: Output): Promise<number> {
  const { file, draft } = await readOne(path, options, output);
  const target = options.output ?? targetFor(file, options.to);
  const open = whatIsOpen(file, draft);
  for (const line of open) output.err(`${line}\n`);
  if (open.length > 0 && !options.force) {
    output.err(`sixpager: ${file.path}: ${open.length} to settle first. --force writes it as it is.\n`);
    return 1;
  }
  // Loaded when it is used: nobody who lints waits for it.
  const { draftFile } = await import('../export/draft-file.ts');
  const { kind, pages } = draft.report();
  const strips = options.stripHeadings ?? narrativeOf(kind).draftingHeadings === true;
  const { text, headings } = strips ? withoutDraftingHeadings(file.text) : { text: file.text, headings: 0 };
  const { to, author } = options;
  const data = await draftFile(text, { to, format: pages.format, author, fonts: readFont });
  if (options.force) writeOver(target, data);
  else createExport(target, data);
  const printed = headings === 0 ? pages : { ...pages, pages: pagesIn(text, pages.format) };
  output.err(`Wrote ${target}: ${pagesText(printed)}${strippedText(headings)}.\n`);
  return 0;
}

const pagesIn = (text: string, format: PageFormat): number =>
  roundedUp(measurePages(readDocument(text), format).pages);

const strippedText = (headings: number): string =>
  headings === 0 ? '' : `, without ${headings} drafting ${headings === 1 ? 'heading' : 'headings'}`;

function targetFor({ path }: Input, to: FileType): string {
  if (path === '-')
    throw new UsageError('a draft from standard input has no name: say where it goes with -o.');
  return `${path.replace(/\.(?:md|markdown)$/i, '')}.${to}`;
}

/** The open slots and the errors of a draft, one line each with its place, in the order of the text. */
function whatIsOpen({ path, text }: Input, draft: Draft): string[] {
  const lines = new Lines(text);
  const slots = draft.report().slots.map((slot) => ({ at: slot.span.start, says: `open slot ${slot.text}` }));
  const errors = draft
    .all()
    .filter(({ severity, rule, code }) => severity === 'error' && !isSlot(rule, code))
    .map(({ rule, message, span }) => ({ at: span.start, says: `error ${rule}: ${message}` }));
  return [...slots, ...errors]
    .sort((a, b) => a.at - b.at)
    .map(({ at, says }) => {
      const { line, column } = lines.placeOf(at);
      return `${path}:${line}:${column} ${says}`;
    });
}

/** In a final draft an open slot is an error too: it is told once. */
const isSlot = (rule: string, code: string | undefined): boolean =>
  rule === 'section-hollow' && code === 'placeholder';

function createExport(target: string, data: Uint8Array): void {
  try {
    createFile(target, data);
  } catch (error) {
    if (!(error instanceof UsageError) || !error.message.includes('already exists')) throw error;
    throw new UsageError(
      `${target}: already exists and is left as it is. Name another with -o, or write over it with --force.`,
    );
  }
}
