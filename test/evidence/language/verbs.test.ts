import { describe, expect, test } from 'vitest';
import { readVerbs } from '../../../src/evidence/language/verbs.ts';
import { marked } from '../../rules/marked.ts';
import { firstSentence } from './sentence.ts';

function groupsIn(text: string) {
  const { block, sentence } = firstSentence(text);
  return readVerbs(block, sentence).map((group) => ({
    words: block.source.slice(sentence.words[group.first]?.start, sentence.words[group.main]?.end),
    group,
  }));
}

describe('tense', () => {
  test.each([
    ['Churn «fell» in May.', ['past']],
    ['We «cut» the fee in May and «moved» the page.', ['past', 'past']],
    ['Ana «cut» the fee.', ['past']],
    ['The team «plans» a launch.', ['present']],
    ['The team’s plans «are» late.', ['present']],
    ['The results «show» that it «works».', ['present', 'present']],
    ['This «results» in a loss.', ['present']],
    ['These results «surprised» us.', ['past']],
    ['We «lead» the market.', ['present']],
    ['The lead «was» ours.', ['past']],
    ['Every May we «cut» the fee.', ['present']],
    ['They «charge» a fee.', ['present']],
    ['The charge «rose».', ['past']],
    ['We «will cut» it.', ['future']],
    ['«We’ll cut» it.', ['future']],
    ['We «are going to cut» it.', ['future']],
    ['We «would cut» it.', ['conditional']],
    ['«I’d cut» it.', ['conditional']],
    ['«I’d seen» it.', ['past-perfect']],
    ['She «had left».', ['past-perfect']],
    ['It «has shipped».', ['perfect']],
    ['We «have not yet learnt» why.', ['perfect']],
    ['It «may help».', ['modal']],
    ['It «will likely be moved».', ['future']],
    ['It «is» likely to help.', ['present']],
    ['It «shouldn’t matter».', ['modal']],
    ['Orders placed in March «rose».', ['past']],
    ['We «saw» orders placed in March.', ['past']],
    ['Orders placed by hand «rose».', ['past']],
    ['Sellers who «list» early «sell» more.', ['present', 'present']],
    ['Sellers «list» the goods and «pay» the fee.', ['present', 'present']],
    ['The page you «built» «requires» care.', ['past', 'present']],
    ['It «was reviewed» and «approved».', ['past', 'past']],
    ['The page «was moved» and «increased» sales.', ['past', 'past']],
    ['How «did staff react»?', ['past']],
    ['«Will the team change» the page?', ['future']],
    ['«Does it pay» for the clinic?', ['present']],
    ['Why «don’t we measure» it?', ['present']],
    ['`retry` «is» on.', ['present']],
    ['They «travelled» and «cancelled» it.', ['past', 'past']],
    ['They «traveled» and «canceled» it.', ['past', 'past']],
    ['We «prioritised» it, and others «prioritized» it.', ['past', 'past']],
    ['It «costs» £2 per room.', ['present']],
    ['There «is» a plan.', ['present']],
    ['Sitters «keep» 82% of it.', ['present']],
    ['The time «starts» when it «ships».', ['present', 'present']],
    ['There «is» no planned outage.', ['present']],
    ['The current constructs «are» slow.', ['present']],
    ['Two «left» us in May.', ['past']],
    ['Patients who «came» and «were seen» at once «went» home.', ['past', 'past', 'past']],
    ['«It’s» late.', ['present']],
  ])('%s', (row, tenses) => {
    const { text, spans } = marked(row);
    const found = groupsIn(text).filter(({ group }) => group.kind === 'finite');
    expect(found.map(({ words }) => words)).toEqual(spans.map(({ start, end }) => text.slice(start, end)));
    expect(found.map(({ group }) => group.tense)).toEqual(tenses);
  });
});

test.each([
  'A plan for the launch.',
  'Results and next steps',
  'The cut in the fee',
  'Sales by region',
  'Updated terms for sellers',
  'A must for sellers.',
  'The will to win.',
  'Three planned outages in May.',
  'Follow-up with sellers',
  'According to plan.',
  'Access to support and to change requests.',
])('no finite verb in: %s', (text) => {
  expect(groupsIn(text).filter(({ group }) => group.kind === 'finite')).toEqual([]);
});

test.each([
  ['We want «to cut» it.', 'infinitive'],
  ['It has «to be signed».', 'infinitive'],
  ['«Cut» the fee by May.', 'imperative'],
  ['«Do not cut» the fee.', 'imperative'],
  ['- «Add» a line.', 'imperative'],
  ['If it fails, «stop» the launch.', 'imperative'],
])('%s', (row, kind) => {
  const { text, spans } = marked(row);
  const found = groupsIn(text).filter(({ group }) => group.kind === kind);
  expect(found.map(({ words }) => words)).toEqual(spans.map(({ start, end }) => text.slice(start, end)));
});

test.each([
  ['It did not fall.', 'fall', true],
  ["It hasn't shipped.", 'ship', true],
  ['We never agreed.', 'agree', true],
  ['It is not late.', 'be', true],
  ['We cannot wait.', 'wait', true],
  ['It fell.', 'fall', false],
  ['We went home.', 'go', false],
  ['They organised it.', 'organise', false],
  ['She carried it.', 'carry', false],
  ['It was stopped.', 'stop', false],
])('%s: the verb and whether it is denied', (text, lemma, negated) => {
  expect(groupsIn(text).map(({ group }) => [group.lemma, group.negated])).toEqual([[lemma, negated]]);
});
