import type { Asked } from '../facts/answer-signs.ts';
import { kindOfPrompt } from './prompt.ts';
import { promptParts } from './prompt-parts.ts';

/** A part of a prompt that wants an answer of its own. */
export interface AskedPart {
  /** As a message names it: “the alternatives”. */
  readonly named: string;
  /** What answers it; absent where only its own words tell. */
  readonly asked?: Asked;
  /** Words that an answer would hold. */
  readonly words: readonly string[];
  /** Other names under which the writer may have said that it is answered. */
  readonly id: string;
}

const part = (id: string, asked: Asked, named: string): AskedPart => ({ id, asked, named, words: [] });

const invention: readonly AskedPart[] = [
  part('idea', 'idea', 'your own idea'),
  part('problem', 'problem', 'the problem it met'),
  part('stakes', 'stakes', 'why it mattered'),
  part('result', 'result', 'the result'),
  part('difference', 'difference', 'the difference to the business, in a number'),
];

const judgment: readonly AskedPart[] = [
  part('unanalysable', 'unanalysable', 'why it could not be analysed: which data or time was missing'),
  part('alternatives', 'alternatives', 'the alternatives'),
  part('why', 'why', 'why this one and not the others'),
  part('outcome', 'result', 'the outcome'),
];

/** Words of a custom part that tell what it asks for, likeliest first. */
const classes: readonly (readonly [RegExp, Asked])[] = [
  [/\b(?:alternatives?|options?|other ways?|else could|considered)\b/i, 'alternatives'],
  [/\b(?:learn\w*|lessons?|differently|hindsight)\b/i, 'lesson'],
  [/\b(?:disagree\w*|object\w*|oppos\w*|push\w* back|conflict)\b/i, 'dissent'],
  [/\b(?:trade-?offs?|give up|gave up|cost|sacrific\w+)\b/i, 'cost'],
  [/\b(?:results?|outcome|impact|happened|difference|effect)\b/i, 'result'],
  [/\b(?:measure\w*|metrics?|numbers?|kpis?|success)\b/i, 'measure'],
  [/\b(?:problem|challenge|obstacle|difficult\w*)\b/i, 'problem'],
  [/\b(?:matter\w*|important|at stake|stakes|risk)\b/i, 'stakes'],
  [/^(?:and )?why\b|\breasons?\b/i, 'why'],
  [
    /^(?:and )?how (?:did|do|would|have|you|your)\b|\bwhat (?:did|would) you do\b|\byour (?:approach|role|part)\b/i,
    'how',
  ],
  [/\b(?:situation|context|background)\b/i, 'situation'],
];

const generic = new Set(
  'about answer choose could describe detail did does done else example examples explain from give have include into make most name place please question share show tell than that them then there these they thing this those time were what when where which while whom will with would write your yours yourself'.split(
    ' ',
  ),
);

/** The parts of a prompt that each want an answer. */
export function askedParts(prompt: string): readonly AskedPart[] {
  const kind = kindOfPrompt(prompt);
  if (kind !== 'custom') return kind === 'invention' ? invention : judgment;
  const parts = promptParts(prompt);
  return parts.map((text, at) => customPart(text, at));
}

function customPart(text: string, at: number): AskedPart {
  const asked = classes.find(([pattern]) => pattern.test(text))?.[1];
  const words = (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter((word) => !generic.has(word));
  const named = `“${text.replace(/[.?]+$/, '')}”`;
  return { id: String(at + 1), named, words, ...(asked && { asked }) };
}
