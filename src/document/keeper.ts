/**
 * Something that keeps what was read in it, where nobody else sees it. A weak table would do the same, but after each
 * key blocks are looked up in it by the ten thousand, and each look is a way through memory that no cache has at hand.
 */
export abstract class Keeper {
  readonly #kept: unknown[] = [];

  /** What an object keeps; undefined if it is no keeper. */
  static keptBy(object: object): unknown[] | undefined {
    return #kept in object ? object.#kept : undefined;
  }
}

let places = 0;

/** A reading that is done once for each keeper, and goes when it goes. What is no keeper is read by `otherwise`. */
export function keptReading<A extends readonly unknown[], T>(
  read: (...of: A) => T,
  keeperOf: (...of: A) => object,
  otherwise: (...of: A) => T,
): (...of: A) => T {
  const place = places++;
  return (...of) => {
    const kept = Keeper.keptBy(keeperOf(...of));
    if (!kept) return otherwise(...of);
    let value = kept[place] as T | undefined;
    if (value === undefined) {
      value = read(...of);
      kept[place] = value;
    }
    return value;
  };
}
