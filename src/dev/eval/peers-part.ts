import { table } from '../generate/markdown.ts';
import { shown } from './intervals.ts';
import type { PeerResult } from './peers.ts';

/** Other linters on the same texts. Alone here their versions matter: test/peers/package.json pins them. */
export function peersPart(results: readonly PeerResult[]): string[] {
  const rate = (value: number | undefined): string => value?.toFixed(1) ?? '–';
  return [
    '## Other linters',
    'Every finding of theirs counts, as they have no hints; of this one, info and above. They are general linters of prose and not made for narratives; their versions are pinned in `test/peers/package.json`. “vague” is measured by span on the labelled sentences; a fault is met by any finding on its words.',
    table(
      [
        'Linter',
        '“vague”: precision',
        '“vague”: recall',
        'Clean golden, per 1,000 words',
        'Faults of the weak twins met',
        'Real documents, per 1,000 words',
      ],
      results.map(({ name, precision, recall, clean, weak, real }) => [
        name,
        precision ? shown(precision) : '–',
        recall ? shown(recall) : '–',
        rate(clean),
        shown(weak),
        rate(real),
      ]),
    ),
  ];
}
