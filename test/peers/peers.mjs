// Other linters, each as a function that makes one: await make() gives (text) => findings [{ start, end }], in UTF-16
// offsets. Imported by `npm run eval -- --peers` once this folder is installed.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const plain = (module) => module.default ?? module;

function retext(names) {
  return async () => {
    const { unified } = await import('unified');
    const { VFile } = await import('vfile');
    const inner = unified().use(plain(await import('retext-english')));
    for (const name of names) inner.use(plain(await import(`retext-${name}`)));
    const outer = unified()
      .use(plain(await import('remark-parse')))
      .use(plain(await import('remark-retext')), inner)
      .use(plain(await import('remark-stringify')))
      .freeze();
    return async (text) => {
      const file = new VFile({ value: text, path: 'draft.md' });
      await outer.run(outer.parse(file), file);
      return placed(file.messages);
    };
  };
}

const placed = (messages) =>
  messages.flatMap(({ place }) =>
    place && 'start' in place ? [{ start: place.start.offset, end: place.end.offset }] : [],
  );

export const peers = {
  'write-good': async () => {
    const lint = require('write-good');
    return (text) => lint(text).map(({ index, offset }) => ({ start: index, end: index + offset }));
  },
  'textlint with write-good': async () => {
    const { TextlintKernel } = await import('@textlint/kernel');
    const kernel = new TextlintKernel();
    const options = {
      filePath: '/draft.md',
      ext: '.md',
      plugins: [{ pluginId: 'markdown', plugin: plain(require('@textlint/textlint-plugin-markdown')) }],
      rules: [{ ruleId: 'write-good', rule: plain(require('textlint-rule-write-good')) }],
    };
    return async (text) =>
      (await kernel.lintText(text, options)).messages.map(({ range: [start, end] }) => ({ start, end }));
  },
  'seven retext rules': retext([
    'readability',
    'passive',
    'intensify',
    'simplify',
    'equality',
    'repeated-words',
    'indefinite-article',
  ]),
  alex: async () => {
    const { markdown } = await import('alex');
    return (text) => placed(markdown(text).messages);
  },
  Harper: async () => {
    const { LocalLinter, Dialect } = await import('harper.js');
    const { binary } = await import('harper.js/binary');
    const linter = new LocalLinter({ binary, dialect: Dialect.American });
    await linter.setup();
    return async (text) =>
      (await linter.lint(text, { language: 'markdown' })).map((lint) => {
        const { start, end } = lint.span();
        return { start, end };
      });
  },
};
