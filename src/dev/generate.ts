// `npm run generate` writes what is told by the source: rule pages, the kinds, the configuration, its schema and its
// settings, tables of the README, the slots' highlighting, notices. With --check it writes nothing and names what is stale.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { kinds } from '../narratives/kinds.ts';
import { rules } from '../rules/index.ts';
import { configurationPage } from './generate/configuration-page.ts';
import { fontTables } from './generate/font-tables.ts';
import { kindsPage } from './generate/kinds-page.ts';
import { withSettings } from './generate/manifest.ts';
import { notices } from './generate/notices.ts';
import { withTables } from './generate/readme.ts';
import { rulePage, rulesIndex } from './generate/rule-page.ts';
import { configSchema } from './generate/schema.ts';
import { slotGrammar } from './generate/slot-grammar.ts';
import { snippets } from './generate/snippets.ts';
import { extensionStrings, type ManifestStrings, manifestStrings } from './generate/strings.ts';

/** A file whose text follows from the source. The path is relative to the project. */
export interface Generated {
  readonly path: string;
  readonly text: string;
}

const pages = 'docs/rules';
const grammar = 'syntaxes/slots.injection.tmLanguage.json';

/** Every generated file as it should be. */
export async function generate(): Promise<readonly Generated[]> {
  const manifest = withSettings(readFileSync('package.json', 'utf8'), rules);
  const strings = manifestStrings(readFileSync('package.nls.json', 'utf8'));
  return [
    ...rules.map((rule) => ({ path: `${pages}/${rule.id}.md`, text: rulePage(rule) })),
    { path: `${pages}/README.md`, text: rulesIndex(rules) },
    { path: 'docs/kinds.md', text: kindsPage(kinds) },
    { path: 'docs/configuration.md', text: configurationPage(rules) },
    { path: 'schemas/sixpager.schema.json', text: configSchema(rules) },
    { path: 'package.json', text: manifest },
    { path: 'package.nls.json', text: asJson(strings) },
    { path: 'l10n/bundle.l10n.json', text: asJson(extensionStrings()) },
    { path: 'src/pages/font-tables.ts', text: fontTables() },
    { path: 'snippets/sixpager.json', text: snippets() },
    { path: grammar, text: slotGrammar(readFileSync(grammar, 'utf8')) },
    { path: 'README.md', text: withTables(readFileSync('README.md', 'utf8'), manifest, strings) },
    { path: 'THIRD-PARTY-NOTICES', text: await notices() },
  ];
}

const asJson = (strings: ManifestStrings): string => `${JSON.stringify(strings, null, 2)}\n`;

/** The files that differ from what they should be, and why; the pages of rules that are gone among them. */
export function staleFiles(files: readonly Generated[]): { readonly path: string; readonly why: string }[] {
  const changed = files.flatMap(({ path, text }) => {
    if (!existsSync(path)) return [{ path, why: 'is missing' }];
    return readFileSync(path, 'utf8') === text ? [] : [{ path, why: 'is stale' }];
  });
  const orphans = orphanPages(files).map((path) => ({ path, why: 'belongs to no rule' }));
  return [...changed, ...orphans];
}

function orphanPages(files: readonly Generated[]): string[] {
  if (!existsSync(pages)) return [];
  const known = new Set(files.map(({ path }) => path));
  return readdirSync(pages)
    .map((name) => `${pages}/${name}`)
    .filter((path) => !known.has(path));
}

function write(files: readonly Generated[]): void {
  for (const path of orphanPages(files)) rmSync(path);
  for (const { path, text } of files) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}

async function main(): Promise<void> {
  const files = await generate();
  const stale = staleFiles(files);
  if (!process.argv.includes('--check')) {
    write(files);
    for (const { path } of stale) console.log(`Wrote ${path}`);
    return;
  }
  if (stale.length === 0) return;
  for (const { path, why } of stale) console.error(`${path} ${why}.`);
  console.error('Run `npm run generate`, look at what it changed, and commit it.');
  process.exitCode = 1;
}

if (import.meta.main) await main();
