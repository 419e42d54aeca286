import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lint } from '../../src/engine/draft.ts';
import type { Finding } from '../../src/engine/finding.ts';
import { rules } from '../../src/rules/index.ts';

const told = ({ severity }: Finding): boolean => severity !== 'hint';
const bad = rules
  .filter(({ on }) => on.scope === 'sentence')
  .flatMap(({ id, examples }) => examples.map((each) => [id, each.bad.replace(/[«»]/g, '')] as const))
  .filter(([, text]) => !text.includes('\n') && !text.includes('`'));

/** What is found on the words that stand between two marks of their own. */
function onWords(text: string, words: string): string[] {
  const start = text.indexOf(words);
  expect(start).toBeGreaterThan(-1);
  return lint(text, { kind: 'six-pager' })
    .filter(({ span }) => span.start < start + words.length && start < span.end && span.end > span.start)
    .filter(({ span }) => span.start >= start)
    .map(({ rule, span }) => `${rule}: ${text.slice(span.start, span.end)}`);
}

describe.each(bad)('what %s asks of: “%s”', (_id, words) => {
  test('is left alone in code', () => {
    expect(onWords(`Run this:\n\n\`\`\`\n${words}\n\`\`\`\n`, words)).toEqual([]);
    expect(onWords(`It prints \`${words}\` to the log.\n`, words)).toEqual([]);
  });

  test('is left alone in an address', () => {
    const path = words.replace(/[^\p{L}\d]+/gu, '-');
    expect(onWords(`The page is <https://example.com/${path}>.\n`, path)).toEqual([]);
    expect(onWords(`The page is [here](https://example.com/${path}).\n`, path)).toEqual([]);
  });

  test('is left alone in the front matter', () => {
    const value = words.replaceAll('"', '');
    expect(onWords(`---\nkind: six-pager\nsubtitle: "${value}"\n---\n\n# Lockers\n`, value)).toEqual([]);
  });
});

/** Prose in which nobody claims, measures, decides or promises anything. */
const walk = `
The path leaves the village behind the church and follows the stream. In the morning the meadow is wet, and the cows
stand under the two lime trees at the fence. My grandfather used to say that they know the weather. After the bridge
the path climbs through beech wood; the leaves of last autumn lie on it, and one hears one's own steps. A jay calls.
At the top there is a bench with a name cut into it. From there one sees the lake, and on a clear day the mountains
behind it. We ate bread and cheese and said little. An old man came by with his dog, greeted us and went on. On the way
down it began to rain, so we waited in the hut until the clouds had passed. My sister had brought a book, and she read
to us from it. When we came home the lamps were lit.
`;

test('prose without business in it is not asked for numbers, decisions, causes or sources', () => {
  const found = lint(walk, { kind: 'six-pager' }).filter(({ rule: id }) =>
    rules.some((rule) => rule.id === id && rule.on.scope === 'sentence' && rule.group !== 'vague'),
  );
  expect(found.filter(told).map(({ rule }) => rule)).toEqual([]);
});

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync('docs')
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
];

test.each(pages)('%s passes', (path) => {
  expect(lint(readFileSync(path, 'utf8'), {}).filter(told)).toEqual([]);
});

/** Rules of wording that hold for any text, and so for what we say ourselves. */
const wording = new Set(['buzzword', 'filler', 'hedge', 'wordy-phrase', 'buried-verb', 'long-sentence']);

test.each(rules.map((rule) => [rule.id, rule] as const))('the words of %s pass', (_id, rule) => {
  const messages = rule.examples.flatMap((each) => {
    const text = each.bad.replace(/[«»]/g, '');
    const found = lint(text, { kind: each.kind ?? rule.kinds?.[0] ?? 'six-pager' });
    return found.filter((finding) => finding.rule === rule.id).map(({ message }) => message);
  });
  for (const text of [rule.why, rule.summary, ...messages]) {
    const found = lint(text.replace(/“[^”]*”/g, 'X'), { kind: 'six-pager' });
    expect(
      found.filter((each) => wording.has(each.rule)).map(({ message }) => message),
      text,
    ).toEqual([]);
  }
});
