// `npm run eval`: how right the findings are, with 95% intervals. What is measured outside of this repository is
// skipped where it is not at hand, and that is said.
//   --write        writes docs/accuracy.md
//   --peers        measures other linters on the same texts (installs test/peers)
//   --wrong RULE   prints the examples that come out wrong (of a rule, or `all`)
//   --sentences LABEL   prints the labelled sentences that come out wrong
//   --missed       prints the faults of the weak twins that no finding meets, and those that another rule meets
//   --sample N     prints N findings of the real documents (--seed S)
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { sampleFindings } from './eval/documents.ts';
import { judgeExamples } from './eval/examples.ts';
import { judgeGolden } from './eval/golden.ts';
import { accuracyPage } from './eval/page.ts';
import { judgeSentences, type Label } from './eval/sentences.ts';

const { values } = parseArgs({
  options: {
    write: { type: 'boolean' },
    peers: { type: 'boolean' },
    wrong: { type: 'string' },
    sentences: { type: 'string' },
    missed: { type: 'boolean' },
    sample: { type: 'string' },
    seed: { type: 'string' },
  },
});

const told = ['error', 'warning', 'info'];

if (values.wrong !== undefined) printWrong(values.wrong);
else if (values.sentences !== undefined) printSentences(values.sentences as Label);
else if (values.missed) printMissed();
else if (values.sample !== undefined) printSample(Number(values.sample), Number(values.seed ?? 1));
else await printPage();

function printWrong(rule: string): void {
  const results = judgeExamples() ?? [];
  for (const each of results.filter((one) => rule === 'all' || one.rule === rule)) {
    if (each.result === 'right') continue;
    console.log(`${each.line} ${each.rule} ${each.expect} ${each.result}: ${JSON.stringify(each.text)}`);
  }
}

function printMissed(): void {
  for (const { kind, missed } of judgeGolden()) {
    for (const { line, words, rule, met } of missed)
      console.log(`${kind}:${line} ${met ? 'other rule' : 'MISSED'} ${rule}: ${words}`);
  }
}

function printSentences(label: Label): void {
  for (const { id, sentence, flagged, labelled, onSpan, met, findings } of judgeSentences(label, told) ??
    []) {
    if (flagged === labelled && onSpan.hits === onSpan.of && met.hits === met.of) continue;
    const verdict = flagged ? (labelled ? 'other span' : 'FALSE ALARM') : 'MISSED';
    console.log(`${id} ${verdict}: ${sentence}\n    ${findings.join('; ')}`);
  }
}

function printSample(size: number, seed: number): void {
  sampleFindings(size, seed).forEach(({ file, finding, around }, at) => {
    console.log(
      `${at + 1}. ${finding.rule} ${finding.severity} (${file})\n   ${around}\n   → ${finding.message}\n`,
    );
  });
}

async function printPage(): Promise<void> {
  const page = await accuracyPage({ peers: values.peers === true });
  if (values.write) writeFileSync('docs/accuracy.md', page);
  console.log(page);
}
