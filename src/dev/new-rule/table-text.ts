import type { Scope } from '../../engine/rule.ts';

/** The scopes that a new rule can have; the rule of suppressions is there. */
export type NewScope = Exclude<Scope, 'suppressions'>;

/** Lines of test/rules/<id>.test.ts that fit the skeleton of each scope. */
const rows: Readonly<
  Record<NewScope, { readonly asks: readonly string[]; readonly leaves: readonly string[] }>
> = {
  sentence: {
    asks: [
      'We will answer «at the earliest opportunity».',
      'The depot opens «in due course», with two docks.',
      'Sellers get their money «In due course».',
    ],
    leaves: [
      'Will refunds arrive in due course?',
      'The depot opens in due course: on 3 May 2027.',
      'The words “in due course” are not used here.',
    ],
  },
  document: {
    asks: [
      '# «The depot in Leeds opens two docks for sellers from Leeds, Selby and Goole, who until now had to drive to York every Friday»\\n\\nIt opens in May.',
    ],
    leaves: [
      '# The depot opens',
      'The depot in Leeds opens two docks for sellers from Leeds, Selby and Goole, who until now had to drive to York every Friday.',
    ],
  },
};

/** The test file of a new rule. */
export function tableText(id: string, scope: NewScope): string {
  const { asks, leaves } = rows[scope];
  const list = (lines: readonly string[]): string => lines.map((line) => `    '${line}',\n`).join('');
  return `import { judge } from './judge.ts';

judge({
  rule: '${id}',
  // Replace: what the rule asks of, marked with «».
  asks: [
${list(asks)}  ],
  // Replace: near-misses, at least as long a list. What answers, what is quoted, the word in another sense.
  leaves: [
${list(leaves)}  ],
});
`;
}
