/** What is checked inside each extension host. The names are apart so that tests outside VS Code can list them. */
export const checks = [
  'the extension sleeps until markdown opens, then activates',
  'its commands exist',
  'diagnostics arrive with rule, question and page',
  'diagnostics follow an edit',
  'a quick fix mends the text',
  'no fix is offered for text that has changed',
  'fix all safe mends what needs no fact and leaves the rest',
  'a new narrative is an untitled markdown document with slots',
  'slots are visited forwards and backwards',
  'a hover says why, with links',
  'the outline has the sections with their length',
  'Is It Ready? jumps to what is open',
  'the sample opens as a narrative',
  'a config file of the workspace is read where it lies, and again when it changes',
  'a version from git is quiet, and stays as it is',
  'in the merge editor what is merged is checked, and the versions are quiet',
  'sections fold with what is below them',
] as const;

export type Check = (typeof checks)[number];

/** What an extension host reports when it is done. */
export interface Results {
  /** Where the checks ran. */
  readonly host: 'node' | 'worker';
  /** What is wrong with a failed check; nothing for a passed one. */
  readonly failures: Readonly<Partial<Record<Check, string>>>;
  readonly ran: readonly Check[];
}

/** Begins the console line that carries the results. */
export const mark = 'IN-HOST RESULTS ';
