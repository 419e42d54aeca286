// Installs the programs that some tests ask for a second opinion: an office suite for pages, another editor for the
// language server. Debian only, as root; without them those tests skip and say so.
import { existsSync } from 'node:fs';
import { Failure, main, quietly } from './run.mjs';

/** What each package is asked for, by a file that it brings. */
const packages = [
  ['/usr/bin/nvim', 'neovim'],
  ['/usr/bin/soffice', 'libreoffice-writer-nogui'],
  ['/usr/bin/pdftotext', 'poppler-utils'],
  ['/usr/lib/python3/dist-packages/uno.py', 'python3-uno'],
  ['/usr/bin/qpdf', 'qpdf'],
  ['/usr/share/fonts/truetype/crosextra/Carlito-Regular.ttf', 'fonts-crosextra-carlito'],
  ['/usr/share/fonts/truetype/liberation2/LiberationSans-Regular.ttf', 'fonts-liberation2'],
];

await main(async () => {
  const missing = packages.filter(([file]) => !existsSync(file)).map(([, name]) => name);
  if (missing.length === 0) return 0;
  if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) {
    console.log(`Without ${missing.join(', ')} some tests are skipped.`);
    return 0;
  }
  console.log(`Installing ${missing.join(', ')} …`);
  const options = {
    env: { DEBIAN_FRONTEND: 'noninteractive' },
    advice: 'Without them some tests are skipped.',
  };
  try {
    quietly('Reading Debian’s package lists', 'apt-get', ['update', '-qq'], options);
    quietly(
      'Installing',
      'apt-get',
      ['install', '-y', '-qq', '--no-install-recommends', ...missing],
      options,
    );
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    console.error(error.message);
  }
  return 0;
});
