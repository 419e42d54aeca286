import type { Block } from '../document/block.ts';
import type { Sentence } from '../document/sentences.ts';

/** Source: catalogue of time frames; a date, a period, or a deadline. */
const frame = new RegExp(
  [
    String.raw`\b(?:19|20)\d\d\b`,
    String.raw`\bQ[1-4]\b`,
    String.raw`\bH[12]\b`,
    String.raw`\bFY\s?\d\d`,
    String.raw`\b(?:January|February|March|April|June|July|August|September|October|November|December)\b`,
    String.raw`\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?\s+\d`,
    String.raw`\b(?:\d{1,2}|in|by|since|until|last|this|next|mid|early|late|of)[\s-]+May\b|\bMay\s+\d`,
    String.raw`\b(?:by|on|before|until|this|next|last)\s+(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b`,
    String.raw`\b(?:YoY|QoQ|WoW|MoM)\b`,
    String.raw`\bweek\s+\d`,
    String.raw`\b(?:within|in|over|for|after|last|past|first|next|previous|trailing)\s+(?:the\s+)?(?:(?:last|past|first|next|previous|trailing)\s+)?(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve)[\s-]+(?:business\s+|working\s+)?(?:hour|day|week|month|quarter|year|sprint)`,
    String.raw`\bby\s+(?:the\s+)?end\s+of\b`,
  ].join('|'),
);

/** Whether a sentence says when. A `[date]` slot answers too. */
export function saysWhen(block: Block, sentence: Sentence): boolean {
  const slot = block.slots.some(
    ({ evidence, start }) => evidence === 'time' && start >= sentence.start && start < sentence.end,
  );
  return slot || frame.test(block.prose.slice(sentence.start, sentence.end));
}
