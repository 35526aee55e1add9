import { isAbsolute, relative, sep } from "node:path";

/** A path with forward slashes. */
export function withSlashes(path: string): string {
  return sep === "\\" ? path.replaceAll("\\", "/") : path;
}

/** How the user knows a file: relative to `cwd` where it lies below it, else in full. */
export function displayPath(cwd: string, absolute: string): string {
  const short = relative(cwd, absolute);
  const outside = short === "" || short.startsWith("..") || isAbsolute(short);
  return withSlashes(outside ? absolute : short);
}

/** The path without its last ending: `a/b.txt` gives `a/b`; `a/.hidden` stays. */
export function withoutEnding(path: string): string {
  return path.replace(/(?<=[^/])\.[^./]{1,20}$/u, "");
}
