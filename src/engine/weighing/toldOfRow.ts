import type { Claim } from "../checks/check.js";
import { entityKey } from "../evidence/postings.js";
import type { Passage } from "../evidence/sourceSet.js";
import type { Term } from "../evidence/statement.js";
import type { MentionBase } from "../mentions/mention.js";
import { textOf } from "../text/span.js";
import { isHeadedBy, namesBefore, subjectOf } from "./ownCell.js";

/** What opens a sentence that goes on telling of whom the one before it named: `He added`, `The former had`, `The club's keeper`. */
const POINTS_BACK = /^(?:he|her|his|it|its|she|that|the|their|these|they|this|those)\b/iu;

/**
 * Whether running text gives a value to another row than this: the names before it, or those of the sentence that it points back at, head
 * other rows of the row's own source (`Eve Moss followed with nine rebounds`, where Eve Moss has a row as Mara Lind has).
 */
export function isToldOfOtherRow(
  { claim, row }: { readonly claim: Claim; readonly row: Passage },
  passage: Passage,
  value: Pick<MentionBase<string>, "span">,
): boolean {
  const { statement, home } = passage;
  const { plain } = home.source;
  const [head] = row.cells;
  const names = namesBefore(passage, value);
  if (head === undefined) return false;
  if (names.length === 0) {
    const before = home.passages[passage.at - 1];
    const told = before?.statement.terms.filter(isName) ?? [];
    return (
      POINTS_BACK.test(textOf(plain, statement.sentence.span)) &&
      !told.some((name) => isHeadedBy(row, head, name)) &&
      told.some((name) => headsRowBeside({ claim, row }, name))
    );
  }
  const isOwn = names.some((name) => isHeadedBy(row, head, name));
  const subject = isOwn ? subjectOf({ statement, plain }, names, value) : undefined;
  return subject === undefined
    ? !isOwn && names.some((name) => headsRowBeside({ claim, row }, name))
    : !isHeadedBy(row, head, subject) && headsRowBeside({ claim, row }, subject);
}

function isName({ entities, at }: Term): boolean {
  return entities.length > 0 && at >= 0;
}

/** Whether a name heads a row of the row's source. */
function headsRowBeside(
  { claim, row }: { readonly claim: Claim; readonly row: Passage },
  name: Term,
): boolean {
  return name.entities.some((id) =>
    (claim.sources.passagesOf.get(entityKey(id)) ?? []).some(
      (other) =>
        other.home === row.home &&
        other.cells[0]?.isRowHead === true &&
        isHeadedBy(other, other.cells[0], name),
    ),
  );
}
