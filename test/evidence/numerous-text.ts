import fc from 'fast-check';

const parts =
  '1 2 12 20 100 2024 1,200 2.5 0.5 1.0 2.1.3 5M 40ms 3x 5m $ € £ % ± ~ < > - – / : . , ; ( ) and or to of in from between per a an the one two five twenty hundred million half third quarters twice doubled none zero days weeks ms GB points times sellers Section #3 May March June 3rd Q3 FY25 H1 2025-05-03 last next by since until within end early mid week month year Monday every each ago YoY Christmas at p99 median [N] [date]'.split(
    ' ',
  );

/** Text of words that numbers, units and dates are made of, in any order, glued or not. */
export const numerousText: fc.Arbitrary<string> = fc
  .array(fc.tuple(fc.constantFrom(...parts), fc.constantFrom(' ', ' ', ' ', '', '-', '/', ' – ')), {
    maxLength: 30,
  })
  .map((pairs) => pairs.flat().join(''));
