import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test, vi } from 'vitest';
import { run } from '../../src/cli/program.ts';
import { formatSarif } from '../../src/cli/reporters/sarif.ts';
import { Draft } from '../../src/engine/draft.ts';
import type { Finding } from '../../src/engine/finding.ts';
import { rules } from '../../src/rules/index.ts';
import { sixpager, temporaryFolder } from './command-line.ts';
import type { Location, Log, Result } from './sarif-log.ts';
import { problemsOf } from './sarif-schema.ts';

const weak = '---\nkind: prfaq\n---\n\nMany sellers left.\n';

function logOf(path: string, text: string, findings?: readonly Finding[]): Log {
  const draft = new Draft(text, { kind: 'prfaq' });
  const file = { path, text, findings: findings ?? draft.findings(), report: draft.report() };
  return JSON.parse(formatSarif([file], { version: '1.2.3' })) as Log;
}

const resultsOf = (...args: Parameters<typeof logOf>): readonly Result[] => logOf(...args).runs[0].results;

function findingAt(start: number, end: number, rest: Partial<Finding> = {}): Finding {
  return {
    rule: 'hedge',
    severity: 'warning',
    message: 'Which?',
    span: { start, end },
    url: '',
    fixes: [],
    ...rest,
  };
}

/** The text that a region stands for, read by lines and columns, and again by characters. */
function textsAt(text: string, { region }: Location['physicalLocation']): string[] {
  const lines = text.replace(/^\uFEFF/, '').split(/(?<=\r\n|\n|\r(?!\n))/);
  const offsetOf = (line: number, column: number): number =>
    lines.slice(0, line - 1).join('').length + column - 1;
  const whole = lines.join('');
  return [
    whole.slice(offsetOf(region.startLine, region.startColumn), offsetOf(region.endLine, region.endColumn)),
    whole.slice(region.charOffset, region.charOffset + region.charLength),
  ];
}

describe('the log', () => {
  test('keeps the schema: of a weak draft, of nothing, and of every rule’s examples', async () => {
    expect(problemsOf(logOf('a.md', weak))).toEqual([]);
    const folder = temporaryFolder();
    expect(problemsOf(JSON.parse((await sixpager('lint', '--format', 'sarif', folder)).out))).toEqual([]);
    const logs = rules.flatMap(({ examples }) =>
      examples.map(({ bad }) => logOf('a.md', bad.replace(/[«»]/g, ''))),
    );
    expect(logs.flatMap(problemsOf)).toEqual([]);
    expect(logs.some(({ runs }) => runs[0].results.some((each) => each.fixes))).toBe(true);
  });

  test('names the tool and describes every rule', () => {
    const { driver } = logOf('a.md', weak).runs[0].tool;
    expect(driver).toMatchObject({ name: 'Six-Pager', version: '1.2.3' });
    expect(driver).not.toHaveProperty('informationUri');
    expect(driver.rules.map(({ id }) => id)).toEqual(rules.map(({ id }) => id));
    for (const [index, rule] of rules.entries()) {
      expect(driver.rules[index]).toMatchObject({
        shortDescription: { text: rule.summary },
        fullDescription: { text: rule.why },
        help: { text: expect.stringContaining(rule.examples[0].good) },
      });
      expect(driver.rules[index]).not.toHaveProperty('helpUri');
    }
  });

  test.each([
    ['a missing message', { message: undefined }],
    ['an unknown property', { colour: 'red' }],
    ['another level', { level: 'info' }],
    ['no location', { locations: [] }],
  ])('with %s does not keep it', (_, part) => {
    const log = logOf('a.md', weak);
    const [run] = log.runs;
    expect(
      problemsOf({ ...log, runs: [{ ...run, results: run.results.map((each) => ({ ...each, ...part })) }] }),
    ).toHaveLength(1);
  });

  test('points from each result to its rule', () => {
    for (const { examples } of rules) {
      const { tool, results } = logOf('a.md', examples[0].bad.replace(/[«»]/g, '')).runs[0];
      for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
    }
  });

  test('names the tool’s page where the package has one', () => {
    const log = JSON.parse(formatSarif([], { version: '1', homepage: 'https://example.org/' })) as Log;
    expect(log.runs[0].tool.driver).toHaveProperty('informationUri', 'https://example.org/');
  });
});

describe('a result', () => {
  test.each([
    ['error', 'error'],
    ['warning', 'warning'],
    ['info', 'note'],
    ['hint', 'note'],
  ] as const)('of severity %s has the level %s', (severity, level) => {
    const [result] = resultsOf('a.md', 'One.\n', [findingAt(0, 3, { severity, code: 'stack' })]);
    expect(result).toMatchObject({ level, ruleId: 'hedge', properties: { severity, code: 'stack' } });
  });

  test('stands where the words stand, in UTF-16 units, over CRLF and after a byte order mark', () => {
    for (const text of [
      '\uFEFF😀 é Many sellers\r\nleft.\r\n',
      'One.\r\n\r\n😀 é Many sellers\r\nleft.\r\n',
      'One.\r\r😀 é Many sellers left.\r',
    ]) {
      const [result] = resultsOf('a.md', text);
      const place = result?.locations[0]?.physicalLocation;
      if (!place) throw new Error('nothing is found');
      expect(textsAt(text, place)).toEqual(['Many sellers', 'Many sellers']);
      expect(place.region.startColumn).toBe(6);
    }
  });

  test('has related places and fixes, the words of an insertion too', () => {
    const text = '\uFEFFOne\r\n😀 two\r\n';
    const fixes = [{ title: 'Say it', safety: 'safe', edits: [{ start: 6, end: 6, text: '[N] ' }] }] as const;
    const log = logOf('a.md', text, [
      findingAt(1, 4, { fixes, related: [{ span: { start: 9, end: 12 }, message: 'and here' }] }),
    ]);
    expect(problemsOf(log)).toEqual([]);
    const [result] = log.runs[0].results;
    const [related] = result?.relatedLocations ?? [];
    expect(related?.message.text).toBe('and here');
    expect(related && textsAt(text, related.physicalLocation)).toEqual(['two', 'two']);
    expect(result?.fixes?.[0]).toMatchObject({
      description: { text: 'Say it' },
      artifactChanges: [
        {
          artifactLocation: { uri: 'a.md', uriBaseId: '%SRCROOT%' },
          replacements: [
            {
              deletedRegion: { startLine: 2, startColumn: 1, endLine: 2, endColumn: 1, charLength: 0 },
              insertedContent: { text: '[N] ' },
            },
          ],
        },
      ],
      properties: { safety: 'safe' },
    });
  });

  test('keeps its message as it is', () => {
    const message = '100 %: one, two\nthree';
    expect(resultsOf('a.md', 'One.\n', [findingAt(0, 3, { message })])[0]?.message.text).toBe(message);
  });
});

describe('fingerprints', () => {
  const printsOf = (text: string) =>
    resultsOf('a.md', text).map((each) => Object.values(each.partialFingerprints)[0]);
  const twice = 'Many sellers left.\n\nIt rained. Many sellers came back.\n';

  test('tell findings of one file apart', () => {
    const prints = printsOf(twice);
    expect(prints.length).toBeGreaterThan(1);
    expect(new Set(prints).size).toBe(prints.length);
  });

  test('stay when lines move and when other sentences are written', () => {
    expect(printsOf(`It rained.\r\n\r\n${twice.replaceAll('\n', '\r\n')}`)).toEqual(printsOf(twice));
  });
});

describe('the uri', () => {
  const locationOf = (path: string) =>
    resultsOf(path, 'One.\n', [findingAt(0, 3)])[0]?.locations[0]?.physicalLocation.artifactLocation;

  test.each([
    ['a.md', 'a.md'],
    ['./docs/../docs/a.md', 'docs/a.md'],
    ['docs/my draft #1, 100%.md', 'docs/my%20draft%20%231%2C%20100%25.md'],
    ['a:b.md', 'a%3Ab.md'],
    ['é[1]?.md', '%C3%A9%5B1%5D%3F.md'],
    ['..a/b.md', '..a/b.md'],
  ])('of %s is %s, from the working directory', (path, uri) => {
    expect(locationOf(path)).toEqual({ uri, uriBaseId: '%SRCROOT%' });
  });

  test('of an absolute path below the working directory is relative', () => {
    expect(locationOf(join(process.cwd(), 'docs', 'a.md'))).toEqual({
      uri: 'docs/a.md',
      uriBaseId: '%SRCROOT%',
    });
  });

  test('of a file elsewhere is absolute, without a base', () => {
    const file = join(temporaryFolder(), 'a [1] é%.md');
    for (const path of [file, relative('.', file)]) {
      const location = locationOf(path);
      expect(location).not.toHaveProperty('uriBaseId');
      expect(location?.uri).toMatch(/^file:\/\/\/[\w/.:%-]*a%20%5B1%5D%20%C3%A9%25\.md$/);
      expect(fileURLToPath(location?.uri ?? '')).toBe(file);
    }
  });

  test('of standard input is a name without a base', () => {
    expect(locationOf('-')).toEqual({ uri: 'stdin' });
  });
});

describe('a run', () => {
  test('has the exit codes of the other formats, and standard output holds the log alone', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'b'));
    writeFileSync(join(folder, 'b', 'a.md'), weak);
    const sarif = ['lint', '--format', 'sarif'];
    expect((await sixpager(...sarif, folder)).code).toBe(1);
    expect((await sixpager(...sarif, '--severity', 'error', folder)).code).toBe(0);
    const ran = await sixpager(...sarif, join(folder, 'no.md'), folder);
    expect(ran.code).toBe(2);
    expect(ran.err).toMatch(/^sixpager: .*no\.md: there is no such file\. .*\n$/);
    const log = JSON.parse(ran.out) as Log;
    expect(problemsOf(log)).toEqual([]);
    expect(log.runs[0].results).toHaveLength(1);
  });

  test('gives the version of the package', async () => {
    const out = vi.fn();
    const tool = JSON.parse(readFileSync('package.json', 'utf8'));
    await run(['lint', '--format', 'sarif', temporaryFolder()], tool, { out, err: vi.fn() });
    const { driver } = (JSON.parse(out.mock.calls[0]?.[0]) as Log).runs[0].tool;
    expect(driver.version).toBe(tool.version);
    expect(driver.informationUri).toBe(tool.homepage);
  });
});
