/** What server and extension share: message names and types, settings and their reading. */
export * from "./citing.js";
export * from "./comparison.js";
export * from "./evidence.js";
export * from "./ignores.js";
export * from "./messages.js";
export * from "./parseSettings.js";
export * from "./reportPaths.js";
export * from "./settings.js";
export * from "./sources.js";
export * from "./words.js";
