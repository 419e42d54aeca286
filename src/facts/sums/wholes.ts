import type { Document } from '../../document/document.ts';
import { perBlock } from '../../document/per-block.ts';
import { readShape } from '../../evidence/arithmetic/shape.ts';

/** What a document counts of one thing. */
export interface Whole {
  /** Told with “all”, and the same wherever it is. */
  readonly all: number | undefined;
  /** The most that is told of it, if that is told twice. */
  readonly most: number | undefined;
  /** The one part that is told with its whole, as one that has or does something: “57 of the 63 schools use it”. */
  readonly pair?: Pair | undefined;
  /** Every number of it. */
  readonly counts?: ReadonlySet<number>;
}

interface Pair {
  readonly part: number;
  readonly whole: number;
}

interface Counted {
  readonly value: number;
  readonly unit: string;
  readonly all: boolean;
  readonly pair?: Pair | undefined;
}

/** What a part of a whole has or does once for all. */
const has =
  /\b(?:in|have|has|had|uses?|used|joined|took|adopted|bought|runs?|live|agreed|accepted|said yes|signed)\b/;
/** What makes of it those that were looked at, some of whom then do otherwise. */
const drawn =
  /\b(?:ask\w*|survey\w*|visit\w*|invit\w*|try|tried|trial|interview\w*|sampled?|test\w*|pilot\w*|check\w*|drawn|answered|replied|wrote|only|if|would)\b/;

/** The counts of a block with what they count. */
const countedIn = perBlock((block): readonly Counted[] =>
  block.sentences.flatMap((sentence) => {
    const { text, figures } = readShape(block, sentence);
    return figures.flatMap(({ kind, unit, value, of, quoted }, at): Counted[] => {
      if (unit === '' || quoted || (kind !== 'count' && kind !== 'ratio')) return [];
      const all = new RegExp(`\\ball (?:of )?(?:the |our |its |these )?#${at}\\b`).test(text);
      if (of === undefined) return [{ value, unit, all }];
      const pair = has.test(text) && !drawn.test(text) ? { part: value, whole: of } : undefined;
      return [
        { value, unit, all: false, pair },
        { value: of, unit, all: true },
      ];
    });
  }),
);

/** The whole of what is counted in a unit such as `store`. */
export function wholesOf({ blocks }: Document, unit: string): Whole {
  const told = blocks.flatMap(({ block }) => countedIn(block).filter((each) => each.unit === unit));
  const alls = new Set(told.filter(({ all }) => all).map(({ value }) => value));
  const values = told.map(({ value }) => value);
  const most = Math.max(...values);
  const pairs = told.flatMap(({ pair }) => pair ?? []);
  return {
    all: alls.size === 1 ? [...alls][0] : undefined,
    most: alls.size < 2 && values.filter((value) => value === most).length > 1 ? most : undefined,
    pair: pairs.length === 1 ? pairs[0] : undefined,
    counts: new Set(values),
  };
}
