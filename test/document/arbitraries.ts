import fc from 'fast-check';

/** Pieces that mean something in markdown, and some that mean trouble: halves of surrogates, marks that never close. */
const pieces = [
  ...['# ', '## ', '> ', '- ', '- [ ] ', '1. ', '    ', '\t', '```', '~~~', '---', '===', '***', '**', '*', '_', '~~', '`', '<!--', '-->', '<div>', '</a>'],
  ...['\n', '\n', '\n\n', '\n\n', '\r\n', '\r', '  \n', '\\\n', '\\', '\uFEFF', '\u0000', '\u00a0', '\ud83d', '\ude00', '😀'],
  ...['| a | b |\n| - | - |\n', '|', ' | ', '[', ']', '](', ')', '![', '[^1]', '[^1]: ', '[date]', '[N of M]', '[date]: http://a.b\n', '[x]'],
  ...['&amp;', '&quot;', '&copy;', '&#39;', '&', 'http://a.b/c?d=(e).', 'www.a.b', 'ana@example.com', '@', '://', '\\[', '\\*'],
  ...['kind: prfaq\n', 'omit: [a, *b]\n', 'a: "', ': ', '“', '”', '"', "'", '’', '.', '. ', '? ', '… ', ' ', ' ', '5', '1,200', 'J. '],
  ...['Many sellers', 'left', 'the shop', 'We', 'e.g.', 'U.S.', 'improved', 'retention', 'significantly', 'back-end', 'é'],
];

/** Texts that look like markdown, most of it broken. */
export const markdownish = fc
  .array(fc.constantFrom(...pieces), { maxLength: 60 })
  .map((parts) => parts.join(''));

/** Any text at all, of any UTF-16 units. */
export const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary-ascii' }), markdownish);
