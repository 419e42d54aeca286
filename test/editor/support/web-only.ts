// VS Code for the Web as vscode.dev runs it: a folder of static files, no server side, extensions in a web worker.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { quietSettings, vscodeBuild } from '../../../src/dev/vscode.ts';

export interface WebOnly {
  readonly origin: string;
  stop(): void;
}

/** Serves VS Code's files, the extension and one page that loads both. The workspace is in memory. */
export async function startWebOnly(extension: string): Promise<WebOnly> {
  const workbench = detachedWorkbench();
  const server = createServer((request, response) => {
    const { host = '' } = request.headers;
    const path = decodeURIComponent(new URL(request.url ?? '/', `http://${host}`).pathname);
    if (path === '/') send(response, '.html', page(host));
    else if (path === `${code}/workbench.js`) send(response, '.js', workbench);
    else sendFile(response, path, { '/build/': vscodeBuild, '/extension/': extension });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return {
    origin: `http://127.0.0.1:${port}`,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

const code = '/build/out/vs/code/browser/workbench';

/** code-server's two changes that tie the workbench to a server, put back to what VS Code's own source has. */
const putBack = [
  [',remoteAuthority:location.host}', '}'],
  [
    'P.file(this.userDataPath).with({scheme:J.vscodeRemote}),"User")',
    'P.file("/User").with({scheme:J.vscodeUserData}))',
  ],
] as const;

function detachedWorkbench(): string {
  const file = join(vscodeBuild, 'out/vs/code/browser/workbench/workbench.js');
  return putBack.reduce(
    (source, [from, to]) => {
      if (source.split(from).length !== 2) {
        throw new Error(`${file} does not have this exactly once (another version of code-server?): ${from}`);
      }
      return source.replace(from, () => to);
    },
    readFileSync(file, 'utf8'),
  );
}

function page(authority: string): string {
  const uri = (path: string) => ({ scheme: 'http', authority, path });
  const configuration = {
    folderUri: { scheme: 'tmp', authority: '', path: '/drafts' },
    developmentOptions: {
      enableSmokeTestDriver: true,
      extensions: [uri('/extension')],
      extensionTestsPath: uri('/extension/test/index.js'),
    },
    configurationDefaults: quietSettings,
    enableWorkspaceTrust: false,
    _wrapWebWorkerExtHostInIframe: false,
    webviewEndpoint: `http://${authority}/build/out/vs/workbench/contrib/webview/browser/pre`,
    // code-server asks for these four, whatever they are.
    isEnabledFileDownloads: false,
    isEnabledFileUploads: false,
    isEnabledCoderGettingStarted: false,
    userDataPath: '/unused',
    productConfiguration: { enableTelemetry: false, extensionsGallery: {} },
  };
  const settings = JSON.stringify(configuration).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return `<!DOCTYPE html>
<meta charset="utf-8">
<meta id="vscode-workbench-web-configuration" data-settings="${settings}">
<link rel="stylesheet" href="${code}/workbench.css">
<body aria-label=""></body>
<script>globalThis._VSCODE_FILE_ROOT = location.origin + '/build/out/';</script>
<script type="module" src="/build/out/nls.messages.js"></script>
<script type="module" src="${code}/workbench.js"></script>`;
}

function sendFile(response: ServerResponse, path: string, folders: Readonly<Record<string, string>>): void {
  const [prefix, folder] = Object.entries(folders).find(([start]) => path.startsWith(start)) ?? [];
  const file = prefix && folder ? normalize(join(folder, path.slice(prefix.length))) : '';
  if (!folder || !file.startsWith(folder) || !existsSync(file) || !statSync(file).isFile()) {
    response.writeHead(404).end();
    return;
  }
  send(response, extname(file), readFileSync(file));
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mjs': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
};

function send(response: ServerResponse, extension: string, body: string | Buffer): void {
  const type = types[extension] ?? 'application/octet-stream';
  response.writeHead(200, { 'content-type': type, 'access-control-allow-origin': '*' }).end(body);
}
