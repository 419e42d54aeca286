import type { Block } from './block.ts';
import { perBlock } from './per-block.ts';
import type { Span } from './span.ts';

/** A comment by which a writer tells the linter that a finding is meant to stay. */
export interface Suppression extends Span {
  /** The block after the comment, or the whole file. */
  readonly of: 'block' | 'file';
  /** The rules that it names, each with its place. Spans count from the start of the comment's block. */
  readonly rules: readonly (Span & { readonly id: string })[];
  /** Why; empty if the writer gave none, or left the slot for it. */
  readonly reason: string;
}

const comment = /<!--\s*sixpager-ignore(-file)?\b([^:>]*)(?::([\s\S]*?))?-->/g;

/** The suppressions in a block of html, in order. */
export const suppressionsIn: (block: Block) => readonly Suppression[] = perBlock((block) => {
  if (block.kind !== 'html' || !block.source.includes('sixpager-ignore')) return [];
  return Array.from(block.source.matchAll(comment), (match) => {
    const [whole, file, names = '', reason = ''] = match;
    const from =
      match.index + whole.indexOf(names, whole.indexOf('sixpager-ignore') + 15 + (file?.length ?? 0));
    return {
      start: match.index,
      end: match.index + whole.length,
      of: file ? 'file' : 'block',
      rules: Array.from(names.matchAll(/[\w-]+/g), ({ 0: id, index }) => ({
        id,
        start: from + index,
        end: from + index + id.length,
      })),
      reason: reason.replace(/\[[^\]]*\]/g, '').trim(),
    };
  });
});
