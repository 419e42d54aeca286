import type { Narrative, SectionSpec } from './narrative.ts';
import { templateOf } from './template.ts';

const sections: readonly SectionSpec[] = [
  {
    role: 'listen',
    title: 'First 30 days',
    need: 'required',
    words: 150,
    find: 'the metric tree, the customer’s pain, the bottleneck, and who can veto',
    synonyms: [
      'first 30 days',
      '30 days',
      'days 1-30',
      'listen',
      'learn',
      'days 1 to 30',
      'by day 30',
      'day 30',
      'month one',
      'month 1',
      'first month',
      'weeks 1-4',
      'listen and learn',
      'days 0-30',
    ],
    pattern: /^(?:first |by |day |days )*(?:[01] ?(?:to|[-–]) ?)?30\b/,
    ordered: true,
    signs: [
      {
        by: 'words',
        pattern:
          /\b(?:(?:first|by day|days?|in) (?:1 ?(?:to|[-–]) ?)?(?:30|thirty)\b|month (?:one|1)\b|first month|30 days)/i,
      },
      {
        by: 'words',
        pattern:
          /\b(?:metric tree|bottleneck|I (?:have |will |'ll )?(?:read|listen|sit|sat|ride|ridden|shadow|interview|speak|spoken|talk|meet|met)\b|who can veto|can veto)/i,
      },
    ],
    stub: [
      '## First 30 days: listen',
      '',
      'By [date] I have read [N] [source], sat with [N] [customers] and drawn the metric tree: [metric] moves with [input] and [input]. The customer’s pain is [problem], [N of M] in [period]. [person] can veto, because [reason].',
    ].join('\n'),
  },
  {
    role: 'synthesise',
    title: 'First 60 days',
    need: 'required',
    words: 150,
    find: 'the one problem that makes the rest noisy',
    synonyms: [
      'first 60 days',
      '60 days',
      'days 31-60',
      'synthesize',
      'synthesise',
      'days 31 to 60',
      'by day 60',
      'day 60',
      'month two',
      'month 2',
      'second month',
      'weeks 5-8',
      'name the problem',
      'diagnose',
      'next 30 days',
    ],
    pattern: /^(?:first |by |day |days )*(?:3[01] ?(?:to|[-–]) ?)?60\b/,
    ordered: true,
    signs: [
      {
        by: 'words',
        pattern:
          /\b(?:(?:first|by day|days?|in) (?:3[01] ?(?:to|[-–]) ?)?(?:60|sixty)\b|month (?:two|2)\b|second month|60 days)/i,
      },
      {
        by: 'words',
        pattern:
          /\b(?:name the problem|(?:the|one) problem (?:that|which|is)|I (?:will )?write (?:one|a) page|my guess|hypothes[ei]s|root cause|diagnos\w+|the rest noisy)\b/i,
      },
    ],
    stub: [
      '## First 60 days: name the problem',
      '',
      'By [date] I write one page: the problem that makes the rest noisy is [problem], because [cause]. It costs [amount] each [period]. I leave [problem] alone, because [reason].',
    ].join('\n'),
  },
  {
    role: 'decide',
    title: 'First 90 days',
    need: 'required',
    words: 150,
    find: 'one decision, what it makes possible, and its cost',
    synonyms: [
      'first 90 days',
      '90 days',
      'days 61-90',
      'decide',
      'own',
      'days 61 to 90',
      'by day 90',
      'day 90',
      'month three',
      'month 3',
      'third month',
      'weeks 9-12',
      'own a decision',
      'last 30 days',
      'execute',
    ],
    pattern: /^(?:first |by |day |days )*(?:6[01] ?(?:to|[-–]) ?)?90\b/,
    ordered: true,
    signs: [
      {
        by: 'words',
        pattern:
          /\b(?:(?:first|by day|days?|in) (?:6[01] ?(?:to|[-–]) ?)?(?:90|ninety)\b|month (?:three|3)\b|third month|90 days)/i,
      },
      {
        by: 'words',
        pattern: /\b(?:I (?:will )?(?:decide|propose|commit|own)|one decision|decide (?:on|one|whether))\b/i,
      },
    ],
    stub: [
      '## First 90 days: own a decision',
      '',
      'By [date] I decide [decision] over [alternative]. It makes [benefit] possible and costs [amount]. [metric] goes from [baseline] to [target] by [date]; I stop if it is below [N] on [date].',
    ].join('\n'),
  },
];

export const plan90: Narrative = {
  id: 'plan-90',
  title: '90-day plan',
  a: 'a 90-day plan',
  description: 'Thirty days to listen, sixty to name the problem, ninety to own a decision.',
  aliases: ['plan-90', '90-day-plan', '30-60-90', '90 day plan'],
  fileName: /(?:^|[^a-z0-9])(?:plan[-_ ]?90|90[-_ ]?day|30[-_ ]?60[-_ ]?90)/i,
  tells: [
    { from: 'headings', says: 'headings with 30, 60 and 90 days', all: ['day 30', 'day 60', 'day 90'] },
  ],
  limits: [{ part: 'document', unit: 'pages', max: 1, from: 'a house default', weight: 'house' }],
  sections,
  template: templateOf({
    kind: 'plan-90',
    title: '# My first 90 days at [team]',
    opening: [
      'One page: learn the system, name the one problem, own one decision. Names and dates, so that somebody can hold you to it.',
    ],
    sections,
  }),
};
