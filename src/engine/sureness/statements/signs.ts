import type { SignWay, SurenessSigns } from "../signs.js";

/** What is looked at to tell how likely a judgement that finds a statement turned, or made up, is right. */
export const statementSigns = {
  /** No source tells of it; else one tells it the other way. */
  unsupported: "±",

  /** Share of the rest of the sentence that stands in the passage that speaks against it. */
  whole: "+",
  /** The same by comparison with the passage that has most of it. */
  lead: "+",
  /** Share of what else is judged in the sentence that the passage bears out. */
  anchored: "+",

  /** No name of its sentence is judged. */
  nameless: "-",
  /** How long the sentence is, and of how many parts: the more it says, the likelier it was misread. */
  length: "-",
  parts: "-",

  /** No figure or date of its sentence is judged. */
  alone: "+",
} as const satisfies Readonly<Record<string, SignWay>>;

/** The name of something looked at. */
export type StatementSign = keyof typeof statementSigns;

/** What was seen of a judgement on a statement. */
export type StatementSigns = SurenessSigns<StatementSign>;
