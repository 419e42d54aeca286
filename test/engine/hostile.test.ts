import { describe, expect, test } from 'vitest';
import { lint } from '../../src/engine/draft.ts';

const many = 20_000;

/** Texts that nobody writes and somebody pastes. Each took minutes, or ended in an error, before it stood here. */
const texts: readonly (readonly [name: string, text: string])[] = [
  ['brackets', '['.repeat(many)],
  ['quotation markers', `${'>'.repeat(2000)}a`],
  ['marks that are no words', '.'.repeat(many)],
  ['halves of surrogates', '\ud83d'.repeat(many)],
  ['initials', 'J. '.repeat(many)],
  ['an address that never comes', `${'a.'.repeat(many)}@`],
  ['speech', '"We left." '.repeat(many / 4)],
  ['speech that never ends', '“We left. '.repeat(many / 4)],
  ['one word', 'a'.repeat(many)],
  ['numbers in a chain', '1-'.repeat(many / 4)],
  [
    'text without a stop',
    'It could help sellers and may improve things while I would have '.repeat(many / 20),
  ],
  ['lists that never close', 'Several teams (such as '.repeat(many / 20)],
  ['spaces', `a${' '.repeat(many)}b`],
  ['aliases', `---\na: &a [x]\nb: [${'*a,'.repeat(many / 10)}]\nkind: *c\n---\n\nText.`],
];

describe('a hostile text is read in time', () => {
  test.each(texts)('%s', (_, text) => {
    for (const kind of ['prfaq', 'writing-assessment'] as const) {
      for (const { span } of lint(text, { kind })) expect(span.end).toBeLessThanOrEqual(text.length);
    }
  });
});
