import type { Edit, Finding } from '../engine/finding.ts';

/** One run mends at most so many findings: an editor waits for it before it saves. The next run goes on from there. */
const mostFixes = 500;

/**
 * The edits of all fixes that need nobody's judgment, sorted by `start`. A fix is taken whole or not at all, and not
 * beside another one: what touches could join into a word that neither meant. Such a fix is left for the next run.
 */
export function safeEdits(findings: readonly Finding[]): readonly Edit[] {
  const taken: Edit[] = [];
  let fixes = 0;
  for (const finding of findings) {
    if (fixes === mostFixes) break;
    const fix = finding.fixes.find(({ safety }) => safety === 'safe');
    if (!fix || fix.edits.some((edit) => taken.some((other) => touch(edit, other)))) continue;
    taken.push(...fix.edits);
    fixes++;
  }
  return taken.sort((a, b) => a.start - b.start);
}

function touch(a: Edit, b: Edit): boolean {
  return a.start <= b.end && b.start <= a.end;
}
