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
export { build } from "./cache/build.js";
export { userCacheFolder } from "./cache/cacheFolder.js";
export { SourceCache } from "./cache/sourceCache.js";
export { withCard } from "./library/card.js";
export { openSources, type OpenQuery, type SourcesOfFiles } from "./library/openSources.js";
export { sourcesFor } from "./library/sourcesFor.js";
export {
  SourceStore,
  type OpenedSources,
  type StoredFile,
  type StoreHost,
} from "./library/sourceStore.js";
export { mapLimited } from "./mapLimited.js";
export { readCached } from "./readCached.js";
export {
  addIgnore,
  addIgnores,
  addNotName,
  addSameAs,
  removeIgnore,
  withEdit,
} from "./settingsFile/editSettingsFile.js";
export {
  findSettingsFile,
  locateSettingsFile,
  readSettingsFile,
  readSettingsText,
  type FoundSettings,
  type SettingsQuery,
} from "./settingsFile/findSettingsFile.js";
export { parseSettingsFile } from "./settingsFile/parseSettingsFile.js";
export {
  noSettingsFile,
  settingsFileName,
  type PlacedIgnore,
  type SettingsFile,
} from "./settingsFile/settingsFile.js";
export { stampOf } from "./stampOf.js";
export { withoutEnding } from "./paths.js";
