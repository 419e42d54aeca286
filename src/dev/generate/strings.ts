import { globSync, readFileSync } from 'node:fs';
import { keyMeanings } from '../../config/values.ts';

/** What a translator is given: a key, and the English words. */
export type ManifestStrings = Readonly<Record<string, string>>;

/** The words of the manifest; those of settings that a config file has too follow from there. */
export function manifestStrings(text: string): ManifestStrings {
  const own = JSON.parse(text) as ManifestStrings;
  const shared = Object.entries(keyMeanings).map(([key, meaning]) => [`sixpager.${key}`, meaning]);
  return { ...own, ...Object.fromEntries(shared) };
}

/** A value of the manifest with its words in place of their key. */
export function resolved(value: string | undefined, strings: ManifestStrings): string | undefined {
  return value?.replace(/^%([^%]+)%$/, (whole, key: string) => strings[key] ?? whole);
}

/** Every string that the extension says through `l10n.t`, by itself. */
export function extensionStrings(): ManifestStrings {
  const said = globSync('src/extension/**/*.ts').flatMap((file) => stringsOf(readFileSync(file, 'utf8')));
  return Object.fromEntries([...new Set(said)].sort().map((string) => [string, string]));
}

/** The first arguments of `l10n.t`, which are single-quoted literals: nothing else could be translated. */
export function stringsOf(source: string): readonly string[] {
  return [...source.matchAll(/\bl10n\.t\(\s*'((?:[^'\\]|\\.)*)'/g)].map(([, string = '']) =>
    string.replace(/\\(.)/g, '$1'),
  );
}
