// Edits without end: what the suite does two thousand times, as often as asked.
// node --disable-warning=MODULE_TYPELESS_PACKAGE_JSON test/soak.ts --edits 1000000 --seed 1 --workers 2
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import fc from 'fast-check';
import { DraftReading } from './engine/readings.ts';
import { runSession, sessionOf } from './engine/sessions.ts';

const sessionsInBatch = 100;

/** What a worker does: the batches `first`, `first + step` and so on, each with a seed of its own. */
interface Share {
  readonly edits: number;
  readonly seed: number;
  readonly first: number;
  readonly step: number;
  /** Of a failure that was printed: its one case alone. */
  readonly path?: string | undefined;
}

/** What it tells after each batch. */
interface Progress {
  readonly edits: number;
  readonly failure?: string | undefined;
}

/** One batch in eight has long texts, in which things are far from each other. */
function runBatch(seed: number, path?: string): Progress {
  let edits = 0;
  const session = fc.property(sessionOf(seed % 8 === 7 ? 40 : 8, 10), (each) => {
    edits += runSession(each, (...given) => new DraftReading(...given));
  });
  const details = fc.check(session, { numRuns: sessionsInBatch, seed, ...(path !== undefined && { path }) });
  if (!details.failed) return { edits };
  const again = `--seed ${details.seed} --path ${details.counterexamplePath}`;
  const { message } = details.errorInstance as Error;
  return { edits, failure: `${fc.defaultReportMessage(details)}\n\n${message}\n\nAgain: ${again}` };
}

function runShare({ edits, seed, first, step, path }: Share, tell: (progress: Progress) => void): void {
  for (let done = 0, batch = first; done < edits; batch += step) {
    const progress = runBatch(seed + batch, path);
    tell(progress);
    if (progress.failure !== undefined || path !== undefined) return;
    done += progress.edits;
  }
}

/** Adds up what the workers tell; a line every so often, and one at the end. */
function counter(wanted: number, seed: number): (progress: Progress) => void {
  const start = performance.now();
  let total = 0;
  let next = 0;
  return ({ edits, failure }) => {
    total += edits;
    const seconds = (performance.now() - start) / 1000;
    if (failure !== undefined) {
      console.error(`\n${failure}\n\n${total} edits, seed ${seed}: a difference`);
      process.exit(1);
    }
    if (total < next && total < wanted) return;
    next = total + wanted / 50;
    console.log(`${total} edits, seed ${seed}: no difference; ${Math.round(total / seconds)} edits a second`);
  };
}

function main(): void {
  const { values } = parseArgs({
    options: {
      edits: { type: 'string', default: '1000000' },
      seed: { type: 'string', default: '1' },
      workers: { type: 'string', default: '1' },
      path: { type: 'string' },
    },
  });
  const [edits, seed, workers] = [Number(values.edits), Number(values.seed), Number(values.workers)];
  const count = counter(edits, seed);
  const share = { edits: Math.ceil(edits / workers), seed, step: workers, path: values.path };
  if (workers === 1 || values.path !== undefined) {
    runShare({ ...share, first: 0 }, count);
    return;
  }
  for (let first = 0; first < workers; first++) {
    const worker = new Worker(new URL(import.meta.url), { workerData: { ...share, first } });
    worker.on('message', count);
    worker.on('error', (error) => count({ edits: 0, failure: String(error) }));
  }
}

if (isMainThread) main();
else runShare(workerData as Share, (progress) => parentPort?.postMessage(progress));
