import type { FaultVerdict } from "../engine/index.js";

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
}

/** The folders beside or above a draft in which sources are found by themselves; `files/` has the same list. */
export const usualSourceFolders: readonly string[] = ["sources", "articles"];

/** What holds where nothing is set. `package.json` says the same to the editor. */
export const defaultSettings: Settings = {
  enable: true,
  sources: [],
  exclude: [],
  severity: { contradicted: "warning", disputed: "information", unsupported: "information" },
};

/** Settings read from outside, and a sentence for each value that could not be used. */
export interface ParsedSettings {
  readonly settings: Settings;
  readonly problems: readonly string[];
}

/** Reads the value of the section `stet`. Total: a value of the wrong shape gives the default and a problem. */
export function parseSettings(section: unknown): ParsedSettings {
  const problems: string[] = [];
  if (section === undefined || section === null) return { settings: defaultSettings, problems };
  if (!isRecord(section)) {
    return { settings: defaultSettings, problems: ["stet must be an object of settings."] };
  }
  const settings = {
    enable: parseEnable(section["enable"], problems),
    sources: parseGlobs("sources", section["sources"], problems),
    exclude: parseGlobs("exclude", section["exclude"], problems),
    severity: parseSeverity(section["severity"], problems),
  };
  return { settings, problems };
}

function parseEnable(value: unknown, problems: string[]): boolean {
  if (typeof value === "boolean") return value;
  if (isSet(value)) problems.push("stet.enable must be true or false; true is used.");
  return defaultSettings.enable;
}

function parseGlobs(
  name: "exclude" | "sources",
  value: unknown,
  problems: string[],
): readonly string[] {
  if (!isSet(value)) return defaultSettings[name];
  if (!Array.isArray(value)) {
    problems.push(
      `stet.${name} must be a list of globs such as ["articles/**/*.txt"]; none is used.`,
    );
    return defaultSettings[name];
  }
  const entries: readonly unknown[] = value;
  const globs: string[] = [];
  for (const entry of entries) {
    if (typeof entry === "string" && entry.trim() !== "") globs.push(entry.trim());
    else problems.push(`stet.${name}: ${show(entry)} is no glob and was left out.`);
  }
  return globs;
}

const verdicts = Object.keys(defaultSettings.severity);
const levels: ReadonlySet<unknown> = new Set<SeverityLevel>([
  "error",
  "hint",
  "information",
  "off",
  "warning",
]);

function parseSeverity(value: unknown, problems: string[]): Settings["severity"] {
  if (!isSet(value)) return defaultSettings.severity;
  if (!isRecord(value)) {
    problems.push(
      'stet.severity must be an object such as { "unsupported": "off" }; the defaults are used.',
    );
    return defaultSettings.severity;
  }
  for (const verdict of Object.keys(value)) {
    if (!verdicts.includes(verdict)) {
      problems.push(`stet.severity: ${show(verdict)} is no verdict; use ${verdicts.join(", ")}.`);
    }
  }
  const levelOf = (verdict: FaultVerdict): SeverityLevel => {
    const level = value[verdict];
    if (isLevel(level)) return level;
    const fallback = defaultSettings.severity[verdict];
    if (isSet(level)) {
      problems.push(
        `stet.severity.${verdict}: ${show(level)} is none of error, warning, information, hint, off; ${fallback} is used.`,
      );
    }
    return fallback;
  };
  return {
    contradicted: levelOf("contradicted"),
    disputed: levelOf("disputed"),
    unsupported: levelOf("unsupported"),
  };
}

function isLevel(value: unknown): value is SeverityLevel {
  return levels.has(value);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isSet(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function show(value: unknown): string {
  const json = JSON.stringify(value) as string | undefined; // A function or a symbol has no JSON.
  return (json ?? typeof value).slice(0, 40);
}
