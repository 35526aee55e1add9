import type { Passage } from "../evidence/sourceSet.js";
import type { Judged } from "../report/settle.js";
import { overlaps } from "../text/span.js";
import { sign } from "./signs.js";

/** What the rest of its sentence comes to. */
export interface BesideOthers {
  /** No other figure or date of its sentence is judged. */
  readonly alone: number;
  /** Share of the others that are borne out; one half where there are none. */
  readonly othersBorneOut: number;
  /** Something else in the sentence is found at fault. */
  readonly otherFault: number;
}

/** What the figures and dates beside a judgement, and other faults, tell of it. */
export function besideOthers(judged: Judged, judgements: readonly Judged[]): BesideOthers {
  // Two checks that find the same words at fault speak for each other, not against.
  const others = judgements.filter(({ span }) => !overlaps(span, judged.span));
  const values = others.filter(({ check }) => check.kind === "figure" || check.kind === "date");
  const borneOut = values.filter(({ verdict }) => verdict === "supported").length;
  return {
    alone: sign(values.length === 0),
    othersBorneOut: values.length === 0 ? 0.5 : borneOut / values.length,
    otherFault: sign(
      others.some(({ verdict }) => verdict === "contradicted" || verdict === "unsupported"),
    ),
  };
}

/** Share of what else is judged in the sentence that one passage bears out; one half where nothing else is. */
export function sharedWith(
  passage: Passage,
  judged: Judged,
  judgements: readonly Judged[],
): number {
  const others = judgements.filter(({ span }) => !overlaps(span, judged.span));
  const there = others.filter(
    ({ verdict, grounds }) =>
      verdict === "supported" && grounds.some((ground) => ground.passage === passage),
  );
  return others.length === 0 ? 0.5 : there.length / others.length;
}
