// `npm start`: from a bare checkout to a linted draft.
import { main, node, quietly, show } from './run.mjs';
import { ensureRoot } from './setup.mjs';

const draft = 'examples/weak-prfaq.md';

await main(async () => {
  ensureRoot();
  quietly('The build', 'npm', ['run', '--silent', 'build']);
  console.log(`\nsixpager lint ${draft}\n`);
  const code = await show(node(), ['dist/cli.js', 'lint', draft]);
  // 1 says that there are findings, which is what the example is for.
  if (code > 1) return code;
  console.log(`
Your own draft:   node dist/cli.js lint draft.md
A new one:        node dist/cli.js new prfaq draft.md
In VS Code:       npm run package
                  code --install-extension sixpager.vsix
In a browser:     npm run editor   (VS Code with the extension and the examples)
All tests:        npm test`);
});
