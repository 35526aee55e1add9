import type { Passage } from "../../../evidence/sourceSet.js";
import type { FigureMention } from "../../../mentions/figures/figure.js";
import { strictOnly } from "../../../report/strictness.js";
import type { Weighing } from "../../../weighing/weighed.js";
import type { Claim, Judgement } from "../../check.js";
import { figureKind } from "../figureKind.js";
import { headOf } from "../comparing/oneHead.js";
import { isReckonable } from "../sums/reckonable.js";

/** What is less likely than this to be told of the figure speaks too little against it. */
const SURE_RIVAL = 0.25;

/**
 * The judgement of a figure that seems to be told by nobody, shown at `strict` alone where the grounds are thin, by what the sources give
 * beside it: the value stands in them, comes out of two that do, or the draft's own words call it reckoned, or give another figure that it
 * may be reckoned from. Such a figure is more often right than wrong. Of what sort it is does not count here: what writers make themselves
 * is let be before, in `leftAlone.ts`.
 */
export function lessSure(
  claim: Claim,
  mention: FigureMention,
  {
    judgement,
    weighing,
  }: { readonly judgement: Judgement; readonly weighing: Weighing<FigureMention> },
): Judgement {
  const { verdict } = judgement;
  const isThin =
    (verdict === "unsupported" &&
      (isSetAgainst(claim, mention) ||
        isBesideAnother(claim, mention) ||
        standsSomewhere(claim, mention))) ||
    (verdict === "contradicted" &&
      weighing.rule === "another given" &&
      (weighing.rivals[0]?.chance ?? SURE_RIVAL) < SURE_RIVAL &&
      standsSomewhere(claim, mention)) ||
    (verdict !== "disputed" && isReckonable(claim, mention, weighing));
  return isThin ? strictOnly(judgement) : judgement;
}

/** `78 metres longer than`, `20 above normal`: what lies between two figures. */
const DIFFERENCE =
  /^ (?:\p{L}{1,20} ){0,2}?(?:above|below|fewer|less|more|short of|\p{L}{2,12}[^e\s]er than)\b/iu;
/** `which leaves 16 million`, `they differ by 4,200`, `one in eleven`. */
const RECKONED_BEFORE =
  /\b(?:differ(?:s|ed)? by|leav(?:es|ing)|left|mak(?:es?|ing)|on average|together (?:it|that|this) is) (?:\p{L}{1,12} )?$|\bone (?:\p{L}{1,16} )?in $/iu;

/** Whether its own words set it against another figure, or round it: what writers reckon themselves. */
function isSetAgainst(
  { plain, statement }: Claim,
  { core, span, quantity }: FigureMention,
): boolean {
  const { start, end } = statement.sentence.span;
  const before = plain.slice(Math.max(start, span.start - 32), span.start);
  const isRounded =
    quantity.bound === "range" ||
    (quantity.bound !== "exact" && quantity.value !== undefined && isRound(quantity.value));
  return (
    isRounded ||
    DIFFERENCE.test(plain.slice(core.end, Math.min(end, core.end + 60))) ||
    RECKONED_BEFORE.test(before)
  );
}

/**
 * Whether its sentence gives another figure, one of the sources', that it may be reckoned from, be it in more steps than are tried: one of its own
 * measure, `310,000 crowns, about $124,000`; shares and multiples are of anything. `40 centimetres of water and 25 caravans` are not.
 */
function isBesideAnother(claim: Claim, mention: FigureMention): boolean {
  const { dimension } = mention.quantity.unit;
  const isBare = dimension === "count" && mention.counted === undefined;
  const isOfIts = (other: string): boolean =>
    other === dimension ||
    RELATIVE.has(other) ||
    RELATIVE.has(dimension) ||
    // "Eight minutes later, and another six".
    (isBare && other === "duration");
  return claim.statement.mentions
    .filter(figureKind.isOne)
    .some(
      (other) =>
        other !== mention &&
        isOfIts(other.quantity.unit.dimension) &&
        standsSomewhere(claim, other),
    );
}

/** 10,000; not 2,600. */
function isRound(value: number): boolean {
  return /^[1-9]0+$/u.test(String(value));
}

/**
 * Whether a source has the value, be it for something else by its words; one that is met by chance only where a source that speaks of the
 * claim counts the same in so many words.
 */
function standsSomewhere({ matches, plain, sources }: Claim, mention: FigureMention): boolean {
  const minutes = clockMinutes(plain.slice(mention.core.start, mention.core.end), mention);
  const homes = new Set(matches.map(({ passage }) => passage.home));
  const near = (): readonly Passage[] => [...homes].flatMap(({ passages }) => passages);
  const passages = figureKind.telling(mention) > 0 ? sources.passages : near();
  return passages.some(
    (passage) => hasValue(passage, mention) || (minutes !== undefined && hasTime(passage, minutes)),
  );
}

/** The same number of the same unit, or of what one of the two leaves unsaid. Percentages are of everything. */
function hasValue({ mentions }: Passage, mention: FigureMention): boolean {
  const { value, unit } = mention.quantity;
  if (value === undefined || unit.dimension === "percent") return false;
  const isByChance = figureKind.telling(mention) === 0;
  return mentions.filter(figureKind.isOne).some((other) => {
    if (other.quantity.value !== value) return false;
    const theirs = other.quantity.unit;
    // The eleventh goal is no eleven goals.
    if (unit.dimension !== theirs.dimension && RELATIVE.has(theirs.dimension)) return false;
    if (unit.dimension !== "count" && theirs.dimension !== "count")
      return unit.name === theirs.name;
    const own = headOf(mention);
    return !isByChance || (own !== undefined && own === headOf(other));
  });
}

const RELATIVE: ReadonlySet<string> = new Set(["multiple", "percent", "rank"]);

/** `3.52` read as minutes after midnight. */
function clockMinutes(text: string, { quantity, counted }: FigureMention): number | undefined {
  const time = /^(?<hour>[01]?\d|2[0-3])\.(?<minute>[0-5]\d)$/u.exec(text)?.groups;
  if (time === undefined || quantity.unit.dimension !== "count" || counted !== undefined)
    return undefined;
  return Number(time["hour"]) * 60 + Number(time["minute"]);
}

const HALF_DAY = 720;

function hasTime({ mentions }: Passage, minutes: number): boolean {
  return mentions.some(
    (one) =>
      one.kind === "date" &&
      one.parts.minute !== undefined &&
      one.parts.minute % HALF_DAY === minutes % HALF_DAY,
  );
}
