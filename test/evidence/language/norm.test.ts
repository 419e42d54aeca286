import { describe, expect, test } from 'vitest';
import { readNorms } from '../../../src/evidence/language/norm.ts';
import { compare, expected, firstSentence } from './sentence.ts';

describe('norms', () => {
  test.each([
    ['Sellers «may list» 40 items.', 'permission'],
    ['You «may cancel» at any time.', 'permission'],
    ['You «can cancel» at any time.', 'permission'],
    ['Sellers «can opt» out.', 'permission'],
    ['The committee «may also delegate» it.', 'permission'],
    ['Refunds «may be requested» within 14 days.', 'permission'],
    ['Sellers «are allowed» to list it.', 'permission'],
    ['Members «are entitled» to a refund.', 'permission'],
    ['Sellers «are authorised» to list it.', 'permission'],
    ['Sellers «are authorized» to list it.', 'permission'],
    ['The form «is optional».', 'permission'],
    ['Sellers «do not have to sign».', 'permission'],
    ['A seller «is not required» to sign.', 'permission'],
    ['The client MAY retry.'.replace('MAY retry', '«MAY retry»'), 'permission'],
    ['The form «must be signed».', 'obligation'],
    ['Sellers «must sign» the form.', 'obligation'],
    ['The seller «shall pay» the fee.', 'obligation'],
    ['Sellers «are required» to sign.', 'obligation'],
    ['Sellers «have to sign».', 'obligation'],
    ['They «have to sign».', 'obligation'],
    ['A deposit «is mandatory».', 'obligation'],
    ['Drivers «are obliged» to wait.', 'obligation'],
    ['The client «MUST retry».', 'obligation'],
    ['The client «SHOULD retry».', 'recommendation'],
    ['Sellers «must not list» it.', 'prohibition'],
    ['Sellers «may not list» it.', 'prohibition'],
    ['No seller «may list» it.', 'prohibition'],
    ['Smoking «is not allowed».', 'prohibition'],
    ['Smoking «is forbidden».', 'prohibition'],
    ['Dogs «are not permitted» here.', 'prohibition'],
    ['The client «MUST NOT retry».', 'prohibition'],
  ])('%s', (row, kind) => {
    const { found, marks } = compare(readNorms, row, (each) => each.kind);
    expect(found).toEqual(expected([kind], marks));
  });

  test.each([
    'This may improve sales.',
    'Sellers may leave.',
    'Sellers may forget it.',
    'The parcel may be delayed.',
    'Sellers can see the page.',
    'It can fail.',
    'We must cut the fee.',
    'We need to cut the fee.',
    'We had to cut the fee.',
    'It must have been late.',
    'In May it rained.',
    'The may tree is old.',
    'It is a must.',
    'The required fields are red.',
    'A map is required for the build.',
    'A key is required to open it.',
    'The page should load.',
    'Sellers were not allowed in.',
    'It is free.',
    'We shall see.',
    'They need a map.',
    'The form needs to be signed.',
    'The logic will have to be rewritten.',
    'RFC words are MUST and MAY.',
    'Sellers have a page to fill.',
  ])('none in: %s', (text) => {
    const { block, sentence } = firstSentence(text);
    expect(readNorms(block, sentence)).toEqual([]);
  });
});
