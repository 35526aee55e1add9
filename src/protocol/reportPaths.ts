import type { PassagePlace } from "./sources.js";

/**
 * A path from a report page to a passage of a source that is no text file. The editor's preview follows paths alone,
 * and loses the part after `#` of a page that is on no disk, so the line and the address stand in the path:
 * `passages/12/file~3A~2F~2F~2Fpress~2Fsources~2Freport.pdf/report.pdf`.
 */
export function reportPathTo(uri: string, line: number): string {
  const address = encodeURIComponent(uri).replace(/~/gu, "%7E").replace(/%/gu, "~");
  const name = uri.slice(uri.lastIndexOf("/") + 1).replace(/[()]/gu, "");
  return `passages/${String(line)}/${address.replace(/[()]/gu, escapeBracket)}/${name}`;
}

/** The passage that such a path leads to; undefined for another path. */
export function passageAtReportPath(path: string): PassagePlace | undefined {
  const { line, address } = PASSAGE_PATH.exec(path)?.groups ?? {};
  if (line === undefined || address === undefined) return undefined;
  const start = { line: Number(line) - 1, character: 0 };
  const stretch = { start, end: start };
  try {
    return { uri: decodeURIComponent(address.replace(/~/gu, "%")), stretch };
  } catch {
    return undefined; // No path of ours.
  }
}

const PASSAGE_PATH = /(?:^|\/)passages\/(?<line>\d{1,9})\/(?<address>[^/]+)\/[^/]*$/u;

// Brackets would end a Markdown link; `encodeURIComponent` leaves them.
function escapeBracket(bracket: string): string {
  return bracket === "(" ? "~28" : "~29";
}
