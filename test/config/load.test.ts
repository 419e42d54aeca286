import { describe, expect, test } from 'vitest';
import { describeConfig } from '../../src/config/describe.ts';
import { type ConfigHost, ConfigLoader } from '../../src/config/load.ts';
import { readValues } from '../../src/config/read-values.ts';
import { resolveConfig } from '../../src/config/resolve.ts';

const top = 'file:///work/';

/** Files in memory, and how often each was read. */
function hostOf(files: Readonly<Record<string, string>>) {
  const reads: string[] = [];
  const host: ConfigHost = {
    read: async (uri) => {
      reads.push(uri);
      return files[decodeURIComponent(uri.slice(top.length))];
    },
    topFor: () => top,
    rootFor: () => top,
    nameOf: (uri) => decodeURIComponent(uri.slice(top.length)),
  };
  return { host, reads };
}

async function configOf(path: string, files: Readonly<Record<string, string>>) {
  const { sources, files: read } = await new ConfigLoader(hostOf(files).host).load(top + path);
  const problems = read.flatMap(({ name, problems: all }) =>
    all.map(({ line, message }) => `${name}:${line} ${message}`),
  );
  return { ...resolveConfig(sources, top + path), problems };
}

describe('the configuration of a document', () => {
  test('is that of the nearest file upward', async () => {
    const files = {
      '.sixpager.yaml': 'terms: [top]',
      'a/.sixpager.json': '{"terms": ["a"]}',
      'a/b/c/other.yaml': 'terms: [no]',
    };
    expect((await configOf('x.md', files)).config.terms).toEqual(['top']);
    expect((await configOf('a/b/c/x.md', files)).config.terms).toEqual(['a']);
    expect((await configOf('b/x.md', files)).config.terms).toEqual(['top']);
    expect((await configOf('b/x.md', {})).config.terms).toEqual([]);
  });

  test('of two in a folder, YAML', async () => {
    const files = { '.sixpager.yaml': 'terms: [yaml]', '.sixpager.json': '{"terms": ["json"]}' };
    expect((await configOf('x.md', files)).config.terms).toEqual(['yaml']);
  });

  test('builds on another file: names add up, the nearer value holds', async () => {
    const { config, entries } = await configOf('a/x.md', {
      'a/.sixpager.yaml':
        'extends: ../team rules.yaml\nrules: { hedge: hint, hard-sentence: { minWords: 9 } }\nterms: [b]',
      'team rules.yaml':
        'rules:\n  hard-sentence: { severity: info, minWords: 30 }\n  hedge: error\nterms: [a]\nmaxFindings: 9',
    });
    expect(config).toMatchObject({ terms: ['a', 'b'], maxFindings: 9 });
    expect(config.rules).toEqual({
      hedge: { severity: 'hint' },
      'hard-sentence': { severity: 'info', minWords: 9 },
    });
    expect(entries.map(({ path, from }) => `${path.join('.')} ${from}`)).toEqual([
      'maxFindings team rules.yaml:5',
      'terms team rules.yaml:4',
      'terms a/.sixpager.yaml:3',
      'rules.hard-sentence.minWords a/.sixpager.yaml:2',
      'rules.hard-sentence.severity team rules.yaml:2',
      'rules.hedge.severity a/.sixpager.yaml:2',
    ]);
  });

  test.each([
    ['../../secret.yaml', 'a path from this file to one inside the same workspace'],
    ['/etc/passwd', 'a path from this file'],
    ['file:///etc/passwd', 'a path from this file'],
    ['https://a.b/c.yaml', 'a path from this file'],
    ['..\\..\\x.yaml', 'no such file'],
    ['gone.yaml', 'no such file inside the workspace'],
    ['.sixpager.yaml', 'builds on this file in turn'],
    ['b.yaml', 'builds on this file in turn'],
  ])('does not build on %s, and still holds', async (base, message) => {
    const files = {
      'a/.sixpager.yaml': `terms: [own]\nextends: ${JSON.stringify(base)}`,
      'a/b.yaml': 'extends: ../a/.sixpager.yaml',
    };
    const { config, problems } = await configOf('a/x.md', files);
    expect(problems.join()).toContain(message);
    expect(config.terms).toEqual(['own']);
  });

  test('has kinds by path, from the file’s folder; the last that matches wins', async () => {
    const files = { 'a/.sixpager.yaml': 'kinds: { "**/*.md": six-pager, "memos/*.md": decision-memo }' };
    expect((await configOf('a/x.md', files)).config.kind).toBe('six-pager');
    expect((await configOf('a/memos/x.md', files)).config.kind).toBe('decision-memo');
    expect((await configOf('x.md', files)).config.kind).toBeUndefined();
  });

  test('is read once for a folder, until files may have changed', async () => {
    const { host, reads } = hostOf({ '.sixpager.yaml': 'terms: [a]' });
    const loader = new ConfigLoader(host);
    await Promise.all([loader.load(`${top}a/x.md`), loader.load(`${top}a/y.md`)]);
    const once = reads.length;
    await loader.load(`${top}a/z.md`);
    expect(reads).toHaveLength(once);
    loader.forget();
    await loader.load(`${top}a/z.md`);
    expect(reads).toHaveLength(2 * once);
  });

  test('there is none for a document that is not saved', async () => {
    const { host, reads } = hostOf({ '.sixpager.yaml': 'terms: [a]' });
    expect((await new ConfigLoader(host).load('untitled:Untitled-1')).sources).toEqual([]);
    expect(reads).toEqual([]);
  });
});

test('a file wins over an editor’s setting, the front matter over both, and each value says where it comes from', async () => {
  const uri = `${top}a/x.md`;
  const { sources, files } = await new ConfigLoader(
    hostOf({
      'a/.sixpager.yaml': 'kinds: { "*.md": prfaq }\nlimits: { prfaq: 900 words }\nrules: { hedge: info }',
    }).host,
  ).load(uri);
  const setting = {
    values: readValues({
      kinds: { '*.md': 'faq' },
      rules: { hedge: 'off', suppression: 'off' },
      terms: ['SKU'],
    }).values,
    folder: top,
    from: () => 'VS Code setting',
  };
  const shown = (text: string) =>
    describeConfig({ name: 'x.md', uri, text, sources: [setting, ...sources], files });
  const lines = shown('Words.').replace(/ {2,}/g, '  ').split('\n');
  expect(lines).toEqual([
    'x.md',
    '',
    'kind  prfaq  a/.sixpager.yaml:1',
    'status  draft  default',
    'limits.document  900 words  a/.sixpager.yaml:2',
    expect.stringMatching(/^limits\.press-release {2}1 page {2}a house default/),
    expect.stringMatching(/^limits\.press-release {2}600 words {2}a house budget/),
    expect.stringMatching(/^limits\.faq {2}/),
    'format  Letter, Calibri 11pt, line numbers  usual for prfaq',
    'maxFindings  500  default',
    'terms  SKU  VS Code setting',
    'rules.hedge.severity  info  a/.sixpager.yaml:3',
    'rules.suppression.severity  off  VS Code setting',
    '',
    'All other rules: as their pages say.',
    'Configuration: a/.sixpager.yaml.',
    '',
  ]);
  const own = shown('---\nkind: faq\nlimit: 10 words\nstatus: final\nignore: [hedge]\n---\n\nWords.').replace(
    / {2,}/g,
    '  ',
  );
  expect(own).toContain('kind  faq  front matter\n');
  expect(own).toContain('status  final  front matter\n');
  expect(own).toContain('limits.document  10 words  the limit in the front matter\n');
  expect(own).toContain('rules.hedge  off  front matter (ignore)\n');
});
