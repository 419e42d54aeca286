/** What the server says in menus, hovers and the outline. `{0}` is the first of the values that `filled` is given. */
export const english = {
  acceptHere: 'Accept “{0}” in this document',
  acceptInWorkspace: 'Accept “{0}” in the workspace',
  acceptEverywhere: 'Accept “{0}” everywhere',
  ignore: 'Ignore “{0}” here, because…',
  ignoreHere: 'Ignore here, because…',
  configure: 'Configure “{0}”…',
  about: 'About {0}',
  fixAllOfRule: 'Fix all {0} of “{1}”',
  fixAll: 'Fix everything that is safe to fix (Six-Pager)',
  word: '{0} word',
  words: '{0} words',
  question: '{0} question',
  questions: '{0} questions',
  slot: '{0} slot',
  slots: '{0} slots',
} as const;

/** The same in the client’s language. */
export type Texts = Readonly<Record<keyof typeof english, string>>;

/** The client’s texts, in English where it sent none. */
export function readTexts(sent: unknown): Texts {
  if (typeof sent !== 'object' || sent === null) return english;
  const own = Object.entries(sent).filter(([key, text]) => key in english && typeof text === 'string');
  return { ...english, ...Object.fromEntries(own) };
}

export function filled(text: string, ...values: readonly (string | number)[]): string {
  return text.replace(/\{(\d)\}/g, (whole, at: string) => String(values[Number(at)] ?? whole));
}
