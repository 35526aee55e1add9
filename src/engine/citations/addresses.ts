import type { Source } from "../text/readText.js";

/** Where `source` is found from a draft at `draftPath`: its web address, else the way to its file. Fits into a Markdown link. */
export function addressOf(source: Source, draftPath: string): string {
  const address = source.url ?? wayTo(source.path, draftPath);
  return address.replace(
    /[\s()<>]/gu,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** An address as it is compared: without scheme, `www.`, fragment, trackers and the last slash. */
export function sameAddress(address: string): string {
  return (decoded(address.trim()).split("#", 1)[0] ?? "")
    .replace(/^[a-z]{1,10}:\/\//iu, "")
    .replace(/^(?:www|m|amp)\./iu, "")
    .replace(/(?<=[?&])(?:utm_\w{1,20}|fbclid|gclid)=[^&]{0,200}&?/gu, "")
    .replace(/[?&/]{1,3}$/u, "")
    .toLowerCase();
}

/** Whether `address`, as it stands in the draft at `draftPath`, is that of `source`. */
export function leadsTo(address: string, source: Source, draftPath: string): boolean {
  const asked = sameAddress(address);
  if (source.url !== undefined && sameAddress(source.url) === asked) return true;
  return sameAddress(wayTo(source.path, draftPath)) === asked.replace(/^\.\//u, "");
}

/** `../sources/a.txt` for a source `sources/a.txt` and a draft `drafts/b.md`. */
function wayTo(path: string, draftPath: string): string {
  const to = path.split("/");
  const from = draftPath.split("/").slice(0, -1);
  const differs = to.findIndex((part, at) => part !== from[at]);
  const shared = differs === -1 ? 0 : Math.min(differs, from.length);
  return [...from.slice(shared).map(() => ".."), ...to.slice(shared)].join("/");
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address; // A stray "%".
  }
}
