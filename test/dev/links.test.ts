import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lint } from '../../src/engine/draft.ts';

const pages = ['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', ...globSync('docs/**/*.md')];

describe.each(pages.map((page) => ({ page, text: readFileSync(page, 'utf8') })))(
  '$page',
  ({ page, text }) => {
    test('links to files that are there', () => {
      const prose = text.replace(/^```[\s\S]*?^```$/gm, '').replace(/`[^`\n]*`/g, '');
      const targets = Array.from(prose.matchAll(/\]\(([^)\s]+)\)/g), (match) => match[1] ?? '');
      const local = targets.filter((target) => !/^(?:https?:|#)/.test(target));
      expect(local.filter((target) => !existsSync(join(dirname(page), target.replace(/#.*/, ''))))).toEqual(
        [],
      );
    });

    test('is no narrative, and nothing is asked of it', () => {
      expect(lint(text, { path: page })).toEqual([]);
    });
  },
);

/** What we ask of writers we ask of ourselves; generated pages quote what is asked. */
test.each(['README.md', 'CONTRIBUTING.md', ...globSync('docs/*.md')])(
  '%s would pass as a narrative',
  (page) => {
    const rules = [
      'vague-quantifier',
      'hedge',
      'unmeasured-change',
      'metric-without-number',
      'hard-sentence',
    ];
    const text = readFileSync(page, 'utf8');
    const asked = lint(text, { kind: 'prfaq' }).filter(({ rule }) => rules.includes(rule));
    expect(asked.map(({ rule, span }) => `${rule}: ${text.slice(span.start, span.end)}`)).toEqual([]);
  },
);
