import { existsSync, globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Span } from '../../src/document/span.ts';
import type { Config } from '../../src/engine/config.ts';
import { Draft } from '../../src/engine/draft.ts';
import { type Edit, type Finding, type Fix, severities } from '../../src/engine/finding.ts';
import { applyEdits, safeEdits } from '../../src/engine/fixes.ts';
import type { KindId } from '../../src/narratives/narrative.ts';
import { rules } from '../../src/rules/index.ts';
import { marked } from '../rules/marked.ts';

/** A text, and as what it is read. */
interface Read {
  readonly text: string;
  readonly kind?: KindId | undefined;
}

/** Drafts of a few words are not asked what they lack. Here all are: a fix adds words, and so would end that. */
const config: Config = {
  rules: Object.fromEntries(
    rules
      .filter(({ on, options }) => on.scope === 'document' && 'minWords' in options)
      .map(({ id }) => [id, { minWords: 0 }]),
  ),
};

/** What is added makes a draft longer, and what is cut makes the share of its lists larger: both are known. */
const isMeasure = ({ rule, code }: Finding): boolean =>
  rule === 'over-length' || (rule === 'bullets-not-narrative' && code === 'share');

const problemsIn = ({ text, kind }: Read): readonly Finding[] =>
  new Draft(text, { kind, config }).all().filter((finding) => !isMeasure(finding));

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Where the edits’ own text stands after all of them were made. */
function madeBy(edits: readonly Edit[]): Span[] {
  let moved = 0;
  return edits.map(({ start, end, text }) => {
    const at = start + moved;
    moved += text.length - (end - start);
    return { start: at, end: at + text.length };
  });
}

/** What stood, before the edits, where a span of the text after them stands; all of what an edit replaced. */
function before(span: Span, edits: readonly Edit[]): Span {
  const place = (offset: number, end: boolean): number => {
    let moved = 0;
    for (const edit of edits) {
      if (offset < edit.start + moved) break;
      if (offset < edit.start + moved + edit.text.length) return end ? edit.end : edit.start;
      moved += edit.text.length - (edit.end - edit.start);
    }
    return offset - moved;
  };
  const start = place(span.start, false);
  return { start, end: Math.max(start + 1, place(span.end - 1, true) + 1) };
}

/** The rules that ask for a slot to be filled: leaving one is what a fix is for. */
const isSlot = ({ rule, code }: Finding): boolean => rule === 'section-hollow' && code === 'placeholder';

/** What a document lacks is told at the heading where it would stand, and moves when there is one. */
const ofDocument = new Set(rules.filter(({ on }) => on.scope === 'document').map(({ id }) => id));

const gravity = ({ severity }: Pick<Finding, 'severity'>): number => severities.indexOf(severity);

/**
 * What a fix raises at its place, each as a line. A fault that is answered in part is the same fault: no owner, where
 * neither owner nor date stood.
 */
function raisedBy(fix: Fix, { text, found }: After, known: readonly Finding[]): string[] {
  const places = madeBy(fix.edits);
  return found
    .filter((finding) => !isSlot(finding))
    .filter(({ span }) => places.some((place) => overlap(span, place)))
    .filter(
      ({ rule, severity }) =>
        !(
          ofDocument.has(rule) &&
          known.some((each) => each.rule === rule && gravity(each) <= gravity({ severity }))
        ),
    )
    .filter(({ rule, severity, span }) => {
      const was = before(span, fix.edits);
      return !known.some(
        (each) => each.rule === rule && overlap(each.span, was) && gravity(each) <= gravity({ severity }),
      );
    })
    .map(({ rule, code, span }) => `${rule}/${code ?? ''} “${text.slice(span.start, span.end)}”`);
}

/** The text after a fix, and its problems. */
interface After {
  readonly text: string;
  readonly found: readonly Finding[];
}

/** What is untidy in a text: spaces before a stop, two in a row, a sentence that begins small, a mark alone. */
const untidy: readonly RegExp[] = [
  /[^\s|] {2,}(?=\S)/g,
  /[\p{L}\d] +[,.;:!?](?=\s|$)/gu,
  /(?:^|[.!?]["”’]? )\p{Ll}/gmu,
  /[,;:]\./g,
  /\(\s*\)/g,
  /,\s*,/g,
];

const count = (text: string): readonly number[] => untidy.map((pattern) => text.match(pattern)?.length ?? 0);

function isTidier(after: string, text: string): boolean {
  const now = count(after);
  return count(text).every((number, at) => (now[at] ?? 0) <= number);
}

const fixesIn = (findings: readonly Finding[]) =>
  findings.flatMap((finding) => finding.fixes.map((fix) => ({ finding, fix })));

/** Every fix of a text that breaks a promise, each as a line that says which. */
function brokenPromises(read: Read): string[] {
  const known = problemsIn(read);
  return fixesIn(known).flatMap(({ finding: { rule }, fix }) => {
    const { text } = read;
    const name = `${rule} “${fix.title}”`;
    const after = applyEdits(text, fix.edits);
    const sorted = fix.edits.every(
      (edit, at) => edit.start >= (fix.edits[at - 1]?.end ?? 0) && edit.end >= edit.start,
    );
    if (!sorted || (fix.edits.at(-1)?.end ?? 0) > text.length)
      return [`${name}: edits out of order or place`];
    if (after === text) return [`${name}: changes nothing`];
    const found = problemsIn({ ...read, text: after });
    // Items become sentences there, and are read as such for the first time: what they are asked is the writer's own.
    const raised = rule === 'bullets-not-narrative' ? [] : raisedBy(fix, { text: after, found }, known);
    const tidy = isTidier(after, text) ? [] : [`${name}: leaves spaces, marks or letter case untidy`];
    const undone = fixesIn(found)
      .filter(({ fix: back }) => applyEdits(after, back.edits) === text)
      .map(({ finding: other }) => `${name}: is undone by ${other.rule}`);
    return [...raised.map((each) => `${name}: raises ${each}`), ...tidy, ...undone];
  });
}

/** Rounds of all safe fixes until none is left; more than three is told as four. */
function roundsOf(read: Read): number {
  let { text } = read;
  for (let round = 0; round <= 3; round++) {
    const edits = safeEdits(problemsIn({ ...read, text }));
    if (edits.length === 0) return round;
    text = applyEdits(text, edits);
  }
  return 4;
}

const examples: readonly (Read & { readonly rule: string })[] = rules.flatMap((rule) =>
  rule.examples.flatMap(({ bad, good, kind = rule.kinds?.[0] ?? 'prfaq' }) =>
    [marked(bad).text, good].map((text) => ({ rule: rule.id, text, kind })),
  ),
);

describe.each(rules.map(({ id }) => id))('the fixes in the examples of %s', { timeout: 30_000 }, (id) => {
  test('keep every promise', () => {
    const broken = examples.filter(({ rule }) => rule === id).flatMap(brokenPromises);
    expect([...new Set(broken)]).toEqual([]);
  });

  test('come to an end', () => {
    for (const each of examples.filter(({ rule }) => rule === id))
      expect(roundsOf(each)).toBeLessThanOrEqual(3);
  });
});

const drafts = [
  ...globSync('examples/**/*.md'),
  ...(existsSync('test/golden') ? globSync('test/golden/**/*.md') : []),
];

test.each(drafts)(
  'the fixes of %s keep every promise, and come to an end',
  (file) => {
    const read = { text: readFileSync(file, 'utf8') };
    expect([...new Set(brokenPromises(read))]).toEqual([]);
    expect(roundsOf(read)).toBeLessThanOrEqual(3);
  },
  60_000,
);

/** One paragraph of an example: what can stand beside others in a draft. In another language most rules are quiet. */
const paragraphs = [
  ...new Set(
    examples
      .filter(({ rule }) => rule !== 'other-language')
      .map(({ text }) => text)
      .filter((text) => !/[\n#|]|^[->*\d]/.test(text)),
  ),
];

/** Above the number of words from which a draft is asked what it lacks, whatever a fix adds or cuts. */
const longEnough = [
  'The office has two floors and a yard. The kitchen is on the upper floor, next to the stairs, and its window looks over the yard to the canal.',
  'There are eleven desks, four of them by the wall, and a long table that came with the house when it was a school. The lamp above it is green.',
  'A gate of iron leads from the yard to the towpath. Beside it stands a bench, under a lime tree, where the post is left in the morning when nobody is in.',
].join('\n\n');

test('sentences of all rules side by side, in one paragraph or in several: every promise is kept', () => {
  const some = fc.array(fc.constantFrom(...paragraphs), { minLength: 2, maxLength: 5 });
  const kinds = fc.constantFrom<KindId>('prfaq', 'six-pager', 'decision-memo', 'writing-assessment');
  fc.assert(
    fc.property(some, fc.constantFrom(' ', '\n', '\n\n', '\n- '), kinds, (parts, between, kind) => {
      const read = { text: `${parts.join(between)}\n\n${longEnough}`, kind };
      expect(brokenPromises(read)).toEqual([]);
      expect(roundsOf(read)).toBeLessThanOrEqual(3);
    }),
    { numRuns: 40 },
  );
}, 120_000);
