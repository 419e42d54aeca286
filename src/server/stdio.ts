import { createConnection } from 'vscode-languageserver/node';
import { disk } from '../config/disk.ts';
import { makeChecker, serve } from './core.ts';

/**
 * The server of `sixpager --stdio`, for other editors than VS Code. The bundle lies in dist, beside the engine that it
 * shares with the command line; what a finding links to is in docs beside dist.
 */
export function startServer(): void {
  serve(createConnection(), { makeChecker, packageUrl: new URL('../', import.meta.url).href, disk });
}
