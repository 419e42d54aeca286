import { dateline } from './dateline.ts';
import type { Narrative, SectionSpec } from './narrative.ts';
import { faqSections } from './prfaq-faq.ts';
import { templateOf } from './template.ts';

/** Sources: Working Backwards, chapter 5; McAllister's order. Both orders of the quotes pass. */
const press: readonly SectionSpec[] = [
  {
    role: 'headline',
    title: 'Headline',
    need: 'required',
    words: 15,
    find: 'one line that names the product or the gain in the customer’s words',
    synonyms: ['headline', 'title', 'heading'],
    signs: [{ by: 'title' }],
    stub: '# [headline]',
  },
  {
    role: 'subheading',
    title: 'Subheading',
    need: 'required',
    words: 35,
    find: 'one sentence under the headline that says which customer gets which benefit',
    synonyms: ['subheading', 'sub-heading', 'subheadline', 'subtitle', 'tagline', 'deck'],
    signs: [{ by: 'below-title' }],
    stub: '*[customers] can now [what the customer does]: [benefit].*',
  },
  {
    role: 'summary',
    title: 'Summary paragraph',
    need: 'required',
    words: 90,
    find: 'place, date, company, product and benefit, complete if nothing else is read',
    synonyms: [
      'summary',
      'summary paragraph',
      'lede',
      'lead',
      'opening',
      'introduction',
      'intro',
      'announcement',
      'the announcement',
      'overview',
    ],
    signs: [{ by: 'opening' }],
    stub: '[CITY], [launch date] — [company] today announced [product], which lets [customers] [what the customer does]. What took [baseline] now takes [target].',
  },
  {
    role: 'problem',
    title: 'Problem paragraph',
    need: 'required',
    words: 100,
    find: 'the customer, what they do today, and what it costs them in time or money',
    synonyms: [
      'problem',
      'the problem',
      'customer problem',
      'problem statement',
      'today',
      'why this matters',
      'opportunity',
      'pain',
      'why now',
    ],
    signs: [
      {
        by: 'words',
        part: 'press-release',
        pattern:
          /\b(?:today|until now|previously|currently|so far|used to|before (?:this|now|today|\p{Lu}\w+))\b.*\b(?:must|have to|had to|cannot|can't|could not|couldn't|need to|spend|spent|lose|lost|wait|pay|paid|cost|costs|take|takes|took|struggle|rely|relied|write|call|drive|phone|share|are forced|wastes?)\b|\b(?:struggles?|struggled|frustrat\w+|pain points?|the problem|(?:until|up to|till) now|came back|docked|fined|wast(?:e|es|ed)|painful|time.consuming|tedious|cumbersome|forced to|forces? (?:them|people|customers|users)|no (?:easy |simple |good )?way (?:to|of)|(?:is|are|it's|was|were) (?:hard|difficult|slow|expensive|impossible) (?:to|for)|unable to)\b/isu,
      },
      {
        by: 'words',
        part: 'press-release',
        afterOpening: true,
        pattern:
          /\b(?:guess(?:es|ed)?|nobody|no one|never|nothing|empty|wrong|broken|miss(?:es|ed)|unsold|thrown away|too (?:late|many|much|few|long|slow|often)|in vain|by hand|unread|forg[eo]t\w*|delays?|errors?|fails?|failed|dread(?:s|ed)?|worst|hardest|retyp\w+|twice over|a second time|again and again|(?:takes|took|spends?|spent) (?:(?:an average of|about|up to|nearly|over) )?\d[\d.,]* (?:minutes|hours|days|weeks|months))\b/i,
      },
    ],
    stub: 'Today, [customers] [today’s way]. That takes [N] [unit] and costs [amount] each time; it happened to [N of M] of them in [period] ([source]).',
  },
  {
    role: 'solution',
    title: 'Solution paragraph',
    need: 'required',
    words: 130,
    find: 'what the customer does, step by step, and what is different',
    synonyms: [
      'solution',
      'the solution',
      'our solution',
      'how it works',
      'what it does',
      'the experience',
      'introducing',
      'the product',
    ],
    signs: [
      {
        by: 'words',
        part: 'press-release',
        pattern:
          /\b[Ww]ith (?:the )?(?:\p{Lu}|\[product\])|\b(?:lets|allows?|enables?|gives|provides?|introduc\w+|now|instead|simply|can (?:now )?\w+|will be able to|works? by|solves?|offers?)\b/u,
      },
    ],
    stub: 'With [product], [customers] [what the customer does]. First, [step]. Then [step]. Where [alternative] [today’s way], [product] [what is different].',
  },
  {
    role: 'leader-quote',
    title: 'Company quote',
    need: 'required',
    words: 50,
    find: 'the design choice and the reason for it, in words somebody would say',
    synonyms: [
      'quote',
      'spokesperson quote',
      'leader quote',
      'leadership quote',
      'executive quote',
      'company quote',
      'internal quote',
    ],
    signs: [{ by: 'quote', of: 'company' }],
    stub: '“We chose [option A] over [option B] because [reason],” said [leader, title]. “It costs us [what you gave up].”',
  },
  {
    role: 'customer-quote',
    title: 'Customer quote',
    need: 'required',
    words: 50,
    find: 'a named person with a before, an after and one concrete detail',
    synonyms: [
      'customer quote',
      'user quote',
      'testimonial',
      'customer testimonial',
      'what customers say',
      'what our customers say',
    ],
    signs: [{ by: 'quote', of: 'customer' }],
    stub: '“Before [product] I [today’s way], and now [detail],” said [customer, role].',
  },
  {
    role: 'getting-started',
    title: 'Call to action',
    need: 'required',
    words: 60,
    find: 'the first thing to do, where, at what price and from when',
    synonyms: [
      'getting started',
      'get started',
      'how to get started',
      'how to start',
      'availability',
      'call to action',
      'pricing and availability',
      'where to get it',
      'learn more',
      'closing and call to action',
    ],
    signs: [
      {
        by: 'words',
        part: 'press-release',
        pattern:
          /\b(?:get(?:ting)? started|to (?:start|begin|join|order|enrol|enroll|sign up|subscribe|learn more|try)|sign(?:s|ing)? up|available|availability|visit|download|install|go(?:ing)? to|register at|starting (?:today|at|on)|from today|learn more|call us|costs? [$€£]|app store|website|pip install|npm install|clone|open the|(?:can|may|should|simply) (?:also )?(?:sign in|log in|ring|call|phone|text|e-?mail|write to|apply|register|join|book|ask for|order)|orders?|ordered|ordering|can (?:start|begin|book|apply|be bought)|start by|on sale)\b|\b(?:costs?|pays?|priced at|from) \w{0,3}[$€£]\s?\d|https?:|\b[a-z][\w-]*\.(?:com|org|net|example|io|co|uk|dev|app|gov|edu)\b/i,
      },
      {
        by: 'words',
        part: 'press-release',
        afterOpening: true,
        pattern:
          /(?:^|[.!?;:]\s+)(?:Apply|Ask|Book|Borrow|Bring|Buy|Call|Choose|Dial|Download|Drop|Email|Find|Hold|Join|Order|Pick|Press|Register|Ring|Scan|Send|Tap|Text|Try|Visit|Write)\b/u,
      },
    ],
    stub: '[product] is available from [launch date] in [place] for [price]. To start, [act].',
  },
];

/** A dateline, and in the same paragraph what only an announcement says. */
const release = new RegExp(
  `${dateline.source}[\\s\\S]{0,300}?\\b(?:announc|launch|unveil|introduc)`,
  dateline.flags,
);

const sections: readonly SectionSpec[] = [...press, ...faqSections];

export const prfaq: Narrative = {
  id: 'prfaq',
  title: 'PR/FAQ',
  a: 'a PR/FAQ',
  description: 'A press release from launch day, and the questions it must survive.',
  aliases: [
    'prfaq',
    'pr-faq',
    'pr/faq',
    'pr faq',
    'working-backwards',
    'working backwards',
    'press-release',
    'press release',
  ],
  fileName: /(?:^|[^a-z])(?:pr[-_ ]?faq|press[-_ ]?release)/i,
  tells: [
    {
      from: 'headings',
      says: 'an FAQ and a heading such as “Press release” or “PR/FAQ”',
      some: [
        { least: 1, of: ['part heading', 'working backwards'] },
        { least: 1, of: ['customer faq', 'internal faq'] },
      ],
      code: true,
    },
    // Only a PR/FAQ keeps the customers' questions and its own apart.
    {
      from: 'headings',
      says: 'a customer FAQ and an internal FAQ',
      all: ['customer faq', 'internal faq'],
      // A title that speaks of questions stands over an FAQ alone.
      title: /^(?:(?!\b(?:faqs?|questions)\b).)*$/i,
      code: true,
    },
    {
      from: 'cues',
      says: 'a paragraph among the first 60 words that opens with place and date, and an FAQ',
      opening: dateline,
      some: [{ least: 1, of: ['customer faq', 'internal faq'] }],
      code: true,
    },
    {
      from: 'cues',
      says: 'such a paragraph, and three headings that are questions',
      opening: dateline,
      questions: { least: 3 },
      code: true,
    },
    {
      from: 'cues',
      says: 'such a paragraph that goes on to announce, launch or introduce something',
      opening: release,
    },
  ],
  limits: [
    { part: 'document', unit: 'pages', max: 6, from: 'a house default', weight: 'house' },
    { part: 'press-release', unit: 'pages', max: 1, from: 'a house default', weight: 'house' },
    { part: 'press-release', unit: 'words', max: 600, from: 'a house budget for one page', weight: 'house' },
    { part: 'faq', unit: 'pages', max: 5, from: 'a house default', weight: 'house' },
  ],
  sections,
  template: templateOf({
    kind: 'prfaq',
    opening: [
      'Answer these five before the first line: Who is the customer? What is their problem or opportunity?',
      'What is the one benefit that matters most to them? How do you know? What does the experience look like?',
      'Each [bracketed] slot is a fact the reader will ask for. Fill it, or say when you will know.',
    ],
    sections,
  }),
};
