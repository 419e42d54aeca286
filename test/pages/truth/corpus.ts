import { globSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { readDocument } from '../../../src/document/document.ts';
import { defaultFormat } from '../../../src/pages/format.ts';
import { measurePages } from '../../../src/pages/meter.ts';
import { generatedText } from './generated-text.ts';

export interface Sample {
  readonly name: string;
  readonly text: string;
}

/** Texts that nobody wrote for this: real decisions and narratives where they are at hand, licences, readmes. */
export function realSamples(count: number): Sample[] {
  const shared = globSync(resolve('..', 'shared/eval/real-documents/*/*.md')).sort();
  const packages = globSync([
    'node_modules/*/{readme,README}.md',
    'node_modules/*/{LICENSE,LICENCE,license}{,.md,.txt}',
    'node_modules/@*/*/{readme,README,LICENSE}{,.md}',
  ]).sort();
  const samples: Sample[] = [];
  const seen = new Set<string>();
  for (const file of [...shared, ...packages]) {
    if (samples.length >= count) break;
    const text = readFileSync(file, 'utf8');
    if (text.length < 600 || text.length > 60_000 || seen.has(text)) continue;
    seen.add(text);
    if (measurePages(readDocument(text), defaultFormat).about.length > 0) continue;
    samples.push({
      name: `${String(samples.length).padStart(3, '0')}-${basename(file).slice(0, 40)}`.replace(
        /[^\w-]/g,
        '_',
      ),
      text,
    });
  }
  return samples;
}

/** Narratives made up from seeds, half a page to twelve pages long. */
export function generatedSamples(count: number, seed: number): Sample[] {
  return Array.from({ length: count }, (_, n) => ({
    name: `g${seed}-${String(n).padStart(3, '0')}`,
    text: generatedText(seed + n * 101, {
      nth: n,
      words: Math.round(260 * 24 ** (n / Math.max(1, count - 1))),
    }),
  }));
}
