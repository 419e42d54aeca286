import type { Block } from '../../document/block.ts';
import { perBlock } from '../../document/per-block.ts';
import type { Span } from '../../document/span.ts';
import { inSpeech, lowerAt } from '../cues/cue.ts';
import { PhraseSet } from '../phrases.ts';
import { readQuantities } from '../quantities/quantities.ts';
import { undefinedMetrics } from '../words/metric-roles.ts';
import { readMovements } from './movement.ts';

/** A metric whose name says nothing by itself, where a number of it stands. Its span counts from the start of its block. */
export interface NamedMetric extends Span {
  readonly name: string;
  readonly block: Block;
}

interface Named {
  readonly defined: readonly string[];
  readonly measured: readonly NamedMetric[];
}

const names = new PhraseSet(undefinedMetrics.map((name) => [name, name] as const));
const nothing: Named = { defined: [], measured: [] };

/** The metrics of a block that need a definition: those it defines, and those of which it gives a number. */
export const undefinedMetricsIn = perBlock((block): Named => {
  if (block.kind === 'heading' || block.kind === 'label' || block.kind === 'code') return nothing;
  const defined: string[] = [];
  const measured: NamedMetric[] = [];
  for (const sentence of block.sentences) {
    for (const { value: name, span, first, last } of names.matches(block.prose, sentence)) {
      if (inSpeech(block, sentence.words[first])) continue;
      const after = block.prose.slice(span.end, Math.min(sentence.end, span.end + 60));
      const before = block.prose.slice(Math.max(sentence.start, span.start - 40), span.start);
      if (defining.test(after) || defines.test(before)) defined.push(name);
      else if (!sentence.question && isNumbered(block, sentence, { first, last }))
        measured.push({ ...span, name, block });
    }
  }
  return { defined, measured };
});

/** “engagement (sessions a week)”, “engagement means”, “quality, measured as”; a number in brackets defines nothing. */
const defining =
  /^\s*(?:\((?!\s*[\d$€£<>~+-])[^)]{6,}|(?:score |rate |index )?(?:means|is the|is measured|is defined|refers to|counts)\b|,? ?(?:measured|defined|that is|i\.e\.|meaning|as)\b)/i;
const defines = /\b(?:define|defines|defined|call|measure|measures|measured)\s+(?:\w+\s+){0,2}$/i;

interface Range {
  readonly first: number;
  readonly last: number;
}

/** The metric itself has the number: “engagement rose 12%”, “productivity of 14%”; not “high-quality”, “quality checks”. */
function isNumbered(block: Block, sentence: Block['sentences'][number], { first, last }: Range): boolean {
  const { words } = sentence;
  if (words[first]?.joined || words[last + 1]?.joined) return false;
  const before = lowerAt(words, first - 1);
  // “on-time performance” says what is measured.
  if (/\w-\w+\s+$/.test(block.prose.slice(0, words[first]?.start).slice(-30))) return false;
  if (
    /^(?:of|for|in|with|on|per|by|to)$/.test(before) &&
    !/^(?:increase|improvement|rise|gain|drop|fall|growth|lift|change)$/.test(lowerAt(words, first - 2))
  )
    return false;
  const moved = readMovements(block, sentence).some(
    ({ at, told, state }) =>
      told !== 'ahead' && !state && (at > last ? isNext(words, last, at) : first - at <= 2),
  );
  if (moved) return true;
  const next = lowerAt(words, last + 1);
  return (
    /^(?:is|was|stands|stood|of|reached|hit)$/.test(next) &&
    readQuantities(block, sentence).some(
      ({ at, kind, period }) => !period && kind === 'percent' && at > last && at <= last + 4,
    )
  );
}

/** “engagement has risen”, “the quality score fell”; not “the quality team grew”. */
const isNext = (words: Block['sentences'][number]['words'], last: number, at: number): boolean =>
  words
    .slice(last + 1, at)
    .every(({ lower }) => /^(?:also|had|has|have|index|is|level|rate|score|then|was)$|ly$/.test(lower));
