import { type DocumentSymbol, type FoldingRange, SymbolKind } from 'vscode-languageserver';
import type { Span } from '../document/span.ts';
import type { Check, OpenDocument } from './open-document.ts';
import { filled, type Texts } from './texts.ts';

interface Node {
  readonly level: number;
  readonly symbol: DocumentSymbol & { children: DocumentSymbol[] };
}

/** The sections of a narrative as an outline, each with its length and what is open in it. */
export function symbolsOf(
  document: OpenDocument,
  { report, findings }: Check,
  texts: Texts,
): DocumentSymbol[] {
  const top: DocumentSymbol[] = [];
  const open: Node[] = [];
  for (const [at, { title, level, span, words }] of report.sections.entries()) {
    if (title === '') continue;
    const end = endOf(report.sections, at);
    const whole = { start: span.start, end };
    const counts = { words, questions: countIn(findings, span), slots: countIn(report.slots, span) };
    const detail = detailOf(counts, texts);
    const symbol = {
      name: title,
      detail,
      kind: SymbolKind.String,
      range: document.range(whole),
      selectionRange: document.range({ start: span.start, end: endOfLine(document, span) }),
      children: [],
    };
    while (open.length > 0 && (open.at(-1) as Node).level >= level) open.pop();
    (open.at(-1)?.symbol.children ?? top).push(symbol);
    open.push({ level, symbol });
  }
  return top;
}

/** A section folds with its subsections, down to its last line that is not blank. */
export function foldingOf(document: OpenDocument, { report: { sections } }: Check): FoldingRange[] {
  return sections.flatMap(({ title, span }, at) => {
    if (title === '') return [];
    const text = document.slice({ start: span.start, end: endOf(sections, at) });
    const range = document.range({ start: span.start, end: span.start + text.trimEnd().length });
    const [startLine, endLine] = [range.start.line, range.end.line];
    return endLine > startLine ? [{ startLine, endLine }] : [];
  });
}

/** Where a section ends with the sections below it. */
function endOf(sections: Check['report']['sections'], at: number): number {
  const own = sections[at];
  const next = sections.slice(at + 1).find(({ level }) => level <= (own?.level ?? 0));
  return next?.span.start ?? sections.at(-1)?.span.end ?? 0;
}

function endOfLine(document: OpenDocument, { start, end }: Span): number {
  const line = /[\r\n]/.exec(document.slice({ start, end }));
  return line ? start + line.index : end;
}

const countIn = (all: readonly { readonly span: Span }[], { start, end }: Span): number =>
  all.filter(({ span }) => span.start >= start && span.start < end).length;

interface Counts {
  readonly words: number;
  readonly questions: number;
  readonly slots: number;
}

/** `112 words, 2 questions, 1 slot`. */
function detailOf({ words, questions, slots }: Counts, texts: Texts): string {
  const counted = (count: number, one: string, many: string) => filled(count === 1 ? one : many, count);
  return [
    counted(words, texts.word, texts.words),
    ...(questions > 0 ? [counted(questions, texts.question, texts.questions)] : []),
    ...(slots > 0 ? [counted(slots, texts.slot, texts.slots)] : []),
  ].join(', ');
}
