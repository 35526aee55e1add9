import { cellAt, indexAt } from "../../../evidence/fit.js";
import type { Passage } from "../../../evidence/sourceSet.js";
import type { FigureMention } from "../../../mentions/figures/figure.js";
import type { Weighing } from "../../../weighing/weighed.js";

/** How far before a source's value a change is looked for, in code units; a clause is seldom longer. */
const REACH = 60;

/** Words of a change, as verb and as noun. */
const CHANGE =
  /\b(?:add(?:ed|s|ing)?|change[ds]?|climb(?:ed|s|ing)?|cuts?|cutting|declin(?:e[ds]?|ing)|decreas(?:e[ds]?|ing)|differ\p{L}*|down|drop(?:ped|s|ping)?|expan\p{L}*|fall(?:en|ing|s)?|fell|fewer|gain(?:ed|s|ing)?|grew|grow(?:ing|n|s|th)?|higher|increas(?:e[ds]?|ing)|jump(?:ed|s|ing)?|less|lift(?:ed|s|ing)?|los[est]\p{L}*|lower(?:ed|s|ing)?|more|narrow\p{L}*|rais(?:e[ds]?|ing)|reduc\p{L}+|rise[ns]?|rising|rose|sank|shrank|shrink\p{L}*|slid|slipp?(?:ed|s|ing)?|soar\p{L}*|surg\p{L}*|up|wider|widen\p{L}*)\b/iu;

/** How sure it is that a change that no source gives is wrong: writers reckon it themselves. */
const UNTOLD = 0.3;

/**
 * Whether the source gives the state of something where the draft gives a change: no $1,284 million that a firm took in speaks
 * against `sales rose by $108 million`. Only where nothing around the source's value tells of a change.
 */
export function isLevelForChange(
  inDraft: FigureMention,
  inSource: FigureMention,
  passage: Passage,
): boolean {
  if (inDraft.isChange !== true || inSource.isChange === true) return false;
  const { statement, home } = passage;
  const cell = cellAt(passage, indexAt(statement, inSource.span));
  if (cell !== undefined) return !CHANGE.test(cell.head);
  const { start } = statement.sentence.span;
  const before = home.source.plain.slice(
    Math.max(start, inSource.span.start - REACH),
    inSource.span.start,
  );
  return !CHANGE.test(before.slice(before.lastIndexOf(";") + 1));
}

/**
 * The weighing of a change that no source gives is doubted little, since a writer takes one level from another. Shares are
 * left as they are: `up 9%` is told in too many ways.
 */
export function doubtedLittle(
  mention: FigureMention,
  weighing: Weighing<FigureMention>,
): Weighing<FigureMention> {
  const { dimension } = mention.quantity.unit;
  const isShare = dimension === "percent" || dimension === "points";
  const isUntold = weighing.verdict === "unsupported" || weighing.verdict === "contradicted";
  if (mention.isChange !== true || isShare || !isUntold) return weighing;
  const rivals = weighing.rivals.filter(({ value }) => value.isChange === true);
  return rivals.length > 0
    ? { ...weighing, rivals }
    : { ...weighing, verdict: "unsupported", rule: "not given", sureness: UNTOLD, rivals: [] };
}
