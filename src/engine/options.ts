interface NumberOption {
  readonly type: 'number';
  readonly default: number;
  readonly description: string;
}

interface BooleanOption {
  readonly type: 'boolean';
  readonly default: boolean;
  readonly description: string;
}

/** A list of words. A setting adds to it and takes from it: `{ add: [...], remove: [...] }`, or a bare list to add. */
interface WordsOption {
  readonly type: 'words';
  readonly default: readonly string[];
  readonly description: string;
}

/** One option of a rule. Type, default and description are the source of the docs, of the schema and of settings. */
export type OptionSpec = NumberOption | BooleanOption | WordsOption;

export type OptionValue = OptionSpec['default'];

export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

/** The values that a rule's check receives. */
export type OptionValues<O extends OptionSpecs> = { readonly [K in keyof O]: O[K]['default'] };

export const option = {
  number: (value: number, description: string): NumberOption => ({
    type: 'number',
    default: value,
    description,
  }),
  boolean: (value: boolean, description: string): BooleanOption => ({
    type: 'boolean',
    default: value,
    description,
  }),
  words: (value: readonly string[], description: string): WordsOption => ({
    type: 'words',
    default: value,
    description,
  }),
};

/** The given values where they have the right type, the defaults elsewhere. */
export function optionValues<O extends OptionSpecs>(
  specs: O,
  given: Readonly<Record<string, unknown>>,
): OptionValues<O> {
  const values = Object.entries(specs).map(([name, spec]) => [name, chosen(spec, given[name])]);
  return Object.fromEntries(values) as OptionValues<O>;
}

function chosen(spec: OptionSpec, given: unknown): OptionValue {
  if (spec.type === 'words') return wordsFrom(spec.default, given);
  return typeof given === spec.type ? (given as OptionValue) : spec.default;
}

function wordsFrom(known: readonly string[], given: unknown): readonly string[] {
  const { add, remove } = changeOf(given);
  if (add.length === 0 && remove.length === 0) return known;
  const gone = new Set(remove.map((word) => word.toLowerCase()));
  const words = [...known, ...add].filter((word) => !gone.has(word.toLowerCase()));
  return [...new Set(words)].sort();
}

function changeOf(given: unknown): { readonly add: readonly string[]; readonly remove: readonly string[] } {
  if (Array.isArray(given)) return { add: strings(given), remove: [] };
  const { add, remove } = (given ?? {}) as { readonly add?: unknown; readonly remove?: unknown };
  return { add: strings(add), remove: strings(remove) };
}

const strings = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
