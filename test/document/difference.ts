const shown = (value: unknown): string => JSON.stringify(value)?.slice(0, 300) ?? String(value);

/** What can be read of an object, getters of its class included. */
function fieldsOf(value: object): Set<string> {
  const names = new Set(Object.keys(value));
  for (
    let type = Object.getPrototypeOf(value);
    type && type !== Object.prototype;
    type = Object.getPrototypeOf(type)
  ) {
    for (const [name, { get }] of Object.entries(Object.getOwnPropertyDescriptors(type)))
      if (get) names.add(name);
  }
  return names;
}

/**
 * Where two readings first differ, as `blocks.3.prose: "a" instead of "b"`; undefined if they are alike.
 * `toEqual` says the same in ten times the time.
 */
export function difference(actual: unknown, wanted: unknown, path = ''): string | undefined {
  if (Object.is(actual, wanted)) return undefined;
  if (typeof actual !== 'object' || typeof wanted !== 'object' || actual === null || wanted === null) {
    return `${path}: ${shown(actual)} instead of ${shown(wanted)}`;
  }
  if (Array.isArray(actual) && Array.isArray(wanted)) return differenceOfLists(actual, wanted, path);
  for (const name of new Set([...fieldsOf(actual), ...fieldsOf(wanted)])) {
    const found = difference(actual[name as keyof object], wanted[name as keyof object], `${path}.${name}`);
    if (found !== undefined) return found;
  }
  return undefined;
}

function differenceOfLists(
  actual: readonly unknown[],
  wanted: readonly unknown[],
  path: string,
): string | undefined {
  for (let at = 0; at < Math.max(actual.length, wanted.length); at++) {
    const found = difference(actual[at], wanted[at], `${path}.${at}`);
    if (found !== undefined) return found;
  }
  return undefined;
}
