// A hash of all that decides how a source is read: the engine, the readers, the files' side and the packages they use.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { root } from "./places.mjs";

/** Names this state of the code: the same for the same files, on any machine. */
export function buildStamp() {
  const hash = createHash("sha256");
  const folders = ["src/engine", "src/readers", "src/files"];
  for (const file of [...folders.flatMap(filesUnder), "package-lock.json"]) {
    hash.update(`${file}\n`).update(readFileSync(path.join(root, file)));
  }
  return hash.digest("hex").slice(0, 16);
}

function filesUnder(folder) {
  return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"),
    )
    .sort();
}
