/**
 * Whether a path from the config’s folder, with forward slashes, matches a pattern: `*` is any part of a name, `?` one
 * character of it, `**` any number of folders. A pattern without a slash is held against the file’s name alone.
 */
export function matchesPath(pattern: string, path: string): boolean {
  const names = path.split('/');
  const wanted = pattern.replace(/^\.?\//, '').split('/');
  if (!pattern.includes('/')) return matchesName(pattern, names.at(-1) ?? '');
  return matches(wanted, names, '**', matchesName);
}

function matchesName(pattern: string, name: string): boolean {
  return matches([...pattern], [...name], '*', (wanted, char) => wanted === '?' || wanted === char);
}

/**
 * Compares item by item, where `any` stands for any number of them. On a mismatch it goes back to the last `any` alone:
 * an earlier one could take no more than that, so that the time is at most the product of the lengths.
 */
function matches(
  pattern: readonly string[],
  items: readonly string[],
  any: string,
  same: (wanted: string, item: string) => boolean,
): boolean {
  let at = 0;
  let last = -1;
  let taken = 0;
  for (let n = 0; n < items.length; ) {
    if (pattern[at] === any) {
      last = at++;
      taken = n;
    } else if (at < pattern.length && same(pattern[at] ?? '', items[n] ?? '')) {
      at++;
      n++;
    } else if (last >= 0) {
      at = last + 1;
      n = ++taken;
    } else return false;
  }
  return pattern.slice(at).every((rest) => rest === any);
}
