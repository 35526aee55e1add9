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
      await mkdir(dirname(path), { recursive: true });
      await writeFile(temporary, bytes);
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
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
