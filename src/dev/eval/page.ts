import { severities } from '../../engine/finding.ts';
import { rules } from '../../rules/index.ts';
import { table } from '../generate/markdown.ts';
import { demotionsPart } from './demotions.ts';
import { type DocumentsResult, judgeDocuments } from './documents.ts';
import { draftsPart } from './drafts-part.ts';
import { type ExampleResult, judgeExamples, readCorrections } from './examples.ts';
import { goalsPart } from './goals.ts';
import { type GoldenResult, judgeGolden } from './golden.ts';
import { heldOutPart } from './held-out.ts';
import { shareOf, shown } from './intervals.ts';
import { pairsPart } from './pairs-part.ts';
import { judgePeers } from './peers.ts';
import { peersPart } from './peers-part.ts';
import { judgeSentences, type Label, rulesOf, type SentenceResult } from './sentences.ts';

const told = ['error', 'warning', 'info'];
const missing = 'Not measured in this run: the texts lie outside of this repository and are not at hand.';

/** docs/accuracy.md, from what can be measured here. */
export async function accuracyPage({ peers }: { readonly peers: boolean }): Promise<string> {
  const parts = [
    '# How right the findings are',
    intro,
    ...goalsPart(),
    ...examplesPart(),
    ...sentencesPart(),
    ...documentsPart(),
    ...goldenPart(),
    ...heldOutPart(),
    ...pairsPart(),
    ...draftsPart(),
    ...demotionsPart(),
    ...(peers ? peersPart(await judgePeers()) : ['## Other linters', unmeasured]),
  ];
  return `${parts.join('\n\n')}\n`;
}

const intro = [
  'A wrong finding costs more trust than three missed ones. `npm run eval -- --peers --write` measures the rules of this',
  'version and writes this page; `npm run eval` prints it. A finding counts at info and above, a hint does not, unless it',
  'says so. Brackets hold 95% intervals by bootstrap. How right the readings are that the rules stand on was judged by eye:',
  '[readings](readings.md). The examples, the labelled sentences and the real documents lie outside of this repository; a',
  'run without them says so. Two readers who had not seen the rules judged 100 findings of an earlier version, most of them in',
  'real documents that were read as a kind which they are not: 73 and 70 were right, against a goal of 85. How far the two',
  'agreed was not kept, and what is mended since was not judged again; `npm run eval -- --sample 100` draws a new sample.',
].join('\n');

const unmeasured = 'Not measured in this run: `npm run eval -- --peers` installs and measures them.';

function examplesPart(): string[] {
  const results = judgeExamples();
  if (!results) return ['## Examples', missing];
  const right = results.filter(({ result }) => result === 'right').length;
  const ids = [...new Set(results.map(({ rule }) => rule))];
  const isWhole = (id: string): boolean =>
    results.every(({ rule, result }) => rule !== id || result === 'right');
  const short = ids.filter((id) => !isWhole(id));
  const corrections = readCorrections();
  return [
    '## Examples',
    `${right} of ${results.length} come out as the catalogue has them: three to flag and three to leave for each rule. Those that only describe a document are built in \`test/eval/built\`. ${corrections.length} are corrected:`,
    corrections.map(({ line, quote, reason }) => `- Line ${line}, “${quote}”: ${reason}`).join('\n'),
    short.length === 0
      ? 'No rule is below 6 of 6.'
      : table(
          exampleHead,
          short.map((id) => exampleRow(id, results)),
        ),
    '### All rules',
    table(
      exampleHead,
      ids.map((id) => exampleRow(id, results)),
    ),
  ];
}

const exampleHead = ['Rule', 'Right', 'Precision', 'Recall'];

function exampleRow(id: string, results: readonly ExampleResult[]): string[] {
  const own = results.filter(({ rule }) => rule === id);
  if (own.every(({ result }) => result === 'absent')) return [id, 'no such rule', '', ''];
  const judged = own.filter(({ result }) => result !== 'unbuilt');
  const flagged = judged.map(({ expect, result }) => {
    const isFlagged = (expect === 'flag') === (result === 'right');
    return { isFlagged, expect };
  });
  const precision = shareOf(
    flagged.map(({ isFlagged, expect }) => ({
      hits: isFlagged && expect === 'flag' ? 1 : 0,
      of: isFlagged ? 1 : 0,
    })),
  );
  const recall = shareOf(
    flagged.map(({ isFlagged, expect }) => ({
      hits: isFlagged && expect === 'flag' ? 1 : 0,
      of: expect === 'flag' ? 1 : 0,
    })),
  );
  const right = own.filter(({ result }) => result === 'right').length;
  return [id, `${right} of ${own.length}`, shown(precision), shown(recall)];
}

function sentencesPart(): string[] {
  const rows = (Object.keys(rulesOf) as Label[]).flatMap((label) => {
    const results = judgeSentences(label, label === 'wordy' ? [...told, 'hint'] : told);
    if (!results) return [];
    const [given, own] = [false, true].map((isOwn) =>
      results.filter(({ id }) => id.startsWith('r') === isOwn),
    );
    return [
      sentenceRow(label, given ?? []),
      ...(own && own.length > 0 ? [sentenceRow(`${label}, real documents`, own)] : []),
    ];
  });
  if (rows.length === 0) return ['## Labelled sentences', missing];
  const head = [
    'Label',
    'Sentences',
    'Flagged',
    'Precision',
    'Recall',
    'F1',
    'Precision by span',
    'Recall by span',
  ];
  return [
    '## Labelled sentences',
    'Sentences of real documents, each between its neighbours, labelled by hand after one guide. By span: a finding on half of a labelled span or more. The row “real documents” has 710 further sentences, 61 of them claims, labelled for this page by one reader who knew some of the rules and had not run them on these texts.',
    table(head, rows),
  ];
}

function sentenceRow(label: string, results: readonly SentenceResult[]): string[] {
  const both = ({ flagged, labelled }: SentenceResult): number => (flagged && labelled ? 1 : 0);
  const precision = shareOf(results.map((each) => ({ hits: both(each), of: each.flagged ? 1 : 0 })));
  const recall = shareOf(results.map((each) => ({ hits: both(each), of: each.labelled ? 1 : 0 })));
  const f1 = (2 * precision.value * recall.value) / (precision.value + recall.value);
  const spanned = results.some(({ met }) => met.of > 0);
  return [
    label,
    String(results.length),
    String(precision.of),
    shown(precision),
    shown(recall),
    Number.isFinite(f1) ? f1.toFixed(2) : '–',
    spanned ? shown(shareOf(results.map(({ onSpan }) => onSpan))) : '–',
    spanned ? shown(shareOf(results.map(({ met }) => met))) : '–',
  ];
}

function documentsPart(): string[] {
  const results = judgeDocuments();
  if (!results) return ['## Real documents', missing];
  const rows = results.map(({ folder, read, documents, words, rate }) => [
    folder,
    read,
    String(documents),
    String(words),
    ...severities.map((level) => rate[level].toFixed(1)),
    aboveHint(rate).toFixed(1),
  ]);
  const forced = results.filter(({ read }) => read === 'forced');
  return [
    '## Real documents',
    'Findings in 1,000 words. “told” reads each document as what it is told to be without help, which for most of them is no narrative at all; “forced” reads it as a PR/FAQ, a decision memo or a six-pager, which asks of a technical design what it was never meant to answer.',
    table(['Folder', 'Kind', 'Documents', 'Words', ...severities, 'info and above'], rows),
    'Findings at info and above by rule, the kind forced:',
    table(['Rule', ...forced.map(({ folder }) => folder)], ruleRows(forced)),
  ];
}

const aboveHint = (rate: DocumentsResult['rate']): number => rate.error + rate.warning + rate.info;

function ruleRows(results: readonly DocumentsResult[]): string[][] {
  return rules
    .map(({ id }) => [id, ...results.map((each) => String(each.rules.get(id) ?? 0))])
    .filter(([, ...counts]) => counts.some((count) => count !== '0'));
}

function goldenPart(): string[] {
  const results = judgeGolden();
  if (results.length === 0) return [];
  const rows = results.map(({ kind, words, alarms, faults, found, met }: GoldenResult) => [
    kind,
    String(words),
    String(alarms.length),
    String(faults),
    String(found),
    String(met),
  ]);
  return [
    '## Golden narratives',
    'One clean narrative of each kind, and a weak twin with faults at known places. Written for this project by those who know the rules: that a clean one is silent proves less than the next section.',
    table(
      [
        'Kind',
        'Words',
        'Findings in the clean one',
        'Faults in the weak twin',
        'Found by their rule',
        'Met by any',
      ],
      rows,
    ),
  ];
}
