import type { SignWay, SurenessSigns } from "../signs.js";

/** What is looked at to tell how likely a judgement that finds fault with a name, an office or a place is right. */
export const nameSigns = {
  /** What is found: a slip in a name, none such in the sources, or else another name; what is underlined is an office. */
  misspelt: "±",
  unsupported: "±",
  office: "±",

  /** Share of the claim that stands around the other name. */
  share: "+",
  /** Share of the rest of the sentence that the passage with most of it has. */
  told: "+",
  /** Share of what else is judged in the sentence that the other name's passage bears out. */
  anchored: "+",
  /** Both stand in like places: behind one preposition, before one word, as subjects. */
  likePlace: "+",
  /** How like the two are written. */
  letters: "+",
  /** Nothing tells of what sort the other name is. */
  untyped: "-",

  /** Share of its words that stand in a source. */
  stands: "-",
  /** How many source sentences speak of whom it names. */
  times: "-",
  /** It has a title or an office beside it. */
  titled: "+",
  /** It stands first, where every word has a capital. */
  first: "-",
  /** `Tank 14`, `DKK 34m`. */
  digits: "-",
  capitals: "-",
  /** `Spanish`: where somebody comes from is what a writer knows besides. */
  demonym: "-",
  /** The sentence quotes somebody. */
  quoting: "-",

  /** No figure or date of its sentence is judged. */
  alone: "+",
  /** Share of those that are borne out. */
  othersBorneOut: "±",
  /** Something else in the sentence is found at fault: one of the two may be misread. */
  otherFault: "-",
} as const satisfies Readonly<Record<string, SignWay>>;

/** The name of something looked at. */
export type NameSign = keyof typeof nameSigns;

/** What was seen of a judgement on a name. */
export type NameSigns = SurenessSigns<NameSign>;
