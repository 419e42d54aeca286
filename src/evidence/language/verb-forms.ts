import { notParticiples } from '../words/function-words.ts';
import { irregularVerbs } from '../words/irregular-verbs.ts';
import { nounVerbs, plainVerbs } from '../words/regular-verbs.ts';

/** The forms a word can be; a word is often several: `cut` is base, past and participle. */
export const BASE = 1;
/** Third person singular of the present: `cuts`. */
export const THIRD = 2;
export const PAST = 4;
/** Past participle. */
export const PARTICIPLE = 8;
export const ING = 16;
/** Can be a noun or an adjective just as well. */
export const NOMINAL = 32;

export interface VerbForm {
  /** The forms above, added. */
  readonly forms: number;
  /** The base form; of an unknown verb, what is left without its ending. */
  readonly lemma: string;
}

const lexicon = new Map<string, VerbForm>();

function add(word: string, forms: number, lemma: string): void {
  const known = lexicon.get(word);
  // “found” is more often the past of “find” than the base of “found”; the irregular verbs come first.
  lexicon.set(word, { forms: forms | (known?.forms ?? 0), lemma: known?.lemma ?? lemma });
}

/** `stop` makes `stopped`; `travel` makes `travelled` in British and `traveled` in American English. */
const doubles = (base: string): boolean =>
  /[^aeiou][aeiouy][^aeiouwxy]$/.test(base) || /[aeiou]l$/.test(base);

function stems(base: string): readonly string[] {
  if (base.endsWith('ie')) return [`${base.slice(0, -2)}y`];
  if (/[^aeo]e$/.test(base)) return [base.slice(0, -1)];
  return doubles(base) ? [base, base + base.at(-1)] : [base];
}

function thirdPerson(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|[^aeiou]o)$/.test(base) ? `${base}es` : `${base}s`;
}

function addPresent(base: string): void {
  const nominal = nounVerbs.has(base) ? NOMINAL : 0;
  add(base, BASE | nominal, base);
  add(thirdPerson(base), THIRD | nominal, base);
  for (const stem of stems(base)) add(`${stem}ing`, ING, base);
}

for (const [base, past, participle] of irregularVerbs) {
  addPresent(base);
  add(past, PAST, base);
  add(participle, PARTICIPLE, base);
  if (past === 'got') add('got', PARTICIPLE, base);
}
const irregular = new Set(irregularVerbs.map(([base]) => base));
for (const base of [...plainVerbs, ...nounVerbs]) {
  if (irregular.has(base)) continue;
  addPresent(base);
  if (base.endsWith('e')) add(`${base}d`, PAST | PARTICIPLE, base);
  else if (/[^aeiou]y$/.test(base)) add(`${base.slice(0, -1)}ied`, PAST | PARTICIPLE, base);
  else for (const stem of stems(base)) add(`${stem}ed`, PAST | PARTICIPLE, base);
}
for (const base of [
  'learn',
  'burn',
  'dream',
  'lean',
  'leap',
  'spell',
  'spill',
  'spoil',
  'prove',
  'show',
  'sow',
]) {
  add(base.endsWith('e') ? `${base}d` : `${base}ed`, PAST | PARTICIPLE, base);
}

const nouns =
  /^(?:.*thing|during|morning|evening|ceiling|wedding|string|spring|king|ring|wing|sibling|pricing)$/;
/** `un-` makes an adjective of a participle: “is unused” tells of nothing that was done. */
const adjective = /^(?:un(?!der|do|ti|cover|veil|lock|fold|block)|non|ill|well)/;
/** The participle of a prefixed verb: “rebuilt”, “prepaid”. */
const prefix = /^(?:re|pre|over|mis|out|co|de|auto|under)(?=.{4})/;

/** What verb form a word can be, in lower case; undefined if it is none. */
export function verbForm(word: string): VerbForm | undefined {
  const known = lexicon.get(word);
  if (known) return known;
  if (word.length < 5) return undefined;
  const end = word.charCodeAt(word.length - 1);
  if (end === 100 && word.endsWith('ed')) {
    if (word.endsWith('eed') || notParticiples.has(word) || adjective.test(word)) return undefined;
    return { forms: PAST | PARTICIPLE, lemma: word.slice(0, -2) };
  }
  if (end === 103 && word.endsWith('ing')) {
    return nouns.test(word) ? undefined : { forms: ING, lemma: word.slice(0, -3) };
  }
  const base = prefix.test(word) ? lexicon.get(word.replace(prefix, '')) : undefined;
  return base && !(base.forms & NOMINAL) ? { forms: base.forms, lemma: word } : undefined;
}
