// What the extension's pure modules need of VS Code, for tests outside it: English, or a language nobody speaks.

let pseudo = false;

/** Runs with every translated string in ⟦ ⟧, as VS Code runs with another language's bundle. */
export function inPseudoLocale<T>(run: () => T): T {
  pseudo = true;
  try {
    return run();
  } finally {
    pseudo = false;
  }
}

export const l10n = {
  t(message: string, ...args: readonly (string | number)[]): string {
    const text = message.replace(/\{(\d+)\}/g, (whole, at: string) => String(args[Number(at)] ?? whole));
    return pseudo ? `⟦${text}⟧` : text;
  },
};
