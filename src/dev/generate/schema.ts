import { type ConfigKey, configKeys, keyMeanings } from '../../config/values.ts';
import { defaultMaxFindings } from '../../engine/caps.ts';
import { severities } from '../../engine/finding.ts';
import type { OptionSpec } from '../../engine/options.ts';
import type { Rule } from '../../engine/rule.ts';
import { kinds } from '../../narratives/kinds.ts';
import { fontNames, paperSizes, sizes, spacings } from '../../pages/format.ts';
import type { formatParts } from '../../pages/parse-format.ts';

/** A JSON schema, or a part of one. */
export type Schema = Readonly<Record<string, unknown>>;

/** What an editor completes and checks in `.sixpager.json` and `.sixpager.yaml`. */
export function configSchema(rules: readonly Rule[]): string {
  const keys = configKeys.map((key) => [
    key,
    { ...schemaOf(key, rules), markdownDescription: keyMeanings[key] },
  ]);
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Six-Pager',
    type: 'object',
    properties: {
      $schema: { type: 'string' },
      extends: {
        type: 'string',
        description: 'The path of a file that this one builds on, from here to one inside the workspace.',
      },
      ...Object.fromEntries(keys),
    },
    additionalProperties: false,
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

/** The values of one key, with its default. */
export function schemaOf(key: ConfigKey, rules: readonly Rule[]): Schema {
  const schemas: Readonly<Record<ConfigKey, () => Schema>> = {
    rules: () => rulesSchema(rules),
    kinds: () => ({ type: 'object', additionalProperties: { enum: kindIds }, default: {} }),
    limits: limitsSchema,
    format: formatSchema,
    terms: () => ({ type: 'array', items: { type: 'string' }, default: [] }),
    maxFindings: () => ({ type: 'integer', minimum: 1, default: defaultMaxFindings }),
  };
  return schemas[key]();
}

const kindIds = kinds.map(({ id }) => id);
const grades = ['off', ...severities];
const length = {
  type: 'string',
  pattern: '^\\s*\\d[\\d,.]*\\s*([Ww]ords?|[Cc]har(acter)?s?|[Pp]ages?)\\s*$',
};

/** Each rule has its meaning and options; what is true of every rule stands once, as a pattern. */
function rulesSchema(rules: readonly Rule[]): Schema {
  return {
    type: 'object',
    propertyNames: { enum: rules.map(({ id }) => id) },
    properties: Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)])),
    patternProperties: {
      '': { anyOf: [{ enum: grades }, { type: 'object', properties: { severity: { enum: grades } } }] },
    },
    default: {},
  };
}

function ruleSchema({ summary, options }: Rule): Schema {
  const entries = Object.entries(options).map(([name, spec]) => [name, optionSchema(spec)]);
  const own = entries.length > 0 ? Object.fromEntries(entries) : undefined;
  return { description: summary, ...(own && { properties: own }) };
}

function optionSchema(spec: OptionSpec): Schema {
  const { type, description } = spec;
  if (type !== 'words') return { type, default: spec.default, description };
  const words = { type: 'array', items: { type: 'string' } };
  return {
    anyOf: [
      words,
      { type: 'object', properties: { add: words, remove: words }, additionalProperties: false },
    ],
    description,
  };
}

/** What an object may hold is completed; a text is read when it is there. */
function formatSchema(): Schema {
  const margin = { type: ['string', 'number'] };
  const margins = Object.fromEntries(['top', 'right', 'bottom', 'left'].map((side) => [side, margin]));
  const parts: Readonly<Record<(typeof formatParts)[number], Schema>> = {
    paper: { enum: Object.keys(paperSizes) },
    font: { enum: fontNames },
    size: { type: 'number', minimum: sizes.min, maximum: sizes.max, multipleOf: 0.5 },
    margins: { anyOf: [margin, { type: 'object', properties: margins, additionalProperties: false }] },
    spacing: { enum: spacings },
    'line-numbers': { type: 'boolean' },
    'page-numbers': { type: 'boolean' },
  };
  return {
    anyOf: [
      { type: 'string', pattern: formatPattern() },
      { type: 'object', properties: parts, additionalProperties: false },
    ],
    default: '',
  };
}

/** What `parseFormat` understands, so that an editor marks a text that it does not: a schema has no other way. */
function formatPattern(): string {
  const size = '(1[01](\\.[05]0?)?|12(\\.00?)?) ?([Pp][Tt]|[Pp][Oo][Ii][Nn][Tt][Ss]?)?';
  const font = anyCase(...fontNames, 'Times', 'TNR');
  const length = '(\\d+(\\.\\d+)?|\\.\\d+) ?([Ii][Nn]([Cc][Hh]([Ee][Ss])?)?|"|[Cc][Mm]|[Mm][Mm]|[Pp][Tt])?';
  const margins = anyCase('margins', 'margin');
  const parts = [
    `([Uu][Ss][ -])?${anyCase(...Object.keys(paperSizes))}`,
    `${font}( ?${size})?`,
    size,
    `${length} ${margins}`,
    `${margins}:? ${length}`,
    `(1|1\\.15|1\\.5|2|${anyCase('single', 'double')})[ -](${anyCase('line')} )?${anyCase('spacing', 'spaced')}`,
    `(${anyCase('no', 'without')} )?${anyCase('line', 'page')} ${anyCase('numbers', 'number')}`,
  ];
  const part = `\\s*(${parts.join('|')})?\\s*`;
  return `^${part}([,;]${part})*$`;
}

const anyCase = (...words: readonly string[]): string =>
  `(${words.map((word) => word.replace(/[a-z]/gi, (letter) => `[${letter.toUpperCase()}${letter.toLowerCase()}]`)).join('|')})`;

function limitsSchema(): Schema {
  const parts = Object.fromEntries(
    ['document', 'press-release', 'faq', 'body'].map((part) => [part, length]),
  );
  const limit = { anyOf: [length, { type: 'object', properties: parts, additionalProperties: false }] };
  return { type: 'object', propertyNames: { enum: kindIds }, additionalProperties: limit, default: {} };
}
