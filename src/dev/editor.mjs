// `npm run editor`: the real VS Code in a browser, with the extension and copies of the examples.
import { main, node, quietly, show } from './run.mjs';
import { ensureEditor, ensureRoot } from './setup.mjs';

await main(async () => {
  ensureRoot();
  ensureEditor();
  console.log('Packaging the extension …');
  quietly('Packaging', 'npm', ['run', '--silent', 'package']);
  return show(node(), ['--disable-warning=MODULE_TYPELESS_PACKAGE_JSON', 'src/dev/open-editor.ts']);
});
