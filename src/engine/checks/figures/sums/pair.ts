import { keyOf } from "../../../evidence/words/key.js";
import type { FigureMention } from "../../../mentions/figures/figure.js";
import type { Claim } from "../../check.js";
import { headOf } from "../comparing/oneHead.js";
import { coreOf, figuresIn, madeAs, passagesOf, type Sum } from "./sum.js";

const LEAST_SHARE = 0.25;
/** From here on another number than the sum is wrong. */
const SURE_SHARE = 0.5;

/** `99 dead and wounded`, `31 men or women`: one number for two sorts. */
const TWO_SORTS = /^(?<one>\p{L}{3,20}),? (?:and|or)(?: the)? (?<other>\p{L}{3,20})\b/iu;

/** What counts as dead, though it is another word. */
const BODIES: ReadonlySet<string> = new Set(["bodi", "corps"]);

/** `99 dead and wounded` where a source counts 38 bodies and 61 wounded: two sorts in one phrase are their sum. */
export function pairOf(claim: Claim, mention: FigureMention): readonly Sum[] {
  const { counted, quantity } = mention;
  if (quantity.unit.dimension !== "count" || counted === undefined) return [];
  const { start } = counted.span;
  const { one, other } = TWO_SORTS.exec(claim.plain.slice(start, start + 60))?.groups ?? {};
  if (one === undefined || other === undefined) return [];
  const [a, b] = [sortOf(keyOf(one.toLowerCase())), sortOf(keyOf(other.toLowerCase()))];
  if (a === b || a === "" || b === "") return [];
  for (const { passage, share } of claim.matches) {
    if (share < LEAST_SHARE) continue;
    const exact = figuresIn(passage).filter(
      (figure) => figure.quantity.unit.dimension === "count" && figure.quantity.bound === "exact",
    );
    const [first] = exact.filter((figure) => sortOf(headOf(figure) ?? "") === a);
    const [second] = exact.filter((figure) => sortOf(headOf(figure) ?? "") === b);
    if (first === undefined || second === undefined || first === second) continue;
    const made = madeAs(mention, (first.quantity.value ?? 0) + (second.quantity.value ?? 0), 1);
    return [
      {
        sum: `${coreOf(first)} + ${coreOf(second)} = ${made.text}`,
        made,
        passages: passagesOf([{ figure: first, passage }]),
        isSure: share >= SURE_SHARE,
      },
    ];
  }
  return [];
}

function sortOf(key: string): string {
  return BODIES.has(key) ? keyOf("dead") : key;
}
