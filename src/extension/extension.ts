import type { ExtensionContext } from 'vscode';
import { startLater } from './later.ts';

let stop: (() => Promise<void>) | undefined;

export function activate(context: ExtensionContext): void {
  stop = startLater(context, () => import('./desk.ts'));
}

export function deactivate(): Promise<void> | undefined {
  return stop?.();
}
