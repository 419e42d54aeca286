import type { Narrative, SectionSpec } from './narrative.ts';
import { templateOf } from './template.ts';

const sections: readonly SectionSpec[] = [
  {
    role: 'mission',
    title: 'Mission',
    need: 'optional',
    words: 40,
    find: 'what you do, and for whom',
    synonyms: [
      'mission',
      'charter',
      'purpose',
      'what we do',
      'our mission',
      'why we exist',
      'what we are here for',
    ],
    signs: [{ by: 'opening' }],
    stub: ['## Mission', '', 'We [what you do] for [customers].'].join('\n'),
  },
  {
    role: 'tenets',
    title: 'Tenets',
    need: 'required',
    words: 280,
    find: 'X over Y, or “even when”, short enough to be remembered',
    synonyms: [
      'tenets',
      'principles',
      'our tenets',
      'guiding principles',
      'decision principles',
      'how we decide',
      'our principles',
      'unless you know better ones',
    ],
    pattern: /^(?:\S+ ){0,6}tenets\b/,
    ordered: true,
    signs: [
      {
        by: 'words',
        pattern:
          /\bover\b|\beven (?:when|if|where|though)\b|\brather than\b|\bwe (?:prefer|choose|would rather)\b/i,
      },
    ],
    stub: [
      '## Tenets, unless you know better ones',
      '',
      '1. **[tenet].** We choose [option A] over [option B], even when it costs [amount].',
      '2. **[tenet].** We choose [option A] over [option B], even when it costs [amount].',
      '3. **[tenet].** We choose [option A] over [option B], even when it costs [amount].',
    ].join('\n'),
  },
  {
    role: 'use',
    title: 'How we use them',
    need: 'optional',
    words: 60,
    find: 'a decision that each one settled',
    synonyms: [
      'how we use them',
      'examples',
      'in practice',
      'what they settled',
      'decisions they settled',
      'how we used them',
      'use',
      'tenets in practice',
    ],
    signs: [],
    stub: [
      '## What they settled',
      '',
      'On [date], tenet [number] settled [question]: we chose [option A], because [reason].',
    ].join('\n'),
  },
];

export const tenets: Narrative = {
  id: 'tenets',
  title: 'Tenets',
  a: 'a tenets page',
  description: 'At most seven lines that settle recurring conflicts.',
  aliases: ['tenets'],
  fileName: /(?:^|[^a-z])tenets/i,
  tells: [
    {
      from: 'headings',
      says: 'a title that holds “tenets”, and a list that has more than a third of the words',
      title: /\btenets\b/i,
      listed: true,
    },
    {
      from: 'headings',
      says: 'a title that begins with “tenets”, and five items in lists',
      title: /^\W{0,3}(?:the |our )?tenets\b/i,
      items: 5,
    },
    {
      from: 'headings',
      says: 'a heading “Tenets” or “Principles”, and a list that has more than a third of the words and says “over” or “even when”',
      all: ['tenets'],
      listed: true,
      under: 800,
      mentions: {
        least: 3,
        pattern: /\bover\b|\beven (?:when|if|where|though)\b|\bbefore\b|\brather than\b/i,
      },
    },
  ],
  limits: [],
  sections,
  template: templateOf({
    kind: 'tenets',
    title: '# Tenets of [team]',
    opening: [
      'At most seven. Each settles an argument that you have had twice, and has an honest opposite that another team could hold.',
      'Each [bracketed] slot is a fact the reader will ask for.',
    ],
    sections,
    also: ['mission', 'use'],
  }),
};
