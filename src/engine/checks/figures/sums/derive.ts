import type { RowCell } from "../../../evidence/cells.js";
import { cellAt, indexAt } from "../../../evidence/fit.js";
import type { Passage } from "../../../evidence/sourceSet.js";
import type { Statement } from "../../../evidence/statement.js";
import type { FigureMention } from "../../../mentions/figures/figure.js";
import { dates } from "../../../mentions/dates/index.js";
import type { Span } from "../../../text/span.js";
import { dayBeside } from "../../../weighing/scope.js";
import type { Weighed, Weighing } from "../../../weighing/weighed.js";
import type { Claim } from "../../check.js";
import { asksOf, keysIn, meets, type Asks } from "./asked.js";
import { comesTo } from "./comesTo.js";
import { isOfUnnamedRow, partsOf, type Part } from "./parts.js";
import { isFrom, isMeasureForThings, levelBeside } from "./level.js";
import { fromPrice } from "./prices.js";
import { isOfOneHead, isOfOtherHeads } from "../comparing/oneHead.js";
import { isCloseTo, mayBeMultiple } from "./multipleOf.js";
import { figuresIn } from "./sum.js";
import { signOf } from "../signs.js";
import { isSurelyToldOtherwise } from "./slot.js";
import { apply, cueSet, operations, type Operation } from "./operations.js";
import { withSigns } from "./belowNought.js";

/** A sum that gives the draft's figure from figures that the sources have. */
export interface Derivation {
  /** `71 − 66 = 5`. */
  readonly sum: string;
  readonly passages: readonly Passage[];
}

/** Two passages lend figures to one sum only if both speak of it so well. */
const LEAST_SHARE_APART = 0.45;
/** Where a source has another figure for this very slot, no quotient of two others speaks against it. */
const SLOT = 0.6;
/** From this on a number hardly comes out of two others by chance. */
const LEAST_BY_DESIGN = 100;
/** A sentence with more figures than these is a table run together, and does no sums. */
const MOST_OWN_FIGURES = 12;

/**
 * Whether arithmetic bears the figure out: over figures of passages that speak of the claim, and only as the words of
 * the claim (or, for sums and differences, of the passage) ask for. Any number is some quotient of some others, so
 * quotients need figures of one sentence or of one sort, and no figure that already stands in the draft's slot.
 */
export function derive(
  claim: Claim,
  mention: FigureMention,
  { rivals }: Pick<Weighing<FigureMention>, "rivals">,
): Derivation | undefined {
  const figureCount = claim.statement.mentions.filter(({ kind }) => kind === "figure").length;
  if (figureCount > MOST_OWN_FIGURES) return undefined;
  const parts = partsOf(claim, mention);
  // Its unit may have been said before: "from 2 percent to 16".
  const isPercent = mention.quantity.unit.dimension === "percent";
  const isDifference = signOf(claim.plain, mention) === "difference";
  const asks = asksOf(claim.statement, mention, claim.plain);
  const isTaken = rivals.some(
    (rival) =>
      rival.share >= SLOT && rival.local >= SLOT && !isDatedOtherwise(claim, mention, rival),
  );
  const level = isDifference ? levelBeside(claim, mention) : undefined;
  // A small number is some difference of any two, a large one is not.
  const isLarge = Math.abs(mention.quantity.value ?? 0) >= LEAST_BY_DESIGN;
  const mayBeTold = isLarge || !isSurelyToldOtherwise(rivals);
  for (const part of parts) {
    const alone = fromOne(part, mention, asks);
    if (alone !== undefined) return alone;
  }
  const priced = fromPrice(claim, mention, parts);
  if (priced !== undefined) return derivation(priced.sum, priced.parts);
  for (const operation of operations) {
    const isQuotient = operation.gives === "share" || operation.gives === "change";
    if (isQuotient && isTaken) continue;
    // "Nine percent fewer" is no share.
    if (operation.gives === "share" && mention.isChange === true) continue;
    const isAsked =
      isAskedOf(operation, asks) ||
      (operation.gives === "share" && isPercent) ||
      (operation.gives === "change" && isPercent && mention.isChange === true) ||
      (operation.sign === "−" && isDifference);
    if ((isTaken && !isAsked) || (isDifference && operation.sign === "+")) continue;
    if (operation.gives === "multiple" && !mayBeMultiple(claim, mention, rivals)) continue;
    for (const a of parts) {
      if (operation.gives === "share" && isMeasureForThings(mention, a.figure)) continue;
      for (const b of parts) {
        if (operation.sign === "−" && level !== undefined && !isFrom(level, [a.figure, b.figure]))
          continue;
        const isWanted =
          isAsked || (mayBeTold && isTold(operation, a, b)) || areJoined(claim, operation, [a, b]);
        if (a === b || !isWanted || isOfOther(claim, a, b)) continue;
        if (!mayMeet(operation, a, b) && !(isAsked && isOwnAndNamed(mention, operation, [a, b])))
          continue;
        const made = apply(operation, ...withSigns(a.figure, b.figure), mention.quantity);
        if (made === undefined || !comesTo(mention, { ...a.figure, quantity: made })) continue;
        if (operation.gives === "multiple" && !isCloseTo(mention, made)) continue;
        return derivation(`${a.words} ${operation.sign} ${b.words} = ${round(made.value ?? 0)}`, [
          a,
          b,
        ]);
      }
    }
  }
  return undefined;
}

/** A comparison asks by its own words (`twice`, `80 percent`); that `more than 20` is a bound asks for no sum. */
function isAskedOf({ gives, cues }: Operation, { beside, within }: Asks): boolean {
  return meets(cues, beside) || (gives !== "same" && meets(cues, within));
}

/** Whether both stand in a row that is another's than the claim's: the margin of one division is not reckoned from the next. */
function isOfOther({ statement }: Claim, a: Part, b: Part): boolean {
  return a.passage !== undefined && a.passage === b.passage && isOfUnnamedRow(statement, a.passage);
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

/** Whether one source sentence gives both figures and compares them itself, or gives one and speaks of the rest. */
function isTold({ mayBeTold, cues, sign }: Operation, a: Part, b: Part): boolean {
  if (!mayBeTold) return false;
  const isRest =
    sign === "−" && b.passage !== undefined && meets(REST, keysIn(b.passage.statement));
  if (isRest && (a.passage === undefined || isJustBefore(a.passage, b.passage))) return true;
  return (
    a.passage !== undefined && a.passage === b.passage && meets(cues, keysIn(a.passage.statement))
  );
}

/** `Of these, 1,900 are in shelters; the rest are with relatives`. */
const REST = cueSet("rest others remainder");

function isJustBefore(one: Passage, other: Passage): boolean {
  return one === other || (one.home === other.home && one.at === other.at - 1);
}

/** `In July and August`: two rows of one column that the claim names in one breath are asked for together. */
function areJoined(
  { plain, statement }: Claim,
  { gives, sign }: Operation,
  parts: readonly Part[],
): boolean {
  if (gives !== "same" || sign !== "+") return false;
  const [one, other] = parts
    .map(({ passage }) => (passage === undefined ? undefined : headPlaceIn(statement, passage)))
    .sort((a, b) => (a?.start ?? 0) - (b?.start ?? 0));
  if (one === undefined || other === undefined || one.start === other.start) return false;
  return /^ ?(?:and|plus|,) ?$/u.test(plain.slice(one.end, other.start));
}

/** Where the claim names the row's head: its first word that the claim has. */
function headPlaceIn(claim: Statement, { cells, statement }: Passage): Span | undefined {
  const [head] = cells;
  if (head?.isRowHead !== true) return undefined;
  const named = statement.terms.find(({ at, key }) => at < head.to && !key.startsWith("#"));
  return claim.terms.find(
    ({ at, key, entities }) =>
      at >= 0 &&
      (key === named?.key || named?.entities.some((id) => entities.includes(id)) === true),
  )?.span;
}

function mayMeet({ gives, sign }: Operation, a: Part, b: Part): boolean {
  if (a.isTotal === true || b.isTotal === true) return mayMeetTotal({ gives, sign }, a, b);
  // The facts of a list are of several sorts: points and rebounds add up to nothing.
  const isFactList =
    a.passage !== undefined &&
    a.passage === b.passage &&
    a.passage.cells.length > 0 &&
    a.passage.statement.sentence.block.kind !== "row";
  if (isFactList) return false;
  // "Tripled" is said of one thing: 190 wounded are not nearly three times 71 dead.
  const isComparison = gives === "multiple" || gives === "change";
  if (isComparison && isOfOtherHeads(a.figure, b.figure)) return false;
  if (gives === "product") return a.passage === undefined || b.passage === undefined;
  if (a.passage === undefined && b.passage === undefined)
    return gives === "same" || gives === "share";
  if (a.passage === b.passage || isOfOneColumn(a, b)) return true;
  if (gives === "same" && (isBeside(a, b) || isBeside(b, a))) return true;
  if (isOfOneHead(a.figure, b.figure)) return true;
  const isNear = Math.min(a.share, b.share) >= LEAST_SHARE_APART;
  return isNear && gives !== "share" && gives !== "change";
}

/** `Flow brought in 561 million, or about 44% of revenue`: of all revenue; `sales rose by 108 million`: those in all. */
function mayMeetTotal(
  { gives, sign }: Pick<Operation, "gives" | "sign">,
  a: Part,
  b: Part,
): boolean {
  if (gives === "same") return sign === "−" && a.passage === b.passage;
  const [first] = b.passage === undefined ? [] : figuresIn(b.passage);
  return gives === "share" && a.passage === undefined && first?.span.start === b.figure.span.start;
}

/** `Lifted by $7 to $105`: the source has the draft's own 105 in one row or sentence with the other. */
function isBeside(own: Part, other: Part): boolean {
  if (own.passage !== undefined || other.passage === undefined) return false;
  const { value = 0, bound } = own.figure.quantity;
  if (bound !== "exact" || Math.abs(value) < LEAST_TOLD) return false;
  return other.passage.statement.mentions.some(
    (figure) =>
      figure.kind === "figure" &&
      figure.span.start !== other.figure.span.start &&
      figure.quantity.unit.name === own.figure.quantity.unit.name &&
      figure.quantity.value === value,
  );
}

/** Smaller numbers stand beside each other by chance. */
const LEAST_TOLD = 20;

/** `24,500, over 9,000 more than Mill Lane holds`: a large figure of the claim and one of a passage that it names. */
function isOwnAndNamed(
  { quantity: { value = 0 } }: FigureMention,
  { gives }: Operation,
  parts: readonly Part[],
): boolean {
  const own = parts.filter(({ passage }) => passage === undefined);
  return gives === "same" && own.length === 1 && Math.abs(value) >= LARGE;
}

const LARGE = 1000;

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
const REST_CUES = cueSet(
  "",
  "no not without still remaining remain remains left rest other less lack lacked lacks",
);

/** The rest of a hundred: `85% have power` bears out that 15% have none. */
function fromOne(part: Part, asked: FigureMention, asks: Asks): Derivation | undefined {
  const { quantity } = part.figure;
  const { value } = quantity;
  if (part.passage === undefined || value === undefined) return undefined;
  if (quantity.unit.name !== asked.quantity.unit.name) return undefined;
  if (quantity.unit.dimension !== "percent" || !meets(REST_CUES, asks.all)) return undefined;
  const result = 100 - value;
  const made = { ...quantity, value: result, low: result, high: result, bound: "exact" as const };
  if (!comesTo(asked, { ...part.figure, quantity: made })) return undefined;
  return derivation(`100% less ${part.words} is ${round(result)}`, [part]);
}

function derivation(sum: string, parts: readonly Part[]): Derivation {
  return {
    sum,
    passages: parts.flatMap(({ passage }) => (passage === undefined ? [] : [passage])),
  };
}

function round(value: number): string {
  return String(Number(value.toPrecision(4)));
}
