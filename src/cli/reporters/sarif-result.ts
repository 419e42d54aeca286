import type { Finding, Fix, Severity } from '../../engine/finding.ts';
import { rules } from '../../rules/index.ts';
import { Lines } from '../place.ts';
import type { LintedFile } from './linted-file.ts';
import { fileUri, pathFromHere, relativeUri } from './place-of-file.ts';

/** SARIF has three levels for four severities; a result’s properties keep which it was. */
export const levels: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
  hint: 'note',
};

const indexes: ReadonlyMap<string, number> = new Map(rules.map(({ id }, index) => [id, index]));

/** One file’s findings as SARIF results, in their order. */
export function resultsOf({ path, text, findings }: LintedFile): readonly object[] {
  const place = placing(path, text);
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const words = wordsOf(finding, text);
    const occurrence = (seen.get(words) ?? 0) + 1;
    seen.set(words, occurrence);
    const partialFingerprints = { 'ruleWordsOccurrence/v1': `${words} ${occurrence}` };
    return { ...resultOf(finding, place), partialFingerprints };
  });
}

function resultOf({ rule, code, severity, message, span, related, fixes }: Finding, place: Placing): object {
  return {
    ruleId: rule,
    ruleIndex: indexes.get(rule) ?? -1,
    level: levels[severity],
    message: { text: message },
    locations: [{ physicalLocation: place(span) }],
    ...(related?.length && {
      relatedLocations: related.map((each, id) => ({
        id,
        physicalLocation: place(each.span),
        message: { text: each.message },
      })),
    }),
    ...(fixes.length > 0 && { fixes: fixes.map((fix) => fixOf(fix, place)) }),
    properties: { severity, ...(code !== undefined && { code }) },
  };
}

/** What tells a finding from others of its file, wherever its line moves. The first words do: a sentence may be long. */
function wordsOf({ rule, code, span }: Finding, text: string): string {
  const words = text.slice(span.start, span.end).split(/\s+/, 12);
  return [rule, code ?? '', ...words].join(' ');
}

interface PhysicalLocation {
  readonly artifactLocation: { readonly uri: string; readonly uriBaseId?: string };
  readonly region: object;
}

type Placing = (span: Finding['span']) => PhysicalLocation;

function placing(path: string, text: string): Placing {
  const artifactLocation = artifactOf(path);
  // A byte order mark tells the encoding and is no character of the text.
  const before = text.startsWith('\uFEFF') ? 1 : 0;
  const lines = new Lines(text.slice(before));
  return (span) => {
    const start = lines.placeOf(Math.max(0, span.start - before));
    const end = lines.placeOf(Math.max(0, span.end - before));
    const region = {
      startLine: start.line,
      startColumn: start.column,
      endLine: end.line,
      endColumn: end.column,
      charOffset: start.offset,
      charLength: end.offset - start.offset,
    };
    return { artifactLocation, region };
  };
}

function artifactOf(path: string): PhysicalLocation['artifactLocation'] {
  if (path === '-') return { uri: 'stdin' };
  const fromHere = pathFromHere(path);
  return fromHere === undefined
    ? { uri: fileUri(path) }
    : { uri: relativeUri(fromHere), uriBaseId: '%SRCROOT%' };
}

function fixOf({ title, safety, edits }: Fix, place: Placing): object {
  const replacements = edits.map((edit) => ({
    deletedRegion: place(edit).region,
    insertedContent: { text: edit.text },
  }));
  const { artifactLocation } = place({ start: 0, end: 0 });
  return {
    description: { text: title },
    artifactChanges: [{ artifactLocation, replacements }],
    properties: { safety },
  };
}
