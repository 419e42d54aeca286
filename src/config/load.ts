import { configNames } from './names.ts';
import { type ConfigProblem, type ParsedConfig, parseConfig } from './parse.ts';
import type { Source } from './resolve.ts';
import { folderOf, joined, parentOf } from './uri.ts';

/** The files of one machine or one editor. All places are uris. */
export interface ConfigHost {
  /** The text of a file; undefined where there is none, or where it lies outside the folder that it has to be in. */
  read(uri: string, within?: string): Promise<string | undefined>;
  /** The folder at which the way up from a document ends, with its slash. */
  topFor(document: string): string;
  /** The folder that what a config file builds on has to lie in, with its slash. */
  rootFor(config: string): string;
  /** A file as a person calls it. */
  nameOf(uri: string): string;
}

/** What is wrong in one file. */
export interface FileProblems {
  readonly uri: string;
  readonly name: string;
  readonly problems: readonly ConfigProblem[];
}

/** The configuration that holds in one folder. */
export interface Loaded {
  /** The weakest first: what the nearest file builds on, then that file. */
  readonly sources: readonly Source[];
  /** Every file that was read, also where nothing is wrong in it. */
  readonly files: readonly FileProblems[];
}

const nothing: Loaded = { sources: [], files: [] };

/** Finds and reads the configuration of documents, and keeps it by folder until it is told to look again. */
export class ConfigLoader {
  readonly #host: ConfigHost;
  readonly #folders = new Map<string, Promise<Loaded>>();

  constructor(host: ConfigHost) {
    this.#host = host;
  }

  /** What holds for a document: the nearest file upward, and what it builds on. */
  async load(document: string): Promise<Loaded> {
    const folder = folderOf(document);
    if (folder === undefined) return nothing;
    return await this.#nearest(folder, this.#host.topFor(document));
  }

  /** Files may have changed. */
  forget(): void {
    this.#folders.clear();
  }

  #nearest(folder: string, top: string): Promise<Loaded> {
    const known = this.#folders.get(folder) ?? this.#look(folder, top);
    this.#folders.set(folder, known);
    return known;
  }

  async #look(folder: string, top: string): Promise<Loaded> {
    for (const name of configNames) {
      const text = await this.#host.read(folder + name);
      if (text !== undefined) return await this.#chain(folder + name, text);
    }
    const above = folder === top ? undefined : parentOf(folder);
    return above === undefined || !above.startsWith(top) ? nothing : await this.#nearest(above, top);
  }

  /** A file and, one after another, what it builds on. */
  async #chain(uri: string, text: string): Promise<Loaded> {
    const sources: Source[] = [];
    const files: FileProblems[] = [];
    const seen = new Set<string>();
    const root = this.#host.rootFor(uri);
    let next: { readonly uri: string; readonly text: string } | undefined = { uri, text };
    while (next) {
      const { uri: at, text: here }: { readonly uri: string; readonly text: string } = next;
      seen.add(at);
      const parsed = parseConfig(here);
      sources.unshift(this.#sourceOf(at, parsed));
      const base = await this.#base(at, parsed, root, seen);
      const problems = base.problem ? [...parsed.problems, base.problem] : parsed.problems;
      files.push({ uri: at, name: this.#host.nameOf(at), problems });
      next = base.next;
    }
    return { sources, files };
  }

  #sourceOf(uri: string, { values, place }: ParsedConfig): Source {
    const name = this.#host.nameOf(uri);
    return { values, folder: folderOf(uri) ?? '', from: (path) => `${name}:${place(path).line}` };
  }

  async #base(
    uri: string,
    { extends: base, place }: ParsedConfig,
    root: string,
    seen: ReadonlySet<string>,
  ): Promise<Base> {
    if (!base) return {};
    const wrong = (message: string): Base => ({ problem: { ...place(base.at, 'value'), message } });
    const target = joined(folderOf(uri) ?? '', base.path);
    if (target === undefined || !target.startsWith(root))
      return wrong(
        `Where is “${base.path}”? “extends” is a path from this file to one inside the same workspace.`,
      );
    if (seen.has(target)) return wrong(`Which comes first? “${base.path}” builds on this file in turn.`);
    const text = await this.#host.read(target, root);
    return text === undefined
      ? wrong(`Where is “${base.path}”? There is no such file inside the workspace.`)
      : { next: { uri: target, text } };
  }
}

interface Base {
  readonly next?: { readonly uri: string; readonly text: string };
  readonly problem?: ConfigProblem;
}
