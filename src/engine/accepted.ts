import type { FrontMatter } from '../document/front-matter.ts';
import type { Finding } from './finding.ts';

/** What a writer or a team wants no questions about: words that their readers know, rules that are off in one file. */
interface Accepted {
  /** Whether a finding is about one of them. */
  has(finding: Finding): boolean;
  ignores(rule: string): boolean;
}

/** What the front matter and the config accept. */
export function readAccepted({ ignore, terms: own }: FrontMatter, terms: readonly string[]): Accepted {
  const known = new Set([...own, ...terms].map(folded));
  const ignores = (rule: string): boolean => ignore.includes(rule);
  return {
    has: ({ rule, term }) => ignores(rule) || (term !== undefined && known.has(folded(term))),
    ignores,
  };
}

/** A term in any letter case and with any spaces is the same. */
export function folded(term: string): string {
  return term.trim().toLowerCase().replace(/\s+/g, ' ').replaceAll('’', "'");
}
