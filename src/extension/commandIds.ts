/** The commands that `package.json` declares. */
export const commandIds = {
  checkDocument: "stet.checkDocument",
  checkSelection: "stet.checkSelection",
  checkWorkspace: "stet.checkWorkspace",
  showSources: "stet.showSources",
  restart: "stet.restart",
  showLog: "stet.showLog",
} as const;
