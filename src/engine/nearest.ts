/** The known name with the fewest letters changed, if these are no more than half. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  const ranked = known
    .map((each) => ({ each, far: distance(name.toLowerCase(), each.toLowerCase()) }))
    .sort((a, b) => a.far - b.far || (a.each < b.each ? -1 : 1));
  const [best] = ranked;
  return best && best.far * 2 <= name.length ? best.each : undefined;
}

/** Names longer than this are no misspelling of a name that we know, and comparing costs their product. */
const longest = 100;

/** How many letters have to be changed, added or taken away. Source: V. I. Levenshtein, 1966. */
function distance(a: string, b: string): number {
  if (a.length > longest) return a.length;
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + change));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
