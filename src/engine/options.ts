interface NumberOption {
  readonly type: 'number';
  readonly default: number;
  readonly description: string;
}

/** One option of a rule. Type, default and description are the source of the docs and of settings. */
export type OptionSpec = NumberOption;

export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

/** The values that a rule's check receives. */
export type OptionValues<O extends OptionSpecs> = { readonly [K in keyof O]: O[K]['default'] };

export const option = {
  number: (value: number, description: string): NumberOption => ({
    type: 'number',
    default: value,
    description,
  }),
};

/** The given values where they have the right type, the defaults elsewhere. */
export function optionValues<O extends OptionSpecs>(
  specs: O,
  given: Readonly<Record<string, unknown>>,
): OptionValues<O> {
  const values = Object.entries(specs).map(([name, spec]) => [
    name,
    typeof given[name] === spec.type ? given[name] : spec.default,
  ]);
  return Object.fromEntries(values) as OptionValues<O>;
}
