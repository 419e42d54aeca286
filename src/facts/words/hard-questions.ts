import type { Topic } from './hard-topics.ts';

/** A topic that sinks a proposal when nobody asks it, the question to put, and its name within a list. */
export interface HardQuestion {
  readonly topic: Topic;
  readonly question: string;
  readonly named: string;
}

/** Most damaging first. */
export const hardQuestions: readonly HardQuestion[] = [
  {
    topic: 'failure',
    question: 'What are the three most likely reasons that this fails?',
    named: 'how it fails',
  },
  {
    topic: 'unit-economics',
    question: 'What do we earn and spend on one unit, order or customer, and when is that positive?',
    named: 'what one unit earns',
  },
  {
    topic: 'cost',
    question: 'How much will this cost to build and to run, in people and dollars, until it breaks even?',
    named: 'what it costs to build and to run',
  },
  {
    topic: 'customer-evidence',
    question: 'What evidence shows that customers have this problem today?',
    named: 'how we know that customers have the problem',
  },
  {
    topic: 'competition',
    question: 'Who else solves this, what do they do better, and what will they do 90 days after launch?',
    named: 'who else solves it',
  },
  {
    topic: 'legal',
    question: 'Which legal, privacy or regulatory question could stop this?',
    named: 'which law could stop it',
  },
  {
    topic: 'why-now',
    question: 'What changed that makes this the right time, and what do we lose by waiting a year?',
    named: 'why now',
  },
  {
    topic: 'dependencies',
    question: 'Which teams, suppliers or systems must deliver, by when, and what if one does not?',
    named: 'who else must deliver',
  },
  {
    topic: 'market-size',
    question: 'How many customers have this problem, and how did we count them?',
    named: 'how many customers have it',
  },
  {
    topic: 'why-us',
    question: 'Why are we better placed to do this than anyone else?',
    named: 'why us',
  },
];

/** Without an answer to one of each the meeting stops: how it fails, the money, how we know, who else does it. */
export const coreTopics: readonly (readonly Topic[])[] = [
  ['failure'],
  ['unit-economics', 'cost'],
  ['customer-evidence', 'market-size'],
  ['competition', 'alternatives-today'],
];

/** What work inside a company need not be asked. */
export const notInternal: ReadonlySet<Topic> = new Set<Topic>(['market-size', 'competition', 'why-us']);
