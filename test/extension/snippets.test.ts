import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSlots } from '../../src/document/slots.ts';
import { Draft } from '../../src/engine/draft.ts';

interface Snippet {
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

const file = new URL('../../snippets/sixpager.json', import.meta.url);
const snippets = Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, Snippet>);

/** What the snippet leaves in the text before the writer fills anything. */
function inserted({ body }: Snippet): string {
  return body.join('\n').replace(/\$\{\d+:([^}]*)\}/g, '$1');
}

describe('snippets', () => {
  it('have prefixes of their own', () => {
    const prefixes = snippets.map(([, { prefix }]) => prefix);
    expect(new Set(prefixes).size).toBe(prefixes.length);
    for (const prefix of prefixes) expect(prefix).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it.each(snippets)('%s: every tab stop is a slot that the engine knows, in order', (_, snippet) => {
    const stops = Array.from(snippet.body.join('\n').matchAll(/\$\{(\d+):([^}]*)\}/g));
    expect(stops.map(([, number]) => Number(number))).toEqual(stops.map((_, index) => index + 1));
    const text = inserted(snippet);
    const slots = readSlots(text).map(({ start, end }) => text.slice(start, end));
    expect(slots).toEqual(stops.map(([, , placeholder]) => placeholder));
    expect(text.replaceAll(/\[[^\]]*\]/g, '')).not.toMatch(/[$[\]]/);
  });

  it.each(snippets)('%s: the reader has no question that its slots do not answer', (_, snippet) => {
    const kind = snippet.prefix.startsWith('wa-') ? 'writing-assessment' : 'prfaq';
    const text = inserted(snippet);
    const findings = new Draft(text, {
      kind,
      config: { rules: { 'section-missing': 'off', 'no-tradeoff': 'off' } },
    })
      .findings()
      .filter(({ severity }) => severity === 'error' || severity === 'warning');
    expect(findings.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
  });
});
