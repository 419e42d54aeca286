// The yardstick: underlines one word in the extension host itself, with no engine, no server and no pause.
const vscode = require('vscode');

exports.activate = ({ subscriptions }) => {
  const found = vscode.languages.createDiagnosticCollection('yardstick');
  const look = (document) => {
    if (document.languageId !== 'markdown') return;
    const words = document.getText().matchAll(/\bworld-class\b/g);
    found.set(
      document.uri,
      Array.from(words, ({ 0: { length }, index }) => {
        const range = new vscode.Range(document.positionAt(index), document.positionAt(index + length));
        return new vscode.Diagnostic(range, 'Better than whose?', vscode.DiagnosticSeverity.Warning);
      }),
    );
  };
  subscriptions.push(
    found,
    vscode.workspace.onDidOpenTextDocument(look),
    vscode.workspace.onDidChangeTextDocument(({ document }) => look(document)),
  );
  for (const document of vscode.workspace.textDocuments) look(document);
};
