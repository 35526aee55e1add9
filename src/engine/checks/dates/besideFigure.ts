import type { DateMention } from "../../mentions/dates/date.js";
import { dayMention } from "../../mentions/dates/dayMention.js";
import { dates } from "../../mentions/dates/index.js";
import { figures } from "../../mentions/figures/index.js";
import type { Source } from "../../text/readText.js";
import { indexAt, distanceOf } from "../../evidence/fit.js";
import type { IndexedSource } from "../../evidence/sourceSet.js";
import type { Claim } from "../check.js";

/** Words between a figure and the date it is of. */
const NEAR = 4;
/** Numbers below this are met anywhere. */
const LEAST_TELLING = 100;
/** Sentences that open a report, and say when it is of. */
const OPENING = 3;

/**
 * The source that bears a date out together with the figure beside it: `11,500 on Monday` by a report of Monday that
 * has 11,500 without a date. Undefined where no telling figure stands beside the date, or no source of that day has it.
 */
export function besideFigure(
  { statement, matches }: Claim,
  mention: DateMention,
): Source | undefined {
  const at = indexAt(statement, mention.span);
  const beside = statement.mentions
    .filter((other) => other.kind === "figure")
    .filter(({ quantity: { value = 0 } }) => Math.abs(value) >= LEAST_TELLING)
    .filter(({ core }) => distanceOf(statement, indexAt(statement, core), at) <= NEAR);
  for (const figure of beside) {
    const found = matches.find(
      ({ passage }) =>
        isOpenedOn(passage.home, mention) &&
        passage.statement.mentions.every((other) => other.kind !== "date") &&
        passage.statement.mentions.some(
          (other) =>
            other.kind === "figure" &&
            other.quantity.value === figure.quantity.value &&
            figures.compare(figure, other) === "same",
        ),
    );
    if (found !== undefined) return found.passage.home.source;
  }
  return undefined;
}

/** Whether the source is of that day: by its date, or by what its first sentences tell. */
function isOpenedOn({ source, passages }: IndexedSource, mention: DateMention): boolean {
  if (
    source.published !== undefined &&
    dates.compare(mention, dayMention(source.published)) === "same"
  )
    return true;
  return passages
    .filter(({ statement }) => statement.sentence.tokens.length >= LEAST_TOKENS)
    .slice(0, OPENING)
    .some(({ statement }) =>
      statement.mentions.some(
        (other) => other.kind === "date" && dates.compare(mention, other) === "same",
      ),
    );
}

const LEAST_TOKENS = 8;
