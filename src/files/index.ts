/** The Node side: finding and reading sources and drafts on disk. */
export {
  findSourceFiles,
  type FoundSources,
  type SourceFile,
  type SourceQuery,
} from "./findSourceFiles.js";
export { sidecarName } from "./finding/fileNames.js";
export { ignoreFileNames } from "./finding/ignoring.js";
export { sourceFolderNames } from "./finding/nearest.js";
export {
  readCorrections,
  type CorrectedSources,
  type CorrectionQuery,
} from "./facts/correctSources.js";
export { readDraftFile, readSourceFile, readSourceFiles, type ReadDraft } from "./readFiles.js";
