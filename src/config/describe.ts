import { readDocument } from '../document/document.ts';
import type { FrontMatter } from '../document/front-matter.ts';
import { defaultMaxFindings } from '../engine/caps.ts';
import { Draft } from '../engine/draft.ts';
import { unitOf } from '../engine/page-report.ts';
import type { Limit, Report } from '../engine/report.ts';
import type { KindFrom } from '../narratives/detect.ts';
import type { KindId } from '../narratives/narrative.ts';
import { formatInWords } from '../pages/format-words.ts';
import type { FileProblems } from './load.ts';
import { type Entry, type Resolved, resolveConfig, type Source } from './resolve.ts';

/** One document and all that sets something for it. */
export interface Described {
  /** As its writer calls it. */
  readonly name: string;
  readonly uri: string;
  readonly text: string;
  /** The kind that a flag asks for. */
  readonly kind?: KindId | undefined;
  /** The weakest first. */
  readonly sources: readonly Source[];
  readonly files: readonly FileProblems[];
}

type Row = readonly [name: string, value: string, from: string];

/** Every value that holds for a document and where it comes from, as lines of text. */
export function describeConfig(described: Described): string {
  const { name, uri, text, kind, sources, files } = described;
  const resolved = resolveConfig(sources, uri);
  const report = new Draft(text, { kind, path: uri, config: resolved.config }).report();
  const { frontMatter, blocks } = readDocument(text);
  const saysStatus = /^status[ \t]*:/im.test(blocks[0]?.block.source ?? '');
  const rows: Row[] = [
    kindRow(report, resolved),
    ['status', frontMatter.status, saysStatus ? 'front matter' : 'default'],
    ...fieldRows(frontMatter),
    ...report.limits.map((limit) => limitRow(limit, resolved, report.kind)),
    formatRow(report, resolved, frontMatter),
    mostRow(resolved),
    ...resolved.entries.filter(({ path: [key] }) => key === 'terms' || key === 'rules').map(rowOf),
  ];
  const others = rows.some(([key]) => key.startsWith('rules.')) ? 'All other rules' : 'All rules';
  const end = [
    `${others}: as their pages say.`,
    files.length > 0
      ? `Configuration: ${files.map((file) => file.name).join(', which builds on ')}.`
      : 'There is no .sixpager.yaml or .sixpager.json in its folder or above.',
    ...files.flatMap((file) =>
      file.problems.map(({ line, column, message }) => `${file.name}:${line}:${column}: ${message}`),
    ),
  ];
  return `${[name, '', ...aligned(rows), '', ...end].join('\n')}\n`;
}

const told: Readonly<Record<KindFrom, string>> = {
  option: 'asked for',
  'front-matter': 'front matter',
  config: 'configuration',
  'file-name': 'the file’s name',
  headings: 'its headings',
  cues: 'its wording',
  default: 'default',
};

function kindRow({ kind, kindFrom }: Report, { entries }: Resolved): Row {
  const entry = entries.find(({ path }) => path[0] === 'kind');
  return ['kind', kind, kindFrom === 'config' && entry ? entry.from : told[kindFrom]];
}

function fieldRows({ level, terms, ignore }: FrontMatter): Row[] {
  return [
    ...(level === undefined ? [] : [['level', level, 'front matter'] as const]),
    ...terms.map((term): Row => ['terms', term, 'front matter']),
    ...ignore.map((rule): Row => [`rules.${rule}`, 'off', 'front matter (ignore)']),
  ];
}

function limitRow({ part, unit, max, from, given }: Limit, { entries }: Resolved, kind: KindId): Row {
  const set = entries.find(({ path }) => path.join(' ') === `limits ${kind} ${part}`);
  return [
    `limits.${part}`,
    `${max} ${unitOf({ unit, max })}`,
    given && from.includes('configuration') && set ? set.from : from,
  ];
}

/** The whole format, and all that had a say in it, the strongest first. */
function formatRow({ pages, kind }: Report, { entries }: Resolved, { format }: FrontMatter): Row {
  const set = entries.filter(({ path }) => path[0] === 'format').map(({ from }) => from);
  const given = format === undefined ? [] : ['front matter'];
  return [
    'format',
    formatInWords(pages.format),
    [...given, ...new Set(set.reverse()), `usual for ${kind}`].join(', '),
  ];
}

function mostRow({ entries }: Resolved): Row {
  const set = entries.find(({ path }) => path[0] === 'maxFindings');
  return set ? rowOf(set) : ['maxFindings', String(defaultMaxFindings), 'default'];
}

function rowOf({ path, value, from }: Entry): Row {
  return [path.join('.'), typeof value === 'string' ? value : JSON.stringify(value), from];
}

function aligned(rows: readonly Row[]): string[] {
  const width = (column: 0 | 1): number => Math.min(48, Math.max(...rows.map((row) => row[column].length)));
  const [first, second] = [width(0), width(1)];
  return rows.map(([name, value, from]) => `${name.padEnd(first)}  ${value.padEnd(second)}  ${from}`);
}
