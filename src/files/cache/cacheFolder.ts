import { homedir } from "node:os";
import { join } from "node:path";

/** The user's own folder for what can be made again: `$XDG_CACHE_HOME`, `~/Library/Caches`, `%LOCALAPPDATA%`. */
export function userCacheFolder({ env, platform }: Machine = process): string {
  const named = (name: string): string | undefined => (env[name] === "" ? undefined : env[name]);
  const xdg = named("XDG_CACHE_HOME");
  if (xdg !== undefined) return join(xdg, "stet");
  if (platform === "darwin") return join(homedir(), "Library", "Caches", "stet");
  if (platform !== "win32") return join(homedir(), ".cache", "stet");
  return join(named("LOCALAPPDATA") ?? join(homedir(), "AppData", "Local"), "stet");
}

/** What the place depends on. */
export interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: string;
}
