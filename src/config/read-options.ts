import { isSeverity } from '../engine/config.ts';
import { severities } from '../engine/finding.ts';
import { nearest } from '../engine/nearest.ts';
import type { OptionSpec } from '../engine/options.ts';
import type { Rule } from '../engine/rule.ts';
import { type Fault, type Fields, isRecord } from './values.ts';

/** Takes what is wrong with one of a rule’s fields. */
export type RuleFaults = (name: string, at: Fault['at'], message: string) => void;

/** A rule’s severity and options as far as they can be read. */
export function readOptions({ id, options }: Rule, given: Fields, tell: RuleFaults): Fields {
  const entries = Object.entries(given).filter(([name, value]) => {
    if (name === 'severity') {
      if (isSeverity(value)) return true;
      tell(name, 'value', `How grave is “${id}”? A severity is off, ${severities.join(', ')}.`);
      return false;
    }
    const spec = options[name];
    if (!spec) tell(name, 'key', unknownOption(name, id, Object.keys(options)));
    else if (isOf(spec, value)) return true;
    else tell(name, 'value', `What is “${name}”? It is ${typeNames[spec.type]}. ${spec.description}`);
    return false;
  });
  return Object.fromEntries(entries);
}

function unknownOption(name: string, id: string, known: readonly string[]): string {
  const near = nearest(name, ['severity', ...known]);
  const rest = near
    ? `The nearest is “${near}”.`
    : known.length > 0
      ? `The options of “${id}” are ${known.join(', ')}.`
      : `“${id}” has a severity and no options.`;
  return `Which option is “${name}”? ${rest}`;
}

const typeNames: Readonly<Record<OptionSpec['type'], string>> = {
  number: 'a number',
  boolean: 'true or false',
  words: 'a list of words to add, or an object with “add” and “remove”',
};

function isOf({ type }: OptionSpec, value: unknown): boolean {
  if (type !== 'words') return typeof value === type;
  if (isWords(value)) return true;
  return (
    isRecord(value) &&
    Object.entries(value).every(([name, list]) => /^(?:add|remove)$/.test(name) && isWords(list))
  );
}

const isWords = (value: unknown): boolean =>
  Array.isArray(value) && value.every((word) => typeof word === 'string');
