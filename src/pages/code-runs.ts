import type { Run } from './flow.ts';
import { printable } from './runs.ts';

/** The lines of a code block, parted by breaks. A tab is four spaces. */
export function codeRuns(value: string, source: string): readonly Run[] {
  const runs: Run[] = [];
  let first = true;
  let at = /^(?:`{3}|~{3})/.test(source) ? afterLine(source, 0) : 0;
  for (const line of value.split(/\r\n?|\n/)) {
    if (!first) runs.push({ text: '\n', at });
    first = false;
    const next = afterLine(source, at);
    const column = source.slice(at, next).indexOf(line);
    const text = printable(line.replaceAll('\t', '    '), false).trimEnd();
    if (text !== '') runs.push({ text, at: at + Math.max(0, column) });
    at = next;
  }
  return runs;
}

function afterLine(source: string, from: number): number {
  for (let at = from; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (code === 10) return at + 1;
    if (code === 13) return source.charCodeAt(at + 1) === 10 ? at + 2 : at + 1;
  }
  return source.length;
}
