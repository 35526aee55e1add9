import type { Claim } from "../checks/check.js";
import { coverageOf } from "../evidence/coverage.js";
import { entityKey } from "../evidence/sourceSet.js";
import type { Term } from "../evidence/statement.js";
import { overlaps } from "../text/span.js";
import { apartness } from "./apartness.js";
import type { WordSigns } from "./signs.js";

/** Sources that cover less of the sentence than this part of what the best covers do not speak of it. */
const SPEAKS = 0.5;
/** So many values are many. */
const MANY_VALUES = 6;

/** What a sentence's words tell of how likely it is borne out. */
export function lookAtWords(claim: Claim): WordSigns {
  const { statement, matches } = claim;
  const own = statement.terms.filter(({ at }) => at >= 0);
  const names = own.filter((term) => isOf(claim, term, ["name"]));
  const values = own.filter((term) => isValue(claim, term));
  const words = own.filter((term) => !names.includes(term) && !values.includes(term));
  const covered = matches[0]?.share ?? 0;
  return {
    strange: Math.min(1, strangeMass(claim, words)),
    apart: apartness(claim, { names, own }),
    covered,
    checked: Math.min(1, values.length / MANY_VALUES) * covered,
  };
}

function isValue(claim: Claim, term: Term): boolean {
  return !isOf(claim, term, ["name"]) && (term.key.startsWith("#") || isOf(claim, term, VALUES));
}

const VALUES = ["date", "figure"];

function isOf({ statement }: Claim, { span }: Term, kinds: readonly string[]): boolean {
  return statement.mentions.some((one) => kinds.includes(one.kind) && overlaps(one.span, span));
}

/** The weight of the words that stand in none of the sources that speak of the sentence. */
function strangeMass(claim: Claim, words: readonly Term[]): number {
  const coverage = coverageOf(claim.statement, claim.matches);
  const least = SPEAKS * (coverage[0]?.share ?? 0);
  const told = new Set(coverage.filter(({ share }) => share >= least).map(({ source }) => source));
  return words.reduce((sum, term) => sum + term.weight * (1 - foundIn(claim, term, told)), 0);
}

/** How surely a term stands in one of the sources `told`, 0 to 1. */
function foundIn(
  { sources: { homes, indexed, postings } }: Claim,
  { key, stems, entities }: Term,
  told: ReadonlySet<string>,
): number {
  const isTold = (one: string): boolean =>
    postings.get(one)?.some((number) => told.has(indexed[homes[number] ?? 0]?.source.id ?? "")) ??
    false;
  if (entities.some((id) => isTold(entityKey(id)))) return 1;
  if (isTold(key)) return 1;
  // An abbreviation may stand there in full.
  return stems.length > 0 && stems.every(isTold) ? 0.9 : 0;
}
