import type { ClientCapabilities } from 'vscode-languageserver';

/** What the client on the other side can do, as far as it changes what we send. */
export interface ClientFeatures {
  /** Asks for a code action's edit when the writer chooses it. */
  readonly resolvesEdits: boolean;
  /** Takes edits that name the version they were made for. */
  readonly documentChanges: boolean;
  readonly relatedInformation: boolean;
  readonly codeDescription: boolean;
  /** Answers `workspace/configuration`. */
  readonly configuration: boolean;
  /** Lets the server ask to be told of changed settings. */
  readonly registersConfiguration: boolean;
  /** Lets the server ask to be told of changed files. */
  readonly watchesFiles: boolean;
}

export function readFeatures(capabilities: ClientCapabilities): ClientFeatures {
  const { workspace, textDocument } = capabilities;
  const codeAction = textDocument?.codeAction;
  return {
    resolvesEdits:
      codeAction?.dataSupport === true && codeAction.resolveSupport?.properties.includes('edit') === true,
    documentChanges: workspace?.workspaceEdit?.documentChanges === true,
    relatedInformation: textDocument?.publishDiagnostics?.relatedInformation === true,
    codeDescription: textDocument?.publishDiagnostics?.codeDescriptionSupport === true,
    configuration: workspace?.configuration === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
  };
}
