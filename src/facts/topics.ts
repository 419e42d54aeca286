import type { Block } from '../document/block.ts';
import { perBlock } from '../document/per-block.ts';
import { plainText } from '../document/plain-text.ts';
import { hardTopics, type Topic } from './words/hard-topics.ts';

/** No question is longer; a pattern that looks ahead must not see a page. */
const longest = 1500;

const folded = (block: Block): string =>
  plainText(block).slice(0, longest).toLowerCase().replaceAll('’', "'");

/** What a question, or the heading of an answer, asks of. */
export const topicsAsked: (block: Block) => ReadonlySet<Topic> = perBlock((block) => {
  const text = folded(block);
  return new Set(hardTopics.filter(({ asks }) => asks.test(text)).map(({ topic }) => topic));
});

/** What a block of an answer speaks of, whatever it was asked. */
export const topicsTold: (block: Block) => ReadonlySet<Topic> = perBlock((block) => {
  const text = folded(block);
  return new Set(hardTopics.filter(({ told }) => told?.test(text)).map(({ topic }) => topic));
});
