import { randomBytes } from "node:crypto";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";

/**
 * Writes a file whole or not at all, so that who reads it meanwhile has the old one or the new one. Of two writers the
 * later wins. Makes the folders it needs; rejects as the file system does.
 */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const temporary = `${path}.${String(process.pid)}-${randomBytes(4).toString("hex")}.tmp`;
  try {
    try {
      await writeFile(temporary, bytes);
    } catch {
      await makeFolder(dirname(path));
      await writeFile(temporary, bytes);
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
}

// Node's own recursive way never comes back where the system says "no such folder" to one that can't be made (/proc).
async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "EEXIST") return;
    if (code !== "ENOENT" || dirname(path) === path) throw error;
    await makeFolder(dirname(path));
    await mkdir(path).catch((again: unknown) => {
      if (!(again instanceof Error && "code" in again && again.code === "EEXIST")) throw again;
    });
  }
}

/** The bytes of a file; undefined where there is none or it can't be read. */
export async function readIfThere(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch {
    return undefined;
  }
}
