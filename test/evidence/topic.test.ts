import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/document/document.ts';
import { leavesTopic } from '../../src/evidence/topic.ts';

const leaves = (text: string): boolean => {
  const block = readDocument(text).blocks[0]?.block;
  const [sentence, next] = block?.sentences ?? [];
  if (!block || !sentence || !next) throw new Error(`No two sentences: ${text}`);
  return leavesTopic(block, sentence, next);
};

describe('the next sentence measures something else', () => {
  test.each([
    'Errors dropped significantly. Payment time went from 41 days to 29.',
    'Satisfaction improved a lot. Contacts fell from 3 to 2 per order.',
    'Churn rose in May. Revenue grew by 4%, to $3M.',
  ])('%s', (text) => expect(leaves(text)).toBe(true));
});

describe('the next sentence goes on', () => {
  test.each([
    'Errors dropped significantly. They went from 41 to 29 a week.',
    'Errors dropped significantly. Errors at the till fell from 41 to 29.',
    'Churn rose in May. The rise was 3 points.',
    'Churn rose in May. The median fell from 9 to 4.',
    'Checkout is faster. The p90 fell from 4.1 s to 1.9 s.',
    'Churn rose in May. It was 9% by June.',
    'Churn rose in May. In June 412 of 9,000 left.',
    'The page is easy to find. Contacts fell from 3 to 2.',
    'Churn rose in May. I called 30 sellers.',
  ])('%s', (text) => expect(leaves(text)).toBe(false));
});
