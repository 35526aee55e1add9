/**
 * What is looked at to tell how likely a sentence is not borne out. All lie between 0 and 1. A sign says which way a careful
 * editor would take it: `+` for a fault, `-` against one.
 */
export const riskSigns = {
  /** The chance that one at least of the checks' doubts is right. */
  doubt: "+",
  /** How sure it is that the sentence says the thing the other way round. */
  turned: "+",
  /** Words of it stand nowhere in the sources that speak of it, names and values aside. */
  strange: "+",
  /** Its names stand apart in the sources from the words beside them: elsewhere those words go without the name. */
  apart: "+",
  /** Share of it that one passage has. */
  covered: "-",
  /** Figures and dates that could be checked: many of them, where a passage speaks of it. */
  checked: "-",
} as const;

/** The name of something looked at. */
export type RiskSign = keyof typeof riskSigns;

/** What was seen of a sentence: 0 to 1 each. */
export type RiskSigns = Readonly<Record<RiskSign, number>>;

/** Those that its words tell, whatever the checks say. */
export type WordSigns = Omit<RiskSigns, "doubt" | "turned">;

/** The names of all of them. */
// Keys of an object that lists them all.
export const riskSignNames = Object.keys(riskSigns) as readonly RiskSign[];
