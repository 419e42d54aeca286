import type { Document } from '../document/document.ts';
import { plainText } from '../document/plain-text.ts';
import { isDateline } from './dateline.ts';
import { kindNamed, kinds } from './kinds.ts';
import type { Narrative } from './narrative.ts';
import { isPartHeading, roleNamedBy } from './outline.ts';
import { plain } from './plain.ts';
import { prfaq } from './prfaq.ts';
import { writingAssessment } from './writing-assessment.ts';

/** How the kind was told, surest first. */
export type KindFrom = 'option' | 'front-matter' | 'file-name' | 'headings' | 'cues' | 'default';

export interface Detected {
  readonly narrative: Narrative;
  readonly from: KindFrom;
}

/** The two public prompts of the writing assessment, and the ways they are named. */
const prompts =
  /\bmost inventive (?:thing|idea|project)\b|\bmost innovative (?:thing|idea|project) you\b|\bjudge?ment call\b.*\b(?:analy[sz]|data)|\bdecision you made\b.*\b(?:analy[sz]|data|clear)\b|\bcould(?:n't| not) be (?:analy[sz]ed|reached by analysis)\b/i;

/** Tells what kind of narrative a document is. In doubt it is plain: silence costs less trust than a wrong reading. */
export function detectKind(
  document: Document,
  given: { kind?: string | undefined; path?: string | undefined },
): Detected {
  if (!document.frontMatter.narrative) return { narrative: plain, from: 'front-matter' };
  const option = given.kind === undefined ? undefined : kindNamed(given.kind);
  if (option) return { narrative: option, from: 'option' };
  const field = document.frontMatter.kind === undefined ? undefined : kindNamed(document.frontMatter.kind);
  if (field) return { narrative: field, from: 'front-matter' };
  // A kind that exists elsewhere and is not known here is somebody's word that it is none of ours.
  if (document.frontMatter.kind !== undefined) return { narrative: plain, from: 'front-matter' };
  const name = given.path?.split(/[\\/]/).at(-1) ?? '';
  const named = kinds.find(({ fileName }) => fileName?.test(name));
  if (named) return { narrative: named, from: 'file-name' };
  return fromText(document);
}

function fromText(document: Document): Detected {
  const opening = document.sections.flatMap(({ heading }) => heading ?? []);
  const headings = opening.map(({ block }) => plainText(block));
  const roles = opening.map(({ block }) => roleNamedBy(block, prfaq));
  const faq = roles.some((role) => role.endsWith('-faq'));
  if (
    faq &&
    headings.some((title) => isPartHeading(title) || /\bpr\s?\/?\s?faq\b|\bworking backwards\b/i.test(title))
  ) {
    return { narrative: prfaq, from: 'headings' };
  }
  // Only a PR/FAQ keeps the customers' questions and its own apart.
  if (roles.includes('internal-faq') && roles.includes('external-faq'))
    return { narrative: prfaq, from: 'headings' };
  return fromCues(document, headings, faq) ?? { narrative: plain, from: 'default' };
}

function fromCues(document: Document, headings: readonly string[], faq: boolean): Detected | undefined {
  const opening = openingBlocks(document, 60);
  if (opening.some((text) => isDateline(text))) {
    const questions = headings.filter((title) => title.endsWith('?')).length;
    if (faq || questions >= 3) return { narrative: prfaq, from: 'cues' };
  }
  const asked = document.frontMatter.question !== undefined || opening.some((text) => prompts.test(text));
  return asked ? { narrative: writingAssessment, from: 'cues' } : undefined;
}

/** The texts of the first blocks, as many as begin within the first words. */
function openingBlocks(document: Document, words: number): string[] {
  const texts: string[] = [];
  let count = 0;
  for (const { block } of document.blocks) {
    const text = plainText(block);
    if (text === '') continue;
    if (count >= words) break;
    texts.push(text);
    count += text.split(' ').length;
  }
  return texts;
}
