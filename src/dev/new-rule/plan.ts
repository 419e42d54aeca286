import { UsageError } from '../../cli/usage-error.ts';
import { type NewScope, tableText } from './table-text.ts';

export const indexPath = 'src/rules/index.ts';

/** The text of a file of the project, `undefined` where there is none. Paths are relative to the project. */
export type Read = (path: string) => string | undefined;

/** What a new rule begins with. Nothing of it is written yet. */
export interface Plan {
  /** Path and text of the files to create: the rule and its table of test sentences. */
  readonly created: ReadonlyMap<string, string>;
  /** The text of `indexPath`, with the rule at the end of the list. */
  readonly index: string;
}

/**
 * Plans the files of a new rule from the skeleton of its scope.
 * @throws UsageError if the id will not do, or if a file or a name is taken.
 */
export function planRule(id: string, scope: NewScope, read: Read): Plan {
  assertWellFormed(id);
  const index = existing(indexPath, read);
  const name = nameOf(id);
  const skeleton = existing(`src/dev/new-rule/${scope}-rule.ts`, read);
  assertFree(name, id, [index, skeleton]);
  const created = new Map([
    [`src/rules/${id}.ts`, ruleText(skeleton, id, name)],
    [`test/rules/${id}.test.ts`, tableText(id, scope)],
  ]);
  for (const path of created.keys()) {
    if (read(path) === undefined) continue;
    throw new UsageError(
      `${path} is there already. Choose another id, or delete the file if it is not needed.`,
    );
  }
  return { created, index: withRule(index, id, name) };
}

/** Longer ids break an import over several lines, and no reader remembers them. */
const longest = 40;

function assertWellFormed(id: string): void {
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id)) {
    throw new UsageError(
      `“${id}” is not an id. Use lower-case letters and digits joined by single hyphens, such as relative-date.`,
    );
  }
  if (id.length > longest) {
    throw new UsageError(
      `“${id}” has ${id.length} characters, and ${longest} is the limit. Name the fault in two or three words.`,
    );
  }
}

/** `vague-quantifier` exports `vagueQuantifier`. */
function nameOf(id: string): string {
  return id.replace(/-([a-z0-9])/g, (_all, first: string) => first.toUpperCase());
}

const keywords = new Set(
  'arguments await break case catch class const continue debugger default delete do else enum eval export extends false finally for function if implements import in instanceof interface let new null package private protected public return static super switch this throw true try typeof undefined var void while with yield'.split(
    ' ',
  ),
);

/** A rule is an export: its name may be no keyword, and none that the list or the skeleton uses. */
function assertFree(name: string, id: string, texts: readonly string[]): void {
  if (texts[0]?.includes(`from './${id}.ts'`)) {
    throw new UsageError(`The rule “${id}” exists. Edit src/rules/${id}.ts, or choose another id.`);
  }
  if (keywords.has(name) || texts.some((text) => namesIn(text).has(name))) {
    throw new UsageError(
      `The rule would be exported as “${name}”, and that name is taken. Choose another id.`,
    );
  }
}

/** What a file imports and declares at its top. */
function namesIn(text: string): ReadonlySet<string> {
  const imported = Array.from(text.matchAll(/^import \{ (.*) \}/gm), (match) =>
    (match[1] ?? '').replaceAll('type ', '').split(', '),
  );
  const declared = Array.from(text.matchAll(/^(?:export )?const (\w+)/gm), (match) => match[1] ?? '');
  return new Set([...imported.flat(), ...declared]);
}

function ruleText(skeleton: string, id: string, name: string): string {
  // The skeleton lies one folder deeper than a rule.
  return skeleton
    .replaceAll("'../../", "'../")
    .replace(/\bnewRule\b/, name)
    .replace("'new-rule'", `'${id}'`);
}

const importLine = /^import \{ \w+ \} from '\.\/([a-z0-9-]+)\.ts';$/;

/** The list with an import where Biome sorts it, and an entry at the end. */
function withRule(index: string, id: string, name: string): string {
  const lines = index.split('\n');
  const end = lines.lastIndexOf('];');
  const own = lines.flatMap((line, at) => {
    const other = importLine.exec(line)?.[1];
    return other === undefined ? [] : [{ at, other }];
  });
  const last = own.at(-1);
  if (end < 0 || !last) {
    throw new UsageError(
      `${indexPath} is not a list of imports and one array that ends in “];”. Restore it.`,
    );
  }
  const next = own.find(({ other }) => other.localeCompare(id, 'en', { numeric: true }) > 0);
  lines.splice(end, 0, `  ${name},`);
  lines.splice(next?.at ?? last.at + 1, 0, `import { ${name} } from './${id}.ts';`);
  return lines.join('\n');
}

function existing(path: string, read: Read): string {
  const text = read(path);
  if (text === undefined) throw new UsageError(`${path} is missing. Run this in the project’s folder.`);
  return text;
}
