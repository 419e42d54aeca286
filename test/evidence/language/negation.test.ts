import { describe, expect, test } from 'vitest';
import { isNegated, readNegations } from '../../../src/evidence/language/negation.ts';
import { marked } from '../../rules/marked.ts';
import { firstSentence } from './sentence.ts';

function deniedIn(text: string): string[] {
  const { block, sentence } = firstSentence(text);
  return readNegations(block, sentence).map(({ first, last }) =>
    last < first ? '' : block.prose.slice(sentence.words[first]?.start, sentence.words[last]?.end),
  );
}

describe('what is denied', () => {
  test.each([
    'It did not «improve».',
    'It didn’t «improve sales in May».',
    'It is not «late».',
    'We never «agreed to it».',
    'We cannot «wait».',
    'We can’t «wait», so we ship.',
    'It did not «help», but sales rose.',
    'It did not «help» because sales fell.',
    'It did not «help» and we stopped.',
    'It is not «fast or cheap».',
    'We hardly «noticed it».',
    'We have no «plan for May».'.replace(' for May»', '» for May'),
    'No «seller left in May», but some came.',
    'No «share of sellers fell».',
    'It works without «a map».',
    'It works without «a map», too.',
    'Neither «page helped».',
    'Nobody «» left.'.replace('«» left', '«left»'),
    'We failed to «cut the fee».',
    'It fails to «load».',
    'A failure to «load».',
    'There is a lack of «trust».',
    'It lacks «a map».',
    'We were unable to «load it».',
    'In the absence of «a map», we wait.',
    'It no «longer works».',
    'Not «all sellers» left.'.replace('« all', '«all').replace('sellers» left', 'sellers left»'),
    'It is not «organised».',
    'It is not «organized».',
  ])('%s', (row) => {
    const { text, spans } = marked(row);
    expect(deniedIn(text)).toEqual(spans.map(({ start, end }) => text.slice(start, end)));
  });

  test.each([
    'It not only helps, it pays.',
    'It is not just fast.',
    'It does not merely help.',
    'It took no less than a day.',
    'No fewer than 40 sellers left.',
    'It ships no later than May.',
    'No doubt it helps.',
    'No wonder they left.',
    'It works, no matter what.',
    'Whether or not it rains, we ship.',
    'It is slow, not to mention dear.',
    'It is without doubt late.',
    'No. 5 is late.',
    'It works.',
    'They know it.',
    'A note on the fee.',
    'Nothing but the fee counts.',
    'It works, doesn’t it?',
    'It failed in May.',
    'The knot held.',
    'Hundreds, if not thousands, left.',
  ])('nothing in: %s', (text) => {
    expect(deniedIn(text)).toEqual([]);
  });

  test.each([
    ['It did not improve sales.', 'improve', true],
    ['It did not improve sales.', 'It', false],
    ['It did not help, but sales rose.', 'rose', false],
    ['Sales rose without a map.', 'map', true],
    ['Sales rose without a map.', 'rose', false],
  ])('%s: “%s”', (text, word, denied) => {
    const { block, sentence } = firstSentence(text);
    const at = sentence.words.findIndex((each) => each.text === word);
    expect(isNegated(block, sentence, at)).toBe(denied);
  });
});
