import type { Document } from '../document/document.ts';
import { type PageFormat, presetFor } from '../pages/format.ts';
import { changed, type FormatChanges } from '../pages/format-changes.ts';
import { PageMeter, type Pages } from '../pages/meter.ts';
import { parseFormat } from '../pages/parse-format.ts';
import type { Config } from './config.ts';

/** What sets a format besides the draft’s front matter. */
export interface FormatSources {
  /** Over what the front matter says: of a flag. */
  readonly format?: string | FormatChanges | undefined;
  readonly config?: Pick<Config, 'format'> | undefined;
}

/** The format that a document is printed in: that of its kind, and over it the config, the front matter, a flag. */
function formatOf({ frontMatter }: Document, kind: string, { format, config }: FormatSources): PageFormat {
  return [
    changesOf(config?.format),
    parseFormat(frontMatter.format).changes,
    changesOf(format),
  ].reduce<PageFormat>(changed, presetFor(kind));
}

const changesOf = (format: string | FormatChanges | undefined): FormatChanges =>
  typeof format === 'string' ? parseFormat(format).changes : (format ?? {});

/** Measures one draft again and again. Lines that an edit leaves alone are kept for as long as the format stays. */
export class PagesOfDraft {
  readonly #sources: FormatSources;
  #meter: PageMeter | undefined;

  constructor(sources: FormatSources) {
    this.#sources = sources;
  }

  measure(document: Document, kind: string): Pages {
    const format = formatOf(document, kind, this.#sources);
    if (!this.#meter || JSON.stringify(this.#meter.format) !== JSON.stringify(format))
      this.#meter = new PageMeter(format);
    return this.#meter.measure(document);
  }
}
