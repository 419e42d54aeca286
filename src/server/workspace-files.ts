import type { Connection } from 'vscode-languageserver';
import type { ConfigHost } from '../config/load.ts';
import { folderOf } from '../config/uri.ts';
import { type ReadFileParams, type ReadFileResult, readFileRequest } from './protocol.ts';

/** The folders that are open in the client, as uris that end in `/`. */
export type Folders = () => readonly string[];

/** Files that the client reads for the server. A document outside all folders has the configuration beside it alone. */
export function filesOfClient(connection: Connection, folders: Folders): ConfigHost {
  const topFor = (uri: string): string => folderAround(uri, folders()) ?? folderOf(uri) ?? uri;
  return {
    async read(uri) {
      const params: ReadFileParams = { uri };
      try {
        return (await connection.sendRequest<ReadFileResult>(readFileRequest, params)).text;
      } catch {
        return undefined;
      }
    },
    topFor,
    rootFor: topFor,
    nameOf: (uri) => nameIn(uri, folders()),
  };
}

/** Files on disk, for a client that does not read them: within its folders where it names them. */
export function filesOnDisk(disk: ConfigHost, folders: Folders): ConfigHost {
  return {
    read: (uri, within) => disk.read(uri, within),
    topFor: (uri) => folderAround(uri, folders()) ?? disk.topFor(uri),
    rootFor: (uri) => folderAround(uri, folders()) ?? disk.rootFor(uri),
    nameOf: (uri) => nameIn(uri, folders()),
  };
}

/** The innermost of the folders that a file lies in. */
export function folderAround(uri: string, folders: readonly string[]): string | undefined {
  return folders.filter((folder) => uri.startsWith(folder)).sort((a, b) => b.length - a.length)[0];
}

/** The path from the file’s workspace folder; where several are open, with the folder’s name. */
function nameIn(uri: string, folders: readonly string[]): string {
  const folder = folderAround(uri, folders);
  const from =
    folder === undefined ? folderOf(uri) : folders.length > 1 ? folderOf(folder.slice(0, -1)) : folder;
  try {
    return decodeURIComponent(uri.slice(from?.length ?? 0));
  } catch {
    return uri;
  }
}
