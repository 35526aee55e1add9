import type { Claim } from "../checks/check.js";
import { indexAt } from "../evidence/fit.js";
import type { Statement } from "../evidence/statement.js";
import type { MentionBase } from "../mentions/mention.js";
import type { Token } from "../text/sentence.js";
import type { ValueKind, Weighed } from "./weighed.js";

/** Of `240 of its 390 people` the 240, where the draft has `390 of its people`: it takes the whole for the part. */
export function partGiven<M extends MentionBase<string>>(
  claim: Claim,
  mention: M,
  {
    kind,
    support: { passage, value },
  }: { readonly kind: ValueKind<M>; readonly support: Weighed<M> },
): M | undefined {
  const { statement } = passage;
  if (!isPart(claim.statement, mention) || !isWhole(statement, value)) return undefined;
  const at = indexAt(statement, value.span);
  const part = statement.mentions
    .filter(kind.isOne)
    .findLast(
      ({ span }) => span.end < value.span.start && at - indexAt(statement, span) <= PART_REACH,
    );
  return part !== undefined && kind.compare(mention, part, passage) === "different"
    ? part
    : undefined;
}

/** `240 of its 390`, `240 workers of the mill's 390`. */
const PART_REACH = 6;

/** `390 of its people`, `390 of them`: some of more. */
function isPart({ sentence: { tokens } }: Statement, { span }: MentionBase<string>): boolean {
  const next = tokens.findIndex(({ start }) => start >= span.end);
  return (
    tokens[next]?.lower === "of" &&
    /^(?:her|his|its|our|the|their|them|these|those)$/u.test(tokens[next + 1]?.lower ?? "")
  );
}

/** Whether words lead from `of` to a whole: none, `the`, `its`, or an owner. */
function isLeadIn(words: readonly Token[]): boolean {
  const [last] = words.slice(-1);
  if (last === undefined || /^(?:the|its|their|his|her|our)$/u.test(last.lower))
    return words.length < 2;
  return /['’]s?$/u.test(last.text);
}

/** `Of the 187 species, 22 …`, `29 of 240 swabs`, `most of the 120`: the whole of which others are parts. */
export function isWhole(statement: Statement, { span }: MentionBase<string>): boolean {
  const at = indexAt(statement, span);
  const { tokens } = statement.sentence;
  // "Of 310", "of the 310", "of the garrison's 310".
  const before = [at - 1, at - 2, at - 3, at - 4].find((place) => tokens[place]?.lower === "of");
  if (before === undefined || !isLeadIn(tokens.slice(before + 1, at))) return false;
  const ahead = tokens[before - 1];
  return (
    ahead === undefined ||
    /^(?:all|any|each|few|half|many|most|none|some)$/u.test(ahead.lower) ||
    statement.mentions.some((other) => other.span.end === ahead.end)
  );
}
