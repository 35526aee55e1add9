import type { SourceSet } from "../evidence/sourceSet.js";
import { isOfItself, tell, type Told } from "../weighing/quantity/told.js";

/** Everything that the sources of a set tell in figures and dates, source by source. */
export function toldIn(set: SourceSet): readonly Told[] {
  return set.indexed.flatMap(({ passages }) =>
    passages.flatMap((passage) =>
      passage.statement.mentions
        .filter((mention) => mention.kind === "figure" || mention.kind === "date")
        .filter((mention) => isOfItself(passage, mention))
        .map((mention) => tell(set, passage, mention)),
    ),
  );
}
