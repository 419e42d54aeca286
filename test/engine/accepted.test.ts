import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/document/document.ts';
import type { Config } from '../../src/engine/config.ts';
import { Draft, lint } from '../../src/engine/draft.ts';
import { Linter } from '../../src/engine/linter.ts';
import { option } from '../../src/engine/options.ts';
import { defineRule, type Problem } from '../../src/engine/rule.ts';
import { readOutline } from '../../src/narratives/outline.ts';
import { prfaq } from '../../src/narratives/prfaq.ts';
import { defaultFormat } from '../../src/pages/format.ts';
import { measurePages } from '../../src/pages/meter.ts';

/** Asks of every word that its list holds. */
const house = defineRule({
  id: 'house-word',
  group: 'vague',
  scope: 'sentence',
  summary: '',
  why: '',
  severity: 'info',
  options: { words: option.words(['alpha', 'beta'], 'Words.'), loud: option.boolean(false, 'Loud.') },
  examples: [{ bad: '', good: '' }],
  *check({ sentence }, { words, loud }): Iterable<Problem> {
    for (const { text, lower, start, end } of sentence.words) {
      if (!words.includes(lower)) continue;
      yield { span: { start, end }, term: text, message: loud ? 'WHY?' : 'Why?' };
    }
  },
});

function asked(text: string, config: Config = {}): string[] {
  const document = readDocument(text);
  const unit = {
    document,
    outline: readOutline(document, prfaq),
    language: 'en' as const,
    words: 0,
    limits: [],
    pages: () => measurePages(document, defaultFormat),
    found: new Map(),
  };
  return new Linter([house], config)
    .lint(unit)
    .map(({ span, message }) => `${text.slice(span.start, span.end)} ${message}`);
}

describe('a term that is accepted', () => {
  test('in the front matter, in any letter case, alone or with its meaning', () => {
    expect(asked('Alpha beta.')).toEqual(['Alpha Why?', 'beta Why?']);
    expect(asked('---\nterms: [ALPHA]\n---\n\nAlpha beta.')).toEqual(['beta Why?']);
    expect(asked('---\nterms:\n  beta: the second\n---\n\nAlpha beta.')).toEqual(['Alpha Why?']);
  });

  test('in the config', () => expect(asked('Alpha beta.', { terms: ['alpha'] })).toEqual(['beta Why?']));
});

describe('the edit that accepts a term', () => {
  test.each([
    ['without front matter', 'Many sellers left.'],
    ['with a byte order mark', '\uFEFFMany sellers left.'],
    ['with front matter', '---\nkind: prfaq\n---\n\nMany sellers left.'],
    ['with terms', '---\nterms: [SKU]\n---\n\nMany sellers left.'],
    ['with terms on lines', '---\nterms:\n  - SKU\nkind: prfaq\n---\n\nMany sellers left.'],
    ['with empty front matter', '---\n---\n\nMany sellers left.'],
    ['with CRLF', '---\r\nkind: prfaq\r\n---\r\n\r\nMany sellers left.'],
    ['with CRLF and no front matter', 'Many sellers left.\r\n\r\nIt rained.'],
  ])('%s', (_, text) => {
    const draft = new Draft(text, { kind: 'prfaq' });
    const [finding] = draft.findings().filter(({ rule }) => rule === 'vague-quantifier');
    const edit = finding && draft.accepting(finding);
    draft.edit(edit?.start ?? 0, edit?.end ?? 0, edit?.text ?? '');
    expect(draft.findings()).toEqual([]);
    expect(draft.text.includes('\r\n') && /[^\r]\n/.test(draft.text)).toBe(false);
    expect(draft.text.endsWith(text.slice(text.lastIndexOf('Many')))).toBe(true);
  });

  test('there is none where the front matter cannot be read, or the finding has no term', () => {
    const draft = new Draft('---\nkind: [\n---\n\nMany sellers left. It should help.', { kind: 'prfaq' });
    const accepting = (rule: string) =>
      draft.findings().flatMap((each) => (each.rule === rule ? [draft.accepting(each)] : []));
    expect(accepting('vague-quantifier')).toEqual([undefined]);
    expect(accepting('hedge')).toEqual([undefined]);
  });
});

describe('options', () => {
  const rules = (setting: Readonly<Record<string, unknown>>): Config => ({
    rules: { 'house-word': setting },
  });
  test.each([
    [{ words: ['gamma'] }, ['alpha Why?', 'gamma Why?']],
    [{ words: { add: ['gamma'], remove: ['Alpha'] } }, ['gamma Why?']],
    [{ words: { remove: ['alpha'] } }, []],
    [{ words: 'gamma' }, ['alpha Why?']],
    [{ loud: true }, ['alpha WHY?']],
    [{ loud: 'yes' }, ['alpha Why?']],
  ])('%j', (setting, wanted) => expect(asked('alpha gamma.', rules(setting))).toEqual(wanted));
});

describe('ignore in the front matter', () => {
  const text = '---\nkind: prfaq\nignore: [hedge]\n---\n\nMany sellers left. It should help.';

  test('switches a rule off in the document, and back on when it goes', () => {
    const draft = new Draft(text);
    const told = () => draft.findings().map(({ rule }) => rule);
    expect(told()).toEqual(['vague-quantifier']);
    const at = text.indexOf('hedge');
    draft.edit(at, at + 'hedge'.length, '');
    expect(told()).toEqual(['vague-quantifier', 'hedge']);
    expect(lint(draft.text)).toEqual(draft.findings());
  });

  test('a suppression of the same rule is not called needless', () => {
    const both = text.replace('Many', '<!-- sixpager-ignore hedge: as told -->\n\nMany');
    expect(lint(both).map(({ rule }) => rule)).toEqual(['vague-quantifier']);
  });
});

describe('limits in the config', () => {
  const codes = (config: Config, fields = '') =>
    new Draft(`---\nkind: faq\n${fields}\n---\n\nWords.`, { config })
      .report()
      .limits.map(({ part, max, unit, given }) => `${part} ${max} ${unit} ${given}`);

  test('take the place of the kind’s own for their part; the front matter wins', () => {
    const own = codes({});
    expect(codes({ limits: { faq: '9 words' } })[0]).toBe('document 9 words true');
    expect(codes({ limits: { prfaq: '9 words' } })).toEqual(own);
    expect(codes({ limits: { faq: { faq: '8 words' } } })[0]).toBe('faq 8 words true');
    expect(codes({ limits: { faq: '9 words' } }, 'limit: 7 words')[0]).toBe('document 7 words true');
    expect(codes({ limits: { faq: 'long' } })).toEqual(own);
  });
});
