import { indexAt } from "../../../evidence/fit.js";
import type { Statement } from "../../../evidence/statement.js";
import { keyOf, weightOf } from "../../../evidence/words/key.js";
import type { FigureMention } from "../../../mentions/figures/figure.js";
import { figures } from "../../../mentions/figures/index.js";
import type { Claim } from "../../check.js";
import { isOfOtherHeads } from "../comparing/oneHead.js";
import { figuresIn, othersIn, restIn, valueOf, type Sum } from "./sum.js";

const LEAST_SHARE = 0.3;

/**
 * The other part of a whole that draft and source both name, if they say different things of the two parts: `130 of the 310
 * were missing`, where `of 310 only 180 were present`. Which words are opposites nobody need know.
 */
export function complementOf(claim: Claim, mention: FigureMention): readonly Sum[] {
  const { quantity } = mention;
  if (quantity.unit.dimension !== "count" || quantity.value === undefined) return [];
  const wholes = othersIn(claim, mention).filter(
    (other) =>
      other.quantity.unit.dimension === "count" &&
      valueOf(other) > valueOf(mention) &&
      isPartOf(claim, mention, other),
  );
  for (const whole of wholes) {
    const own = saidOf(claim.statement, [mention, whole]);
    if (own === undefined) continue;
    for (const { passage, share } of claim.matches) {
      if (share < LEAST_SHARE) continue;
      const told = figuresIn(passage);
      const total = told.find((figure) => figures.compare(whole, figure) === "same");
      if (total === undefined || valueOf(total) !== valueOf(whole)) continue;
      const part = told.find(
        (figure) =>
          figure !== total &&
          valueOf(figure) === valueOf(total) - valueOf(mention) &&
          (isToldOfThem(passage.statement, figure) || !isOfOtherHeads(total, figure)),
      );
      if (part === undefined) continue;
      const said = saidOf(passage.statement, [part]);
      if (said === undefined || isOneSaying(own, said)) continue;
      const terms = { whole: { figure: total, passage }, part: { figure: part, passage } };
      return [restIn(mention, { ...terms, step: 1 })];
    }
  }
  return [];
}

/** `130 of the garrison's 310 soldiers`, `of the 310 soldiers 130`. */
function isPartOf(
  { plain }: Claim,
  { span: part }: FigureMention,
  { span: whole }: FigureMention,
): boolean {
  if (part.start < whole.start)
    return /^ (?:\p{L}{1,20} ){0,2}of (?:[\p{L}’']{1,20} ){0,4}$/u.test(
      plain.slice(part.end, whole.start),
    );
  return (
    /\b(?:of|from among) (?:[\p{L}’']{1,20} ){0,3}$/iu.test(
      plain.slice(Math.max(0, whole.start - 40), whole.start),
    ) && !/[.;:]/u.test(plain.slice(whole.end, part.start))
  );
}

/** What is said of a part: the words behind it, up to the next mark. */
export interface Saying {
  readonly keys: readonly string[];
  readonly isNegated: boolean;
}

/** What a statement says of its parts; undefined where that is nothing. */
export function saidOf(statement: Statement, parts: readonly FigureMention[]): Saying | undefined {
  const { tokens } = statement.sentence;
  const from = Math.max(
    ...parts.map((part) =>
      indexAt(
        statement,
        isToldOfThem(statement, part) ? part.span : (part.counted?.span ?? part.span),
      ),
    ),
  );
  const keys: string[] = [];
  /** Words that tell little count where nothing else is said: `were working`. */
  const light: string[] = [];
  let isNegated = false;
  for (const { kind, lower } of tokens.slice(from + 1)) {
    if (kind === "mark" && keys.length > 0) break;
    if (/^(?:no|not|never|without)$|n't$/u.test(lower)) isNegated = true;
    if (kind !== "word" || HELPING.test(lower)) continue;
    const key = keyOf(lower);
    // "Were there", "were in": small words may be all that is said.
    if (key === "") keys.push(lower);
    else (weightOf(key) >= LEAST_WEIGHT ? keys : light).push(key);
  }
  const counted = new Set(
    parts
      .filter((part) => !isToldOfThem(statement, part))
      .flatMap((part) => part.counted?.words.map(keyOf) ?? []),
  );
  const [strong = [], weak = []] = [keys, light].map((all) =>
    all.filter((key) => !counted.has(key)),
  );
  const said = strong.length > 0 ? strong : weak;
  return said.length === 0 ? undefined : { keys: said, isNegated };
}

/** `18 of them lorries`: what the part counts is what is said of it. */
function isToldOfThem(
  { sentence: { tokens } }: Statement,
  { span, counted }: FigureMention,
): boolean {
  const [of, them] = tokens.filter(({ start }) => start >= span.end);
  return (
    counted !== undefined &&
    of?.lower === "of" &&
    OF_WHOM.test(them?.lower ?? "") &&
    counted.span.start > (them?.end ?? 0)
  );
}

const OF_WHOM = /^(?:them|these|those|us|which|whom)$/u;

const LEAST_WEIGHT = 0.5;
const HELPING =
  /^(?:an?|are|be|been|can|could|had|has|have|is|it|its|never|no|not|of|only|still|that|the|their|was|were|who|will|without|would|.{2,8}n't)$/u;

/** Whether both say the same: the first word of the one stands in the other, and both or neither deny. */
export function isOneSaying(one: Saying, other: Saying): boolean {
  const [first = ""] = one.keys;
  const [second = ""] = other.keys;
  const isShared = other.keys.includes(first) || one.keys.includes(second);
  return isShared && one.isNegated === other.isNegated;
}
