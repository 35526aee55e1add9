import { keyOf } from "../../../evidence/words/key.js";
import type { Dimension, Quantity } from "../../../mentions/figures/figure.js";

/** What an operation makes: the same sort of thing as its operands, a comparison of them, or the one by the other. */
export type Outcome =
  "all" | "change" | "each" | "multiple" | "product" | "same" | "share" | "whole";

/** One step of arithmetic with two figures. */
export interface Step {
  readonly sign: string;
  readonly gives: Outcome;
  readonly result: (a: number, b: number) => number;
}

/** A way to make a figure of two others, where words ask for it. */
export interface Operation extends Step {
  /** Words of the draft that ask for it. */
  readonly cues: ReadonlySet<string>;
  /** Whether a source sentence may ask for it as well, of its own two figures: `9,420, which is 440 fewer`. */
  readonly mayBeTold: boolean;
}

/** Words and, where they have one, their concepts; `alone` are taken as they stand, since `added` shares its concept with `said`. */
export function cueSet(list: string, alone = ""): ReadonlySet<string> {
  const words = list.split(" ").flatMap((word) => [word, keyOf(word)]);
  return new Set([...words, ...alone.split(" ")].filter((key) => key !== ""));
}

const COMPARATIVES =
  "more fewer less higher exceeds exceed exceeded short gap difference up down another further above below rose raise fell grew shrank widened narrowed excluded margin cut reduced lifted raised lowered";
const BY_THEMSELVES =
  "added adds gained later earlier left leaving lost lower majority remain remained remaining remains rest survive survived survivors won";

/** Tried in this order. */
export const operations: readonly Operation[] = [
  {
    sign: "−",
    gives: "same",
    cues: cueSet(COMPARATIVES, BY_THEMSELVES),
    mayBeTold: true,
    result: (a, b) => a - b,
  },
  {
    sign: "+",
    gives: "same",
    cues: cueSet("total together altogether all combined both sum overall", "fewer less made more"),
    mayBeTold: true,
    result: (a, b) => a + b,
  },
  {
    sign: "÷",
    gives: "multiple",
    cues: cueSet("", "times twice double doubled triple tripled half fast big large many much as"),
    mayBeTold: false,
    result: (a, b) => a / b,
  },
  {
    sign: "÷",
    gives: "share",
    cues: cueSet("of share quarter third half fifth percent cent rate"),
    mayBeTold: false,
    result: (a, b) => (100 * a) / b,
  },
  {
    sign: "÷",
    gives: "change",
    cues: cueSet(
      "rose fell grew up down more less higher lower increase decrease shrank jumped dropped climbed",
    ),
    mayBeTold: false,
    result: (a, b) => (100 * (a - b)) / b,
  },
  {
    sign: "→",
    gives: "change",
    cues: cueSet("fell down less lower fewer decrease shrank dropped lost cut reduced declined"),
    mayBeTold: false,
    result: (a, b) => (100 * (a - b)) / a,
  },
  {
    sign: "÷",
    gives: "same",
    cues: cueSet("average each per apiece every"),
    mayBeTold: false,
    result: (a, b) => a / b,
  },
  {
    sign: "×",
    gives: "product",
    cues: cueSet("about all altogether amounts or sum total together"),
    mayBeTold: false,
    result: (a, b) => a * b,
  },
];

/** Of two figures of different sorts; no words of their own ask for these, so they count only where they are hardly met by chance. */
export const ofTwoSorts: readonly Step[] = [
  { sign: "÷", gives: "each", result: (a, b) => a / b },
  { sign: "×", gives: "all", result: (a, b) => a * b },
  { sign: "÷", gives: "whole", result: (a, b) => (100 * a) / b },
];

/** Words that say that something is reckoned, though not how. */
export const RECKONED = cueSet(
  "altogether average all difference differ gap if makes make made swing total would without worth",
  "each every per",
);

/** The quantity that an operation makes of two, in the unit that is asked for; undefined where it makes no sense. */
export function apply(step: Step, a: Quantity, b: Quantity, asked: Quantity): Quantity | undefined {
  const { gives, result } = step;
  if (a.value === undefined || b.value === undefined || b.value === 0) return undefined;
  if (!fits(step, a, b, asked)) return undefined;
  // "2.4 million a year for three decades": years are counted, whatever the unit they come in.
  const scale = gives !== "product" ? 1 : a.unit.dimension === "percent" ? 0.01 : 1;
  const factor = gives === "product" && b.unit.dimension === "duration" ? inYears(b) : b.value;
  const value = result(a.value, factor) * scale;
  if (!Number.isFinite(value) || value <= 0) return undefined;
  const grain = gives === "same" ? Math.max(a.step, b.step) / 1000 : 0.001;
  const [given] = [a, b].filter((one) => one.unit.dimension === asked.unit.dimension);
  const unit = gives === "same" && given !== undefined ? given.unit : asked.unit;
  return {
    low: value,
    high: value,
    value,
    bound: "exact",
    hedge: "none",
    step: grain,
    unit,
    style: "digits",
  };
}

/** Whether the operation makes sense of the two, in this order, and gives what is asked for. */
function fits(step: Step, a: Quantity, b: Quantity, asked: Quantity): boolean {
  switch (step.gives) {
    case "product":
      return isProduct(a, b, asked);
    case "each":
      return isSharedOut(a, b, asked);
    case "all":
      return isSoMuchEach(a, b, asked);
    case "whole":
      return isPartOf(a, b, asked);
    case "change":
    case "multiple":
    case "same":
    case "share":
      return isOfOneUnit(step, a, b, asked);
  }
}

function isOfOneUnit({ gives, sign }: Step, a: Quantity, b: Quantity, asked: Quantity): boolean {
  if (!hasOneUnit(a, b)) return false;
  const wanted = asked.unit.dimension;
  if (gives === "multiple") return wanted === "multiple";
  // Shares of shares say nothing, and what is part of another is no larger.
  const isCounted = a.unit.dimension === "count" || MEASURED.has(a.unit.dimension);
  if (gives === "share")
    return wanted === "percent" && isCounted && (a.value ?? 0) <= (b.value ?? 0);
  if (gives === "change") return wanted === "percent" && isCounted;
  const made = a.unit.dimension === "count" ? b.unit.dimension : a.unit.dimension;
  // What two percentages differ by is points.
  if (made === "percent" && sign === "−") return wanted === "points";
  // "40.3 million tonnes, 1.5 million more": the unit was said before.
  const isBare = wanted === "count" && MEASURED.has(made) && (asked.value ?? 0) >= LARGE;
  return wanted === made || isBare || (wanted === "points" && made === "percent");
}

/** `to 640 million euros from 790 million`, `1.3 million cubic metres, 200,000 more`: a large number without a unit has that of the other. */
function hasOneUnit(a: Quantity, b: Quantity): boolean {
  if (a.unit.dimension === b.unit.dimension) return a.unit.name === b.unit.name;
  const [full, bare] = a.unit.dimension === "count" ? [b, a] : [a, b];
  return (
    MEASURED.has(full.unit.dimension) &&
    bare.unit.dimension === "count" &&
    (bare.value ?? 0) >= LARGE
  );
}

const MEASURED: ReadonlySet<Dimension> = new Set(["area", "energy", "mass", "money", "volume"]);

const LARGE = 100_000;

/** A share of a count, or so much a year for so many years. */
function isProduct(a: Quantity, b: Quantity, asked: Quantity): boolean {
  const [x, y, wanted] = [a.unit.dimension, b.unit.dimension, asked.unit.dimension];
  return (
    (x === "percent" && y === "count" && wanted === "count") ||
    (x === "percent" && y === "money" && wanted === "money") ||
    (x === "money" && y === "duration" && wanted === "money" && a.unit.name === asked.unit.name)
  );
}

const SECONDS_A_YEAR = 31_557_600;

function inYears({ value, unit }: Quantity): number {
  return ((value ?? 0) * unit.toBase) / SECONDS_A_YEAR;
}

/** `410 kilometres` and `37 cracks`: one every 11 kilometres. */
function isSharedOut(whole: Quantity, heads: Quantity, asked: Quantity): boolean {
  const isMeasured = asked.unit.dimension !== "count" && whole.unit.name === asked.unit.name;
  return isMeasured && isSeveral(heads);
}

/** `£12` and `900 places`: £10,800 in all. */
function isSoMuchEach(each: Quantity, heads: Quantity, asked: Quantity): boolean {
  return isSum(each, asked) && isSeveral(heads);
}

/** `£9 million` for `60 percent`: the whole is worth £15 million. */
function isPartOf(part: Quantity, share: Quantity, asked: Quantity): boolean {
  return isSum(part, asked) && share.unit.dimension === "percent";
}

function isSeveral({ unit, value = 0 }: Quantity): boolean {
  return unit.dimension === "count" && value > 1;
}

function isSum({ unit }: Quantity, asked: Quantity): boolean {
  return unit.dimension === "money" && unit.name === asked.unit.name;
}
