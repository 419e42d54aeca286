/** A schema in the little of JSON Schema’s language that this one needs. Every property is required unless `optional`. */
interface Schema {
  readonly type: 'object' | 'array' | 'string' | 'integer';
  readonly optional?: true;
  readonly properties?: Readonly<Record<string, Schema>>;
  /** What every property of an object with free names is. */
  readonly values?: Schema;
  readonly items?: Schema;
  readonly least?: number;
  readonly pattern?: RegExp;
}

const text: Schema = { type: 'string', pattern: /\S/ };
const anyText: Schema = { type: 'string' };
const level: Schema = { type: 'string', pattern: /^(?:none|note|warning|error)$/ };
const fromOne: Schema = { type: 'integer', least: 1 };
const fromZero: Schema = { type: 'integer', least: 0 };
// RFC 3986: what is no such character is percent-encoded, and a percent sign begins an encoding.
const uri: Schema = { type: 'string', pattern: /^(?:[\w.~!$&'()*+,;=:@/-]|%[\dA-F]{2})+$/ };

const object = (properties: Readonly<Record<string, Schema>>): Schema => ({ type: 'object', properties });
const list = (items: Schema, least = 0): Schema => ({ type: 'array', items, least });
const optional = (schema: Schema): Schema => ({ ...schema, optional: true });
const message = object({ text });

const artifactLocation = object({ uri, uriBaseId: optional(text) });
const region = object({
  startLine: fromOne,
  startColumn: fromOne,
  endLine: fromOne,
  endColumn: fromOne,
  charOffset: fromZero,
  charLength: fromZero,
});
const physicalLocation = object({ artifactLocation, region });
const replacement = object({ deletedRegion: region, insertedContent: object({ text: anyText }) });

const result = object({
  ruleId: text,
  ruleIndex: fromZero,
  level,
  message,
  locations: list(object({ physicalLocation }), 1),
  relatedLocations: optional(list(object({ id: fromZero, physicalLocation, message }))),
  partialFingerprints: { type: 'object', values: text },
  fixes: optional(
    list(
      object({
        description: message,
        artifactChanges: list(object({ artifactLocation, replacements: list(replacement, 1) }), 1),
        properties: object({ safety: text }),
      }),
    ),
  ),
  properties: object({ severity: text, code: optional(text) }),
});

const rule = object({
  id: text,
  shortDescription: message,
  fullDescription: message,
  help: message,
  defaultConfiguration: object({ level }),
});

/** What SARIF 2.1.0’s own schema says of the properties that we write; it allows no others. */
const log = object({
  $schema: uri,
  version: { type: 'string', pattern: /^2\.1\.0$/ },
  runs: list(
    object({
      tool: object({
        driver: object({ name: text, version: text, informationUri: optional(uri), rules: list(rule, 1) }),
      }),
      columnKind: { type: 'string', pattern: /^utf16CodeUnits$/ },
      newlineSequences: list(anyText, 1),
      originalUriBaseIds: { type: 'object', values: object({ description: message }) },
      results: list(result),
    }),
    1,
  ),
});

/** What the schema has against a log, by place. */
export function problemsOf(value: unknown): string[] {
  return problemsIn(value, log, 'log');
}

function problemsIn(value: unknown, schema: Schema, at: string): string[] {
  if (value === undefined) return schema.optional ? [] : [`${at} is missing`];
  if (schema.type === 'integer') {
    const holds = Number.isInteger(value) && (value as number) >= (schema.least ?? 0);
    return holds ? [] : [`${at} is no such number: ${value}`];
  }
  if (schema.type === 'string') {
    const holds = typeof value === 'string' && (schema.pattern?.test(value) ?? true);
    return holds ? [] : [`${at} is no such text: ${value}`];
  }
  if (schema.type === 'array') return problemsInList(value, schema, at);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [`${at} is no object`];
  const own = value as Readonly<Record<string, unknown>>;
  const names = new Set([...Object.keys(schema.properties ?? {}), ...Object.keys(own)]);
  return [...names].flatMap((name) => {
    const of = schema.properties?.[name] ?? schema.values;
    return of ? problemsIn(own[name], of, `${at}.${name}`) : [`${at}.${name} is unknown`];
  });
}

/** The schema asks of every list that we write that nothing in it repeats. */
function problemsInList(value: unknown, { items, least = 0 }: Schema, at: string): string[] {
  if (!Array.isArray(value) || !items) return [`${at} is no list`];
  const problems = value.flatMap((each, index) => problemsIn(each, items, `${at}[${index}]`));
  if (value.length < least) problems.push(`${at} has ${value.length} and not ${least}`);
  if (new Set(value.map((each) => JSON.stringify(each))).size < value.length)
    problems.push(`${at} repeats itself`);
  return problems;
}
