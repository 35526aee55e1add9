import type { NameSign } from "../sureness/names/signs.js";
import type { RatedName } from "../sureness/ratedName.js";
import type { StatementSign } from "../sureness/statements/signs.js";
import type { ValueSign } from "../sureness/values/signs.js";

const ofValues: Readonly<Record<ValueSign, string>> = {
  contradicted: "that another value is given",
  unsupported: "that no value is given",
  byRule: "whether a rule decided and not the weighing",
  unweighed: "whether the other value was weighed against others",
  chance: "how likely the other value is of the same thing",
  doubt: "the weighing's doubt",
  margin: "how far it is ahead of what bears the draft out",
  share: "how much of the claim stands around it",
  whole: "how much of the sentence its passage has",
  lead: "how its passage compares with the best",
  clause: "how much of the clause stands in its clause",
  headSame: "whether both count the same",
  far: "how far apart the two values lie",
  table: "whether it stands in a table",
  cell: "whether it stands in the very cell of row and column",
  crowded: "how many values stand beside it",
  witnesses: "how many witnesses give it",
  otherUnit: "whether it is of another unit",
  sameStyle: "whether both are in digits or in words",
  stands: "whether the draft's value stands in a source",
  standsForSame: "whether it counts the same there",
  outweighed: "whether a source gives the draft's very value",
  reckonable: "whether one step of arithmetic makes it",
  besideFigures: "figures beside it that it may be reckoned from",
  worded: "whether it is in words",
  hedged: "whether it is hedged",
  bounded: "whether it is a bound",
  count: "whether it is a count",
  duration: "whether it is a span of time",
  relative: "whether it is a rank or a multiple",
  age: "whether it is an age",
  rate: "whether it is told for a time",
  alone: "whether other values stand in the sentence",
  othersBorneOut: "how many of them are borne out",
  otherFault: "whether another fault was found there",
  anchored: "whether the rest of the sentence stands there",
  said: "how much the sentence says",
};

const ofNames: Readonly<Record<NameSign, string>> = {
  misspelt: "that a slip in a name was found",
  unsupported: "that no source has the name",
  office: "whether what is underlined is an office",
  share: "how much of the claim stands around the other name",
  told: "how much of the sentence the best passage has",
  anchored: "how much else of the sentence that passage bears out",
  likePlace: "whether the two stand in like places",
  letters: "how like the two are written",
  untyped: "whether it is known of what sort the other name is",
  stands: "how many of its words stand in a source",
  times: "how often the sources speak of whom it names",
  titled: "whether a title or an office stands beside it",
  first: "whether it begins the sentence",
  digits: "whether it has digits",
  capitals: "whether it is in capitals",
  demonym: "whether it tells where somebody comes from",
  quoting: "whether the sentence quotes somebody",
  alone: "whether figures or dates stand in the sentence",
  othersBorneOut: "how many of them are borne out",
  otherFault: "whether another fault was found there",
};

const ofStatements: Readonly<Record<StatementSign, string>> = {
  unsupported: "that no source tells of it",
  whole: "how much of the sentence its passage has",
  lead: "how its passage compares with the best",
  anchored: "how much else of the sentence that passage bears out",
  nameless: "whether the sentence names anybody",
  length: "how long the sentence is",
  parts: "of how many parts it is",
  alone: "whether figures or dates stand in it",
};

/** What each sign is called where it counts for a finding being right, or against it, by comparison with the usual one. */
export const surenessWords: Readonly<Record<RatedName, Readonly<Record<string, string>>>> = {
  name: ofNames,
  statement: ofStatements,
  value: ofValues,
};
