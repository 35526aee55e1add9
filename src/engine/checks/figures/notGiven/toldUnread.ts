import type { FigureMention } from "../../../mentions/figures/figure.js";
import type { Passage } from "../../../evidence/sourceSet.js";
import { overlaps } from "../../../text/span.js";
import type { Claim } from "../../check.js";

/** A sentence whose words weigh less than this speaks through the one before it. */
const THIN = 1.6;
/** A passage speaks of the claim from here. */
const SPEAKS = 0.4;

/**
 * Whether a figure that seems to stand nowhere is told by the sources in a way that is no figure there or here: the year that
 * reads as a count, `from 1942 parts for trucks`, a time of day, `at 10.30`; or in a sentence that says next to nothing
 * itself, `That makes 61 in all`.
 */
export function isToldUnread(claim: Claim, mention: FigureMention): boolean {
  return isYearThere(claim, mention) || isTimeOfDay(claim, mention) || isThin(claim, mention);
}

/** Whether a passage that speaks of the claim has the four digits as a year. */
function isYearThere({ matches }: Claim, { text, quantity }: FigureMention): boolean {
  if (!/^(?:1[5-9]|20)\d\d$/u.test(text) || quantity.bound !== "exact") return false;
  return speaking(matches).some(({ statement }) =>
    statement.mentions.some((one) => one.kind === "date" && one.parts.year === quantity.value),
  );
}

/** `At 10.30`, where a passage that speaks of the claim tells a time of day in words. */
function isTimeOfDay({ plain, matches }: Claim, { core }: FigureMention): boolean {
  const { start, end } = core;
  const isTime =
    TIME_LEAD.test(plain.slice(Math.max(0, start - 8), start)) &&
    /^(?:[01]?\d|2[0-3])\.[0-5]\d$/u.test(plain.slice(start, end));
  return (
    isTime &&
    speaking(matches).some(({ statement, home }) =>
      IN_WORDS.test(
        home.source.plain.slice(statement.sentence.span.start, statement.sentence.span.end),
      ),
    )
  );
}

const TIME_LEAD = /\b(?:at|by|from|till|until) $/iu;
const IN_WORDS =
  /\b(?:half past|quarter (?:past|to)|(?:minutes?|ten|five|twenty) (?:past|to)|o[’']clock|[ap]\.?m\b)/iu;

function speaking(matches: Claim["matches"]): readonly Passage[] {
  return matches.filter(({ share }) => share >= SPEAKS).map(({ passage }) => passage);
}

/** Whether a bare number of a sentence without words of its own stands in the sources at all. */
function isThin(
  { statement, sources }: Claim,
  { counted, quantity, span }: FigureMention,
): boolean {
  if (counted !== undefined || quantity.unit.dimension !== "count") return false;
  const mass = statement.terms
    .filter((term) => !term.key.startsWith("#") && term.at >= 0 && !overlaps(term.span, span))
    .reduce((sum, { weight }) => sum + weight, 0);
  return (
    mass < THIN &&
    sources.passages.some((passage) =>
      passage.mentions.some(
        (one) => one.kind === "figure" && one.quantity.value === quantity.value,
      ),
    )
  );
}
