import { rules } from '../../rules/index.ts';
import { table } from '../generate/markdown.ts';
import { proposedRules } from './demotions.ts';
import { judgeDocuments } from './documents.ts';
import { judgeExamples } from './examples.ts';
import { judgeGolden } from './golden.ts';
import { shareOf } from './intervals.ts';
import { judgeSentences, type Label, type SentenceResult } from './sentences.ts';

const levels = ['error', 'warning', 'info'];

interface Goal {
  readonly goal: string;
  readonly measured: string;
  readonly reached: boolean;
}

/** What was aimed at, and whether it was reached. */
export function goalsPart(): string[] {
  const goals = [...examplesGoal(), ...sentenceGoals(), ...documentGoals(), ...goldenGoal(), ...rulesGoal()];
  return [
    '## Goals',
    table(
      ['Goal', 'Measured', ''],
      goals.map(({ goal, measured, reached }) => [goal, measured, reached ? 'reached' : 'missed']),
    ),
  ];
}

function examplesGoal(): Goal[] {
  const results = judgeExamples();
  if (!results) return [];
  const right = results.filter(({ result }) => result === 'right').length;
  return [
    {
      goal: 'All examples come out',
      measured: `${right} of ${results.length}`,
      reached: right === results.length,
    },
  ];
}

const resultsOf = (label: Label): readonly SentenceResult[] => judgeSentences(label, levels) ?? [];
const two = (value: number): string => value.toFixed(2).replace(/^0/, '');

function sentenceGoals(): Goal[] {
  const vague = resultsOf('vague');
  if (vague.length === 0) return [];
  const [precision, recall] = [vague.map(({ onSpan }) => onSpan), vague.map(({ met }) => met)].map(
    (units) => shareOf(units).value,
  ) as [number, number];
  const claims = resultsOf('claim_without_metric');
  const f1 = (results: readonly SentenceResult[]): number => {
    const both = results.filter(({ flagged, labelled }) => flagged && labelled).length;
    return (2 * both) / results.reduce((sum, each) => sum + Number(each.flagged) + Number(each.labelled), 0);
  };
  const passive = resultsOf('passive_without_actor').filter(({ flagged }) => flagged);
  const right = passive.filter(({ labelled }) => labelled).length;
  return [
    {
      goal: '“vague” by span: precision .80 at recall .60',
      measured: `${two(precision)} at ${two(recall)}`,
      reached: precision >= 0.8 && recall >= 0.6,
    },
    {
      goal: '“claim without metric”: F1 .70, with 60 more positives',
      measured: `${two(f1(claims.filter(({ id }) => !id.startsWith('r'))))}; with them ${two(f1(claims))}`,
      reached: f1(claims) >= 0.7,
    },
    {
      goal: '“passive without actor”: precision .90',
      measured: `${two(right / passive.length)} (${right} of ${passive.length})`,
      reached: right / passive.length >= 0.9,
    },
  ];
}

function documentGoals(): Goal[] {
  return (judgeDocuments() ?? []).flatMap(({ folder, read, rate }) => {
    const above = rate.error + rate.warning + rate.info;
    const hints = {
      goal: `Hints in ${folder}, kind ${read}: 15 per 1,000 words at most`,
      measured: rate.hint.toFixed(1),
      reached: rate.hint <= 15,
    };
    if (folder !== 'decision') return [hints];
    const goal = `Records of decisions, kind ${read}: 4 findings per 1,000 words at most`;
    return [{ goal, measured: above.toFixed(1), reached: above <= 4 }, hints];
  });
}

function goldenGoal(): Goal[] {
  const alarms = judgeGolden().reduce((sum, each) => sum + each.alarms.length, 0);
  return [
    { goal: 'Clean golden narratives have no finding', measured: String(alarms), reached: alarms === 0 },
  ];
}

function rulesGoal(): Goal[] {
  const proposed = proposedRules();
  if (!proposed) return [];
  const told = proposed.filter(({ id }) => rules.some((each) => each.id === id && each.severity !== 'hint'));
  return [
    {
      goal: '45 of the 60 rules at info or above',
      measured: `${told.length} of ${proposed.length}`,
      reached: told.length >= 45,
    },
  ];
}
