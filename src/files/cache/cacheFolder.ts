import { homedir, tmpdir } from "node:os";
import { isAbsolute, join, win32 } from "node:path";

/** The user's own folder for what can be made again: `$XDG_CACHE_HOME`, `~/Library/Caches`, `%LOCALAPPDATA%`. */
export function userCacheFolder({ env, platform, home }: Machine = machine): string {
  const named = (name: string): string | undefined => absolute(env[name]);
  const xdg = named("XDG_CACHE_HOME");
  if (xdg !== undefined) return join(xdg, "stet");
  const own = absolute(home()) ?? tmpdir();
  if (platform === "darwin") return join(own, "Library", "Caches", "stet");
  if (platform !== "win32") return join(own, ".cache", "stet");
  return join(named("LOCALAPPDATA") ?? join(own, "AppData", "Local"), "stet");
}

/** What the place depends on. */
export interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: string;
  /** The user's folder; empty where there is none. */
  readonly home: () => string;
}

const machine: Machine = { env: process.env, platform: process.platform, home: homeOrNone };

// A folder counted from where the user happens to be would leave a cache in every place.
function absolute(path: string | undefined): string | undefined {
  return path !== undefined && (isAbsolute(path) || win32.isAbsolute(path)) ? path : undefined;
}

// A user without an entry in the system's list, as in some containers, has no home.
function homeOrNone(): string {
  try {
    return homedir();
  } catch {
    return "";
  }
}
