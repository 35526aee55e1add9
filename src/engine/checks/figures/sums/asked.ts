import type { Statement } from "../../../evidence/statement.js";
import { keyOf } from "../../../evidence/words/key.js";
import type { FigureMention } from "../../../mentions/figures/figure.js";
import type { Span } from "../../../text/span.js";
import { contains } from "../../../text/span.js";

/** The words of a sentence that may ask for a sum, as they stand and by their keys. */
export interface Asks {
  /** Those that belong to the figure: no other figure stands between them and it. */
  readonly beside: ReadonlySet<string>;
  /** Those of the figure's own phrase: `More than` in `More than 20`, `percent`. */
  readonly within: ReadonlySet<string>;
  /** Those of the whole sentence. */
  readonly all: ReadonlySet<string>;
}

/** `18 of the 230 houses`: what is said of the part is said of the whole phrase. */
const OF_WHOLE = /^ of (?:(?:the|its|their|his|her|all|some|about) ){0,2}$/iu;

/**
 * What the words of a sentence ask of one of its figures. `71, five more than on Thursday` asks it of the five: a word that
 * calls for a sum calls for that of the figure beside it.
 */
export function asksOf(statement: Statement, mention: FigureMention, plain: string): Asks {
  const others = statement.mentions.filter(
    (other) =>
      other.kind === "figure" &&
      other.quantity.unit.dimension !== "rank" &&
      !isDefinite(other, plain) &&
      other.span.start !== mention.span.start,
  );
  const isBarrier = (gap: Span): boolean => !OF_WHOLE.test(plain.slice(gap.start, gap.end));
  const from = Math.max(
    statement.sentence.span.start,
    ...others
      .filter(({ span }) => span.end <= mention.span.start)
      .filter(({ span }) => isBarrier({ start: span.end, end: mention.span.start }))
      .map(({ span }) => span.end),
  );
  const to = Math.min(
    statement.sentence.span.end,
    ...others
      .filter(({ span }) => span.start >= mention.span.end)
      .filter(({ span }) => isBarrier({ start: mention.span.end, end: span.start }))
      .map(({ span }) => span.start),
  );
  const [beside, within] = [new Set<string>(), new Set<string>()];
  for (const { lower, ...span } of statement.sentence.tokens) {
    if (span.start < from || span.end > to) continue;
    const set = contains(mention.span, span) ? within : beside;
    for (const key of keysOfWord(lower)) set.add(key);
  }
  return { beside, within, all: keysIn(statement) };
}

/** `Together the two candidates got`: a number that is known already tells nothing new. */
function isDefinite({ span }: FigureMention, plain: string): boolean {
  return DEFINITE.test(plain.slice(Math.max(0, span.start - 8), span.start));
}

const DEFINITE = /\b(?:all|both|her|his|its|our|the|their|these|those) $/iu;

const keysOf = new WeakMap<Statement, ReadonlySet<string>>();

/** The words of a sentence, as they stand and by their keys. */
export function keysIn(statement: Statement): ReadonlySet<string> {
  const known = keysOf.get(statement);
  if (known !== undefined) return known;
  const keys = new Set(statement.sentence.tokens.flatMap(({ lower }) => keysOfWord(lower)));
  keysOf.set(statement, keys);
  return keys;
}

function keysOfWord(lower: string): readonly string[] {
  return [lower, keyOf(lower), ...lower.split("-")];
}

/** Whether one of the words asks. */
export function meets(cues: ReadonlySet<string>, keys: ReadonlySet<string>): boolean {
  for (const cue of cues) if (keys.has(cue)) return true;
  return false;
}
