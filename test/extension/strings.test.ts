import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { stringsOf } from '../../src/dev/generate/strings.ts';
import { serverTexts } from '../../src/extension/server-texts.ts';
import {
  kindDetails,
  lengthDetails,
  lengthText,
  selectionDetails,
  selectionText,
} from '../../src/extension/status-text.ts';
import type { ReportSummary } from '../../src/server/protocol.ts';
import { english, readTexts } from '../../src/server/texts.ts';
import { inPseudoLocale } from './vscode.ts';

/** Names that are the same in every language, and what no writer sees. */
const same = ['Six-Pager', '1px dashed', 'Six-Pager …, VS Code … …'];

/** String literals that look like words for a reader, without those that go through `l10n.t`. */
function untranslated(source: string): readonly string[] {
  const code = source
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '')
    .replace(/^(?:import|export) [^;]*from '[^']*';$/gm, '')
    .replace(/\bl10n\.t\(\s*'(?:[^'\\]|\\.)*'/g, '');
  return [...code.matchAll(/'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`/g)]
    .map(([, single, template]) => (single ?? template ?? '').replace(/\$\{[^}]*\}/g, '…'))
    .filter((text) => /\p{L}{2,} \p{L}|^\p{Lu}\p{Ll}+/u.test(text))
    .filter((text) => !same.includes(text));
}

describe('the extension', () => {
  it.each(globSync('src/extension/**/*.ts'))('%s says nothing but through l10n.t', (file) => {
    expect(untranslated(readFileSync(file, 'utf8'))).toEqual([]);
  });

  it('is searched so that a string left in English is found', () => {
    expect(
      untranslated("show('Nothing here.'); show(vscode.l10n.t('Nothing here.'), `No \x24{x} here`);"),
    ).toEqual(['Nothing here.', 'No … here']);
    expect(stringsOf("l10n.t('one'); vscode.l10n.t(\n  'it\\'s two', x)")).toEqual(['one', "it's two"]);
  });

  it('has its strings in the bundle for translators', () => {
    const bundle = JSON.parse(readFileSync('l10n/bundle.l10n.json', 'utf8'));
    expect(bundle['Nothing found']).toBe('Nothing found');
  });
});

test('in a language nobody speaks, the status bar has no English left', () => {
  const limit = { part: 'document', unit: 'words', count: 612, max: 500, from: '', given: true } as const;
  const report: ReportSummary = {
    kind: 'prfaq',
    kindFrom: 'headings',
    limits: [limit, { ...limit, part: 'press-release', max: 700 }],
    words: 612,
    characters: 3901,
    slots: 1,
    total: 4,
    findings: { error: 1, warning: 1, info: 1, hint: 1 },
  };
  const lines = inPseudoLocale(() => [
    lengthText(report),
    selectionText({ words: 1, characters: 2, lines: 3, pages: 0.1 }),
    selectionDetails({ words: 1, characters: 2, lines: 3, pages: 4 }),
    ...kindDetails(report),
    ...lengthDetails(report),
    ...lengthDetails({ ...report, findings: { error: 0, warning: 0, info: 0, hint: 0 } }),
  ]);
  expect(lines.map(outside).join('')).not.toMatch(/\p{L}{2,}/u);
});

/** What stands in no ⟦ ⟧; icons aside. */
function outside(line: string): string {
  const bare = line.replace(/\$\([\w~-]+\)/g, '').replace(/⟦[^⟦⟧]*⟧/g, '');
  return bare === line ? line : outside(bare);
}

describe('the server', () => {
  it('says what the extension tells it to, in English where nobody does', () => {
    expect(serverTexts()).toEqual(english);
    expect(readTexts(undefined)).toBe(english);
    expect(readTexts({ about: 'Über {0}', words: 3, other: 'x' })).toEqual({ ...english, about: 'Über {0}' });
    const translated = Object.values(inPseudoLocale(serverTexts));
    expect(translated.map(outside).join('')).not.toMatch(/\p{L}/u);
  });

  it.each(['action-edits', 'code-actions', 'hover', 'symbols'])('says nothing of its own in %s', (file) => {
    expect(untranslated(readFileSync(`src/server/${file}.ts`, 'utf8'))).toEqual([]);
  });
});

describe('the manifest', () => {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
  const strings: Readonly<Record<string, string>> = JSON.parse(readFileSync('package.nls.json', 'utf8'));

  it('has a key in place of each title and description that VS Code shows', () => {
    const { commands, configuration, colors, views, walkthroughs = [] } = manifest.contributes;
    const settings = Object.values(configuration.properties as Readonly<Record<string, object>>);
    const named = Object.values(views as object).flatMap((each: readonly { readonly name: string }[]) =>
      each.map(({ name }) => name),
    );
    const shown = [...[commands, settings, colors, walkthroughs].flatMap(wordsOf), ...named];
    expect(shown.filter((text) => !/^%[\w.]+%$/.test(text))).toEqual([]);
    expect(new Set(shown.map((text) => text.slice(1, -1)))).toEqual(new Set(Object.keys(strings)));
  });

  it('has each setting explained, each of its values too, in the order of the page, by folder', () => {
    const settings: readonly Setting[] = Object.values(manifest.contributes.configuration.properties);
    expect(settings.map(({ order }) => order)).toEqual(settings.map((_, at) => at + 1));
    for (const { description, markdownDescription, enumDescriptions, scope, ...setting } of settings) {
      expect(description ?? markdownDescription).toBeDefined();
      expect(enumDescriptions?.length).toBe(setting.enum?.length);
      expect(scope).toBe('resource');
    }
  });
});

interface Setting {
  readonly order: number;
  readonly scope: string;
  readonly description?: string;
  readonly markdownDescription?: string;
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly string[];
}

/**
 * What of a contribution is shown. Rules and their options, in the properties of settings, say what their pages say:
 * the findings and all that describes them are in English, as the narratives are.
 */
function wordsOf(contribution: unknown): readonly string[] {
  if (Array.isArray(contribution)) return contribution.flatMap(wordsOf);
  if (typeof contribution !== 'object' || contribution === null) return [];
  return Object.entries(contribution).flatMap(([key, value]) => {
    if (['properties', 'when', 'default'].includes(key)) return [];
    if (/^(?:title|shortTitle|description|markdownDescription|altText)$/.test(key)) return [String(value)];
    return key === 'enumDescriptions' ? (value as readonly string[]) : wordsOf(value);
  });
}
