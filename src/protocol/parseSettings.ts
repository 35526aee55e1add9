import type { FaultVerdict, Strictness } from "../engine/index.js";
import {
  defaultSettings,
  type CiteStyle,
  type RunMode,
  type Settings,
  type SeverityLevel,
} from "./settings.js";

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
    enable: parseFlag("enable", section["enable"], problems),
    sources: parseGlobs("sources", section["sources"], problems),
    exclude: parseGlobs("exclude", section["exclude"], problems),
    severity: parseSeverity(section["severity"], problems),
    checks: parseChecks(section["checks"], problems),
    strictness: parseStrictness(section["strictness"], problems),
    run: parseRun(section["run"], problems),
    holdBack: parseFlag("holdBack", section["holdBack"], problems),
    underlineSentence: parseFlag("underlineSentence", section["underlineSentence"], problems),
    codeLens: parseFlag("codeLens", section["codeLens"], problems),
    citeStyle: parseCiteStyle(section["citeStyle"], problems),
    citeWords: parseFlag("citeWords", section["citeWords"], problems),
  };
  return { settings, problems };
}

function parseFlag(
  name: "citeWords" | "codeLens" | "enable" | "holdBack" | "underlineSentence",
  value: unknown,
  problems: string[],
): boolean {
  if (typeof value === "boolean") return value;
  const fallback = defaultSettings[name];
  if (isSet(value)) {
    problems.push(`stet.${name} must be true or false; ${String(fallback)} is used.`);
  }
  return fallback;
}

function parseRun(value: unknown, problems: string[]): RunMode {
  if (value === "onType" || value === "onSave" || value === "manual") return value;
  if (isSet(value)) {
    problems.push(`stet.run: ${show(value)} is none of onType, onSave, manual; onType is used.`);
  }
  return defaultSettings.run;
}

function parseStrictness(value: unknown, problems: string[]): Strictness {
  if (value === "quiet" || value === "balanced" || value === "strict") return value;
  if (isSet(value)) {
    problems.push(
      `stet.strictness: ${show(value)} is none of quiet, balanced, strict; balanced is used.`,
    );
  }
  return defaultSettings.strictness;
}

const citeStyles: readonly CiteStyle[] = [
  "auto",
  "footnote",
  "pandoc",
  "link",
  "number",
  "sup",
  "latex",
];

function parseCiteStyle(value: unknown, problems: string[]): CiteStyle {
  const style = citeStyles.find((each) => each === value);
  if (style !== undefined) return style;
  if (isSet(value)) {
    problems.push(
      `stet.citeStyle: ${show(value)} is none of ${citeStyles.join(", ")}; auto is used.`,
    );
  }
  return defaultSettings.citeStyle;
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

function parseChecks(value: unknown, problems: string[]): Settings["checks"] {
  if (!isSet(value)) return defaultSettings.checks;
  if (!isRecord(value)) {
    problems.push(
      'stet.checks must be an object such as { "unsupported-name": "off" }; none is used.',
    );
    return defaultSettings.checks;
  }
  const checks: Record<string, SeverityLevel> = {};
  for (const [check, level] of Object.entries(value)) {
    if (isLevel(level)) checks[check] = level;
    else if (isSet(level)) {
      problems.push(
        `stet.checks.${check}: ${show(level)} is none of error, warning, information, hint, off; it was left out.`,
      );
    }
  }
  return checks;
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
