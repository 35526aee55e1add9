import type { Place } from "./messages.js";

/** A command of the client's own: lets the user choose which source a sentence cites. Its one argument is a `CitablePlace`. */
export const CHOOSE_CITATION = "stet.chooseCitation";

/** A sentence of an open draft, by a place in it. */
export interface CitablePlace {
  readonly uri: string;
  readonly place: Place;
}

/** A question for the sources that a sentence can cite: those that are like `query`, all for an empty one. */
export interface CitableParams extends CitablePlace {
  readonly query: string;
}

/** Sources that can be cited, those first that bear the sentence out. */
export interface CitableSources {
  readonly sources: readonly CitableSource[];
}

/** A source that can be cited. */
export interface CitableSource {
  /** The source file. */
  readonly uri: string;
  readonly title: string;
  /** `Reuters, 2024-12-02` */
  readonly byline: string;
  readonly support: CitableSupport;
  /** What it says of the sentence, where it speaks of it. */
  readonly text?: string;
  /** Whether the sentence cites it already. */
  readonly isCited: boolean;
}

/** Whether a source bears a sentence out, only speaks of it, or has nothing of it. */
export type CitableSupport = "bears it out" | "silent" | "speaks against it" | "speaks of it";

/** A wish to cite a source for a sentence. */
export interface CiteParams extends CitablePlace {
  readonly sourceUri: string;
}
