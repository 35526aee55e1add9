/**
 * The same string for two spellings of one address: `file:///C%3A/a%20b` and `file:///c:/a b`. For comparing only,
 * never shown or opened.
 */
export function uriKey(uri: string): string {
  return decode(uri).replace(/^(?<scheme>file:\/\/\/)(?<drive>[A-Za-z]):/u, lowerDrive);
}

/** Whether `uri` stands in the folder `folderUri`, at any depth. */
export function isInside(folderUri: string, uri: string): boolean {
  const folder = uriKey(folderUri).replace(/\/$/u, "");
  return uriKey(uri).startsWith(`${folder}/`);
}

/** A path from the folder `folderUri` to `uri` that begins at that folder: `/sources/a%20b.txt`, `/../more/c.txt`. */
export function pathFrom(folderUri: string, uri: string): string {
  const folder = uriKey(folderUri).replace(/\/$/u, "").split("/");
  const target = uriKey(uri).split("/");
  const apart = folder.findIndex((part, index) => part !== target[index]);
  const shared = apart === -1 ? folder.length : apart;
  const up = folder.slice(shared).map(() => "..");
  const down = target.slice(shared).map((part) => encodeURIComponent(part));
  return `/${[...up, ...down].join("/")}`;
}

/** The last part of the path, decoded: `file:///a/my%20draft.md` gives `my draft.md`. */
export function fileNameOf(uri: string): string {
  return decode(uri.slice(uri.lastIndexOf("/") + 1));
}

/** The folder that `uri` stands in, without a slash at the end; the top is its own. */
export function parentOf(uri: string): string {
  const end = uri.lastIndexOf("/");
  return end <= uri.indexOf(":") + "///".length ? uri : uri.slice(0, end);
}

/** The path below the first folder that holds `uri`, else its whole path without the scheme. */
export function shownPath(folderUris: readonly string[], uri: string): string {
  const folder = folderUris.find((candidate) => isInside(candidate, uri));
  if (folder === undefined) return decode(uri).replace(/^[a-z-]+:(?:\/\/)?/u, "");
  return uriKey(uri).slice(uriKey(folder).replace(/\/$/u, "").length + 1);
}

function lowerDrive(_match: string, scheme: string, drive: string): string {
  return `${scheme}${drive.toLowerCase()}:`;
}

function decode(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri; // "%" alone: no valid escape, so the address is taken as it stands.
  }
}
