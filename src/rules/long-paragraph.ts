import type { Block, PlacedBlock } from '../document/block.ts';
import { lengthOf } from '../document/measure.ts';
import { perSection } from '../document/sections.ts';
import { shift } from '../document/span.ts';
import { option } from '../engine/options.ts';
import { defineRule, type Problem } from '../engine/rule.ts';

export const longParagraph = defineRule({
  id: 'long-paragraph',
  summary: 'A paragraph has one topic, and white space where the next begins.',
  why: 'A silent reader looks for a place to rest and to argue. A wall of text offers none, and its middle is skimmed.',
  group: 'length',
  scope: 'document',
  severity: 'info',
  options: {
    maxWords: option.number(180, 'Paragraphs with more words than this are asked about.'),
    maxSentences: option.number(8, 'Paragraphs with more sentences than this are asked about.'),
    maxPressSentences: option.number(5, 'The same for a paragraph of a press release.'),
  },
  examples: [
    {
      kind: 'six-pager',
      bad: `## State of the business\n\n«The depot opened.» ${'It holds 40 boxes. '.repeat(8).trim()}`,
      good: `## State of the business\n\n${'It holds 40 boxes. '.repeat(8).trim()}`,
    },
  ],
  *check({ outline }, { maxWords, maxSentences, maxPressSentences }): Iterable<Problem> {
    const isStory = /^(?:star-story|writing-assessment)$/.test(outline.narrative.id);
    for (const { part, section } of outline.sections) {
      if (part === 'appendix') continue;
      const most = part === 'press-release' ? maxPressSentences : maxSentences;
      const longest = longestIn(section);
      if (longest.words <= maxWords && longest.sentences <= most) continue;
      for (const placed of section.blocks) {
        const long = lengthIfLong(placed, maxWords, most);
        // A story is told, and read, in longer breaths.
        if (long) yield { ...problemAt(placed, long), ...(isStory && { level: 'hint' as const }) };
      }
    }
  },
});

/** The most words and sentences of a paragraph of a section, which most sections are cleared by. */
const longestIn = perSection(({ blocks }) => {
  const prose = blocks.filter(({ block }) => isProse(block));
  return {
    words: Math.max(0, ...prose.map(({ block }) => lengthOf(block).words)),
    sentences: Math.max(0, ...prose.map(({ block }) => block.sentences.length)),
  };
});

const isProse = ({ kind, containers }: Block): boolean => kind === 'paragraph' && containers.length === 0;

/** “190 words” or “nine sentences”, for a paragraph of prose that is over a limit. */
function lengthIfLong({ block }: PlacedBlock, maxWords: number, maxSentences: number): string | undefined {
  if (!isProse(block)) return undefined;
  const { words } = lengthOf(block);
  if (words > maxWords) return `${words} words`;
  return block.sentences.length > maxSentences ? `${block.sentences.length} sentences` : undefined;
}

function problemAt({ block, start }: PlacedBlock, length: string): Problem {
  const [first] = block.sentences;
  return {
    span: shift({ start: first?.start ?? 0, end: first?.end ?? 0 }, start),
    message: `Which sentence begins the next topic? This paragraph has ${length}: break it there.`,
  };
}
