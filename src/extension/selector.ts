/**
 * The schemes under which writers keep drafts: disk, unsaved, GitHub and other virtual workspaces, remotes, memory.
 * All others stay quiet: the left side of a diff (`git`), output, notebook cells, input boxes, our own rule pages.
 */
export const draftSchemes: readonly string[] = [
  'file',
  'untitled',
  'vscode-vfs',
  'vscode-remote',
  'vscode-userdata',
  'vscode-test-web',
  'github',
  'memfs',
  'tmp',
  'vsls',
];

/** What both the language client and the status bar take for a draft. */
export const draftSelector = draftSchemes.map((scheme) => ({ language: 'markdown', scheme }));

/** Whether the server reads this document. */
export function isDraft({ languageId, uri }: DraftLike): boolean {
  return languageId === 'markdown' && draftSchemes.includes(uri.scheme);
}

/** What of a document tells whether it is a draft. */
interface DraftLike {
  readonly languageId: string;
  readonly uri: { readonly scheme: string };
}
