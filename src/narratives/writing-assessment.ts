import type { Narrative, SectionSpec } from './narrative.ts';
import { templateOf } from './template.ts';

/** Sources: the two public prompts; instructions of one published submission (1 to 2 pages, 8,000 characters). */
const sections: readonly SectionSpec[] = [
  {
    role: 'question',
    title: 'Question you answer',
    need: 'required',
    words: 40,
    find: 'the prompt, copied or named at the top',
    synonyms: ['question', 'the question', 'prompt', 'question chosen', 'the prompt'],
    pattern: /\bquestion\b|\bprompt\b|most inventive|judgment call|judgement call/,
    signs: [
      { by: 'field', name: 'question' },
      {
        by: 'words',
        pattern:
          /\b(?:question|prompt)\b(?: (?:\d|one|two|[ab]))?\s*[:.—–-]|\bmost inventive\b|\bjudge?ment call\b|\b(?:tell us about|describe|give an example of) (?:a|the|one|your)\b|\bi (?:chose|answer|am answering|have chosen) (?:the )?(?:question|prompt)/i,
      },
    ],
    stub: '> Question: [question]',
  },
  {
    role: 'situation',
    title: 'Situation and problem',
    need: 'required',
    words: 200,
    find: 'when, where, your role, who was hurt and how much',
    synonyms: ['situation', 'the situation', 'context', 'background', 'problem', 'the problem', 'setting'],
    signs: [
      {
        by: 'words',
        pattern:
          /\b(?:19|20)\d\d\b|\bI (?:was|led|ran|managed|owned|worked|joined|had)\b|\bmy (?:team|role|job)\b|\bas (?:a|the) \w+ manager\b/,
      },
    ],
    stub: '## Situation\n\nIn [period] I was [role] at [company]. [who was hurt] lost [amount] each [period], because [cause].',
  },
  {
    role: 'stakes',
    title: 'Why it mattered',
    need: 'required',
    words: 120,
    find: 'the cost of not acting, and which data or time was missing',
    synonyms: [
      'why it mattered',
      'stakes',
      'what was at stake',
      'importance',
      'the constraint',
      'why analysis could not help',
      'what we did not know',
      'what i did not know',
      'why now',
    ],
    signs: [
      {
        by: 'words',
        pattern:
          /\b(?:would (?:have )?(?:cost|lose|lost|miss|missed)|at stake|mattered|at risk|risk(?:ed|s)?\b|costs?\b|costing|los(?:e|t|ing)\b|deadline|no (?:data|way to know|time)|not (?:know|measure|analy[sz]e|test)|could not (?:be )?(?:know|measure|analy[sz]ed?|test|wait)|couldn't (?:know|measure|test|wait)|[$€£]\s?\d|penalt|complain|churn|refund|died|injur|fail(?:ed|ure|ing)?)/i,
      },
    ],
    stub: '## Why it mattered\n\nWithout a decision by [date] we stood to lose [amount]. [what you did not know] was not known, because [reason].',
  },
  {
    role: 'alternatives',
    title: 'Alternatives, or the idea',
    need: 'required',
    words: 250,
    find: 'two or more real options with the reason each lost, or what did not exist before',
    synonyms: [
      'alternatives',
      'options',
      'the options',
      'the idea',
      'my idea',
      'idea',
      'what i invented',
      'what i considered',
      'options considered',
    ],
    signs: [
      {
        by: 'words',
        pattern:
          /\b(?:alternatives?|options?|instead|rather than|considered|either|could have|other (?:way|choice|path|approach)|the (?:first|second|obvious|usual|easy|safe) (?:option|way|choice|path|answer|approach|fix)|ruled out|rejected|my idea|the idea|an idea|invent(?:ed|ion)|nobody had|no one had|did not exist|didn't exist|first of its kind|new kind)\b/i,
      },
    ],
    stub: '## Alternatives\n\nI could have chosen [option A], which lost because [why it lost], or [option B], which lost because [why it lost].',
  },
  {
    role: 'decision',
    title: 'Decision and action',
    need: 'required',
    words: 250,
    find: 'what you did, in the first person, what you gave up, and who disagreed',
    synonyms: [
      'decision',
      'the decision',
      'my decision',
      'what i did',
      'action',
      'actions',
      'how i decided',
      'decision and action',
    ],
    signs: [
      {
        by: 'words',
        pattern:
          /\bI (?:then |also |first |therefore |finally )?(?:decided|chose|picked|built|wrote|cut|stopped|moved|asked|made|told|called|launched|designed|proposed|took|removed|changed|shipped|recommended|went|drew|convinced|set|ran|started|put|paid|wanted|invented|rejected|kept|gave|spent|sat|drove|hired|bought|sold)\b|\bmy decision\b/,
      },
    ],
    stub: '## Decision\n\nI chose [decision] over [alternative] and gave up [what you gave up]. [who disagreed] disagreed, because [reason]. I [what you did].',
  },
  {
    role: 'result',
    title: 'Result',
    need: 'required',
    words: 150,
    find: 'the number, the period and the cause, and what went wrong',
    synonyms: [
      'result',
      'results',
      'the result',
      'outcome',
      'outcomes',
      'impact',
      'what happened',
      'difference',
      'difference made',
    ],
    signs: [
      {
        by: 'words',
        pattern:
          /\b(?:results?|outcome|impact|as a result|in the end|by the end|(?:six|three|two|four|nine|twelve|\d+) (?:days|weeks|months|quarters|years) (?:later|after|on)|fell|rose|grew|dropped|saved|reduced|increased|improved|went (?:up|down|from)|since then|today (?:the|it|we)|after (?:the )?launch|paid back|recovered|still (?:in use|use|run))\b/i,
      },
    ],
    stub: '## Result\n\n[metric] went from [baseline] to [target] between [date] and [date], because [mechanism]. What went wrong: [detail], which cost [amount].',
  },
  {
    role: 'lesson',
    title: 'Lesson',
    need: 'recommended',
    words: 60,
    find: 'what you would do differently',
    synonyms: [
      'lesson',
      'lessons',
      'lessons learned',
      'what i learned',
      'looking back',
      'in hindsight',
      'reflection',
      'what i would change',
    ],
    signs: [
      {
        by: 'words',
        pattern:
          /\b(?:learn(?:ed|t|ing)?|lessons?|hindsight|looking back|next time|do (?:it |this |that )?differently|would (?:now |still |have )?(?:do|done|change|changed|ask|asked|start|started|test|tested|call|called)|since then,? I|I now|my mistake|I was wrong|taught me|regret|should have|if I (?:did|do|had) it (?:over|again)|I'?d (?:have|spend|do|ask|start)|I have (?:used|thought|come)|I (?:still|often|had) (?:think|thought|suppose\w*)|principle since)\b/i,
      },
    ],
    stub: '## Lesson\n\nNext time I would [what you would do differently], because [lesson].',
  },
];

export const writingAssessment: Narrative = {
  id: 'writing-assessment',
  title: 'Writing assessment',
  a: 'a writing assessment',
  description: 'A candidate’s essay: an invention, or a judgment call. Two pages of prose.',
  aliases: [
    'writing-assessment',
    'writing assessment',
    'assessment',
    'writing-sample',
    'writing sample',
    'writing-exercise',
    'writing exercise',
    'essay',
  ],
  fileName: /writing[-_ ]?(?:assessment|sample|exercise)/i,
  limits: [
    {
      part: 'document',
      unit: 'characters',
      max: 8000,
      from: 'the limit in one set of published instructions; yours win',
      weight: 'instructions',
    },
    {
      part: 'document',
      unit: 'words',
      max: 950,
      from: 'a house default for two pages; your instructions win',
      weight: 'house',
    },
  ],
  sections,
  template: templateOf({
    kind: 'writing-assessment',
    opening: [
      'Prose only: no bullets, tables or pictures. Explain every term that is not common knowledge; leave out what is confidential.',
      'The headings are for drafting: take them out before you submit, the paragraphs stay.',
      'Each [bracketed] slot is a fact the reader will ask for.',
    ],
    sections,
  }),
};
