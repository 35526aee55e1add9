import type { FactKind, Scale } from "../engine/index.js";
import type { PassageMark } from "./evidence.js";
import type { PassagePlace } from "./sources.js";

/** A question for what a set of sources tells differently. Without `uri`: those of the workspace. */
export interface CompareParams {
  /** The draft whose sources they are. */
  readonly uri?: string;
}

/** Where the sources differ among themselves. */
export interface SourcesCompared {
  /** In a line: `5 sources, 4 of them independent: 3 facts told differently.` Why there is nothing to show, where there is not. */
  readonly headline: string;
  /** Where the sources come from, in a few words. */
  readonly setInForce: string;
  readonly sources: readonly ComparedOutlet[];
  readonly sections: readonly ComparedSection[];
}

/** A source as a column of the overview. */
export interface ComparedOutlet {
  /** `Reuters`, else its title or id. */
  readonly label: string;
  readonly published?: string;
  /** The label of the source whose story it tells, where it is no witness of its own. */
  readonly sameAs?: string;
  readonly place: PassagePlace;
}

/** Facts of one sort. */
export interface ComparedSection {
  readonly heading: string;
  readonly facts: readonly ComparedFact[];
}

/** One thing that sources tell, with all they say of it. */
export interface ComparedFact {
  readonly kind: FactKind;
  /** In a source's own words, with `…` where the values stand. */
  readonly about: string;
  readonly note?: string;
  /** For figures that can be drawn on one line. */
  readonly scale?: Scale;
  readonly values: readonly ComparedValue[];
}

/** A value, and who tells it. */
export interface ComparedValue {
  readonly text: string;
  readonly at?: number;
  readonly open?: "above" | "below";
  readonly witnessCount: number;
  readonly tellings: readonly ComparedTelling[];
}

/** A sentence that tells a value. */
export interface ComparedTelling {
  /** Which of the sources. */
  readonly source: number;
  readonly text: string;
  /** The value's own words in `text`. */
  readonly mark: Pick<PassageMark, "end" | "start">;
  readonly place: PassagePlace;
}
