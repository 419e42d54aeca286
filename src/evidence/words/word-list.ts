/** A set of single words, written in lines for the eye. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Phrases, one a line. */
export const phraseList = (phrases: string): readonly string[] => phrases.trim().split(/\s*\n\s*/);

/** The same value for each phrase of a list, as a `PhraseSet` takes them. */
export const valued = <const T extends string>(
  phrases: string,
  value: T,
): readonly (readonly [string, T])[] => phraseList(phrases).map((phrase) => [phrase, value] as const);

const vowel = /[aeiou]/;

/** All forms of regular verbs: `review` gives reviews, reviewed, reviewing. Doubled letters are not guessed. */
export function verbForms(verbs: string): ReadonlySet<string> {
  return new Set(
    verbs
      .trim()
      .split(/\s+/)
      .flatMap((verb) => {
        if (verb.endsWith('e')) return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`];
        if (verb.endsWith('y') && !vowel.test(verb.at(-2) ?? ''))
          return [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`];
        return [verb, /(?:s|sh|ch|x|z|o)$/.test(verb) ? `${verb}es` : `${verb}s`, `${verb}ed`, `${verb}ing`];
      }),
  );
}

/** Phrases with what replaces each, one pair a line: `prior to: before`. */
export const replacements = (lines: string): readonly (readonly [phrase: string, replacement: string])[] =>
  phraseList(lines).map((line) => {
    const at = line.indexOf(': ');
    return [line.slice(0, at), line.slice(at + 2)] as const;
  });
