import { keyOf } from "./key.js";
import { PER_SHARE } from "./perShare.js";

/** What tables and headlines shorten, and the words that running text uses for it. */
const SHORT: Readonly<Record<string, string>> = {
  avg: "average",
  capex: "capital spending",
  cpi: "consumer prices",
  ebit: "earnings interest taxes",
  ebitda: "earnings interest taxes depreciation",
  fte: "full-time staff",
  gdp: "gross domestic product",
  opex: "operating costs",
  pop: "population",
  qtr: "quarter",
};

const expansions: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(SHORT).map(([short, words]) => [
    short,
    words
      .split(/[ -]/u)
      .map((word) => keyOf(word))
      .filter((key) => key !== ""),
  ]),
);

/** `EPS` has what it is told for in it. */
const WITH_UNIT: ReadonlyMap<string, readonly string[]> = new Map([
  ["eps", [keyOf("earnings"), PER_SHARE]],
]);

/** The keys of the words that an abbreviation stands for; none for any other word. */
export function expansionOf(lower: string): readonly string[] {
  return expansions.get(lower) ?? WITH_UNIT.get(lower) ?? [];
}
