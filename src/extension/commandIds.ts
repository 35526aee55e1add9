import { OPEN_PASSAGE, SAVE_SETTINGS } from "../protocol/index.js";

/** The commands of the extension. `package.json` declares all but `openPassage` and `saveSettings`, which only links and quick fixes use. */
export const commandIds = {
  addSourceFromClipboard: "stet.addSourceFromClipboard",
  checkDocument: "stet.checkDocument",
  checkSelection: "stet.checkSelection",
  checkWorkspace: "stet.checkWorkspace",
  citeAll: "stet.citeAll",
  clearSourceFilter: "stet.clearSourceFilter",
  copyCitationKey: "stet.copyCitationKey",
  excludeSource: "stet.excludeSource",
  filterSources: "stet.filterSources",
  findInSources: "stet.findInSources",
  openEvidenceBeside: "stet.openEvidenceBeside",
  openPassage: OPEN_PASSAGE,
  openSource: "stet.openSource",
  openSourceToSide: "stet.openSourceToSide",
  refreshSources: "stet.refreshSources",
  restart: "stet.restart",
  revealSource: "stet.revealSource",
  saveSettings: SAVE_SETTINGS,
  showEvidence: "stet.showEvidence",
  showLog: "stet.showLog",
  showSources: "stet.showSources",
  toggleDrafting: "stet.toggleDrafting",
} as const;
