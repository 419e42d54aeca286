import {
  isMap,
  isScalar,
  isSeq,
  type Pair,
  parseDocument,
  stringify,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { TextEdit } from './text-edit.ts';

/**
 * The edit that adds a value to a list in a text of YAML or JSON, and leaves everything else as it is written;
 * undefined where the text cannot be read, or where something other than a list stands there.
 */
export function addToList(text: string, key: string, value: string): TextEdit | undefined {
  const { contents, errors } = parseDocument(text, { prettyErrors: false, logLevel: 'silent' });
  if (errors.length > 0) return undefined;
  if (contents === null || (isScalar(contents) && contents.value === null)) return appended(text, key, value);
  if (!isMap(contents)) return undefined;
  const pair = contents.items.find((each) => isScalar(each.key) && each.key.value === key);
  if (!pair) return contents.flow ? intoObject(text, contents, key, value) : appended(text, key, value);
  return intoPair(text, pair, value);
}

function intoPair(text: string, { key, value: list }: Pair, value: string): TextEdit | undefined {
  if (isMap(list) && !list.flow) return afterLast(text, list, `${written(value)}:`);
  if (isSeq(list)) {
    if (!list.flow) return afterLast(text, list, `- ${written(value)}`);
    return beforeBracket(text, list, value);
  }
  if (!isScalar(list)) return undefined;
  const [, end = 0] = (key as { readonly range?: readonly number[] }).range ?? [];
  if (list.value === null) {
    const colon = text.indexOf(':', end) + 1;
    return { start: colon, end: colon, text: ` [${written(value)}]` };
  }
  const [start = 0, stop = 0] = list.range ?? [];
  return { start, end: stop, text: `[${text.slice(start, stop)}, ${written(value)}]` };
}

/** A line of its own after the last item of a block, as far in as its first. */
function afterLast(text: string, block: YAMLMap | YAMLSeq, item: string): TextEdit | undefined {
  const start = block.range?.[0];
  const last = block.items.at(-1);
  const lastNode = (
    isSeq(block) ? last : ((last as Pair | undefined)?.value ?? (last as Pair | undefined)?.key)
  ) as { readonly range?: readonly number[] } | undefined;
  const end = lastNode?.range?.[1];
  if (start === undefined || end === undefined) return undefined;
  const lineStart = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1;
  const at = /^[^\r\n]*/.exec(text.slice(end))?.[0].length ?? 0;
  return { start: end + at, end: end + at, text: `${lineEndOf(text)}${text.slice(lineStart, start)}${item}` };
}

function beforeBracket(text: string, { items, range }: YAMLSeq, value: string): TextEdit {
  const last = (items.at(-1) as { readonly range?: readonly number[] } | undefined)?.range?.[1];
  const at = last ?? text.indexOf('[', range?.[0] ?? 0) + 1;
  return { start: at, end: at, text: `${last === undefined ? '' : ', '}${quotedAs(text, value)}` };
}

function intoObject(text: string, { items, range }: YAMLMap, key: string, value: string): TextEdit {
  const at = text.indexOf('{', range?.[0] ?? 0) + 1;
  return { start: at, end: at, text: `"${key}": [${JSON.stringify(value)}]${items.length > 0 ? ', ' : ''}` };
}

function appended(text: string, key: string, value: string): TextEdit {
  const body = text.replace(/\s+$/, '');
  const lineEnd = lineEndOf(text);
  const before = body === '' ? '' : lineEnd;
  const after = body === text ? lineEnd : '';
  return { start: body.length, end: body.length, text: `${before}${key}: [${written(value)}]${after}` };
}

const lineEndOf = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');

/** JSON knows words in quotation marks only. */
const quotedAs = (text: string, value: string): string =>
  text.trimStart().startsWith('{') ? JSON.stringify(value) : written(value);

/** A word as YAML writes it within brackets, in quotation marks where it needs them. */
function written(value: string): string {
  return stringify([value], { collectionStyle: 'flow', lineWidth: 0 })
    .trim()
    .replace(/^\[\s*|\s*\]$/g, '');
}
