import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { makeChecker, serve } from './core.ts';

// The worker's own scope is the port; the types of a page and of a worker cannot be loaded together.
const port = globalThis as unknown as Worker;

serve(createConnection(new BrowserMessageReader(port), new BrowserMessageWriter(port)), { makeChecker });
