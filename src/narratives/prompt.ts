import type { Document } from '../document/document.ts';
import { perBlock } from '../document/per-block.ts';
import { plainText } from '../document/plain-text.ts';

/** The two public prompts of the writing assessment, and the ways they are named. */
const inventive =
  /\bmost inventive (?:thing|idea|project)\b|\bmost innovative (?:thing|idea|project)\b|\binvent(?:ion|ed|ive)\b/i;
const judgmental =
  /\bjudge?ment(?: call)?\b|\bdecision you made\b.*\b(?:analy[sz]|data|clear)\b|\bcould(?:n['’]t| not) be (?:analy[sz]ed|reached by analysis)\b/i;

/** What tells either of them at the top of a draft, where the words could also be a story's own. */
export const publicPrompts =
  /\bmost inventive (?:thing|idea|project)\b|\bmost innovative (?:thing|idea|project) you\b|\bjudge?ment call\b.*\b(?:analy[sz]|data)|\bdecision you made\b.*\b(?:analy[sz]|data|clear)\b|\bcould(?:n['’]t| not) be (?:analy[sz]ed|reached by analysis)\b/i;

/** Any other prompt, as it is copied to the top. */
export const instruction =
  /^\W{0,3}(?:(?:the )?(?:question|prompt)\b.{0,30}?[:.—–-]\W{0,4})?(?:please )?(?:describe|tell (?:us|me) about|give (?:us )?an example of|write about|explain) .{0,80}\b(?:you|your)\b|^\W{0,3}(?:the )?(?:question|prompt)(?: (?:\d|one|two|[ab]))?\s{0,2}[:—–].{0,200}\byour?\b/i;

/** Which of the two public prompts a text asks; `custom` is any other. */
export function kindOfPrompt(prompt: string): 'invention' | 'judgment' | 'custom' {
  const text = prompt.trim().slice(0, 2000);
  if (/^invention$/i.test(text)) return 'invention';
  if (judgmental.test(text)) return 'judgment';
  return inventive.test(text) ? 'invention' : 'custom';
}

/** The prompt that a draft answers: of the front matter, or copied to its top as a quotation or after “Question:”. */
export function promptOf({ frontMatter, blocks }: Document): string | undefined {
  if (frontMatter.question !== undefined) return frontMatter.question;
  const first = blocks.filter(({ block }) => block.sentences.length > 0).slice(0, 4);
  const quoted = first.find(({ block }) => quotedPrompt(block) !== '');
  return quoted && quotedPrompt(quoted.block);
}

/** “Question 2”, “The prompt for today”: what stands before the mark and the prompt. */
const announced = '^\\W{0,3}(?:the )?(?:question|prompt)\\b[^:.—–-]{0,30}';
const copied = new RegExp(`${announced}[:—–]\\s*\\S`, 'i');
const named = new RegExp(`${announced}[:.—–-]\\s*(\\S.*)$`, 'is');

/** “The question was:” opens a prompt, which speaks to the one who answers, and as well a sentence of the story. */
const told = /^[^:—–]{0,60}\b(?:is|was|were|became|remained|remains|came|then|now)\b/i;

/** The prompt where it is copied into the draft: not the writer’s words. */
export const isPromptCopied = perBlock((block): boolean => {
  const text = plainText(block).slice(0, 200);
  return copied.test(text) && (!told.test(text) || /\byour?\b/i.test(text));
});

const quotedPrompt = perBlock((block): string => {
  const text = plainText(block).slice(0, 2000);
  return named.exec(text)?.[1] ?? (block.containers.includes('quote') ? text : '');
});

/** Whether a draft answers a prompt that is neither of the two public ones. */
export function isCustomPrompt(document: Document): boolean {
  const prompt = promptOf(document);
  return prompt !== undefined && kindOfPrompt(prompt) === 'custom';
}
