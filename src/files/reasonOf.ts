const reasons: ReadonlyMap<string, string> = new Map([
  ["EACCES", "permission denied"],
  ["EISDIR", "it is a folder"],
  ["ELOOP", "a link that leads to itself"],
  ["ENAMETOOLONG", "the name is too long"],
  ["ENOENT", "no such file"],
  ["EPERM", "permission denied"],
]);

/** Why the file system refused, in plain words. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return reasons.get(code) ?? (error instanceof Error ? error.message : String(error));
}
