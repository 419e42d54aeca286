import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Command } from './command.ts';

/** Starts the server again, also after it stopped for good. */
export function restartServer(client: BaseLanguageClient): Command {
  return {
    id: 'sixpager.restartServer',
    async run() {
      if (client.isRunning()) await client.stop();
      await client.start();
    },
  };
}

export function showLog(client: BaseLanguageClient): Command {
  return {
    id: 'sixpager.showLog',
    async run() {
      client.outputChannel.show();
    },
  };
}
