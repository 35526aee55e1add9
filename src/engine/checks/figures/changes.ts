import type { Statement } from "../../evidence/statement.js";
import type { FigureMention } from "../../mentions/figures/figure.js";
import type { Weighing } from "../../weighing/weighed.js";
import type { Claim } from "../check.js";

const REACH = 72;
const VERB =
  /\b(?:add(?:s|ed|ing)?|climb(?:s|ed|ing)?|cut(?:s|ting)?|declin(?:e|es|ed|ing)|drop(?:s|ped|ping)?|exceed(?:s|ed|ing)?|fall(?:s|en|ing)?|fell|gain(?:s|ed|ing)?|grew|grow(?:s|n|ing)?|increas(?:e|es|ed|ing)|jump(?:s|ed|ing)?|lift(?:s|ed|ing)?|lower(?:s|ed|ing)?|narrow(?:s|ed|ing)?|rais(?:e|es|ed|ing)|reduc(?:e|es|ed|ing)|ris(?:e|es|en|ing)|rose|shr(?:ank|ink|inks|unk)|slipp?(?:s|ed)?|widen(?:s|ed|ing)?)\b[^.;:]{1,60}\bby (?:(?:about|almost|around|at|just|least|more|most|nearly|over|roughly|some|than|under|up|to) ){0,3}$/iu;
const BEHIND =
  /^ (?:(?!than\b)\p{L}{1,20} ){0,3}(?:more|fewer|less|higher|lower|cheaper|dearer) (?:than|of)\b/iu;
/** How sure it is that a change that no source gives is wrong: writers reckon it themselves. */
const UNTOLD = 0.4;

/** Whether a figure of a sentence tells by how much something changed or differs: `rose by 62 million`, `26 more of them than`. */
export function isChange(plain: string, { sentence }: Statement, { core }: FigureMention): boolean {
  const { start, end } = sentence.span;
  const after = plain.slice(core.end, Math.min(end, core.end + REACH));
  return (
    BEHIND.test(after) || VERB.test(plain.slice(Math.max(start, core.start - REACH), core.start))
  );
}

/**
 * The weighing of a change without the levels that speak against it: who has 1,284 says nothing against `rose by 108`. What is left
 * unsaid is doubted little, since a writer takes one level from another. Shares are left as they are: `up 9%` is told in too many ways.
 */
export function withoutLevels(
  claim: Claim,
  mention: FigureMention,
  weighing: Weighing<FigureMention>,
): Weighing<FigureMention> {
  const { verdict, rivals } = weighing;
  const { dimension } = mention.quantity.unit;
  if (verdict !== "contradicted" && verdict !== "unsupported") return weighing;
  if (dimension === "percent" || dimension === "points") return weighing;
  if (!isChange(claim.plain, claim.statement, mention)) return weighing;
  const changes = rivals.filter(({ value, passage }) =>
    isChange(passage.home.source.plain, passage.statement, value),
  );
  return changes.length > 0
    ? { ...weighing, rivals: changes }
    : { ...weighing, verdict: "unsupported", rule: "not given", sureness: UNTOLD, rivals: [] };
}
