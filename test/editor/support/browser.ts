// A browser window that can reach one server and nothing else.
import { type Browser, chromium, type Page } from 'playwright-core';

export interface Window {
  readonly page: Page;
  /** Addresses outside the server that something in the window asked for; every such request was refused. */
  readonly outside: readonly string[];
  close(): Promise<void>;
}

export interface WindowOptions {
  readonly width?: number;
  readonly height?: number;
  /** Pixels of the screen per pixel of the page. */
  readonly scale?: number;
}

/** Opens a window that may talk to `origin` alone. */
export async function openWindow(origin: string, options: WindowOptions = {}): Promise<Window> {
  const { width = 1280, height = 800, scale = 1 } = options;
  const browser = await launch();
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: scale,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const outside: string[] = [];
  const isOutside = ({ protocol, host }: URL) =>
    /^(http|ws)s?:$/.test(protocol) && host !== new URL(origin).host;
  await context.route(isOutside, (route) => {
    outside.push(route.request().url());
    return route.abort();
  });
  const page = await context.newPage();
  // Only noticed here; the browser finds no address for it. Playwright’s own way to refuse a socket wraps them all, and
  // hands large messages of the good ones over in the wrong order.
  page.on('websocket', (socket) => {
    if (isOutside(new URL(socket.url()))) outside.push(socket.url());
  });
  page.setDefaultTimeout(30_000);
  return { page, outside, close: () => browser.close() };
}

function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    // Root may not use Chromium's sandbox; the rest keeps the browser itself from asking for anything.
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  });
}
