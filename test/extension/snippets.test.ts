import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSlots } from '../../src/document/slots.ts';
import { Draft } from '../../src/engine/draft.ts';
import { kinds } from '../../src/narratives/kinds.ts';
import type { KindId } from '../../src/narratives/narrative.ts';
import { rules } from '../../src/rules/index.ts';

interface Snippet {
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

const file = new URL('../../snippets/sixpager.json', import.meta.url);
const snippets = Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, Snippet>);

/** What the snippet leaves in the text before the writer fills anything. */
function inserted({ body }: Snippet): string {
  return body.join('\n').replace(/\$\{\d+:([^}]*)\}|\$\{\d+\|([^,|]*)[^}]*\}/g, '$1$2');
}

/** A snippet is a part: what a whole document lacks is not asked of it. */
const ofWholes = Object.fromEntries(
  rules.filter(({ on }) => on.scope === 'document').map(({ id }) => [id, 'off' as const]),
);

/** The kind whose section it is; a move of any kind is read in a PR/FAQ. */
function kindOf({ prefix, description }: Snippet): KindId {
  const section = kinds.find(({ title }) => description.startsWith(`${title}: `));
  return section && !prefix.startsWith('faq-') ? section.id : 'prfaq';
}

describe('snippets', () => {
  it('are there for each section of each kind, and for each move a writer looks for', () => {
    const prefixes = new Set(snippets.map(([, { prefix }]) => prefix));
    const wanted = [
      'tradeoff give-up ruled-out dissent mechanism-chain experiment metric-row rice-table impact-effort-table',
      'non-goals stop-if reversibility faq-question faq-failure faq-cost quote-before-after pr-dateline',
      'star-situation star-cost metric-decision assumption segment-method sensitivity-table six-goals',
      'memo-options coe-whys wbr-exceptions launch-rollback plan-listen case-journey chain-pain wa-question',
    ];
    expect(wanted.flatMap((line) => line.split(' ')).filter((prefix) => !prefixes.has(prefix))).toEqual([]);
  });

  it('have prefixes of their own', () => {
    const prefixes = snippets.map(([, { prefix }]) => prefix);
    expect(new Set(prefixes).size).toBe(prefixes.length);
    for (const prefix of prefixes) expect(prefix).toMatch(/^[a-z]+\d*(-[a-z]+)*$/);
  });

  it.each(snippets)(
    '%s: every tab stop is a slot that the engine knows or a choice, in order',
    (_, snippet) => {
      const all = Array.from(snippet.body.join('\n').matchAll(/\$\{(\d+)(?::([^}]*)|\|([^}]*)\|)\}/g));
      expect(all.map(([, number]) => Number(number))).toEqual(all.map((_, index) => index + 1));
      const stops = all.flatMap(([, , placeholder]) => placeholder ?? []);
      for (const [, , , choices] of all) if (choices) expect(choices.split(',').length).toBeGreaterThan(1);
      const text = inserted(snippet);
      const slots = readSlots(text).map(({ start, end }) => text.slice(start, end));
      expect(slots).toEqual(stops);
      expect(text.replaceAll(/\[[^\]]*\]/g, '')).not.toMatch(/[$[\]]/);
    },
  );

  it.each(snippets)('%s: the reader has no question that its slots do not answer', (_, snippet) => {
    const kind = kindOf(snippet);
    const text = inserted(snippet);
    const findings = new Draft(text, {
      kind,
      config: { rules: ofWholes },
    })
      .findings()
      .filter(({ severity }) => severity === 'error' || severity === 'warning');
    expect(findings.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
  });
});
