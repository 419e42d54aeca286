import type { Block } from '../../document/block.ts';
import type { Sentence } from '../../document/sentences.ts';
import { perSentence } from '../per-sentence.ts';
import { simpleVerb } from './simple-verbs.ts';
import { readTags, type Tag } from './tags.ts';
import { readChain } from './verb-chains.ts';
import type { VerbGroup } from './verb-group.ts';

/**
 * The verb groups of a sentence in order, gerunds and participles without an auxiliary left out. A word that can
 * be a noun is a verb only where its neighbours leave no doubt.
 */
export const readVerbs: (block: Block, sentence: Sentence) => readonly VerbGroup[] = perSentence(
  (block, sentence) => {
    const tags = readTags(block, sentence);
    const context = { tags, question: sentence.question, item: isItem(block, sentence) };
    const groups: VerbGroup[] = [];
    for (let at = 0; at < tags.length; at++) {
      if ((tags[at] as Tag).kind === 'number') continue;
      const found = readChain(context, at, groups) ?? simpleVerb(context, at, groups);
      if (!found) continue;
      groups.push(...found);
      at = Math.max(at, found.at(-1)?.main ?? at);
    }
    return groups;
  },
);

const isItem = (block: Block, sentence: Sentence): boolean =>
  block.containers.includes('list') && block.sentences[0] === sentence;
