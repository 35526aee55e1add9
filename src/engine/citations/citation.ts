import type { Edit, Evidence } from "../report/report.js";
import type { Draft, Source } from "../text/readText.js";

/** What is cited where. */
export interface CitationPlace {
  readonly draft: Draft;
  /** Offset in the draft's raw text at which the mark goes: the end of the sentence. */
  readonly at: number;
  readonly source: Source;
  /** The passage relied on. */
  readonly relied: Evidence | undefined;
}

/** A way of citing. */
export interface CitationStyle {
  readonly id: string;
  /** The edits that cite; none where the source is cited there already. */
  readonly cite: (place: CitationPlace) => readonly Edit[];
}
