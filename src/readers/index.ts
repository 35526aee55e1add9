/** Bytes or text in, sources and drafts out. */
export { decode, type Decoded } from "./decode.js";
export {
  draftEndings,
  draftFormatOf,
  isTextPath,
  knownEndings,
  readableEndings,
} from "./formats.js";
export { dayOf } from "./metadata/day.js";
export { findTextProblem } from "./limits.js";
export { readDraft, type DraftText } from "./readDraft.js";
export {
  brokenSource,
  readSource,
  readSourceFile,
  type SourceName,
  type SourceText,
} from "./readSource.js";
