import type { FigureMention } from "../../mentions/figures/figure.js";
import { figures } from "../../mentions/figures/index.js";
import type { Passage } from "../../evidence/sourceSet.js";
import type { Statement } from "../../evidence/statement.js";
import { keyOf } from "../../evidence/words/key.js";
import type { Claim } from "../check.js";

/** A sum that gives the draft's figure from figures that the sources have. */
export interface Derivation {
  /** `71 − 66 = 5`. */
  readonly sum: string;
  readonly passages: readonly Passage[];
}

/** A way to make a figure of two others, tried only where the draft's words ask for it. */
interface Operation {
  readonly sign: string;
  readonly cues: ReadonlySet<string>;
  /** Undefined where it makes no sense of the two. The result is in `unit` of the first, a percentage, or a multiple. */
  readonly result: (a: number, b: number) => number;
  readonly gives: "change" | "multiple" | "same" | "share";
}

const words = (list: string): ReadonlySet<string> =>
  new Set(list.split(" ").map((word) => (keyOf(word) === "" ? word : keyOf(word))));

const OPERATIONS: readonly Operation[] = [
  {
    sign: "−",
    cues: words(
      "more fewer less higher lower exceeds exceed exceeded short gap difference up down another further remaining left above below rose raise fell grew shrank widened narrowed added lost gained survived later earlier after",
    ),
    result: (a, b) => a - b,
    gives: "same",
  },
  {
    sign: "+",
    cues: words("total together altogether all combined both sum overall made fewer less more"),
    result: (a, b) => a + b,
    gives: "same",
  },
  {
    sign: "÷",
    cues: words("times twice double doubled triple tripled half fast big large many much as"),
    result: (a, b) => a / b,
    gives: "multiple",
  },
  {
    sign: "÷",
    cues: words("of share quarter third half fifth percent cent in rate"),
    result: (a, b) => (100 * a) / b,
    gives: "share",
  },
  {
    sign: "÷",
    cues: words(
      "rose fell grew up down more less higher lower increase decrease shrank jumped dropped climbed",
    ),
    result: (a, b) => (100 * (a - b)) / b,
    gives: "change",
  },
  {
    sign: "÷",
    cues: words("average each per apiece every"),
    result: (a, b) => a / b,
    gives: "same",
  },
];

/** Passages that speak of the claim at least this well lend their figures. */
const LEAST_SHARE = 0.3;
/** Figures tried with one another for one claim. */
const MOST_FIGURES = 24;

/** Whether arithmetic over figures of the claim's own passages bears the figure out. */
export function derive(claim: Claim, mention: FigureMention): Derivation | undefined {
  const asks = keysIn(claim.statement);
  const parts = partsOf(claim);
  for (const part of parts) {
    const alone = fromOne(part, mention, asks);
    if (alone !== undefined) return alone;
  }
  for (const operation of OPERATIONS) {
    const asked = meets(operation.cues, asks);
    for (const a of parts) {
      for (const b of parts) {
        const told = a.passage === b.passage && meets(operation.cues, keysIn(a.passage.statement));
        if (!asked && !told) continue;
        const made = make(operation, a.figure, b.figure, mention);
        if (made === undefined || figures.compare(mention, made) !== "same") continue;
        return {
          sum: `${coreOf(a)} ${operation.sign} ${coreOf(b)} = ${round(made.quantity.value ?? 0)}`,
          passages: [a.passage, b.passage],
        };
      }
    }
  }
  return undefined;
}

/** What has the other part of a hundred is said with such words. */
const REST_CUES = words("no not without still remaining remain left rest other less lack");

/** `half that sum`, and the rest of a hundred: `85% have power` bears out that 15% have none. */
function fromOne(
  part: Part,
  asked: FigureMention,
  asks: ReadonlySet<string>,
): Derivation | undefined {
  const { quantity } = part.figure;
  const { value } = quantity;
  if (value === undefined || quantity.unit.name !== asked.quantity.unit.name) return undefined;
  const told = keysIn(part.passage.statement);
  const tries: readonly (readonly [boolean, number, string])[] = [
    [told.has("half") && quantity.unit.dimension === "money", value / 2, "half of"],
    [quantity.unit.dimension === "percent" && meets(REST_CUES, asks), 100 - value, "100% less"],
  ];
  for (const [allowed, result, sign] of tries) {
    const made = { ...quantity, value: result, low: result, high: result, bound: "exact" as const };
    if (!allowed || figures.compare(asked, { ...part.figure, quantity: made }) !== "same") continue;
    return { sum: `${sign} ${coreOf(part)} is ${round(result)}`, passages: [part.passage] };
  }
  return undefined;
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

interface Part {
  readonly figure: FigureMention;
  readonly passage: Passage;
}

function partsOf(claim: Claim): readonly Part[] {
  return claim.matches
    .filter(({ share }) => share >= LEAST_SHARE)
    .flatMap(({ passage }) =>
      passage.statement.mentions
        .filter((mention) => mention.kind === "figure")
        .map((figure) => ({ figure, passage })),
    )
    .filter(
      ({ figure }) =>
        figure.quantity.value !== undefined && figure.quantity.unit.dimension !== "rank",
    )
    .slice(0, MOST_FIGURES);
}

/** The figure that the operation makes of two, in the units that the draft's figure asks for. */
function make(
  { result, gives }: Operation,
  a: FigureMention,
  b: FigureMention,
  asked: FigureMention,
): FigureMention | undefined {
  if (a === b) return undefined;
  const [x, y] = [a.quantity, b.quantity];
  const sameUnit = x.unit.dimension === y.unit.dimension && x.unit.name === y.unit.name;
  if (!sameUnit || x.value === undefined || y.value === undefined || y.value === 0)
    return undefined;
  const wanted = asked.quantity.unit.dimension;
  const fits =
    gives === "same"
      ? wanted === x.unit.dimension || (wanted === "points" && x.unit.dimension === "percent")
      : gives === "multiple"
        ? wanted === "multiple"
        : wanted === "percent";
  if (!fits) return undefined;
  const value = result(x.value, y.value);
  if (!Number.isFinite(value) || value <= 0) return undefined;
  const unit = gives === "same" && wanted === x.unit.dimension ? x.unit : asked.quantity.unit;
  const step = gives === "same" ? Math.max(x.step, y.step) / 1000 : 0.001;
  return {
    ...a,
    quantity: {
      low: value,
      high: value,
      value,
      bound: "exact",
      hedge: "none",
      step,
      unit,
      style: "digits",
    },
  };
}

function coreOf({ figure, passage }: Part): string {
  return passage.home.source.plain.slice(figure.core.start, figure.core.end).replace(/\s+/gu, " ");
}

function round(value: number): string {
  return String(Number(value.toPrecision(4)));
}
