import { stat } from "node:fs/promises";

/** A file's time of change in milliseconds and its size: another stamp, perhaps another content. `gone` where there is none. */
export async function stampOf(path: string): Promise<string> {
  try {
    const { mtimeMs, size } = await stat(path);
    return `${String(mtimeMs)} ${String(size)}`;
  } catch {
    return "gone"; // Reading it says so.
  }
}
