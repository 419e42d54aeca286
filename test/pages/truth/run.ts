// `npm run pages:truth`: compares the meter's pages with LibreOffice's on all texts in all formats, and writes the
// numbers to docs/pages.md. Takes ten minutes. --count 60: so many real texts, and as many made up. --only NAME: shows one.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Comparison } from './compare.ts';
import { compareAll } from './compare-all.ts';
import { generatedSamples, realSamples, type Sample } from './corpus.ts';
import { formatTexts } from './formats.ts';
import { type Layout, whatIsMissing, whatSettlingMisses } from './libreoffice.ts';

const of = (few: number, all: number): string =>
  `${few} of ${all}${few === all ? '' : ` (${((100 * few) / all).toFixed(1)}%)`}`;

function row(name: string, compared: readonly Comparison[]): string {
  const breaks = compared.flatMap((each) => each.breaks);
  const count = <T>(list: readonly T[], test: (each: T) => boolean) =>
    of(list.filter(test).length, list.length);
  const lines = compared.reduce((sum, each) => sum + each.lines, 0);
  const wrong = compared.reduce((sum, each) => sum + each.wrongLines, 0);
  return `| ${[
    name,
    count(compared, ({ pages, truePages }) => pages === truePages),
    count(compared, (each) => each.breaks.every(({ linesOff }) => linesOff === 0)),
    count(breaks, ({ sameParagraph }) => sameParagraph),
    count(breaks, ({ linesOff }) => linesOff === 0),
    count(compared, ({ lastLineOff }) => lastLineOff === 0),
    `${wrong} of ${lines}`,
  ].join(' | ')} |`;
}

const head = `| Format | Page count exact | Every page ends at its line | Pages end in the right paragraph | At the right line | Last line exact | Lines that break elsewhere |
| --- | --- | --- | --- | --- | --- | --- |`;

/** What differs in a text, for who looks into it. */
function report(
  name: string,
  { pages, truePages, breaks, lastLineOff, wrongLines, firstWrong }: Comparison,
): void {
  const off = breaks.map(({ linesOff, sameParagraph }) => `${linesOff}${sameParagraph ? '' : '!'}`).join(' ');
  if (pages === truePages && lastLineOff === 0 && wrongLines === 0 && !/[1-9]|I/.test(off)) return;
  console.log(
    `  ${name}: ${pages} for ${truePages} pages, breaks off by ${off || '0'} lines, the last by ${lastLineOff}; ${wrongLines} lines ${firstWrong}`,
  );
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { count: { type: 'string', default: '60' }, only: { type: 'string' } },
  });
  const missing = whatIsMissing() ?? whatSettlingMisses();
  if (missing) throw new Error(`${missing} missing.`);
  const count = Number(values.count);
  const real = realSamples(count);
  const samples = [...real, ...generatedSamples(count, 31_000)].filter(
    ({ name }) => values.only === undefined || name.includes(values.only),
  );
  const settled = await tableOf(samples, 'settled');
  const loaded = await tableOf(samples, 'loaded');
  if (values.only !== undefined) return;
  const page = readFileSync('docs/pages.md', 'utf8');
  const texts = `${real.length} texts that nobody wrote for this, ${samples.length - real.length} made up from seeds that nothing was tuned on, LibreOffice 7.4.`;
  const parts = [texts, 'Laid out a second time:', settled, 'As it is loaded:', loaded].join('\n\n');
  writeFileSync(
    'docs/pages.md',
    page.replace(
      /<!-- truth: generated -->[\s\S]*<!-- \/truth -->/,
      () => `<!-- truth: generated -->\n\n${parts}\n\n<!-- /truth -->`,
    ),
  );
}

async function tableOf(samples: readonly Sample[], layout: Layout): Promise<string> {
  const rows: string[] = [];
  const all: Comparison[] = [];
  for (const formatText of formatTexts) {
    console.log(`${formatText}, ${layout}`);
    const compared = await compareAll(samples, formatText, layout);
    for (const [name, each] of compared) report(name, each);
    rows.push(row(formatText, [...compared.values()]));
    all.push(...compared.values());
  }
  rows.push(row('**All**', all));
  console.log(rows.join('\n'));
  return `${head}\n${rows.join('\n')}`;
}

await main();
