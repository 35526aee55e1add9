import type { RowCell } from "../../evidence/cells.js";
import type { Match } from "../../evidence/findPassages.js";
import { cellAt, indexAt, presence } from "../../evidence/fit.js";
import type { Passage } from "../../evidence/sourceSet.js";
import type { Statement } from "../../evidence/statement.js";
import { keyOf } from "../../evidence/words/key.js";
import type { FigureMention } from "../../mentions/figures/figure.js";
import { figures } from "../../mentions/figures/index.js";
import { dates } from "../../mentions/dates/index.js";
import { dayBeside, siblingsOf } from "../../weighing/scope.js";
import type { Weighed, Weighing } from "../../weighing/weighed.js";
import type { Claim } from "../check.js";
import { readCell } from "./cellUnit.js";
import { isOfOneHead } from "./figureKind.js";
import { apply, cueSet, operations, type Operation } from "./operations.js";

/** A sum that gives the draft's figure from figures that the sources have. */
export interface Derivation {
  /** `71 − 66 = 5`. */
  readonly sum: string;
  readonly passages: readonly Passage[];
}

/** A figure that a sum may use. */
interface Part {
  readonly figure: FigureMention;
  readonly words: string;
  /** Where a source has it; undefined for a figure of the claim itself. */
  readonly passage: Passage | undefined;
  /** How well that passage speaks of the claim. */
  readonly share: number;
}

/** Passages that speak of the claim at least this well lend their figures. */
const LEAST_SHARE = 0.3;
/** Two passages lend figures to one sum only if both speak of it so well. */
const LEAST_SHARE_APART = 0.45;
/** Figures tried with one another for one claim. */
const MOST_FIGURES = 16;
/** A sentence with more figures than these is a table run together, and does no sums. */
const MOST_OWN_FIGURES = 12;
/** Where a source has another figure for this very slot, no quotient of two others speaks against it. */
const SLOT = 0.6;

/**
 * Whether arithmetic bears the figure out: over figures of passages that speak of the claim, and only as the words of
 * the claim (or, for sums and differences, of the passage) ask for. Any number is some quotient of some others, so
 * quotients need figures of one sentence or of one sort, and no figure that already stands in the draft's slot.
 */
export function derive(
  claim: Claim,
  mention: FigureMention,
  { rivals }: Weighing<FigureMention>,
): Derivation | undefined {
  const figureCount = claim.statement.mentions.filter(({ kind }) => kind === "figure").length;
  if (figureCount > MOST_OWN_FIGURES) return undefined;
  const parts = partsOf(claim, mention);
  const asks = keysIn(claim.statement);
  const isTaken = rivals.some(
    (rival) =>
      rival.share >= SLOT && rival.local >= SLOT && !isDatedOtherwise(claim, mention, rival),
  );
  for (const part of parts) {
    const alone = fromOne(part, mention, asks);
    if (alone !== undefined) return alone;
  }
  for (const operation of operations) {
    const isQuotient = operation.gives === "share" || operation.gives === "change";
    if (isQuotient && isTaken) continue;
    const isAsked = meets(operation.cues, asks);
    if (isTaken && !isAsked) continue;
    for (const a of parts) {
      for (const b of parts) {
        if (a === b || !(isAsked || isTold(operation, a, b)) || !mayMeet(operation, a, b)) continue;
        const made = apply(operation, a.figure.quantity, b.figure.quantity, mention.quantity);
        if (made === undefined || !isSame(mention, { ...a.figure, quantity: made })) continue;
        return derivation(`${a.words} ${operation.sign} ${b.words} = ${round(made.value ?? 0)}`, [
          a,
          b,
        ]);
      }
    }
  }
  return undefined;
}

/** Whether the draft's figure stands by one date and the source's by another. */
function isDatedOtherwise(
  { statement }: Claim,
  mention: FigureMention,
  { passage, value }: Weighed<FigureMention>,
): boolean {
  const [own, told] = [dayBeside(statement, mention), dayBeside(passage.statement, value)];
  return own !== undefined && told !== undefined && dates.compare(own, told) === "different";
}

/** Whether one source sentence gives both figures and compares them itself. */
function isTold({ mayBeTold, cues }: Operation, a: Part, b: Part): boolean {
  return (
    mayBeTold &&
    a.passage !== undefined &&
    a.passage === b.passage &&
    meets(cues, keysIn(a.passage.statement))
  );
}

function mayMeet({ gives }: Operation, a: Part, b: Part): boolean {
  if (gives === "product") return a.passage === undefined || b.passage === undefined;
  if (a.passage === undefined && b.passage === undefined)
    return gives === "same" || gives === "share";
  if (a.passage === b.passage || isOfOneColumn(a, b)) return true;
  if (isOfOneHead(a.figure, b.figure)) return true;
  const isNear = Math.min(a.share, b.share) >= LEAST_SHARE_APART;
  return isNear && gives !== "share" && gives !== "change";
}

/** Whether the two stand in one column of one table: `Port dues | 168` and `Revenue | 412`. */
function isOfOneColumn(a: Part, b: Part): boolean {
  if (a.passage === undefined || b.passage === undefined) return false;
  const [one, other] = [cellOf(a, a.passage), cellOf(b, b.passage)];
  const isSame = a.passage.home === b.passage.home && one?.head === other?.head;
  return isSame && one !== undefined && one.head !== "" && !one.isRowHead;
}

function cellOf({ figure }: Part, passage: Passage): RowCell | undefined {
  return cellAt(passage, indexAt(passage.statement, figure.span));
}

/** What has the other part of a hundred is said with such words. */
const REST_CUES = cueSet("no not without still remaining remain left rest other less lack");

/** `half that sum`, and the rest of a hundred: `85% have power` bears out that 15% have none. */
function fromOne(
  part: Part,
  asked: FigureMention,
  asks: ReadonlySet<string>,
): Derivation | undefined {
  const { quantity } = part.figure;
  const { value } = quantity;
  if (part.passage === undefined || value === undefined) return undefined;
  if (quantity.unit.name !== asked.quantity.unit.name) return undefined;
  const told = keysIn(part.passage.statement);
  const tries: readonly (readonly [boolean, number, string])[] = [
    [told.has("half") && quantity.unit.dimension === "money", value / 2, "half of"],
    [quantity.unit.dimension === "percent" && meets(REST_CUES, asks), 100 - value, "100% less"],
  ];
  for (const [allowed, result, sign] of tries) {
    const made = { ...quantity, value: result, low: result, high: result, bound: "exact" as const };
    if (!allowed || !isSame(asked, { ...part.figure, quantity: made })) continue;
    return derivation(`${sign} ${part.words} is ${round(result)}`, [part]);
  }
  return undefined;
}

function derivation(sum: string, parts: readonly Part[]): Derivation {
  return {
    sum,
    passages: parts.flatMap(({ passage }) => (passage === undefined ? [] : [passage])),
  };
}

/** Whether the sum comes to the number asked for; that a bound (`at most 31`) holds it too says nothing. */
export function isSame(asked: FigureMention, made: FigureMention): boolean {
  const { value, bound } = asked.quantity;
  const isOpen = value !== undefined && bound !== "exact";
  const plain = isOpen
    ? {
        ...asked,
        quantity: { ...asked.quantity, bound: "exact" as const, low: value, high: value },
      }
    : asked;
  return figures.compare(plain, made) === "same";
}

function partsOf(claim: Claim, mention: FigureMention): readonly Part[] {
  const own = claim.statement.mentions
    .filter((other) => other.kind === "figure")
    .filter((figure) => figure !== mention)
    .map((figure) => partOf(figure, claim.plain, undefined, 1));
  const spoken = claim.matches.filter(({ share }) => share >= LEAST_SHARE);
  const told = [...spoken, ...rowsBeside(claim, spoken)].flatMap(({ passage, share }) =>
    passage.statement.mentions
      .filter((other) => other.kind === "figure")
      .map((figure) => {
        const part = partOf(figure, passage.home.source.plain, passage, share);
        return { ...part, figure: readCell(figure, passage) ?? figure };
      }),
  );
  const isUsable = ({ figure: { quantity } }: Part): boolean =>
    quantity.value !== undefined && quantity.unit.dimension !== "rank";
  return [...own.filter(isUsable), ...told.filter(isUsable).slice(0, MOST_FIGURES)];
}

/** Rows of the same tables whose head the claim has: `Feed` and `Revenue` in "feed made up 27 percent of revenue". */
function rowsBeside({ statement }: Claim, spoken: readonly Match[]): readonly Match[] {
  const known = new Set(spoken.map(({ passage }) => passage));
  return spoken
    .filter(({ passage }) => passage.cells.length > 0)
    .flatMap(({ passage, share }) =>
      siblingsOf(passage)
        .filter((row) => !known.has(row) && hasHeadOf(statement, row))
        .map((row) => {
          known.add(row);
          return { passage: row, share };
        }),
    );
}

function hasHeadOf(statement: Statement, { cells, statement: row }: Passage): boolean {
  const [head] = cells;
  const terms = row.terms.filter(({ at }) => at >= 0 && at < (head?.to ?? 0));
  return (
    head?.isRowHead === true &&
    terms.length > 0 &&
    terms.every((term) => presence(term, statement).found >= 0.9)
  );
}

function partOf(
  figure: FigureMention,
  plain: string,
  passage: Passage | undefined,
  share: number,
): Part {
  const words = plain.slice(figure.core.start, figure.core.end).replace(/\s+/gu, " ");
  return { figure, words, passage, share };
}

function keysIn({ sentence }: Statement): ReadonlySet<string> {
  return new Set(
    sentence.tokens.flatMap(({ lower }) => [lower, keyOf(lower), ...lower.split("-")]),
  );
}

function meets(cues: ReadonlySet<string>, keys: ReadonlySet<string>): boolean {
  for (const cue of cues) if (keys.has(cue)) return true;
  return false;
}

function round(value: number): string {
  return String(Number(value.toPrecision(4)));
}
