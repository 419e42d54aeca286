import type { TextEdit } from './text-edit.ts';

/** Front matter from the first line to its closing one; the body between is the second group. */
const frontMatter = /^(\uFEFF?---[ \t]*(?:\r\n|\r|\n))([\s\S]*?)(?:^|(?<=[\r\n]))---[ \t]*(?:\r\n|\r|\n|$)/;

/**
 * The edit that gives a field of the front matter a value: in its line, as a new first line, or with a front matter of
 * its own. Other lines stay as they are, also where the YAML is broken. The value is written as it is given.
 */
export function fieldEdit(text: string, name: string, value: string): TextEdit {
  const lineEnd = text.charAt(text.indexOf('\n') - 1) === '\r' ? '\r\n' : '\n';
  const [, opening, body] = frontMatter.exec(text) ?? [];
  if (opening === undefined || body === undefined) {
    const at = text.startsWith('\uFEFF') ? 1 : 0;
    const line = `---${lineEnd}${name}: ${value}${lineEnd}---${lineEnd}${lineEnd}`;
    return { start: at, end: at, text: line };
  }
  const found = new RegExp(`^(${name}[ \\t]*:)[^\\r\\n]*`, 'im').exec(body);
  const start = opening.length + (found?.index ?? 0);
  if (!found) return { start, end: start, text: `${name}: ${value}${lineEnd}` };
  // A comment behind the value stays.
  const comment = /\s#.*$/.exec(found[0])?.[0] ?? '';
  return { start, end: start + found[0].length, text: `${found[1]} ${value}${comment}` };
}
