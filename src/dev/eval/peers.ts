import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Span } from '../../document/span.ts';
import { lint } from '../../engine/draft.ts';
import { documentTexts } from './documents.ts';
import { judgeGolden, judgeGoldenBy } from './golden.ts';
import { type Counted, type Share, shareOf } from './intervals.ts';
import { judgeSentences, judgeSpans, rulesOf } from './sentences.ts';

const folder = 'test/peers';
const told = ['error', 'warning', 'info'];

type Find = (text: string) => Promise<readonly Span[]> | readonly Span[];

/** What a linter finds in the same texts. */
export interface PeerResult {
  readonly name: string;
  /** Of the label `vague`, by span. */
  readonly precision: Share | undefined;
  readonly recall: Share | undefined;
  /** Findings in 1,000 words of the clean golden documents, and the share of faults of the weak twins that are met. */
  readonly clean: number;
  readonly weak: Share;
  /** Findings in 1,000 words of real documents. */
  readonly real: number | undefined;
}

/** Measures the other linters, which are installed first where they are not, and this one beside them. */
export async function judgePeers(): Promise<readonly PeerResult[]> {
  if (!existsSync(`${folder}/node_modules`))
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock'], {
      cwd: folder,
      stdio: 'inherit',
    });
  const { peers } = (await import(pathToFileURL(resolve(folder, 'peers.mjs')).href)) as {
    readonly peers: Readonly<Record<string, () => Promise<Find>>>;
  };
  const results = [await own()];
  for (const [name, make] of Object.entries(peers)) results.push(await judgePeer(name, await make()));
  return results;
}

async function judgePeer(name: string, find: Find): Promise<PeerResult> {
  const spans = await judgeSpans('vague', find);
  const golden = await judgeGoldenBy(find);
  const documents = documentTexts();
  const real: Counted[] = [];
  for (const { text, words } of documents ?? []) real.push({ hits: (await find(text)).length, of: words });
  return {
    name,
    precision: spans && shareOf(spans.map(({ onSpan }) => onSpan)),
    recall: spans && shareOf(spans.map(({ met }) => met)),
    clean: perThousand(golden.clean),
    weak: shareOf(golden.weak),
    real: documents && perThousand(real),
  };
}

/** This linter at info and above; of the label, the rules that answer for it. */
async function own(): Promise<PeerResult> {
  const all = await judgePeer('Six-Pager', (text) =>
    lint(text, {}).flatMap(({ severity, span }) => (told.includes(severity) ? [span] : [])),
  );
  const sentences = judgeSentences('vague', told)?.filter(({ id }) => !id.startsWith('r'));
  // Theirs is read from the text alone; the kind of a golden narrative stands in its file’s name.
  const golden = judgeGolden();
  return {
    ...all,
    clean: perThousand(golden.map(({ alarms, words }) => ({ hits: alarms.length, of: words }))),
    weak: shareOf(golden.map(({ met, faults }) => ({ hits: met, of: faults }))),
    name: `Six-Pager (for the label: ${rulesOf.vague.length} rules)`,
    precision: sentences && shareOf(sentences.map(({ onSpan }) => onSpan)),
    recall: sentences && shareOf(sentences.map(({ met }) => met)),
  };
}

const perThousand = (units: readonly Counted[]): number => {
  const { hits, of } = shareOf(units);
  return (hits / of) * 1000;
};
