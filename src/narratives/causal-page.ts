import { customersSign } from './common-signs.ts';
import type { Narrative, SectionSpec } from './narrative.ts';
import { templateOf } from './template.ts';

const sections: readonly SectionSpec[] = [
  {
    role: 'pain',
    title: 'Customer pain',
    need: 'required',
    words: 50,
    find: 'who was hurt, how often, and how much',
    synonyms: ['pain', 'customer pain', 'problem', 'the problem', 'who was hurt', 'symptom', 'pain point'],
    ordered: true,
    signs: [...[customersSign]],
    stub: [
      '## Customer pain',
      '',
      'In [period], [N of M] [customers] had [problem], which cost [who was hurt] [amount] each time ([source]).',
    ].join('\n'),
  },
  {
    role: 'cause',
    title: 'Cause',
    need: 'required',
    words: 50,
    find: 'one chain, each link of it tested',
    synonyms: [
      'cause',
      'root cause',
      'why',
      'mechanism',
      'causes',
      'why it happened',
      'diagnosis',
      'what caused it',
    ],
    ordered: true,
    signs: [
      {
        by: 'words',
        pattern:
          /\b(?:because|since|caus(?:e|es|ed)|due to|led to|so that|traced|root|which (?:meant|made)|driven by|the reason)\b/i,
      },
    ],
    stub: ['## Cause', '', 'It happened because [cause]. We tested that by [test]: [result].'].join('\n'),
  },
  {
    role: 'decision',
    title: 'Decision',
    need: 'required',
    words: 50,
    find: 'what was cut, and over whose objection',
    synonyms: [
      'decision',
      'what i chose',
      'choice',
      'what we chose',
      'what i cut',
      'what we did',
      'the choice',
      'action',
    ],
    ordered: true,
    signs: [
      {
        by: 'words',
        pattern:
          /\b(?:I|[Ww]e) (?:\w+ )?(?:decided|chose|picked|cut|dropped|stopped|removed|moved|killed|shipped|kept|postponed|delayed|took)\b|\bdecision\b/,
      },
    ],
    stub: [
      '## Decision',
      '',
      'I chose [decision] and cut [what you gave up], because [reason]. [who disagreed] objected, because [objection].',
    ].join('\n'),
  },
  {
    role: 'effect',
    title: 'Effect on the metric',
    need: 'required',
    words: 40,
    find: 'from, to, period, and because of what',
    synonyms: [
      'effect',
      'metric',
      'result',
      'results',
      'effect on the metric',
      'what changed',
      'what moved',
      'measured effect',
    ],
    ordered: true,
    signs: [
      {
        by: 'words',
        pattern:
          /\b(?:fell|rose|grew|dropped|went|climbed|doubled|halved|improved|moved|cut|reduced|increased) (?:\S+ ){0,4}(?:from|by|to)\b|\bfrom \S+ (?:\S+ ){0,3}to \S*\d/i,
      },
    ],
    stub: [
      '## Effect on the metric',
      '',
      '[metric] went from [baseline] to [target] between [date] and [date], because [mechanism] ([source]).',
    ].join('\n'),
  },
  {
    role: 'outcome',
    title: 'Business outcome',
    need: 'required',
    words: 30,
    find: 'what it was worth, and what it cost',
    synonyms: [
      'outcome',
      'business outcome',
      'consequence',
      'what it was worth',
      'business result',
      'worth',
      'payoff',
    ],
    ordered: true,
    signs: [
      {
        by: 'words',
        pattern:
          /\b(?:revenue|margin|profit|saved?|savings?|costs?|worth|earned|paid|loss|budget|renew(?:ed|als?)|churn)\b|[$€£]\s?\d/i,
      },
    ],
    stub: [
      '## Business outcome',
      '',
      'It was worth [amount] in [period] and cost [amount], which [person] paid.',
    ].join('\n'),
  },
];

export const causalPage: Narrative = {
  id: 'causal-page',
  title: 'Causal page',
  a: 'a causal page',
  description: 'A product decision, cut down to its causal chain.',
  aliases: ['causal-page', 'causal page'],
  tells: [],
  limits: [
    { part: 'document', unit: 'pages', max: 1, from: 'a house default', weight: 'house' },
    {
      part: 'document',
      unit: 'words',
      max: 250,
      from: 'the goal once only the chain is left',
      weight: 'advice',
    },
  ],
  sections,
  template: templateOf({
    kind: 'causal-page',
    title: '# [title]',
    opening: [
      'Write one page, then cut until only the chain is left: pain, cause, decision, effect, outcome. Under 250 words.',
      'A sentence that is no link of the chain goes. Each [bracketed] slot is a fact the reader will ask for.',
    ],
    sections,
  }),
};
