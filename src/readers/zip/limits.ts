import type { SourceProblem } from "../../engine/index.js";
import { problem } from "../limits.js";
import { mostEntries, type ZipEntry } from "./directory.js";

/** The most that is unpacked of one archive. A novel is 1 MB of text; Word's markup makes ten or twenty of it. */
export const mostUnpacked = 100_000_000;

// Deflated prose shrinks to a third, Word's markup to a twentieth. What shrinks a hundredfold, and is big, is a bomb.
const mostShrunk = 100;

/** What in a zip's directory forbids unpacking it; undefined for an honest one. */
export function findDirectoryProblem(
  path: string,
  entries: readonly ZipEntry[],
  fileSize: number,
): SourceProblem | undefined {
  const size = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (entries.length > mostEntries || (size > mostUnpacked && size > mostShrunk * fileSize))
    return tooLarge(path);
  // Bytes that stand there once and count for many files are a bomb's way to grow.
  const packed = entries.reduce((sum, entry) => sum + entry.packedSize, 0);
  return packed > fileSize ? damaged(path) : undefined;
}

/** The problem of an archive that would unpack to more than any article is. */
export function tooLarge(path: string): SourceProblem {
  return problem(
    "too-large",
    `${path} unpacks to more than ${String(mostUnpacked / 1_000_000)} MB; split it or save the part that counts as text.`,
  );
}

/** The problem of an archive that is not what it says. */
export function damaged(path: string): SourceProblem {
  return problem(
    "unreadable",
    `${path} is damaged or cut short; get it once more, or save it anew.`,
  );
}

/** The problem of a file that wants a password. */
export function locked(path: string): SourceProblem {
  return problem("encrypted", `${path} is protected; open it and save it without a password.`);
}
