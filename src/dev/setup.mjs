// Brings a bare machine to where the project can be built and tested. Each step is quick when there is nothing to do.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure, node, quietly, root } from './run.mjs';

const editorTests = join(root, 'test/editor');
const codeServer = join(editorTests, 'node_modules/code-server');
const network = 'Check the network and npm’s registry (`npm ping`), then run the command again.';

/** Root dependencies: everything but the editor. */
export function ensureRoot() {
  if (isInstalled(root)) return;
  const [major] = process.versions.node.split('.').map(Number);
  if (major < 20) throw new Failure(`Node 20 or newer is needed; ${process.execPath} is ${process.version}.`);
  console.log('Installing dependencies …');
  install('the dependencies', root);
  if (major < 24 && node() === process.execPath) {
    throw new Failure(
      `The tools of this project need Node 24. The package “node” brings it along, but npm did not run its install
script: node_modules/node/bin is missing. Allow it (\`npm config get ignore-scripts\` should say false), delete
node_modules and run the command again; or install Node 24 yourself.`,
    );
  }
}

/** A VS Code that runs in a browser, and what drives that browser. */
export function ensureEditor() {
  if (!isInstalled(editorTests)) {
    console.log('Installing VS Code for the tests (600 MB) …');
    install('the editor', editorTests, '--ignore-scripts');
  }
  // code-server's own postinstall compiles modules that are not needed here and demands Kerberos headers for it.
  const vscode = join(codeServer, 'lib/vscode');
  const done = join(vscode, '.installed-for-tests');
  if (existsSync(done)) return;
  console.log('Installing VS Code’s own dependencies …');
  install('VS Code’s dependencies', vscode, '--omit=dev', '--ignore-scripts');
  writeFileSync(done, '');
}

/**
 * Not `npm ci`: it refuses a lock file that lacks packages for other platforms, as one has that was made where they
 * could not be had. This takes the locked versions too, and leaves the lock file alone.
 */
function install(what, cwd, ...more) {
  const args = ['install', '--no-save', '--loglevel=error', ...more];
  quietly(`Installing ${what}`, 'npm', args, { cwd, advice: network });
}

const chromiums = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Returns the path of a Chromium or Chrome; installs Debian's where that is possible. */
export function ensureChromium() {
  const given = process.env.CHROMIUM;
  if (given && existsSync(given)) return given;
  if (given)
    throw new Failure(
      `There is no browser at ${given}.\nThe variable CHROMIUM says it is there: correct or unset it.`,
    );
  const found = chromiums.find((file) => existsSync(file));
  if (found) return found;
  const advice = 'Install Chromium or Google Chrome, or say where it is: CHROMIUM=/path/to/chrome npm test';
  if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) {
    const looked = chromiums.join('\n  ');
    throw new Failure(
      `Chromium is missing: the tests in a real VS Code need it. Looked for it at\n  ${looked}\n${advice}`,
    );
  }
  console.log('Installing Chromium (apt-get) …');
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  quietly('Reading Debian’s package lists', 'apt-get', ['update', '-qq'], { env, advice });
  const args = ['install', '-y', '-qq', '--no-install-recommends', 'chromium'];
  quietly('Installing Chromium', 'apt-get', args, { env, advice });
  return '/usr/bin/chromium';
}

const printing = [
  'libreoffice-writer-nogui',
  'poppler-utils',
  'fonts-crosextra-carlito',
  'fonts-liberation2',
];

/**
 * What pages are compared with, on CI alone: it is large, and without it those tests are skipped and say so. Where it
 * cannot be installed they are, too.
 */
export function ensureLibreOffice() {
  const has = (name) => existsSync(`/usr/bin/${name}`);
  if (!process.env.CI || (has('soffice') && has('pdftotext'))) return;
  if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) return;
  console.log('Installing LibreOffice (apt-get) …');
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  try {
    quietly('Reading Debian’s package lists', 'apt-get', ['update', '-qq'], { env });
    quietly('Installing LibreOffice', 'apt-get', ['install', '-y', '-qq', ...printing], { env });
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    console.log(`Pages are not compared with LibreOffice’s. ${error.message}`);
  }
}

/**
 * Whether node_modules holds what package-lock.json asks for. npm writes down what it installed when it is done,
 * so an interrupted or outdated installation shows. Packages for other platforms are optional and absent.
 */
function isInstalled(folder) {
  const record = join(folder, 'node_modules/.package-lock.json');
  if (!existsSync(record)) return false;
  const { '': _project, ...wanted } = readPackages(join(folder, 'package-lock.json'));
  const installed = readPackages(record);
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => installed[path]?.version === version || (optional && !installed[path]),
  );
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch (error) {
    throw new Failure(`${file} cannot be read: ${error.message}\nRestore it with \`git checkout ${file}\`.`);
  }
}
