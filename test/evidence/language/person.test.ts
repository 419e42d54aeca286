import { expect, test } from 'vitest';
import { readFirstPerson } from '../../../src/evidence/language/person.ts';
import { firstSentence } from './sentence.ts';

test.each([
  ['I cut it.', 'I', ''],
  ["I'm late.", "I'm", ''],
  ['I’ll cut it.', 'I’ll', ''],
  ["I've cut what I'd seen.", "I've I'd", ''],
  ['It hurt me.', 'me', ''],
  ['My plan failed.', 'My', ''],
  ['The idea was mine.', 'mine', ''],
  ['A friend of mine left.', 'mine', ''],
  ['I did it myself.', 'I myself', ''],
  ['We cut it.', '', 'We'],
  ["We're late.", '', "We're"],
  ['We’ve cut what we’d seen.', '', 'We’ve we’d'],
  ['They told us.', '', 'us'],
  ['Our plan failed.', '', 'Our'],
  ['The fault was ours.', '', 'ours'],
  ['We did it ourselves.', '', 'We ourselves'],
  ["Let's cut it.", '', "Let's"],
  ['I told our team what we knew.', 'I', 'our we'],
  ['“I left,” she said.', 'I', ''],
  ['WE MUST STOP THIS.', '', 'WE'],
  ['So I stopped.', 'I', ''],
  ['I. Scope', '', ''],
  ['World War I ended.', '', ''],
  ['Phase I ended.', '', ''],
  ['Type I errors fell.', '', ''],
  ['Part I is short.', '', ''],
  ['It was bound by I/O.', '', ''],
  ['The I-95 was closed.', '', ''],
  ['The US market fell.', '', ''],
  ['It sells in the US.', '', ''],
  ['US sellers left.', '', ''],
  ['The mine closed.', '', ''],
  ['A gold mine closed.', '', ''],
  ['Mine workers left.', '', ''],
  ['They mined it.', '', ''],
  ['Windows ME was slow.', '', ''],
  ['They cut their fee.', '', ''],
  ['You cut your fee.', '', ''],
  ['The house is yours.', '', ''],
  ['It is his and hers.', '', ''],
  ['The hours are ours.', '', 'ours'],
  ['The menu is in our shop.', '', 'our'],
])('%s', (text, singular, plural) => {
  const { block, sentence } = firstSentence(text);
  const found = readFirstPerson(block, sentence);
  const words = (places: readonly number[]) => places.map((at) => sentence.words[at]?.text).join(' ');
  expect([words(found.singular), words(found.plural)]).toEqual([singular, plural]);
});
