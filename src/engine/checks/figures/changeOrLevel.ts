import type { Passage } from "../../evidence/sourceSet.js";
import type { FigureMention } from "../../mentions/figures/figure.js";

/** How far before a source's value a change is looked for, in code units; a clause is seldom longer. */
const REACH = 60;

/** Words of a change, as verb and as noun. */
const CHANGE =
  /\b(?:add(?:ed|s|ing)?|change[ds]?|climb(?:ed|s|ing)?|cuts?|cutting|declin(?:e[ds]?|ing)|decreas(?:e[ds]?|ing)|differ\p{L}*|down|drop(?:ped|s|ping)?|expan\p{L}*|fall(?:en|ing|s)?|fell|fewer|gain(?:ed|s|ing)?|grew|grow(?:ing|n|s|th)?|higher|increas(?:e[ds]?|ing)|jump(?:ed|s|ing)?|less|lift(?:ed|s|ing)?|los[est]\p{L}*|lower(?:ed|s|ing)?|more|narrow\p{L}*|rais(?:e[ds]?|ing)|reduc\p{L}+|rise[ns]?|rising|rose|sank|shrank|shrink\p{L}*|slid|slipp?(?:ed|s|ing)?|soar\p{L}*|surg\p{L}*|up|wider|widen\p{L}*)\b/iu;

/**
 * Whether the source gives the state of something where the draft gives a change: no $1,284 million that a firm took in speaks
 * against "sales rose by $108 million". Only where nothing around the source's value tells of a change.
 */
export function isLevelForChange(
  inDraft: FigureMention,
  inSource: FigureMention,
  { statement, home, cells }: Passage,
): boolean {
  if (inDraft.isChange !== true || inSource.isChange === true) return false;
  const { plain } = home.source;
  const cell = cells.find(
    ({ span }) => span.start <= inSource.span.start && inSource.span.end <= span.end,
  );
  if (cell !== undefined) return !CHANGE.test(cell.head);
  const { start, end } = statement.sentence.span;
  const before = plain.slice(Math.max(start, inSource.span.start - REACH), inSource.span.start);
  const after = plain.slice(inSource.span.end, Math.min(end, inSource.span.end + AFTER));
  return !CHANGE.test(before.slice(before.lastIndexOf(";") + 1)) && !DIFFERENCE.test(after);
}

/** `16.9 million tonnes more`. */
const DIFFERENCE = /^ (?:\p{L}{1,20} ){0,2}(?:fewer|higher|less|lower|more)\b/iu;
const AFTER = 48;
