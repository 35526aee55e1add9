import { coverageOf } from "../../evidence/coverage.js";
import { fitOf, presence } from "../../evidence/fit.js";
import type { Match } from "../../evidence/findPassages.js";
import type { Statement } from "../../evidence/statement.js";
import type { Check, Claim, Judgement } from "../check.js";
import { sourceName } from "../../report/sourceName.js";
import { negatedPlaces } from "./polarity.js";

/** Whole sentences: told the other way round, or about something that no source speaks of. */
export const statementCheck: Check = {
  kind: "statement",
  faults: [
    {
      id: "contradicted-statement",
      verdict: "contradicted",
      title: "The sources say the opposite.",
    },
    {
      id: "unsupported-statement",
      verdict: "unsupported",
      title: "No source speaks of this.",
    },
  ],
  judge(claim) {
    const turned = turnedAround(claim);
    return [turned ?? heldUp(claim)];
  },
};

/** A passage says the same thing only if it shares this much of the sentence itself. */
const SAME_THING = 0.58;
/** Below this, no source speaks of what the sentence says. */
const SPEAKS_OF = 0.22;
/** Sentences that say less than this are no statement about the sources' matter. */
const LEAST_TERMS = 5;

/** `denied wrongdoing` told as `admitted wrongdoing`: aligned, and only one of the two is negated. */
function turnedAround(claim: Claim): Judgement | undefined {
  const ownNegations = negatedPlaces(claim.statement);
  const near = claim.matches
    .map((match) => ({
      ...match,
      own: fitOf({ claim: claim.statement, passage: match.passage, neighbours: false }).share,
    }))
    .filter(({ share }) => share >= SAME_THING)
    .slice(0, 4);
  const [best] = near;
  if (best === undefined || ownNegations.size > 0) return undefined;
  if (!isTurned(claim.statement, best.passage.statement)) return undefined;
  const plain = near.some(
    ({ passage, share }) =>
      share >= best.share - 0.1 && !isTurned(claim.statement, passage.statement),
  );
  if (plain) return undefined;
  return {
    span: claim.statement.sentence.span,
    verdict: "contradicted",
    sureness: best.share,
    fault: "contradicted-statement",
    reason: `${sourceName(best.passage.home.source)} says the opposite`,
    expected: [],
    grounds: [groundOf(best, "contradicts")],
    replacements: [],
  };
}

/** Whether the passage denies most of what stands under one of its negations, and the claim states it. */
function isTurned(claim: Statement, passage: Statement): boolean {
  const negated = negatedPlaces(passage);
  if (negated.size === 0) return false;
  const denied = passage.terms.filter(
    ({ at, entities }) => negated.has(at) && entities.length === 0,
  );
  const stated = denied.filter((term) => presence(term, claim).found > 0);
  return stated.length > 0 && stated.length >= DENIED_SHARE * denied.length;
}

/** So much of what a passage denies must be what the claim states. */
const DENIED_SHARE = 0.6;

function heldUp(claim: Claim): Judgement {
  const [best] = coverageOf(claim.statement, claim.matches);
  const share = best?.share ?? 0;
  const terms = claim.statement.terms.length;
  const spoken =
    share >= SPEAKS_OF || terms < LEAST_TERMS || claim.statement.sentence.block.kind === "heading";
  return {
    span: claim.statement.sentence.span,
    verdict: spoken ? "supported" : "unsupported",
    sureness: spoken ? share : 1 - share,
    ...(spoken ? {} : { fault: "unsupported-statement" }),
    reason: spoken ? "the sources speak of this" : "no source speaks of this",
    expected: [],
    grounds:
      best === undefined
        ? []
        : [groundOf({ passage: best.best, share: best.bestShare }, "mentions")],
    replacements: [],
  };
}

function groundOf(
  { passage, share }: Match,
  bears: "contradicts" | "mentions",
): Judgement["grounds"][number] {
  return { passage, bears, share };
}
