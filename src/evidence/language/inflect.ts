import { irregularVerbs } from '../words/irregular-verbs.ts';

/** `decide`, `decides`, `decided`, `deciding`. */
export type VerbShape = 'base' | 'third' | 'past' | 'ing';

const pasts = new Map(irregularVerbs.map(([base, past]) => [base, past] as const));
const vowel = /[aeiou]/;

/** The form of a verb; of “rely on” its first word is changed. Doubled letters are not guessed. */
export function inflect(phrase: string, shape: VerbShape): string {
  const [verb = '', ...rest] = phrase.split(' ');
  return [formOf(verb, shape), ...rest].join(' ');
}

function formOf(verb: string, shape: VerbShape): string {
  const consonantY = verb.endsWith('y') && !vowel.test(verb.at(-2) ?? '');
  switch (shape) {
    case 'base':
      return verb;
    case 'third':
      if (verb === 'have') return 'has';
      if (consonantY) return `${verb.slice(0, -1)}ies`;
      return /(?:s|sh|ch|x|z|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
    case 'past':
      if (consonantY) return `${verb.slice(0, -1)}ied`;
      return pasts.get(verb) ?? (verb.endsWith('e') ? `${verb}d` : `${verb}ed`);
    default:
      if (/^(?:get|put)$/.test(verb)) return `${verb}ting`;
      return verb.endsWith('e') ? `${verb.slice(0, -1)}ing` : `${verb}ing`;
  }
}

/** All forms of a verb with their shapes; of one whose past is its base, the base. */
export function shapesOf(verb: string): readonly (readonly [form: string, shape: VerbShape])[] {
  return (['past', 'third', 'ing', 'base'] as const).map((shape) => [formOf(verb, shape), shape] as const);
}
