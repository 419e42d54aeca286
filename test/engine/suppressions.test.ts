import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/document/document.ts';
import { Draft, lint } from '../../src/engine/draft.ts';
import type { Finding } from '../../src/engine/finding.ts';

const front = '---\nkind: prfaq\n---\n\n';
const vague = 'Many sellers wait for the refund.';
const off = '<!-- sixpager-ignore vague-quantifier: the count is not public before May -->';

/** The rule, code and words of each finding about words or suppressions. */
function told(text: string): string[] {
  return lint(front + text)
    .filter(({ rule }) => /^(?:vague-quantifier|hedge|suppression)$/.test(rule))
    .map(({ rule, code, span }) =>
      [rule, code, (front + text).slice(span.start, span.end)].filter(Boolean).join(' '),
    );
}

describe('a suppression keeps what its rule finds in the next block', () => {
  test.each([
    ['a paragraph', `${off}\n\n${vague}`, []],
    ['a paragraph right below', `${off}\n${vague}`, []],
    ['a list as a whole', `${off}\n\n- ${vague}\n- ${vague}\n`, []],
    [
      'one item, from within the list',
      `- a\n\n  ${off}\n\n  ${vague}\n- ${vague}\n`,
      ['vague-quantifier Many sellers'],
    ],
    ['and in no other block', `${off}\n\n${vague}\n\n${vague}`, ['vague-quantifier Many sellers']],
    [
      'several rules at once',
      `<!-- sixpager-ignore vague-quantifier, hedge: as told -->\n\nMany sellers could potentially wait.`,
      [],
    ],
    [
      'two comments for one block',
      `${off}\n<!-- sixpager-ignore hedge: as told -->\n\nMany sellers could potentially wait.`,
      [],
    ],
    [
      'a reason on several lines',
      `<!-- sixpager-ignore vague-quantifier:\nnot public\nbefore May -->\n\n${vague}`,
      [],
    ],
    ['beside bold text', `${off}\n\n**Sellers.** ${vague}`, []],
    ['the whole file', `${vague}\n\n${off.replace('ignore', 'ignore-file')}\n\n${vague}`, []],
  ])('%s', (_, text, wanted) => expect(told(text)).toEqual(wanted));
});

describe('a suppression that is wrong is told', () => {
  test.each([
    [
      'without a reason',
      `<!-- sixpager-ignore hedge -->\n\nIt rains.`,
      ['suppression no-reason <!-- sixpager-ignore hedge -->'],
    ],
    [
      'with its slot unfilled',
      `<!-- sixpager-ignore vague-quantifier: [reason] -->\n\n${vague}`,
      [
        'suppression no-reason <!-- sixpager-ignore vague-quantifier: [reason] -->',
        'vague-quantifier Many sellers',
      ],
    ],
    [
      'without a rule',
      `<!-- sixpager-ignore: so -->\n\nIt rains.`,
      ['suppression no-reason <!-- sixpager-ignore: so -->'],
    ],
    [
      'of a rule that is none',
      `<!-- sixpager-ignore hegde: so -->\n\nIt rains.`,
      ['suppression unknown-rule hegde'],
    ],
    ['of nothing', `<!-- sixpager-ignore hedge: so -->\n\nIt rains.`, ['suppression unused hedge']],
    ['at the end', `It rains.\n\n${off}`, ['suppression unused vague-quantifier']],
  ])('%s', (_, text, wanted) => expect(told(text)).toEqual(wanted));

  test('an unknown rule is given its nearest name', () => {
    const [finding] = lint(`${front}<!-- sixpager-ignore hegde: so -->\n\nIt rains.`).filter(
      ({ code }) => code === 'unknown-rule',
    );
    expect(finding?.fixes[0]?.edits[0]?.text).toBe('hedge');
  });

  test('but not where its rule is switched off, or the draft is an outline', () => {
    const text = `${front}<!-- sixpager-ignore hedge: so -->\n\nIt rains.`;
    const rules = { hedge: 'off' } as const;
    expect(lint(text, { config: { rules } }).filter(({ rule }) => rule === 'suppression')).toEqual([]);
    expect(
      lint(text.replace('kind: prfaq', 'kind: prfaq\nstatus: outline')).filter(
        ({ rule }) => rule === 'suppression',
      ),
    ).toEqual([]);
  });
});

test('an edit of the comment brings the finding back', () => {
  const text = `${front}${off}\n\n${vague}`;
  const draft = new Draft(text);
  const words = () => draft.findings().filter(({ rule }) => rule === 'vague-quantifier').length;
  expect(words()).toBe(0);
  const at = text.indexOf('vague-quantifier');
  draft.edit(at, at + 5, 'hague');
  expect(words()).toBe(1);
});

describe('the edit that suppresses a finding', () => {
  test.each([
    ['a paragraph', `${vague}`],
    ['a list', `- a\n- ${vague}`],
    ['a paragraph under another', `# A\n${vague}`],
    ['CRLF', `It rains.\r\n\r\n${vague}`],
  ])('%s', (_, text) => {
    const draft = new Draft(front + text);
    const vagues = () => draft.findings().filter(({ rule }) => rule === 'vague-quantifier');
    const edit = draft.suppressing(vagues()[0] as Finding);
    draft.edit(edit?.start ?? 0, edit?.end ?? 0, edit?.text.replace('[reason]', 'as told') ?? '');
    expect(vagues()).toEqual([]);
  });

  test('there is none above the front matter, and none for a suppression', () => {
    for (const text of [
      '---\nkind: prfaq\nkind: b\n---\n\nx',
      `${front}<!-- sixpager-ignore hedge: so -->\n\nIt rains.`,
    ]) {
      const draft = new Draft(text);
      const finding = draft.findings().find(({ rule }) => /^(?:broken-front-matter|suppression)$/.test(rule));
      expect(finding && draft.suppressing(finding)).toBeUndefined();
      expect(finding).toBeDefined();
    }
  });
});

const blocks = fc.constantFrom(
  vague,
  'It **rains**.',
  '- a\n- Many sellers wait.',
  '> Many sellers wait.',
  '| Many sellers |\n|--|\n| wait |',
  '```\nMany sellers wait.\n```',
  '## Many sellers',
  '<div>Many sellers</div>',
  'They could potentially wait.',
);

test('before any block it keeps the findings of its rule there, and changes no other', () => {
  fc.assert(
    fc.property(fc.array(blocks, { minLength: 1, maxLength: 6 }), fc.nat(), (parts, nth) => {
      const text = front + parts.join('\n\n');
      const segments = readDocument(text).segments.slice(1);
      const target = segments[nth % segments.length];
      if (!target || target.segment.blocks[0]?.block.kind === 'html') return;
      const end = target.start + target.segment.length;
      const inserted = `${off}\n\n`;
      // Before the caps: five of one word are a habit and told once, four are not.
      const shown = (source: string, by: number) =>
        new Draft(source)
          .all()
          .filter(({ rule }) => rule !== 'suppression')
          .map(({ rule, span }) => ({
            rule,
            start: span.start >= target.start + by ? span.start - by : span.start,
          }));
      const wanted = shown(text, 0).filter(
        ({ rule, start }) => rule !== 'vague-quantifier' || start < target.start || start > end,
      );
      const after = text.slice(0, target.start) + inserted + text.slice(target.start);
      expect(shown(after, inserted.length)).toEqual(wanted);
    }),
    { numRuns: 300 },
  );
});
