/** The Node side: finding and reading sources and drafts on disk. */
export {
  findSourceFiles,
  sourceFolderNames,
  type FoundSources,
  type SourceFile,
  type SourceQuery,
} from "./findSourceFiles.js";
export {
  readDraftFile,
  readSourceFile,
  readSourceFiles,
  type ReadDraft,
  type ReadSources,
} from "./readFiles.js";
