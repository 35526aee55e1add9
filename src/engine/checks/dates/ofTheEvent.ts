import { indexAt, presence } from "../../evidence/fit.js";
import type { DateMention } from "../../mentions/dates/date.js";
import type { Weighed, Weighing } from "../../weighing/weighed.js";
import type { Claim } from "../check.js";

const LATER = new Set(["after", "following", "since"]);
const BASE = new Set(["against", "from", "than", "with"]);

/**
 * The weighing without rivals that date something else than what the claim tells of. `87 were missing on Monday after a
 * ferry sank` dates the search, not the sinking; and of `200,000 more than in 2024` neither year speaks against the other.
 */
export function ofTheEvent(claim: Claim, weighing: Weighing<DateMention>): Weighing<DateMention> {
  const { verdict, supports, rivals } = weighing;
  if (verdict !== "contradicted" && verdict !== "disputed") return weighing;
  const left = rivals.filter((rival) => !isOfMainClause(claim, rival) && !isBase(supports, rival));
  if (left.length > 0 || rivals.length === 0) return { ...weighing, rivals: left };
  return { ...weighing, rivals: [], verdict: supports.length > 0 ? "supported" : "unsupported" };
}

/** Whether what the claim tells stands behind the `after` that follows the date, or mostly so. */
function isOfMainClause(
  { statement: claim }: Claim,
  { value, passage }: Weighed<DateMention>,
): boolean {
  const { tokens } = passage.statement.sentence;
  const at = indexAt(passage.statement, value.span);
  const after = tokens.findIndex(({ lower }, index) => index > at && LATER.has(lower));
  if (after < 0 || after > at + REACH) return false;
  let [before, behind] = [0, 0];
  for (const term of claim.terms) {
    if (term.at < 0 || term.entities.length > 0 || term.key.startsWith("#")) continue;
    const { places } = presence(term, passage.statement);
    if (places.some((place) => place < at)) before += term.weight;
    else if (places.some((place) => place > after)) behind += term.weight;
  }
  return behind >= 1 && before < behind;
}

/** Words between the date and the `after`. */
const REACH = 3;

/** Whether one sentence sets the claim's date and the rival beside each other. */
function isBase(
  supports: readonly Weighed<DateMention>[],
  { passage }: Weighed<DateMention>,
): boolean {
  return supports.some((support) => {
    if (support.passage !== passage) return false;
    const at = indexAt(passage.statement, support.value.span);
    const ahead = passage.statement.sentence.tokens.slice(Math.max(0, at - 3), at);
    // "In 1931 rather than in 1929" sets the second aside.
    return (
      ahead.slice(-2).some(({ lower }) => BASE.has(lower)) &&
      !ahead.some(({ lower }) => lower === "rather")
    );
  });
}
