import type { Run } from './flow.ts';

/**
 * Where a character of runs stands in the source of their paragraph, counted from its start. What the source has and
 * the runs have not is escapes, markers of quotations, indentation, and characters written by name.
 */
export function sourceOffset(source: string, runs: readonly Run[], index: number): number {
  let before = 0;
  for (const run of runs) {
    const length = run.text.length;
    if (index < before + length) return offsetInRun(source, run, index - before);
    before += length;
  }
  const last = runs.at(-1);
  return last ? offsetInRun(source, last, last.text.length) : 0;
}

function offsetInRun(source: string, { text, at, image, note }: Run, index: number): number {
  if (index === 0 || image || note !== undefined) return at;
  if (source.startsWith(text, at)) return at + index;
  let from = at;
  for (let n = 0; n < index && from < source.length; n++) from = after(source, from, text.charCodeAt(n));
  return from;
}

/** The offset after the next place where the source has a character, or writes it by name. */
function after(source: string, from: number, code: number): number {
  let at = from;
  while (at < source.length) {
    const found = source.charCodeAt(at);
    if (found === code) return code === 32 ? endOfSpace(source, at) : at + 1;
    if (code === 32 && isSpace(found)) return endOfSpace(source, at);
    const name = found === 38 ? /^&[#\w]{1,33};/.exec(source.slice(at, at + 35)) : null;
    if (name) return at + name[0].length;
    at++;
  }
  return at;
}

const isSpace = (code: number): boolean => code === 32 || code === 9 || code === 10 || code === 13;

function endOfSpace(source: string, from: number): number {
  let at = from;
  while (at < source.length && isSpace(source.charCodeAt(at))) at++;
  return at;
}
