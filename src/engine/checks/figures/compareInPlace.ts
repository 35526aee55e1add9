import type { Passage } from "../../evidence/sourceSet.js";
import { keyOf } from "../../evidence/words/key.js";
import type { FigureMention } from "../../mentions/figures/figure.js";
import { figures } from "../../mentions/figures/index.js";
import type { Likeness } from "../../mentions/mention.js";

/** How the draft's figure stands to a source's where the source gives it: in running text or in a table. */
export function compareInPlace(
  inDraft: FigureMention,
  inSource: FigureMention,
  passage: Passage,
): Likeness {
  const likeness =
    passage.statement.sentence.block.kind === "row"
      ? compareWithCell(inDraft, inSource, scaleOf(passage))
      : figures.compare(inDraft, inSource);
  if (likeness === "different" && isOfOtherSort(inDraft, inSource, passage)) return "incomparable";
  return likeness;
}

const DIFFERENCE = /^\s{1,9}(?:\p{L}{1,20}\s{1,9})?(?:more|fewer|less|higher|lower)\b/iu;
const WHOLE = /\bout of (?:the )?$/iu;

/** `300 fewer` is a difference, and 48 in `25 out of 48` a whole: no rivals of a plain count. */
function isOfOtherSort(
  inDraft: FigureMention,
  inSource: FigureMention,
  { home }: Passage,
): boolean {
  if (inDraft.quantity.unit.dimension !== inSource.quantity.unit.dimension) return false;
  const { plain } = home.source;
  const { core } = inSource;
  const after = plain.slice(core.end, core.end + 40);
  const before = plain.slice(Math.max(0, core.start - 12), core.start);
  return DIFFERENCE.test(after) || WHOLE.test(before);
}

/**
 * A bare number in a table row has its unit in a heading: `0.81` bears out `81 cents`, `186.5` under "in millions"
 * bears out `$186.5 million`. It contradicts no figure that has a unit.
 */
function compareWithCell(inDraft: FigureMention, inSource: FigureMention, scale: number): Likeness {
  const { unit, value } = inSource.quantity;
  if (
    unit.dimension !== "count" ||
    inDraft.quantity.unit.dimension === "count" ||
    value === undefined
  ) {
    return figures.compare(inDraft, inSource);
  }
  const { low, high, step } = inSource.quantity;
  const quantity = {
    ...inSource.quantity,
    unit: inDraft.quantity.unit,
    value: value * scale,
    low: low * scale,
    high: high * scale,
    step: step * scale,
  };
  const bare = { ...inSource.quantity, unit: inDraft.quantity.unit };
  const fits = [quantity, bare].some(
    (read) => figures.compare(inDraft, { ...inSource, quantity: read }) === "same",
  );
  return fits ? "same" : "incomparable";
}

const SCALES: ReadonlyMap<string, number> = new Map([
  ["thousand", 1e3],
  ["million", 1e6],
  ["billion", 1e9],
]);

/** What scales a table's bare numbers: a head `Sales (million euros)`, or "(in millions of dollars)" over it. */
function scaleOf({ contextKeys, statement, home }: Passage): number {
  for (const [word, scale] of SCALES) {
    if (contextKeys.has(keyOf(word)) || statement.places.has(keyOf(word))) return scale;
  }
  const over = /\bin (?<scale>thousand|million|billion)s\b/u.exec(home.source.plain);
  return SCALES.get(over?.groups?.["scale"] ?? "") ?? 1;
}
