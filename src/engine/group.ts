/** What a rule asks about. */
export type Group =
  | 'vague'
  | 'metrics'
  | 'decisions'
  | 'causality'
  | 'structure'
  | 'press-release'
  | 'faq'
  | 'length'
  | 'consistency'
  | 'story'
  | 'file';

/** The groups as a list of rules is ordered by them, and what they are called there. */
export const groupTitles: Readonly<Record<Group, string>> = {
  vague: 'Vague language',
  metrics: 'Metrics',
  decisions: 'Tradeoffs and decisions',
  causality: 'Causality',
  structure: 'Structure of the kind',
  'press-release': 'Press release',
  faq: 'FAQ',
  length: 'Length and readability',
  consistency: 'Consistency',
  story: 'Behavioural story',
  file: 'The file itself',
};

/** Where the words of two findings overlap, the group named first is told: its question stops a reader sooner. */
const precedence: readonly Group[] = [
  'file',
  'consistency',
  'structure',
  'decisions',
  'metrics',
  'causality',
  'story',
  'press-release',
  'faq',
  'vague',
  'length',
];

/** A group’s place among those whose words overlap; 0 is told first. */
export function rankOf(group: Group): number {
  return precedence.indexOf(group);
}
