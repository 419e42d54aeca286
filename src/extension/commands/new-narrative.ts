import * as vscode from 'vscode';
import { readSlots } from '../../document/slots.ts';
import { assessmentTemplate } from '../../narratives/assessment-template.ts';
import { kinds } from '../../narratives/kinds.ts';
import type { Narrative } from '../../narratives/narrative.ts';
import type { Command } from './command.ts';

/** Opens a new document with a kind's template; asks for the kind unless a keybinding or a link names it. */
export function newNarrative(): Command {
  return {
    id: 'sixpager.newNarrative',
    async run(kind) {
      const narrative = kinds.find(({ id }) => id === kind) ?? (await askKind());
      if (!narrative) return;
      const content = narrative.id === 'writing-assessment' ? await askPrompt() : narrative.template;
      if (content === undefined) return;
      const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
      await vscode.window.showTextDocument(document, { selection: firstSlot(document) });
    },
  };
}

async function askKind(): Promise<Narrative | undefined> {
  const items = kinds
    .filter(({ template }) => template !== undefined)
    .map((narrative) => ({ label: narrative.title, detail: narrative.description, narrative }));
  const options = {
    title: vscode.l10n.t('New narrative'),
    placeHolder: vscode.l10n.t('What are you writing?'),
    matchOnDetail: true,
  };
  return (await vscode.window.showQuickPick(items, options))?.narrative;
}

const prompts = () => [
  {
    label: vscode.l10n.t('A judgment call'),
    detail: vscode.l10n.t(
      'A decision that could not be analysed: what you knew, what you chose, what came of it.',
    ),
    prompt: 'judgment' as const,
  },
  {
    label: vscode.l10n.t('An invention'),
    detail: vscode.l10n.t('The most inventive thing you have done: what did not exist, and what it changed.'),
    prompt: 'invention' as const,
  },
  {
    label: vscode.l10n.t('Another question…'),
    detail: vscode.l10n.t('Paste it: each of its parts gets its place.'),
    prompt: undefined,
  },
];

/** The template for the prompt that the writer was set; undefined when they change their mind. */
async function askPrompt(): Promise<string | undefined> {
  const options = {
    title: vscode.l10n.t('Writing assessment'),
    placeHolder: vscode.l10n.t('Which question do you answer?'),
  };
  const picked = await vscode.window.showQuickPick(prompts(), options);
  if (!picked) return undefined;
  const prompt =
    picked.prompt ??
    (await vscode.window.showInputBox({
      title: vscode.l10n.t('The question you were set'),
      prompt: vscode.l10n.t('Paste it whole. It is put at the top of the draft.'),
      ignoreFocusOut: true,
    }));
  return prompt === undefined || prompt.trim() === '' ? undefined : assessmentTemplate(prompt);
}

/** Selected as the document opens, and without the server: a selection set afterwards can lose against the editor's own. */
function firstSlot(document: vscode.TextDocument): vscode.Range {
  const [slot] = readSlots(document.getText());
  return new vscode.Range(document.positionAt(slot?.start ?? 0), document.positionAt(slot?.end ?? 0));
}
