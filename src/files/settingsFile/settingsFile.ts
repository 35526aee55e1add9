import type { FaultVerdict, Ignore, NameRules } from "../../engine/index.js";
import type { FactPlace } from "../facts/factEntry.js";

/** The file in which a workspace keeps its own word: what is ignored, and names. */
export const settingsFileName = "stet.json";

/** What a `stet.json` says. */
export interface SettingsFile {
  readonly names: NameRules;
  readonly ignores: readonly PlacedIgnore[];
  /** What is wrong with the file, a sentence each, with file, line and column. */
  readonly problems: readonly string[];
}

/** An ignore and where it stands. */
export interface PlacedIgnore extends Ignore {
  readonly place: FactPlace;
}

/** What a missing file says. */
export const noSettingsFile: SettingsFile = {
  names: { sameAs: [], notNames: [] },
  ignores: [],
  problems: [],
};

/** The verdicts that an ignore can be about. */
export const faultVerdicts: readonly FaultVerdict[] = ["contradicted", "disputed", "unsupported"];
