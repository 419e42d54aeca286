import type { Span } from '../../src/document/span.ts';
import { settingOf } from '../../src/engine/config.ts';
import type { Cuts } from '../../src/engine/cuts.ts';
import { Draft } from '../../src/engine/draft.ts';
import type { Edit, Finding, Fix } from '../../src/engine/finding.ts';
import type { PrintedLength, Report } from '../../src/engine/report.ts';
import { defaultFormat } from '../../src/pages/format.ts';
import type { Checker, CheckerInput } from '../../src/server/checker.ts';

const { facts } = new Draft('').report();

/**
 * An engine of three words: `very` can go safely, `many` asks for a number, `many … very` in one text are related.
 * The text `CRASH` makes it fail, a rule set to `off` is quiet, and `[N]` is a slot.
 */
export class FakeChecker implements Checker {
  #text: string;
  readonly #input: CheckerInput;

  constructor(input: CheckerInput) {
    this.#input = input;
    this.#text = input.text;
  }

  get text(): string {
    return this.#text;
  }

  edit(start: number, end: number, text: string): void {
    this.#text = this.#text.slice(0, start) + text + this.#text.slice(end);
  }

  findings(): readonly Finding[] {
    if (this.#text.includes('CRASH')) throw new Error('a fault in the engine');
    const very = this.#find(/\bvery /g, 'filler', (start, end) => [
      { title: 'Delete “very”', safety: 'safe', edits: [{ start, end, text: '' }] },
    ]);
    const many = this.#find(/\bmany\b/g, 'vague-quantifier', (start, end) => [
      { title: 'Put a count', safety: 'suggestion', edits: [{ start, end, text: '[N]' }] },
      { title: 'Put a share', safety: 'suggestion', edits: [{ start, end, text: '[N of M]' }] },
    ]);
    return [...very, ...many]
      .filter(({ rule }) => settingOf(this.#input.config, rule).severity !== 'off')
      .toSorted((a, b) => a.span.start - b.span.start);
  }

  all(): readonly Finding[] {
    return this.findings();
  }

  report(): Report {
    const slots = Array.from(this.#text.matchAll(/\[N\]/g), (match) => ({
      span: { start: match.index, end: match.index + 3 },
      text: match[0],
    }));
    const words = this.#text.split(/\s+/).filter(Boolean).length;
    const limits = [
      { part: 'document', unit: 'words', count: words, max: 3000, from: 'a house default', given: false },
    ] as const;
    const kindFrom = this.#input.path?.includes('prfaq') ? 'file-name' : 'front-matter';
    return {
      kind: 'prfaq',
      kindFrom,
      words,
      characters: this.#text.length,
      limits,
      sections: [],
      slots,
      total: this.findings().length,
      facts,
      // A page ends after the first word.
      pages: {
        format: defaultFormat,
        pages: 1.5,
        pageCount: 2,
        pageEnds: [
          { page: 1, offset: Math.max(0, this.#text.indexOf(' ')) },
          { page: 2, offset: this.#text.length },
        ],
        about: false,
      },
    };
  }

  /** Sentences end at full stops. */
  sentenceAt(offset: number): Span {
    const end = this.#text.indexOf('.', offset);
    return {
      start: this.#text.lastIndexOf('.', offset - 1) + 1,
      end: end < 0 ? this.#text.length : end + 1,
    };
  }

  lengthBetween({ start, end }: Span): PrintedLength {
    const text = this.#text.slice(start, end).trim();
    const words = text.split(/\s+/).filter(Boolean).length;
    return { words, characters: text.length, lines: words > 0 ? 1 : 0, pages: 0 };
  }

  *cutting(): Generator<undefined, Cuts> {
    yield;
    return {
      items: [],
      fixes: { edits: [], saves: { lines: 0, pages: 0, words: 0, characters: 0 } },
      sections: [],
    };
  }

  suppressing({ rule, span }: Finding): Edit | undefined {
    const start = this.#text.lastIndexOf('\n', span.start) + 1;
    return { start, end: start, text: `<!-- sixpager-ignore ${rule}: [reason] -->\n` };
  }

  accepting({ term }: Finding): Edit | undefined {
    return term === undefined ? undefined : { start: 0, end: 0, text: `---\nterms: [${term}]\n---\n\n` };
  }

  #find(pattern: RegExp, rule: string, fixes: (start: number, end: number) => readonly Fix[]): Finding[] {
    return Array.from(this.#text.matchAll(pattern), (match) => {
      const span = { start: match.index, end: match.index + match[0].trimEnd().length };
      return {
        rule,
        severity: rule === 'filler' ? 'info' : 'warning',
        message: `“${match[0].trim()}”: how many?`,
        span,
        related: [{ span: { start: 0, end: 1 }, message: 'The first letter.' }],
        url: `docs/rules/${rule}.md`,
        fixes: fixes(match.index, match.index + match[0].length),
      };
    });
  }
}
