/**
 * Readings that are kept with an object: each is done once for it, and goes when the object goes. One weak table for
 * all readings of a kind of object, since every such table costs each collection of garbage.
 */
export class Memo<K extends object> {
  readonly #known = new WeakMap<K, unknown[]>();
  #places = 0;

  /** A function that gives what `read` gives, and calls it once for each key. `keyOf` finds the key among its arguments. */
  reading<A extends readonly unknown[], T>(read: (...of: A) => T, keyOf: (...of: A) => K): (...of: A) => T {
    const place = this.#places++;
    return (...of) => {
      const key = keyOf(...of);
      let values = this.#known.get(key);
      if (!values) {
        values = [];
        this.#known.set(key, values);
      }
      let value = values[place] as T | undefined;
      if (value === undefined) {
        value = read(...of);
        values[place] = value;
      }
      return value;
    };
  }
}
