import { withoutMarks, type Draft } from "../engine/index.js";
import { draftFormats, textReaderFor } from "./formats.js";
import { findTextProblem } from "./limits.js";
import { text } from "./text/index.js";
import { toBlocks } from "./toBlocks.js";

/** A draft's text and where it came from. */
export interface DraftText {
  readonly path: string;
  readonly raw: string;
  /** The id of its format, where that is known otherwise than by the path's ending. */
  readonly format?: string;
}

/** Reads a text that is to be checked. Total: what can't be read is a skip. */
export function readDraft({ path, raw, format }: DraftText): Draft {
  const problem = findTextProblem(path, raw);
  if (problem !== undefined && problem.code !== "empty") {
    const skips = [{ start: 0, end: raw.length, reason: problem.message }];
    return { path, raw, plain: "", segments: [], blocks: [], skips };
  }
  const known = draftFormats.find(({ id }) => id === format);
  const reader = known?.reader ?? textReaderFor(path);
  const { markup } = known ?? draftFormats.find((each) => each.reader === reader) ?? {};
  // In plain text a comment to us would be read as words.
  const written = reader === text ? withoutMarks(raw) : raw;
  const { plain, segments, passages, skips, stated } = reader.read(written, "draft");
  if (stated.off === true) {
    const off = { start: 0, end: raw.length, reason: "front matter says stet: false" };
    return { path, raw, plain: "", segments: [], blocks: [], skips: [off] };
  }
  return {
    path,
    raw,
    plain,
    segments,
    blocks: toBlocks(passages),
    skips,
    ...(markup === undefined ? {} : { markup }),
    ...(stated.published === undefined ? {} : { date: stated.published }),
    ...(stated.sources === undefined ? {} : { sources: stated.sources }),
  };
}
