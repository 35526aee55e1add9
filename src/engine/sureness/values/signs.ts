import type { SignWay, SurenessSigns } from "../signs.js";

/** What is looked at to tell how likely a judgement that finds fault with a figure or a date is right. */
export const valueSigns = {
  /** What is found: another value for the same, or none at all; neither is a dispute. */
  contradicted: "±",
  unsupported: "±",
  /** It is a rule that decided, of sums, directions or slips, and not the weighing of values. */
  byRule: "+",
  /** The value shown against the draft's was not weighed against others. */
  unweighed: "±",

  /** How likely the other value is of the same thing, by the weights of the weighing. */
  chance: "+",
  /** How likely anything is wrong with the draft's value, by the same weights. */
  doubt: "+",
  /** By how much the other value is likelier of the same thing than the likeliest that bears the draft's out. */
  margin: "+",
  /** Share of the claim that stands around the other value. */
  share: "+",
  /** Share of the whole sentence that the other value's passage has. */
  whole: "+",
  /** The same by comparison with the passage that has most of it. */
  lead: "+",
  /** Share of the value's own clause that stands in the other's clause. */
  clause: "+",
  /** Both count the same, in so many words. */
  headSame: "+",
  /** An order of magnitude lies between the two. */
  far: "-",
  /** The other value stands in a table. */
  table: "±",
  /** It stands in the very cell: the sentence names the row's head, and the figure counts what the column's head says. */
  cell: "+",
  /** How many other figures or dates stand beside the other value. */
  crowded: "-",
  /** How many witnesses give the other value. */
  witnesses: "+",
  /** The two are written in another unit: 14 days for 14 weeks. */
  otherUnit: "±",
  /** Both are written in digits, or both in words. */
  sameStyle: "+",

  /** The value stands in a source that speaks of the claim, be it of something else by its words. */
  stands: "-",
  /** The same, and there it counts the same. */
  standsForSame: "-",
  /** A source gives the very value in one of the passages that speak of the claim, and the verdict is that it is contradicted. */
  outweighed: "-",
  /** One step of arithmetic makes it out of figures that the sources tell together. */
  reckonable: "-",
  /** No source gives it, and its sentence has other figures that it may be reckoned from. */
  besideFigures: "-",

  worded: "-",
  hedged: "-",
  /** `at least`, `up to`, `dozens`, where no source gives it. */
  bounded: "-",
  /** A count of anything, no measure. */
  count: "-",
  duration: "±",
  /** A rank or a multiple. */
  relative: "±",
  /** How old somebody is. */
  age: "±",
  /** `a month`, `a head`. */
  rate: "±",

  /** No other figure or date of its sentence is judged. */
  alone: "+",
  /** Share of the others that are borne out. */
  othersBorneOut: "±",
  /** Something else in the sentence is found at fault: one of the two may be misread. */
  otherFault: "-",
  /** The passage that speaks against it bears out a name and another figure or date of the sentence: a table's row, a sentence of the very thing. */
  anchored: "±",
  /** How much the claim says beside it. */
  said: "±",
} as const satisfies Readonly<Record<string, SignWay>>;

/** The name of something looked at. */
export type ValueSign = keyof typeof valueSigns;

/** What was seen of a judgement on a figure or a date. */
export type ValueSigns = SurenessSigns<ValueSign>;
