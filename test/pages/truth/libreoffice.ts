import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A word on a page, in points from the page’s top left corner. */
export interface Word {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What is missing to ask LibreOffice, in words; undefined if all is there. */
export function whatIsMissing(): string | undefined {
  const programs = ['soffice', 'pdftotext'].filter((name) => !answers(name));
  if (programs.length > 0)
    return `${programs.join(' and ')} (Debian: libreoffice-writer-nogui, poppler-utils)`;
  const fonts = ['Carlito', 'Liberation Sans', 'Liberation Serif', 'Liberation Mono'].filter(
    (name) => !hasFont(name),
  );
  if (fonts.length === 0) return undefined;
  return `the fonts ${fonts.join(', ')} (Debian: fonts-crosextra-carlito, fonts-liberation2)`;
}

function answers(program: string): boolean {
  try {
    execFileSync('which', [program], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function hasFont(name: string): boolean {
  try {
    return execFileSync('fc-match', ['-f', '%{family}', name], { encoding: 'utf8' }).startsWith(name);
  } catch {
    return false;
  }
}

/** What makes the PDFs: `loaded` converts what LibreOffice loads at once, `settled` lays it out a second time first. */
export type Layout = 'loaded' | 'settled';

/** The words of every page that LibreOffice makes of DOCX files, by name. Files that it cannot open are absent. */
export async function pagesOf(
  files: ReadonlyMap<string, Uint8Array>,
  layout: Layout = 'loaded',
): Promise<Map<string, readonly (readonly Word[])[]>> {
  const folder = mkdtempSync(join(tmpdir(), 'sixpager-pages-'));
  try {
    for (const [name, data] of files) writeFileSync(join(folder, `${name}.docx`), data);
    await (layout === 'settled' ? settle(folder) : convert(folder, [...files.keys()]));
    const pages = new Map<string, readonly (readonly Word[])[]>();
    for (const name of files.keys()) {
      const words = await wordsOf(join(folder, `${name}.pdf`));
      if (words) pages.set(name, words);
    }
    return pages;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** One process for many files: its start takes longer than a file. */
async function convert(folder: string, names: readonly string[]): Promise<void> {
  const profile = join(folder, 'profile');
  mkdirSync(profile);
  for (let at = 0; at < names.length; at += 60) {
    const files = names.slice(at, at + 60).map((name) => `${name}.docx`);
    const settings = `-env:UserInstallation=${pathToFileURL(profile).href}`;
    await run('soffice', [settings, '--headless', '--convert-to', 'pdf', ...files], { cwd: folder });
  }
}

/** Debian’s Python, which is the one that has LibreOffice’s module. */
const python = '/usr/bin/python3';

/** What is missing to have LibreOffice lay a file out twice, in words; undefined if all is there. */
export function whatSettlingMisses(): string | undefined {
  try {
    execFileSync(python, ['-c', 'import uno'], { stdio: 'ignore' });
    return undefined;
  } catch {
    return 'the Python module uno (Debian: python3-uno)';
  }
}

async function settle(folder: string): Promise<void> {
  const pipe = basename(folder);
  const settings = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  await Promise.all([
    run('soffice', [settings, '--headless', '--norestore', `--accept=pipe,name=${pipe};urp;`]),
    run(python, [join(import.meta.dirname, 'settle.py'), pipe, folder]),
  ]);
}

async function wordsOf(pdf: string): Promise<Word[][] | undefined> {
  const list = `${pdf}.html`;
  try {
    await run('pdftotext', ['-bbox', pdf, list]);
  } catch {
    return undefined;
  }
  return readFileSync(list, 'utf8')
    .split('<page ')
    .slice(1)
    .map((page) => Array.from(page.matchAll(word), wordFrom));
}

const word = /<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*?)<\/word>/g;
const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function wordFrom([, left, top, right, bottom, text = '']: RegExpMatchArray): Word {
  return {
    text: text.replace(/&(\w+);/g, (whole, name: string) => named[name] ?? whole),
    left: Number(left),
    top: Number(top),
    right: Number(right),
    bottom: Number(bottom),
  };
}
