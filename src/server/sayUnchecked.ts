import type { SentenceReport } from "../engine/index.js";
import type { Translate } from "../protocol/index.js";

/** Why a sentence was not checked: `Not checked: a question`. Undefined where there is no more to say than that nothing can be. */
export function sayUnchecked(
  { verdict, unchecked }: Pick<SentenceReport, "unchecked" | "verdict">,
  t: Translate,
): string | undefined {
  switch (verdict === "unchecked" ? unchecked : undefined) {
    case "framing":
      return t("Not checked: the draft speaks of itself");
    case "heading":
      return t("Not checked: a heading");
    case "opinion":
      return t("Not checked: an opinion");
    case "question":
      return t("Not checked: a question");
    case "plain":
    case undefined:
    default:
      return undefined;
  }
}
