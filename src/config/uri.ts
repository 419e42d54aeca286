/** The folder of a uri, with its slash; undefined for one that has none, such as that of an unsaved document. */
export function folderOf(uri: string): string | undefined {
  const path = pathStart(uri);
  const slash = uri.lastIndexOf('/');
  return path === undefined || slash < path ? undefined : uri.slice(0, slash + 1);
}

/** The folder above a folder; undefined above the topmost. */
export function parentOf(folder: string): string | undefined {
  return folderOf(folder.slice(0, -1));
}

/** The uri that a relative path leads to from a folder; undefined if it is not relative, or leads above the top. */
export function joined(folder: string, path: string): string | undefined {
  if (/^[\\/]|^[a-z][a-z\d+.-]*:/i.test(path)) return undefined;
  const names = path.split('/');
  const file = names.pop() ?? '';
  let at: string | undefined = folder;
  for (const name of names) {
    if (name === '' || name === '.') continue;
    at = name === '..' ? at && parentOf(at) : at && `${at}${encodeURIComponent(name)}/`;
  }
  return at && file !== '' && file !== '..' ? at + encodeURIComponent(file) : undefined;
}

/** Where the path of a hierarchical uri starts: `/` after the authority. */
function pathStart(uri: string): number | undefined {
  const scheme = /^[a-z][a-z\d+.-]*:/i.exec(uri)?.[0];
  if (scheme === undefined) return undefined;
  const rest = uri.slice(scheme.length);
  if (!rest.startsWith('/')) return undefined;
  const authority = rest.startsWith('//') ? rest.indexOf('/', 2) : 0;
  return authority < 0 ? undefined : scheme.length + authority;
}
