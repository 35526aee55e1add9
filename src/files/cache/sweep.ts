import { readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";

/** What may stay. */
export interface Bounds {
  readonly mostBytes: number;
  /** Half-written files that are older than this belong to nobody any more. */
  readonly staleMs: number;
  readonly now: number;
}

/** Removes the oldest files under `folder` until the rest is within bounds, and what broken-off writers have left. */
export async function sweep(folder: string, { mostBytes, staleMs, now }: Bounds): Promise<void> {
  const kept: Kept[] = [];
  for (const path of await filesUnder(folder)) {
    const stats = await stat(path).catch(() => undefined);
    if (stats === undefined) continue;
    const { size, mtimeMs } = stats;
    if (path.endsWith(".tmp") && now - mtimeMs > staleMs) await remove(path);
    else kept.push({ path, size, mtimeMs });
  }
  kept.sort((a, b) => a.mtimeMs - b.mtimeMs);
  let total = kept.reduce((sum, { size }) => sum + size, 0);
  for (const { path, size } of kept) {
    if (total <= mostBytes) break;
    await remove(path);
    total -= size;
  }
}

interface Kept {
  readonly path: string;
  readonly size: number;
  readonly mtimeMs: number;
}

async function filesUnder(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

async function remove(path: string): Promise<void> {
  await rm(path, { force: true, recursive: true }).catch(() => undefined);
}
