import { sourceFolderNames } from "../files/index.js";
import type { Translate } from "../protocol/index.js";
import type { SourcesInForce } from "./sourceLibrary.js";
import { fileNameOf, parentOf } from "./uris.js";

/** Why these are the sources, in a few words: `folder sources beside the draft, 3 left out`; empty where there are none. */
export function describeSet({ fileOf, reason, excluded }: SourcesInForce, t: Translate): string {
  if (fileOf.size === 0 || reason === "") return "";
  return excluded === 0 ? reason : t("{reason}, {count} left out", { reason, count: excluded });
}

/** The folder of the usual name that the sources stand in, at any depth; undefined where they do not stand in one. */
export function sourceFolderOf({ fileOf }: SourcesInForce): string | undefined {
  for (const { uri } of fileOf.values()) {
    for (let folder = parentOf(uri); folder !== parentOf(folder); folder = parentOf(folder)) {
      if (sourceFolderNames.includes(fileNameOf(folder))) return folder;
    }
  }
  return undefined;
}
