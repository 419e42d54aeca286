import fc from 'fast-check';
import type { TextEdit } from '../../src/document/text-edit.ts';
import { anyText, hostile } from './arbitraries.ts';
import { block, narrativeOf, sentence, titles } from './narrative-texts.ts';

/** The places that a writer, or an enemy, aims at. */
const aims = {
  anywhere: /(?:)/g,
  'line start': /(?:^|(?<=[\r\n]))/g,
  'line end': /(?=[\r\n]|$)/g,
  'after a marker': /(?<=(?:^|[\r\n])[ \t>]*(?:[-+*>]|\d+[.)]|#{1,6})[ \t]?)/g,
  'a fence': /(?=```|~~~)/g,
  'a definition': /(?=\[[^\]\r\n]+\]:?)/g,
  'a blank line': /(?<=\n\r?)(?=\r?\n)/g,
  'the front': /(?<=^.{0,5})/gs,
  'the end': /(?=.{0,2}$)/gs,
} as const;

type Aim = keyof typeof aims;

/** What is done, not where: it becomes edits once the text is known, so that shrinking a text leaves it valid. */
export interface Step {
  readonly act:
    | 'insert'
    | 'delete'
    | 'replace'
    | 'type'
    | 'delete lines'
    | 'join lines'
    | 'indent'
    | 'outdent'
    | 'replace all'
    | 'rewrite'
    | 'retitle'
    | 'change kind'
    | 'undo';
  readonly aim: Aim;
  readonly at: number;
  readonly length: number;
  readonly text: string;
  /** Whether the draft is asked before the next step. */
  readonly ask: boolean;
}

const piece = fc.oneof(
  { weight: 5, arbitrary: hostile },
  { weight: 3, arbitrary: sentence },
  { weight: 2, arbitrary: block },
  { weight: 2, arbitrary: block.map((text) => `\n\n${text}\n\n`) },
  { weight: 1, arbitrary: anyText },
  { weight: 1, arbitrary: narrativeOf(6) },
);

const acts: readonly [Step['act'], number][] = [
  ['insert', 8],
  ['delete', 5],
  ['replace', 4],
  ['type', 2],
  ['delete lines', 2],
  ['join lines', 2],
  ['indent', 2],
  ['outdent', 2],
  ['replace all', 1],
  ['rewrite', 1],
  ['retitle', 2],
  ['change kind', 2],
  ['undo', 3],
];

export const step: fc.Arbitrary<Step> = fc.record({
  act: fc.constantFrom(...acts.flatMap(([act, weight]) => Array.from({ length: weight }, () => act))),
  aim: fc.constantFrom(...(Object.keys(aims) as Aim[])),
  at: fc.nat(4000),
  length: fc.oneof({ weight: 3, arbitrary: fc.nat(3) }, { weight: 1, arbitrary: fc.nat(60) }),
  text: piece,
  ask: fc.oneof({ weight: 5, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
});

function offsetOf(text: string, { aim, at }: Step): number {
  if (aim === 'anywhere') return at % (text.length + 1);
  const places = Array.from(text.matchAll(aims[aim]), ({ index }) => index);
  return places[at % places.length] ?? at % (text.length + 1);
}

/** The starts of `count` lines from the one that holds `offset`, and where the last of them ends. */
function linesAt(text: string, offset: number, count: number): { starts: number[]; end: number } {
  const starts = Array.from(text.matchAll(/(?<=^|\n|\r(?!\n))/g), ({ index }) => index);
  const first = Math.max(
    0,
    starts.findLastIndex((start) => start <= offset),
  );
  return { starts: starts.slice(first, first + count), end: starts[first + count] ?? text.length };
}

const insertion = (start: number, text: string): TextEdit => ({ start, end: start, text });

/** The edits of a step on a text, one after the other; each counts from the text that the one before it left. */
export function editsOf(text: string, step: Step): TextEdit[] {
  const start = offsetOf(text, step);
  const end = Math.min(text.length, start + step.length);
  const lines = linesAt(text, start, 1 + (step.length % 4));
  switch (step.act) {
    case 'insert':
      return [insertion(start, step.text)];
    case 'delete':
      return [{ start, end, text: '' }];
    case 'replace':
      return [{ start, end, text: step.text }];
    case 'type':
      return Array.from(step.text.slice(0, 12), (letter, n) => insertion(start + n, letter));
    case 'delete lines':
      return [{ start: lines.starts[0] ?? 0, end: lines.end, text: '' }];
    case 'join lines':
      return text.slice(start).search(/[\r\n]/) < 0 ? [] : [joined(text, start)];
    case 'indent':
      return lines.starts
        .toReversed()
        .map((at) => insertion(at, ['  ', '    ', '\t', '> '][step.at % 4] ?? ' '));
    case 'outdent':
      return lines.starts.toReversed().map((at) => outdented(text, at));
    case 'replace all':
      return replacedAll(text, start, step.text);
    case 'rewrite':
      return [{ start: 0, end: text.length, text: step.text }];
    case 'retitle':
      return [retitled(text, step)];
    case 'change kind':
      return [ofAnotherKind(text, step.at)];
    case 'undo':
      return [];
  }
}

function joined(text: string, from: number): TextEdit {
  const start = from + text.slice(from).search(/[\r\n]/);
  return { start, end: start + (/^\r\n|^[\r\n]/.exec(text.slice(start))?.[0].length ?? 0), text: ' ' };
}

function outdented(text: string, at: number): TextEdit {
  const length = /^(?: {1,4}|\t|> ?|[-+*] )/.exec(text.slice(at, at + 4))?.[0].length ?? 0;
  return { start: at, end: at + length, text: '' };
}

/** The word at a place, everywhere, as an editor does it: from the last to the first. */
function replacedAll(text: string, from: number, by: string): TextEdit[] {
  const word = /\w+/.exec(text.slice(from))?.[0];
  if (word === undefined) return [];
  return Array.from(text.matchAll(new RegExp(`\\b${word}\\b`, 'g')), ({ index }) => ({
    start: index,
    end: index + word.length,
    text: by.slice(0, 12),
  }))
    .toReversed()
    .slice(0, 12);
}

/** Another title for one of the headings, which may give its section another role. */
function retitled(text: string, { at }: Step): TextEdit {
  const old = Array.from(text.matchAll(/(?<=^#{1,6} )[^\r\n]+/gm));
  const heading = old[at % old.length];
  const start = heading?.index ?? 0;
  const title = titles[at % titles.length] ?? '';
  return { start, end: start + (heading?.[0].length ?? 0), text: heading ? title : `## ${title}\n\n` };
}

const kinds = [
  'prfaq',
  'writing-assessment',
  'plain',
  'writing-assessment\nstatus: draft',
  'prfaq\nlimit: 20 words',
];

function ofAnotherKind(text: string, at: number): TextEdit {
  const kind = kinds[at % kinds.length] ?? '';
  const old = /(?<=^(?:\uFEFF)?---\r?\n(?:[^-\r\n].*\r?\n)*kind: ).*/.exec(text);
  if (!old) return insertion(0, `---\nkind: ${kind}\n---\n\n`);
  return { start: old.index, end: old.index + old[0].length, text: kind };
}

/** The text after an edit. */
export function edited(text: string, { start, end, text: by }: TextEdit): string {
  return text.slice(0, start) + by + text.slice(end);
}

/** The edit that takes an edit of this text back. */
export function inverse(text: string, { start, end, text: by }: TextEdit): TextEdit {
  return { start, end: start + by.length, text: text.slice(start, end) };
}
