// `npm run bench`: what a keystroke and a first lint cost, against write-good's full lint in the same process.
// --quick: fewer runs. --json: the numbers alone. --goal 0.15,0.02: fails if a keystroke in the six-pager or in
// the 100 pages takes more than this share of write-good's lint. --kind: what the texts are read as.
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import { Draft, type DraftOptions, lint } from '../engine/draft.ts';
import { kindNamed } from '../narratives/kinds.ts';
import { rules } from '../rules/index.ts';
import { type Step, steps, TimedKeystrokes } from './bench/keystroke.ts';
import { timeSaves } from './bench/save.ts';
import { type Corpus, readCorpus } from './bench/texts.ts';
import { median, type Times, timed, timesOf } from './bench/times.ts';

const require = createRequire(import.meta.url);
const writeGood = require('write-good') as (text: string) => readonly unknown[];

interface Measured {
  readonly what: string;
  readonly text: string;
  readonly ours: Times;
  readonly theirs: Times;
  /** The median of the ratios, each of two runs that followed one another on the same text. */
  readonly ratio: number;
}

interface Task {
  readonly what: string;
  readonly text: string;
  readonly runs: number;
}

/** Runs both in turn, so that noise hits both alike; the first tenth warms up. */
function measure({ what, text, runs }: Task, run: (n: number) => { ours: number; theirs: number }): Measured {
  const ours: number[] = [];
  const theirs: number[] = [];
  const warm = Math.ceil(runs / 10);
  for (let n = 0; n < runs + warm; n++) {
    const times = run(n);
    if (n < warm) continue;
    ours.push(times.ours);
    theirs.push(times.theirs);
  }
  const ratio = median(ours.map((time, n) => time / (theirs[n] ?? 1)));
  return {
    what,
    text: `${Math.round(text.length / 1000)} KB`,
    ours: timesOf(ours),
    theirs: timesOf(theirs),
    ratio,
  };
}

/** Somebody who writes has typed before: a keystroke is measured once the engine’s code has been compiled. */
const warmUp = 300;

function keystroke(task: Task, corpus: Corpus, options: DraftOptions): Measured {
  const warming = new Draft(task.text, options);
  for (const edit of corpus.typing(task.text, warmUp)) {
    warming.edit(edit.start, edit.end, edit.text);
    warming.findings();
  }
  const draft = new Draft(task.text, options);
  draft.findings();
  const edits = Array.from(corpus.typing(task.text, task.runs * 2));
  return measure(task, (n) => {
    const edit = edits[n];
    const ours = timed(() => {
      if (edit) draft.edit(edit.start, edit.end, edit.text);
      return draft.findings();
    });
    return { ours, theirs: timed(() => writeGood(draft.text)) };
  });
}

function firstLint(task: Task, options: DraftOptions): Measured {
  return measure(task, () => ({
    ours: timed(() => lint(task.text, options)),
    theirs: timed(() => writeGood(task.text)),
  }));
}

/** The median of each step of a keystroke. */
function breakdown({ text, runs }: Task, corpus: Corpus, options: DraftOptions): Record<Step, number> {
  const warming = new TimedKeystrokes(text, options);
  for (const edit of corpus.typing(text, warmUp)) warming.type(edit);
  const keystrokes = new TimedKeystrokes(text, options);
  const laps = Array.from(corpus.typing(text, runs), (edit) => keystrokes.type(edit));
  return Object.fromEntries(
    steps.map((step) => [step, median(laps.slice(Math.ceil(runs / 10)).map((lap) => lap[step]))]),
  ) as Record<Step, number>;
}

const ms = (time: number): string => `${time.toFixed(2)} ms`;

function show(
  measured: readonly Measured[],
  parts: readonly (readonly [string, Record<Step, number>])[],
): void {
  const row = (...cells: string[]) =>
    console.log(cells.map((cell, n) => (n === 0 ? cell.padEnd(34) : cell.padStart(12))).join(''));
  row('', 'text', 'median', 'p95', 'write-good', 'ratio');
  for (const { what, text, ours, theirs, ratio } of measured)
    row(what, text, ms(ours.median), ms(ours.p95), ms(theirs.median), ratio.toFixed(3));
  for (const [what, shares] of parts) {
    const whole = Object.values(shares).reduce((sum, each) => sum + each, 0);
    console.log(`\n${what}, its steps`);
    for (const step of steps)
      row(`  ${step}`, ms(shares[step]), `${Math.round((shares[step] / whole) * 100)}%`);
  }
}

/** The goals that were missed, in words. */
function missed(goal: string | undefined, measured: readonly Measured[]): string[] {
  return (goal?.split(',') ?? []).flatMap((limit, n) => {
    const { what, ratio } = measured[n] as Measured;
    return ratio <= Number(limit) ? [] : [`${what}: ${ratio.toFixed(3)} of write-good, the goal is ${limit}`];
  });
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      quick: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      goal: { type: 'string' },
      kind: { type: 'string', default: 'prfaq' },
    },
  });
  const options: DraftOptions = { kind: kindNamed(values.kind)?.id };
  const corpus = await readCorpus();
  const { sixPager, hundredPages } = corpus;
  const runs = values.quick ? 40 : 200;
  const small = { what: 'a keystroke in the six-pager', text: sixPager, runs };
  const large = { what: 'a keystroke in 100 pages', text: hundredPages, runs: runs / 2 };
  const measured = [
    keystroke(small, corpus, options),
    keystroke(large, corpus, options),
    firstLint({ ...small, what: 'a first lint of the six-pager', runs: runs / 2 }, options),
    firstLint({ ...large, what: 'a first lint of 100 pages', runs: Math.ceil(runs / 20) }, options),
  ];
  const parts = [small, large].map((task) => [task.what, breakdown(task, corpus, options)] as const);
  const saves = await timeSaves(hundredPages, Math.ceil(runs / 4), corpus);
  const misses = missed(values.goal, measured);
  if (values.json) {
    const { from } = corpus;
    console.log(
      JSON.stringify(
        {
          corpus: from,
          rules: rules.length,
          ...options,
          measured,
          saves,
          steps: Object.fromEntries(parts),
          missed: misses,
        },
        null,
        2,
      ),
    );
  } else {
    console.log(`${rules.length} rules, ${values.kind}, texts of ${corpus.from}\n`);
    show(measured, parts);
    console.log(`\nfix all on save in 100 pages: median ${ms(saves.median)}, p95 ${ms(saves.p95)}`);
  }
  for (const miss of misses) console.error(miss);
  process.exitCode = misses.length > 0 ? 1 : 0;
}

await main();
