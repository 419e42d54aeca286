import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type ExportParams, type ExportResult, exportRequest, type Obstacle } from '../../server/protocol.ts';
import { fontsOf, loadExports } from '../export-bundle.ts';
import type { Command } from './command.ts';

/** Writes the draft as a file to hand over. What is open in it is told first; the dialog asks before it replaces a file. */
export function exportDraft(client: BaseLanguageClient, extension: vscode.Uri): Command {
  return {
    id: 'sixpager.export',
    async run(given) {
      const document = vscode.window.activeTextEditor?.document;
      if (!document) return;
      const uri = client.code2ProtocolConverter.asUri(document.uri);
      const params: ExportParams = { uri, ...stripSetting(document) };
      const { draft } = await client.sendRequest<ExportResult>(exportRequest, params);
      if (!draft) return;
      if (draft.open.length > 0 && !(await isWantedAsItIs(draft.open))) return;
      const target = given instanceof vscode.Uri ? given : await askWhere(document);
      if (!target) return;
      const to = target.path.toLowerCase().endsWith('.pdf') ? 'pdf' : 'docx';
      try {
        const { draftFile } = await loadExports(extension);
        const data = await draftFile(draft.text, { to, format: draft.format, fonts: fontsOf(extension) });
        await vscode.workspace.fs.writeFile(target, data);
        await vscode.window.showInformationMessage(written(target, draft.stripped));
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        await vscode.window.showErrorMessage(
          vscode.l10n.t('{0} was not written: {1}', nameOf(target), reason),
        );
      }
    },
  };
}

/** What the writer has set; nothing where the kind decides. */
function stripSetting(document: vscode.TextDocument): Pick<ExportParams, 'stripHeadings'> {
  const wanted = vscode.workspace.getConfiguration('sixpager', document).get<string>('export.stripHeadings');
  return wanted === 'always' || wanted === 'never' ? { stripHeadings: wanted === 'always' } : {};
}

function written(target: vscode.Uri, stripped: number): string {
  const name = nameOf(target);
  if (stripped === 0) return vscode.l10n.t('Wrote {0}.', name);
  return stripped === 1
    ? vscode.l10n.t('Wrote {0}, without 1 drafting heading.', name)
    : vscode.l10n.t('Wrote {0}, without {1} drafting headings.', name, stripped);
}

const nameOf = ({ path }: vscode.Uri): string => path.slice(path.lastIndexOf('/') + 1);

const shown = 8;

async function isWantedAsItIs(open: readonly Obstacle[]): Promise<boolean> {
  const yes = vscode.l10n.t('Export as It Is');
  const lines = open
    .slice(0, shown)
    .map(({ message, range }) => vscode.l10n.t('Line {0}: {1}', range.start.line + 1, message));
  const rest = open.length > shown ? [vscode.l10n.t('And {0} more.', open.length - shown)] : [];
  const title =
    open.length === 1
      ? vscode.l10n.t('1 thing is open in this draft.')
      : vscode.l10n.t('{0} things are open in this draft.', open.length);
  const options = { modal: true, detail: [...lines, ...rest].join('\n') };
  return (await vscode.window.showWarningMessage(title, options, yes)) === yes;
}

function askWhere(document: vscode.TextDocument): Thenable<vscode.Uri | undefined> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  const beside = document.uri.with({ path: document.uri.path.replace(/(?:\.(?:md|markdown))?$/i, '.docx') });
  const untitled = folder && vscode.Uri.joinPath(folder, 'draft.docx');
  const defaultUri = document.isUntitled ? untitled : beside;
  return vscode.window.showSaveDialog({
    title: vscode.l10n.t('Export'),
    saveLabel: vscode.l10n.t('Export'),
    filters: { [vscode.l10n.t('Word document')]: ['docx'], PDF: ['pdf'] },
    ...(defaultUri && { defaultUri }),
  });
}
