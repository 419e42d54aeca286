import type { Block } from '../document/block.ts';
import type { Sentence } from '../document/sentences.ts';
import type { Span } from '../document/span.ts';
import { spanOfWords } from '../document/words.ts';
import type { Fix } from './finding.ts';
import { safe } from './fixes.ts';

/** Words of a sentence, as indexes. */
export interface Passage {
  readonly block: Block;
  readonly sentence: Sentence;
  readonly first: number;
  readonly last: number;
}

/** A safe fix that puts other words in the place of a passage. Letter case and the article before it follow. */
export function replaceWords(title: string, passage: Passage, text: string): readonly Fix[] {
  const span = spanOfWords(passage.sentence.words, passage);
  const capital = isUpper(passage.block.prose.charAt(span.start));
  return safely(title, passage, { ...span, text: capital ? capitalised(text) : text });
}

/** A safe fix that takes a passage out, with the comma and the space that it no longer needs. */
export function deleteWords(title: string, passage: Passage): readonly Fix[] {
  const { block, sentence, first } = passage;
  const { start, end } = spanOfWords(passage.sentence.words, passage);
  const opens = first === 0 && block.prose.slice(sentence.start, start).trim() === '';
  const after = /^(,?)(\s*)([.!?;:)\]]?)/.exec(block.prose.slice(end, sentence.end)) ?? ['', '', '', ''];
  const [, comma = '', space = '', stop = ''] = after;
  const before = /(,?)\s*$/.exec(block.prose.slice(sentence.start, start))?.[0] ?? '';
  const ends = stop !== '' || end + comma.length + space.length >= sentence.end;
  if (ends) return opens ? [] : safely(title, passage, { start: start - before.length, end, text: '' });
  // Between two commas it is not sure that the rest needs neither: “if it rains, of course, we close”.
  if (!opens && comma && before.startsWith(',')) return [];
  if (!opens && comma) return safely(title, passage, { start: start - before.length, end, text: '' });
  const next = end + comma.length + space.length;
  if (!opens) return safely(title, passage, { start, end: next, text: '' });
  const letter = block.prose.charAt(next);
  return safely(title, passage, {
    start,
    end: next + 1,
    text: isUpper(block.prose.charAt(start)) ? letter.toUpperCase() : letter,
  });
}

interface Rewrite extends Span {
  readonly text: string;
}

const isUpper = (letter: string): boolean => letter !== letter.toLowerCase();
const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** No fix where markup lies in the passage, or runs into it: “**very** late”. */
function safely(title: string, passage: Passage, rewrite: Rewrite): readonly Fix[] {
  const { block } = passage;
  const { start, end, text } = withArticle(passage, rewrite);
  if (block.source.slice(start, end) !== block.prose.slice(start, end)) return [];
  if (block.source.slice(start, end).includes('\n\n') || block.source.slice(start, end) === text) return [];
  return [safe(title, { start, end }, text)];
}

/** “an extremely long queue” becomes “a long queue”. */
function withArticle({ block, sentence, first }: Passage, rewrite: Rewrite): Rewrite {
  const article = sentence.words[first - 1];
  if (!article || !/^an?$/.test(article.lower)) return rewrite;
  const next = (rewrite.text + block.prose.slice(rewrite.end, rewrite.end + 12)).trimStart();
  const wanted = takesAn(next) ? 'an' : 'a';
  if (article.lower === wanted) return rewrite;
  const gap = block.prose.slice(article.end, rewrite.start);
  const text = (isUpper(article.text.charAt(0)) ? capitalised(wanted) : wanted) + gap + rewrite.text;
  return { start: article.start, end: rewrite.end, text };
}

const takesAn = (next: string): boolean =>
  /^(?:[aio]|e(?!u)|u(?!ni(?!m|n)|s[aeu]|t[ei]|r[aeiou])|hour|honest|heir|honou?r)/i.test(next) &&
  !/^(?:one|once)\b/i.test(next);
