import * as vscode from 'vscode';
import type { Check } from './names.ts';

const id = 'six-pager.sixpager';
const frontMatter = '---\nkind: prfaq\n---\n\n';
const draft = `${frontMatter}We talked to many customers. The change might possibly help them.\n`;

/** Every check of the list; each makes the documents it needs, unsaved, so that a host without a disk will do. */
export const inHost: Readonly<Record<Check, () => Promise<void>>> = {
  'the extension sleeps until markdown opens, then activates': async () => {
    const extension = vscode.extensions.getExtension(id);
    same(extension?.isActive, false, 'active before markdown opened');
    await open(draft);
    await until('activation', () => extension?.isActive);
  },

  'its commands exist': async () => {
    const all = await vscode.commands.getCommands(true);
    for (const name of ['newNarrative', 'nextSlot', 'previousSlot', 'fixAllSafe']) {
      same(all.includes(`sixpager.${name}`), true, name);
    }
  },

  'diagnostics arrive with rule, question and page': async () => {
    const finding = await diagnosed(await open(draft), 'vague-quantifier');
    same(finding.source, 'sixpager', 'source');
    same(/^How many.*“many customers”/.test(finding.message), true, finding.message);
    const page = typeof finding.code === 'object' ? finding.code.target.path : '';
    same(page.endsWith('/docs/rules/vague-quantifier.md'), true, page);
  },

  'diagnostics follow an edit': async () => {
    const document = await open(draft);
    await diagnosed(document, 'vague-quantifier');
    await replace(document, 'many', '14');
    await until('the finding to go', () => !find(document, 'vague-quantifier'));
    await replace(document, '14', 'many');
    await diagnosed(document, 'vague-quantifier');
  },

  'a quick fix mends the text': async () => {
    const document = await open(draft);
    const action = await offered(document, await diagnosed(document, 'vague-quantifier'));
    await apply(action);
    same(document.getText(), draft.replace('many', '[N of M]'), 'text');
  },

  'no fix is offered for text that has changed': async () => {
    const document = await open(draft);
    const finding = await diagnosed(document, 'vague-quantifier');
    await offered(document, finding);
    // Long enough for the squiggle to stay where it was.
    const settings = vscode.workspace.getConfiguration('sixpager');
    await settings.update('delay', 10_000, vscode.ConfigurationTarget.Global);
    await replace(document, 'many customers', 'nine customers');
    same(Boolean(find(document, 'vague-quantifier')), true, 'the squiggle is still there');
    same((await fixes(document, finding.range)).length, 0, 'fixes');
    await settings.update('delay', undefined, vscode.ConfigurationTarget.Global);
  },

  'fix all safe mends what needs no fact and leaves the rest': async () => {
    const document = await open(draft);
    await diagnosed(document, 'hedge');
    await vscode.commands.executeCommand('sixpager.fixAllSafe');
    same(document.getText(), draft.replace('might possibly', 'might'), 'text');
  },

  'a new narrative is an untitled markdown document with slots': async () => {
    const document = await newNarrative();
    same(document.isUntitled, true, 'untitled');
    same(document.languageId, 'markdown', 'language');
    same(/\[\w+/.test(document.getText()), true, document.getText());
  },

  'slots are visited forwards and backwards': async () => {
    await newNarrative();
    await vscode.commands.executeCommand('sixpager.nextSlot');
    const first = selected();
    same(/^\[.+\]$/.test(first), true, first);
    await vscode.commands.executeCommand('sixpager.nextSlot');
    same(selected() === first, false, 'the second slot');
    await vscode.commands.executeCommand('sixpager.previousSlot');
    same(selected(), first, 'back at the first slot');
  },

  'a hover says why, with links': async () => {
    const document = await open(draft);
    const { range } = await diagnosed(document, 'vague-quantifier');
    const command = 'vscode.executeHoverProvider';
    await until('the hover', async () => {
      const hovers: readonly vscode.Hover[] = await vscode.commands.executeCommand(
        command,
        document.uri,
        range.start,
      );
      const said = hovers.flatMap(({ contents }) =>
        contents.map((part) => (typeof part === 'string' ? part : part.value)),
      );
      return said.some((text) => text.includes('command:sixpager.applyFix') && text.includes('[About vague'));
    });
  },

  'the outline has the sections with their length': async () => {
    const document = await open(`${frontMatter}# Orders\n\nWe left.\n\n## Customer FAQ\n\nIt is free.\n`);
    const command = 'vscode.executeDocumentSymbolProvider';
    await until('the outline', async () => {
      const symbols: readonly vscode.DocumentSymbol[] | undefined = await vscode.commands.executeCommand(
        command,
        document.uri,
      );
      const ours = symbols?.find(({ name, detail }) => name === 'Orders' && /^3 words/.test(detail));
      return ours?.children.some(({ name, detail }) => name === 'Customer FAQ' && /^5 words/.test(detail));
    });
  },

  'Is It Ready? jumps to what is open': async () => {
    await open(`${frontMatter}We talked to [N of M] customers, and we left in May 2026.\n`);
    const done = vscode.commands.executeCommand('sixpager.isItReady');
    await until('the jump', async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return selected() !== '';
    });
    await done;
  },

  'the sample opens as a narrative': async () => {
    await vscode.commands.executeCommand('sixpager.openSample');
    const document = vscode.window.activeTextEditor?.document;
    if (!document?.isUntitled) throw new Error('no unsaved document is open');
    await diagnosed(document, 'vague-quantifier');
  },

  'a config file of the workspace is read where it lies, and again when it changes': async () => {
    await write('.sixpager.yaml', 'rules: { vague-quantifier: off }\n');
    const document = await vscode.workspace.openTextDocument(await write('memo.md', draft));
    await vscode.window.showTextDocument(document);
    await diagnosed(document, 'hedge');
    same(find(document, 'vague-quantifier'), undefined, 'the finding that the file switches off');
    await write('.sixpager.yaml', 'rules: { hedge: off }\n');
    await diagnosed(document, 'vague-quantifier');
    same(find(document, 'hedge'), undefined, 'the finding that the file switches off now');
    await write('.sixpager.yaml', '');
  },

  'a version from git is quiet, and stays as it is': async () => {
    const past = await vscode.workspace.openTextDocument(version('HEAD'));
    await vscode.window.showTextDocument(past);
    same(past.languageId, 'markdown', 'language');
    // Neither waits for an answer to what it says.
    void vscode.commands.executeCommand('sixpager.fixAllSafe');
    void vscode.commands.executeCommand('sixpager.changeKind');
    // Opened afterwards: when its findings are there, those of the past would be.
    await diagnosed(await open(draft), 'hedge');
    same(vscode.languages.getDiagnostics(past.uri).length, 0, 'findings in the past');
    same(past.getText(), draft, 'text of the past');
  },

  'in the merge editor what is merged is checked, and the versions are quiet': async () => {
    const [base, ours, theirs] = ['base', 'ours', 'theirs'].map(version);
    const output = await write('merged-memo.md', draft);
    await vscode.commands.executeCommand('_open.mergeEditor', {
      base,
      input1: { uri: ours, title: 'Ours' },
      input2: { uri: theirs, title: 'Theirs' },
      output,
    });
    await diagnosed({ uri: output }, 'hedge');
    for (const uri of [base, ours, theirs])
      same(uri && vscode.languages.getDiagnostics(uri).length, 0, `findings in ${uri}`);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  },

  'sections fold with what is below them': async () => {
    const document = await open(
      `${frontMatter}# Orders\n\nWe left.\n\n## FAQ\n\nIt is free.\n\n# Appendix\n\nNone.\n`,
    );
    await until('the sections to fold', async () => {
      const ranges: readonly vscode.FoldingRange[] | undefined = await vscode.commands.executeCommand(
        'vscode.executeFoldingRangeProvider',
        document.uri,
      );
      const folds = new Set(ranges?.map(({ start, end }) => `${start}–${end}`));
      return ['4–10', '8–10', '12–14'].every((fold) => folds.has(fold));
    });
    // What the status bar says is read of the draft that was open last.
    await open(draft);
  },
};

/** What the editor’s git extension shows of the past: a document that nobody can write. */
vscode.workspace.registerTextDocumentContentProvider('git', { provideTextDocumentContent: () => draft });

const version = (name: string): vscode.Uri =>
  vscode.Uri.from({ scheme: 'git', path: '/memo.md', query: name });

/** Writes a file into the open folder. */
async function write(name: string, text: string): Promise<vscode.Uri> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  if (!folder) throw new Error('no folder is open');
  const uri = vscode.Uri.joinPath(folder, name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

async function open(content: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
  await vscode.window.showTextDocument(document);
  return document;
}

/** Runs the command as a user does who takes the first kind of the list. */
async function newNarrative(): Promise<vscode.TextDocument> {
  const before = vscode.window.activeTextEditor;
  const done = vscode.commands.executeCommand('sixpager.newNarrative');
  await until('the new document', async () => {
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    return vscode.window.activeTextEditor !== before;
  });
  await done;
  const document = vscode.window.activeTextEditor?.document;
  if (!document) throw new Error('no document is open');
  return document;
}

const ruleOf = ({ code }: vscode.Diagnostic) => (typeof code === 'object' ? code.value : code);

/** What has findings. */
type Checked = Pick<vscode.TextDocument, 'uri'>;

const find = ({ uri }: Checked, rule: string) =>
  vscode.languages.getDiagnostics(uri).find((diagnostic) => ruleOf(diagnostic) === rule);

const diagnosed = (document: Checked, rule: string) =>
  until(`the diagnostic ${rule}`, () => find(document, rule));

/** The first fix for a finding. Asked again and again: while it starts, VS Code answers with nothing. */
const offered = (document: vscode.TextDocument, { range }: vscode.Diagnostic) =>
  until('a quick fix', async () => (await fixes(document, range))[0]);

/** The quick fixes at a range, edits included. */
async function fixes(
  { uri }: vscode.TextDocument,
  range: vscode.Range,
): Promise<readonly vscode.CodeAction[]> {
  const kind = vscode.CodeActionKind.QuickFix.value;
  return vscode.commands.executeCommand('vscode.executeCodeActionProvider', uri, range, kind, 20);
}

async function apply({ edit, title }: vscode.CodeAction): Promise<void> {
  if (!edit || !(await vscode.workspace.applyEdit(edit))) throw new Error(`“${title}” did not apply`);
}

async function replace(document: vscode.TextDocument, from: string, to: string): Promise<void> {
  const start = document.getText().indexOf(from);
  const edit = new vscode.WorkspaceEdit();
  const range = new vscode.Range(document.positionAt(start), document.positionAt(start + from.length));
  edit.replace(document.uri, range, to);
  same(await vscode.workspace.applyEdit(edit), true, 'edit');
}

function selected(): string {
  const editor = vscode.window.activeTextEditor;
  return editor?.document.getText(editor.selection) ?? '';
}

function same(got: unknown, wanted: unknown, what: string): void {
  if (got !== wanted)
    throw new Error(`${what}: got ${JSON.stringify(got)}, wanted ${JSON.stringify(wanted)}`);
}

async function until<T>(what: string, ask: () => T | Promise<T>): Promise<NonNullable<T>> {
  for (const start = Date.now(); Date.now() - start < 15_000; ) {
    const answer = await ask();
    if (answer) return answer;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`waited 15 s for ${what}`);
}
