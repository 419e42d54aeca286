import { isMap, isNode, isScalar, parseDocument, type YAMLMap } from 'yaml';
import type { TextEdit } from '../document/text-edit.ts';
import type { Severity } from '../engine/finding.ts';

/**
 * The edit that sets a rule’s severity in a text of YAML or JSON, and leaves everything else as it is written;
 * undefined where the text cannot be read, or where something else stands in the way.
 */
export function setSeverity(text: string, rule: string, severity: Severity | 'off'): TextEdit | undefined {
  const { contents, errors } = parseDocument(text, { prettyErrors: false, logLevel: 'silent' });
  if (errors.length > 0) return undefined;
  const json = text.trimStart().startsWith('{');
  const quoted = (name: string): string => (json ? JSON.stringify(name) : name);
  const setting = `${quoted(rule)}: ${quoted(severity)}`;
  if (contents === null || (isScalar(contents) && contents.value === null)) return atEnd(text, setting);
  if (!isMap(contents)) return undefined;
  const rules = valueIn(contents, 'rules');
  if (rules === undefined)
    return contents.flow ? first(text, contents, `"rules": { ${setting} }`) : atEnd(text, setting);
  if (!isMap(rules)) return instead(text, contents, 'rules', `{ ${setting} }`);
  const options = valueIn(rules, rule);
  if (options === undefined) return first(text, rules, setting);
  if (!isMap(options)) return instead(text, rules, rule, quoted(severity));
  if (valueIn(options, 'severity') !== undefined) return instead(text, options, 'severity', quoted(severity));
  return first(text, options, `${quoted('severity')}: ${quoted(severity)}`);
}

const pairOf = (map: YAMLMap, name: string) =>
  map.items.find(({ key }) => isScalar(key) && key.value === name);

/** The value of a key: `null` where there is the key alone, undefined where there is none. */
function valueIn(map: YAMLMap, name: string): unknown {
  const pair = pairOf(map, name);
  return pair && (pair.value ?? null);
}

/** A file of its own, or a paragraph at the end of one in lines. */
function atEnd(text: string, setting: string): TextEdit {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const body = text.trimEnd();
  const before = body === '' ? '' : lineEnd;
  const end = body === text ? lineEnd : '';
  return { start: body.length, end: body.length, text: `${before}rules:${lineEnd}  ${setting}${end}` };
}

/** Before the first pair of a map, as far in as that. */
function first(text: string, { flow, items, range }: YAMLMap, pair: string): TextEdit | undefined {
  const start = range?.[0];
  if (start === undefined) return undefined;
  if (flow) {
    const at = start + 1;
    return { start: at, end: at, text: ` ${pair}${items.length > 0 ? ',' : ' '}` };
  }
  const before = text.slice(0, start);
  const lineStart = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  return { start, end: start, text: `${pair}${lineEnd}${text.slice(lineStart, start)}` };
}

/** In place of the value of a key. */
function instead(text: string, map: YAMLMap, name: string, value: string): TextEdit | undefined {
  const pair = pairOf(map, name);
  if (!isScalar(pair?.key) || !pair.key.range) return undefined;
  const node = pair.value;
  if (isScalar(node) && node.value !== null && node.range) {
    const [start, end] = node.range;
    return { start, end, text: value };
  }
  if (isNode(node) && !isScalar(node)) return undefined;
  const colon = text.indexOf(':', pair.key.range[1]) + 1;
  return { start: colon, end: colon, text: ` ${value}` };
}
