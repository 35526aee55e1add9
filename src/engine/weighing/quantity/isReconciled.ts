import type { Statement } from "../../evidence/statement.js";
import type { Quantity } from "../../mentions/figures/figure.js";
import type { MentionBase } from "../../mentions/mention.js";
import type { Weighed } from "../weighed.js";

/**
 * Whether what lies between two sources' figures is told beside one of them or in the draft: `41 were treated` and `44 were
 * treated, three of them a day later` are both right.
 */
export function isReconciled(
  claim: Statement,
  one: Weighed<MentionBase<string>>,
  other: Weighed<MentionBase<string>>,
): boolean {
  const [a, b] = [one, other].map(quantityOf);
  if (a?.value === undefined || b?.value === undefined || a.unit.name !== b.unit.name) return false;
  const between = Math.abs(a.value - b.value);
  // `One` is said of anything.
  if (between < LEAST_BETWEEN) return false;
  return [claim, one.passage.statement, other.passage.statement].some(({ mentions }) =>
    mentions.some(
      (told) =>
        told.kind === "figure" &&
        told.quantity.value === between &&
        told.quantity.unit.name === a.unit.name,
    ),
  );
}

const LEAST_BETWEEN = 2;

function quantityOf({
  value: { span },
  passage: { statement },
}: Weighed<MentionBase<string>>): Quantity | undefined {
  const told = statement.mentions.find((one) => one.span.start === span.start);
  return told?.kind === "figure" ? told.quantity : undefined;
}
