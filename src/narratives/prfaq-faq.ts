import type { SectionSpec } from './narrative.ts';

/** Sources: Carr, effective FAQs (external list, four internal categories). */
export const faqSections: readonly SectionSpec[] = [
  {
    role: 'external-faq',
    title: 'Customer FAQ',
    need: 'required',
    words: 600,
    find: 'what it is, its price, how to start, how it differs from a named alternative, what happens to data, when it fails',
    synonyms: ['faq', 'faqs', 'customer faq', 'external faq', 'public faq', 'q&a', 'questions and answers', 'frequently asked questions', 'customer questions'],
    pattern:
      /(?:faqs?\b|frequently asked|questions?\b|q\s?&\s?a\b).*\b(?:external|customers?|public|users?|press|buyers?|sellers?|members?)\b|\b(?:external|customers?'?|public|users?|press|buyers?|sellers?|members?)\b.*(?:faqs?\b|frequently asked|questions?\b|q\s?&\s?a\b)/,
    signs: [{ by: 'question', pattern: /./ }],
    stub: [
      '## Customer FAQ',
      '### What is [product], and who is it for?',
      '[answer]',
      '### What does it cost?',
      '[price]',
      '### How do I start?',
      '[act]',
      '### How is it different from [alternative]?',
      '[what is different]',
      '### What happens to my data?',
      '[answer]',
      '### When does it not work?',
      '[answer]',
    ].join('\n\n'),
  },
  {
    role: 'internal-faq',
    title: 'Internal FAQ',
    need: 'required',
    words: 1900,
    find: 'customers and market, costs, dependencies, the likeliest failures, what you give up, and what would make you stop',
    synonyms: ['internal faq', 'stakeholder faq', 'business faq', 'leadership faq', 'company faq', 'hard questions', 'questions we asked ourselves'],
    pattern:
      /(?:faqs?\b|frequently asked|questions?\b|q\s?&\s?a\b).*\b(?:internal|stakeholders?|business|leadership|executives?|company|team|ourselves|hard|tough|finance)\b|\b(?:internal|stakeholders?'?|business|leadership|executives?|company|team|ourselves|hard|tough|finance)\b.*(?:faqs?\b|frequently asked|questions?\b|q\s?&\s?a\b)/,
    signs: [
      {
        by: 'question',
        pattern:
          /\b(?:we|our|us)\b.*\?|\b(?:p&l|margin|break.?even|roi|headcount|assumptions?|tam\b|market size|biggest risks?|dependencies|kill|business case|unit economics)\b.*\?/i,
      },
    ],
    stub: [
      '## Internal FAQ',
      '### How large is the problem, and how do we know?',
      '[N of M] [customers] had it in [period] ([source]).',
      '### What do we give up by doing this?',
      'We gain [benefit] ([amount]) and give up [customer, metric or constraint] ([amount]), because [reason].',
      '### What did we consider, and why did it lose?',
      'We rejected [option A] because [reason], and [option B] because [reason].',
      '### What does it cost to build and to run?',
      '[amount] to build by [date] and [amount] a year to run ([source]).',
      '### What must be true for this to work?',
      '[answer]',
      '### How is this likeliest to fail?',
      '[answer]',
      '### How do we know that it works?',
      '[metric] goes from [baseline] to [target] by [date]. [owner] owns it.',
      '### What makes us stop, and what does going back cost?',
      'We stop if [metric] is below [N] on [date]. Going back costs [amount] and takes [time].',
    ].join('\n\n'),
  },
  {
    role: 'appendix',
    title: 'Appendix',
    need: 'optional',
    words: 0,
    find: 'tables, mock-ups and sources that the text refers to',
    synonyms: ['appendix', 'appendices', 'annex', 'supporting material', 'exhibits', 'attachments', 'references'],
    pattern: /^(?:appendix|annex|exhibit)\b/,
    signs: [],
    stub: '## Appendix',
  },
];
