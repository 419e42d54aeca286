import fc from 'fast-check';

const short = 'a of to we it is the and our has ran cut day team was more each over idea easy'.split(' ');
const middle = 'order people number warehouse customer Monday every quarter create being rhythm area'.split(
  ' ',
);
const long =
  'organisational availability responsibilities Notwithstanding experimental replenishment idiosyncratic'.split(
    ' ',
  );
const odd = [
  ...['12', '1,200', '4.1', '3:30', '50%', '$4', '2026', '+5', '-3', '½', '10–20', '5x', '100k', '#7', '3.'],
  ...['back-end', 'pre-', '-post', 'state-of-the-art', 'and/or', 'A/B', 'w/', '24/7', 'a/b/c', 'x--y'],
  ...[
    "don't",
    'don’t',
    "users'",
    '’tis',
    "rock'n'roll",
    "o''er",
    'e.g.',
    'i.e.,',
    'U.S.',
    'u.s.-led',
    'p.m.',
  ],
  ...['etc.', 'etc.)', 'vs.', 'Mr.', 'No.', 'J.K.', 'a.', '.NET', 'Node.js', 'x.y.z.', '...', 'yes?', 'Go!'],
  ...[
    'R&D',
    '&',
    '&x',
    'x&',
    'a@b.c',
    '@me',
    'k=v',
    'snake_case',
    '_',
    '__',
    'a_',
    'x-/',
    "x-'y",
    'a-.b',
    'v=-2',
  ],
  ...[
    'café',
    'naïve',
    'Straße',
    'ﬁne',
    'İstanbul',
    '漢字',
    'при',
    'e\u0301',
    '😀',
    '\ud83d',
    '\u00ad',
    '\u200b',
  ],
  ...[
    '“quoted”',
    '(so)',
    '[N]',
    '«so»',
    '…',
    '—',
    '–',
    '‑',
    '‐',
    '·',
    '×',
    '≥',
    '€5',
    '°C',
    '*',
    '\\',
    '|',
    '~',
  ],
];
const ends = [
  '',
  '.',
  '.',
  '.',
  '.',
  '?',
  '!',
  '…',
  '...',
  '.”',
  '.)',
  '”.',
  '. .',
  '.).',
  ' .',
  ':',
  '-',
  '/',
  '.-',
  '.\n',
];
const joints = [
  ' ',
  ' ',
  ' ',
  ' ',
  ' ',
  ' ',
  ', ',
  '; ',
  ': ',
  ' — ',
  '—',
  ' (',
  ') ',
  '. ',
  '/',
  '-',
  '  ',
  '\n',
  '\u00a0',
];

/** Letters and marks in any order, to be cut by anybody’s rules. */
const scribble = fc
  .array(fc.constantFrom(...'aeiouytndsXÉ7.-/&\'’:=?@_,!…") '), { minLength: 1, maxLength: 9 })
  .map((chars) => chars.join(''));

const wordsOf = (weights: readonly [number, number, number, number, number]) => {
  const [shorts, middles, longs, odds, scribbles] = weights;
  return fc.oneof(
    { weight: shorts, arbitrary: fc.constantFrom(...short) },
    { weight: middles, arbitrary: fc.constantFrom(...middle) },
    { weight: longs, arbitrary: fc.constantFrom(...long) },
    { weight: odds, arbitrary: fc.constantFrom(...odd) },
    { weight: scribbles, arbitrary: scribble },
  );
};

const sentenceOf = (word: fc.Arbitrary<string>, joint: fc.Arbitrary<string>, maxLength: number) =>
  fc
    .tuple(fc.array(fc.tuple(word, joint), { maxLength }), word, fc.constantFrom(...ends))
    .map(([pairs, last, end]) => `${pairs.map((pair) => pair.join('')).join('')}${last}${end}`);

const space = fc.constant(' ');
const joint = fc.constantFrom(...joints);

/** Sentences, easy and hard, with the numbers, marks and abbreviations of real ones, and strange ones. */
export const anySentence = fc.oneof(
  sentenceOf(wordsOf([6, 3, 0, 0, 0]), space, 50),
  sentenceOf(wordsOf([6, 2, 2, 0, 0]), space, 60),
  sentenceOf(wordsOf([5, 2, 1, 1, 0]), space, 50),
  sentenceOf(wordsOf([5, 2, 2, 1, 0]), joint, 60),
  sentenceOf(wordsOf([2, 1, 1, 2, 2]), joint, 40),
  sentenceOf(scribble, joint, 12),
);
