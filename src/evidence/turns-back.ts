import type { Span } from '../document/span.ts';
import { anybody, outsiders } from './words/outsiders.ts';

/** What ends or turns back, and by whom it is done is ours to decide. */
export function turnsIn(text: string, turns: RegExp): Span[] {
  return Array.from(text.matchAll(turns)).flatMap((match): Span[] => {
    const start = match.index;
    const lead = /[^,;:.()]*$/.exec(text.slice(0, start))?.[0] ?? '';
    const span = { start, end: start + match[0].length };
    return isOurs(lead, match[1]) ? [span] : [];
  });
}

/** `verb`: absent where it is passive. The words before it hold its subject. */
function isOurs(lead: string, verb: string | undefined): boolean {
  if (/\b(?:not|never|cannot|[a-z]+n't|may|might|to)\s$/i.test(lead))
    return /\b(?:agreed?|am|are|decided?|has|have|is|ready|want) to\s$/i.test(lead);
  const subject = lead.replace(/^.*\b(?:and|but|then|that|so|if|when|should|unless)\b/i, '').trim();
  const words = wordsOf(subject).filter((word) => !light.has(word));
  const head = words.at(-1) ?? '';
  if (/^(?:we|i|we'll|i'll|we'd|i'd)$/.test(head)) return true;
  if (wordsOf(head ? subject : lead).some(isSomebodyElse)) return false;
  if (verb === undefined || head === '' || ahead.test(lead)) return true;
  // “the trial ends”; in “the trial stop” and “drivers stop” the word is another, or they are others.
  const single = /^\p{L}+s$/iu.test(verb.split(' ')[0] ?? '');
  return single && !/^(?:a|an|at|in|its|of|our|the|their|to)$/.test(head);
}

/** “will end”, not “will be used to reach an end”. */
const ahead = /(?:\b(?:must|shall|will|would)|'ll|'d)\s(?:\w+\s)?$/i;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[a-z']+/g) ?? [];

const light: ReadonlySet<string> = new Set([
  'also',
  'always',
  'immediately',
  'just',
  'must',
  'shall',
  'simply',
  'then',
  'will',
  'would',
]);

const isSomebodyElse = (word: string): boolean =>
  anybody.has(word) ||
  outsiders.has(word) ||
  /^(?:customer|driver|member|people|person|seller|shopper|they|user|who|you)$/.test(word);
