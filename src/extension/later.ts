import { commands, type ExtensionContext } from 'vscode';

/** What runs once the editor has gone on: language client, views, what the commands do. */
export interface Desk {
  run(command: string, args: readonly unknown[]): unknown;
  stop(): Promise<void>;
}

type Load = () => Promise<{ readonly startDesk: (context: ExtensionContext) => Desk }>;

/**
 * Activates at once, for every extension that comes after waits for it: the commands are there, and what they need is
 * read in a turn of its own. A command that is called before waits. Returns what stops it all.
 */
export function startLater(context: ExtensionContext, load: Load): () => Promise<void> {
  const desk = new Promise<void>((resolve) => setTimeout(resolve))
    .then(load)
    .then(({ startDesk }) => startDesk(context));
  for (const id of contributed(context)) {
    const run = async (...args: unknown[]): Promise<unknown> => (await desk).run(id, args);
    context.subscriptions.push(commands.registerCommand(id, run));
  }
  return async () => await (await desk).stop();
}

/** The commands of the manifest, which are all that there are. */
function contributed({ extension }: ExtensionContext): readonly string[] {
  const { contributes } = extension.packageJSON as Manifest;
  return contributes.commands.map(({ command }) => command);
}

interface Manifest {
  readonly contributes: { readonly commands: readonly { readonly command: string }[] };
}
