import { slotPattern } from '../../document/slots.ts';

interface Grammar {
  readonly patterns: readonly { readonly name: string; readonly match: string }[];
}

/**
 * The highlighting with the pattern that the engine uses. TextMate grammars are read by Oniguruma: it knows all that
 * the pattern needs (groups, classes, a negative look-ahead) and reads an unescaped `[` in a class otherwise.
 */
export function slotGrammar(current: string): string {
  const grammar = JSON.parse(current) as Grammar;
  const patterns = grammar.patterns.map((pattern) => ({ ...pattern, match: slotPattern }));
  return `${JSON.stringify({ ...grammar, patterns }, null, 2)}\n`;
}
