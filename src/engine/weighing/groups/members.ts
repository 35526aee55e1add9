import { indexAt } from "../../evidence/fit.js";
import type { Statement } from "../../evidence/statement.js";
import type { Span } from "../../text/span.js";

/** A stretch of a sentence that tells of one group: `12 percent in Lund`, `and among women 57 percent`. */
export interface Member {
  /** Its tokens, half-open. */
  readonly from: number;
  readonly to: number;
  /** The values told in it, as indices; the first is its own, others stand in brackets or hang on it. */
  readonly values: readonly number[];
}

/** Words and marks that set one part of a sentence against another. */
const AGAINST = new Set("; : — – but compared than unlike versus vs whereas while".split(" "));
/** Words that do so right before a value: `against 11 in the placebo group`, `above the €405 million expected`. */
const BESIDE = new Set("above against below".split(" "));
const BESIDE_REACH = 3;
const JOINTS = new Set([",", "and", "or"]);
const PREPOSITION = /^(?:after|among|at|for|from|in|of|on|to|under|with|without)$/u;

/** A sentence in members, by the values told in it; values that nothing sets apart are of one member. */
export function membersOf(statement: Statement, values: readonly Span[]): readonly Member[] {
  const { tokens } = statement.sentence;
  const places = values
    .map((span, index) => ({
      index,
      start: indexAt(statement, span),
      end: tokens.filter(({ start }) => start < span.end).length,
    }))
    .sort((a, b) => a.start - b.start);
  const depths = depthsOf(statement);
  const members: { from: number; to: number; values: number[] }[] = [];
  let last = 0;
  for (const { index, start, end } of places) {
    const current = members.at(-1);
    const joint =
      current === undefined || depths[start] !== 0
        ? undefined
        : jointBetween(statement, depths, { from: last, to: start });
    if (current === undefined) members.push({ from: 0, to: tokens.length, values: [index] });
    else if (joint === undefined) current.values.push(index);
    else {
      current.to = joint;
      members.push({ from: joint + 1, to: tokens.length, values: [index] });
    }
    last = end;
  }
  return members;
}

/** Where one member ends and the next begins: at what sets them against each other, else at the last joint. */
function jointBetween(
  { sentence: { tokens } }: Statement,
  depths: readonly number[],
  { from, to }: { readonly from: number; readonly to: number },
): number | undefined {
  const between = tokens
    .slice(from, to)
    .map(({ lower }, index) => ({ lower, at: from + index }))
    .filter(({ at }) => depths[at] === 0);
  const against = between.findLast(
    ({ lower, at }) => AGAINST.has(lower) || (BESIDE.has(lower) && to - at <= BESIDE_REACH),
  );
  if (against !== undefined) return against.at;
  // "…, and of women, 57": the comma belongs to the phrase that leads in.
  const leadIn = between.findLast(
    ({ lower, at }) => lower === "and" && PREPOSITION.test(tokens[at + 1]?.lower ?? ""),
  );
  const last = between.findLast(({ lower }) => JOINTS.has(lower));
  return leadIn !== undefined && last?.at === to - 1 ? leadIn.at : last?.at;
}

/** For each token how many brackets it stands in. */
function depthsOf({ sentence: { tokens } }: Statement): readonly number[] {
  let depth = 0;
  return tokens.map(({ text }) => {
    if (/^[([]$/u.test(text)) depth += 1;
    const here = depth;
    if (/^[)\]]$/u.test(text)) depth = Math.max(0, depth - 1);
    return here;
  });
}

/**
 * The tokens of a sentence, half-open, that tell of a value which is the only one of its kind there: up to what the
 * sentence sets against it, as in `12 percent in Lund, far fewer than in Oslo`.
 */
export function ownStretch(statement: Statement, value: Span): Omit<Member, "values"> {
  const { tokens } = statement.sentence;
  const at = indexAt(statement, value);
  const edges = tokens.flatMap(({ lower }, place) =>
    COMPARING.has(lower) || lower === ";" ? [place] : [],
  );
  return {
    from: (edges.findLast((edge) => edge < at) ?? -1) + 1,
    to: edges.find((edge) => edge > at) ?? tokens.length,
  };
}

const COMPARING = new Set("compared than unlike versus vs whereas while".split(" "));
