import type { Passage } from "../../evidence/sourceSet.js";
import type { FigureMention } from "../../mentions/figures/figure.js";
import type { Weighing } from "../../weighing/weighed.js";
import type { Claim } from "../check.js";

/** What a writer's own reckoning is announced as. */
export type Sign = "difference" | "each" | "per time" | "rest";

const REACH = 70;

const EACH = /^(?: \p{L}{1,20}){0,2} (?:apiece|each)\b/iu;
/** `13 points ahead of`, `40 metres short`. */
const AHEAD = /^ (?:adrift|ahead|apart|behind|clear|short) (?:from|of)\b/iu;
/** `Trail by 13 points`, `the gap between them is 13 points`, `a margin of 400`. */
const APART =
  /\b(?:beat|beaten|differ\p{L}{0,3}|led|lead|leads|miss\p{L}{0,3}|outnumber\p{L}{0,3}|overtook|trail\p{L}{0,3}|win|won)\b[^.;,]{0,40} by $|\b(?:difference|gap|gulf|lead|margin)\b[^.;,]{0,40} (?:at|is|of|was) $/iu;
const REST = /\b(?:other|remaining) (?:about |some )?$/iu;

/** How a figure is announced as reckoned, by the words around it; undefined where it is told as any other. */
export function signOf(
  plain: string,
  { span, per, quantity, isChange }: FigureMention,
): Sign | undefined {
  const before = plain.slice(Math.max(0, span.start - REACH), span.start);
  const behind = plain.slice(span.end, span.end + REACH);
  if (per !== undefined) return "per time";
  const isLevelless = isChange === true || AHEAD.test(behind) || APART.test(before);
  if (quantity.unit.dimension !== "percent" && isLevelless) return "difference";
  if (EACH.test(behind)) return "each";
  return REST.test(before) ? "rest" : undefined;
}

/**
 * The weighing without rivals that are told otherwise than the draft's figure: no level speaks against a difference, no sum
 * of all against what each got or what came in on a day. What is left of a contradiction without rivals is that no source
 * gives the figure.
 */
export function ofOneSign(
  { plain }: Claim,
  mention: FigureMention,
  weighing: Weighing<FigureMention>,
): Weighing<FigureMention> {
  const own = signOf(plain, mention);
  if (own === undefined || weighing.verdict !== "contradicted") return weighing;
  const rivals = weighing.rivals.filter(({ value, passage }) => signIn(passage, value) === own);
  if (rivals.length > 0) return { ...weighing, rivals };
  return { ...weighing, rivals, verdict: "unsupported", rule: "not given" };
}

function signIn({ home }: Passage, value: FigureMention): Sign | undefined {
  return signOf(home.source.plain, value);
}
