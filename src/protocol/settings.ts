import type { FaultVerdict, Strictness } from "../engine/index.js";

/** How loudly a verdict is shown; `off` keeps it out of the editor (the report still has it). */
export type SeverityLevel = "error" | "hint" | "information" | "off" | "warning";

/** The settings under `stet.`, resolved for one document. */
export interface Settings {
  /** Whether documents are checked while they are written. */
  readonly enable: boolean;
  /** Globs of source files, relative to the folder that the setting is for. Empty: sources are found by themselves. */
  readonly sources: readonly string[];
  /** Globs of files and folders that are no sources. */
  readonly exclude: readonly string[];
  readonly severity: Readonly<Record<FaultVerdict, SeverityLevel>>;
  /** How loudly single checks are shown, by their ids; wins over `severity`. */
  readonly checks: Readonly<Record<string, SeverityLevel>>;
  /** How sure a finding must be to be shown. */
  readonly strictness: Strictness;
  readonly run: RunMode;
  /** Whether a sentence that is being written is left alone until the caret leaves it or typing pauses. */
  readonly holdBack: boolean;
  /** Whether the sentence around an underline is marked too. */
  readonly underlineSentence: boolean;
  /** Whether each section says how many of its sentences are borne out. */
  readonly codeLens: boolean;
  /** How sources are cited; `auto`: as the draft does, else with footnotes. */
  readonly citeStyle: CiteStyle;
  /** Whether a note quotes the words of the source that are relied on. */
  readonly citeWords: boolean;
}

/** A way of citing. */
export type CiteStyle = "auto" | "footnote" | "latex" | "link" | "number" | "pandoc" | "sup";

/** When a document is checked by itself. */
export type RunMode = "manual" | "onSave" | "onType";

/** What decides how loudly a finding is shown. */
export type Levels = Pick<Settings, "checks" | "severity">;

/** The folders beside or above a draft in which sources are found by themselves; `files/` has the same list. */
export const usualSourceFolders: readonly string[] = ["sources", "articles"];

/** What holds where nothing is set. `package.json` says the same to the editor. */
export const defaultSettings: Settings = {
  enable: true,
  sources: [],
  exclude: [],
  severity: { contradicted: "warning", disputed: "information", unsupported: "information" },
  checks: {},
  strictness: "balanced",
  run: "onType",
  holdBack: true,
  underlineSentence: true,
  codeLens: false,
  citeStyle: "auto",
  citeWords: true,
};
