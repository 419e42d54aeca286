import { expect, test } from 'vitest';
import { readSubject } from '../../../src/evidence/language/subject.ts';
import { marked } from '../../rules/marked.ts';
import { firstSentence } from './sentence.ts';

test.each([
  ['«I» cut the fee.', 'i'],
  ['«I’ve» cut the fee.', 'i'],
  ['In May «I» cut the fee.', 'i'],
  ['«We» cut the fee.', 'we'],
  ['Last year, «we» cut the fee.', 'we'],
  ['If it fails, «we» will stop.', 'we'],
  ['«You» can opt out.', 'you'],
  ['«They» left.', 'they'],
  ['«She» left.', 'he-she'],
  ['«It» fell.', 'it'],
  ['«It’s» late.', 'it'],
  ['«This» is late.', 'it'],
  ['«There» were five of us.', 'it'],
  ['«The support team» moved the page.', 'team'],
  ['In May the support team moved the page.', 'team'],
  ['«Our sales team», which is small, called them.', 'team'],
  ['«Sellers» list their goods.', 'role'],
  ['«Sellers who list early» sell more.', 'role'],
  ['«Most customers» complain.', 'role'],
  ['«Some of the engineers» left.', 'role'],
  ['«Nobody» asked.', 'role'],
  ['«No one» asked.', 'role'],
  ['«A crate» will either fail or move.', 'thing'],
  ['«Ana Ruiz» decided it.', 'name'],
  ['In May «Ana» decided it.', 'name'],
  ['«The share of sellers who left» fell.', 'thing'],
  ['«The page» exists.', 'thing'],
  ['«The page we built» requires care.', 'thing'],
  ['«Churn» fell in May.', 'thing'],
  ['«Orders placed in March» rose.', 'thing'],
  ['However, «the fee» rose.', 'thing'],
  ['After the launch, «the fee» rose.', 'thing'],
  ['«The fee», of course, rose.', 'thing'],
  ['«Sellers, buyers and carriers» agreed.', 'role'],
  ['«The fee», the page and the terms changed.', 'thing'],
  ['Will «the team» change the page?', 'team'],
  ['Why did «we» wait?', 'we'],
  ['How did «staff» react?', 'team'],
  ['«What» happened?', 'thing'],
  ['Is «Parcelpoint» a shop?', 'name'],
  ['Is «the page» late?', 'thing'],
  ['Was «she» late?', 'he-she'],
  ['«The list» (unlike those of others) is long.', 'thing'],
  ['Cut the fee.', 'reader'],
  ['- Add a line.', 'reader'],
  ['- Moved the page to May.', 'elided'],
  ['Rollout and rollback', 'none'],
  ['Until 9 p.m., for a refund.', 'none'],
  ['«I» knew that they would leave.', 'i'],
  ['«The organisation» moved.', 'team'],
  ['«The organization» moved.', 'team'],
])('%s', (row, kind) => {
  const { text, spans } = marked(row);
  const { block, sentence } = firstSentence(text);
  const subject = readSubject(block, sentence);
  expect(subject.kind).toBe(kind);
  const words = subject.span && block.source.slice(subject.span.start, subject.span.end);
  const mark = spans[0] && text.slice(spans[0].start, spans[0].end);
  if (mark) expect(words).toContain(mark.slice(0, 3));
});
