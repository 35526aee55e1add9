import type { FaultVerdict } from "../engine/index.js";
import type { DocumentParams, Stretch } from "./messages.js";

/** What is put aside that an open draft has to do with. */
export interface IgnoresResult {
  /** The `stet.json` that speaks of the draft, or where one would be made; missing where there can be none. */
  readonly settingsUri?: string;
  readonly ignores: readonly IgnoreRow[];
}

/** One thing that is put aside. */
export interface IgnoreRow {
  readonly by: "comment" | "stet.json";
  /** The words put aside. */
  readonly text: string;
  readonly check: string;
  readonly verdict?: FaultVerdict;
  /** The sentence they stand in, where only that one is meant. */
  readonly sentence?: string;
  readonly reach: IgnoreReachWord;
  readonly reason?: string;
  /** `YYYY-MM-DD` */
  readonly date?: string;
  readonly state: IgnoreState;
  /** The source sentence that decided then. */
  readonly passage?: string;
  /** Where it stands in the draft; missing where it is about nothing there, and while the draft has changed since the check. */
  readonly there?: Stretch;
  /** Where its entry begins in `stet.json`. */
  readonly entry?: Stretch["start"];
}

/** How far an ignore reaches. */
export type IgnoreReachWord = "here" | "this file" | "this sentence" | "this workspace";

/** Whether it puts something aside in the draft, counts no more since its source has changed, or is about nothing there. */
export type IgnoreState = "expired" | "idle" | "in force";

/** A wish to take an entry out of the draft's `stet.json`: the one that begins at `entry` and is about `text`. */
export interface RemoveIgnoreParams extends DocumentParams {
  readonly entry: Stretch["start"];
  readonly text: string;
}

/** The edit that puts aside all that is underlined in a draft, as the protocol has edits; `null` for nothing to do. */
export interface AcceptResult<Edit = unknown> {
  readonly edit: Edit | null;
  readonly count: number;
  readonly settingsUri?: string;
}
