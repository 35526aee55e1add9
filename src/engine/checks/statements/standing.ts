import { clausesOf } from "../../evidence/clauses.js";
import type { Statement } from "../../evidence/statement.js";
import { actAt, groupStart, isVerbAt } from "./acts.js";
import { denialOf } from "./denied.js";

/** How an act stands in a sentence: it happened, it didn't, it is meant to happen, or nobody knows yet. */
export type Standing = "denied" | "done" | "open" | "planned" | "unsure";

/** Words in front of a verb, in its clause, that leave open whether it is so. */
const OPEN = new Set("consider considering considers contemplating weighing whether".split(" "));
/** Of these, `whether` behind one of these leaves nothing open: `asked whether he had`, `regardless of whether`. */
const ASKED = new Set("ask asked asking asks of question questioned wondered".split(" "));
/** Words right before `to` and a verb that make it a plan, and words of a verb's own group that do. */
const PLANS = new Set(
  `aim aims about are be due expected hope hopes intend intends is likely plan planned planning plans scheduled set supposed
  want wants was were`.split(/\s+/u),
);
const AHEAD = new Set("shall will".split(" "));
const UNSURE = new Set("can could if may might must ought should unless unlikely would".split(" "));
const NOBODY = new Set(["no", "nobody", "none", "nothing"]);
const PERFECT = new Set("had has have having".split(" "));
const BEING = new Set("am are be been being is was were".split(" "));

/** How the act with its verb at `at` stands. */
export function standingOf(statement: Statement, at: number): Standing {
  const { tokens } = statement.sentence;
  if (tokens.at(-1)?.text === "?") return "unsure";
  const act = actAt(statement, at);
  const isNobody = (place: number): boolean => NOBODY.has(tokens[place]?.lower ?? "");
  if ([...act.before].some(isNobody)) return "denied";
  // "injured nobody", "said nothing".
  if ([at + 1, at + 2].some(isNobody)) return "unsure";
  const denial = denialOf(statement, at);
  if (denial !== undefined) return denial === "plain" ? "denied" : "unsure";
  const start = groupStart(tokens, at);
  const group = tokens.slice(start, at).map(({ lower }) => lower);
  const clauses = clausesOf(statement.sentence);
  const open = tokens.findLastIndex(
    ({ lower }, place) => place < at && clauses[place] === clauses[at] && OPEN.has(lower),
  );
  if (open >= 0 && at - open <= OPEN_REACH) {
    const isAsked = tokens.slice(Math.max(0, open - 3), open).some(({ lower }) => ASKED.has(lower));
    return isAsked ? "unsure" : "open";
  }
  if (group.some((word) => AHEAD.has(word))) return "planned";
  const to = group.lastIndexOf("to");
  if (to >= 0) {
    const before = group[to - 1] ?? tokens[start - 1]?.lower ?? "";
    return PLANS.has(before) ? "planned" : "unsure";
  }
  const isUnsure = tokens.some(
    ({ lower }, place) => place < at && clauses[place] === clauses[at] && UNSURE.has(lower),
  );
  return isUnsure || tokens[at]?.lower.endsWith("ing") === true ? "unsure" : "done";
}

/** A verb stands so far from the `whether` that opens it. */
const OPEN_REACH = 10;

/** Whether a verb is told as over: `has been repaired`, `has joined`, `was demolished`. */
export function isOver(statement: Statement, at: number): boolean {
  const { tokens } = statement.sentence;
  const group = tokens.slice(groupStart(tokens, at), at).map(({ lower }) => lower);
  if (group.includes("being")) return false;
  return (
    group.some((word) => PERFECT.has(word)) ||
    group.some((word) => word === "was" || word === "were")
  );
}

/** Whether a word is a verb, also one whose form does not tell: `did not unfold`. */
export function isActAt(statement: Statement, at: number): boolean {
  const { tokens } = statement.sentence;
  if (isVerbAt(tokens, at)) return true;
  const start = groupStart(tokens, at);
  return start < at && tokens.slice(start, at).some(({ lower }) => HELPING.has(lower));
}

const HELPING = new Set(
  "can cannot could did do does didn't doesn't don't had has have may might must shall should will would".split(
    " ",
  ),
);

/** Whether a verb stands behind a form of `be` and names nobody who does it. */
export function hasNoDoer(statement: Statement, at: number): boolean {
  const { tokens } = statement.sentence;
  const group = tokens.slice(groupStart(tokens, at), at).map(({ lower }) => lower);
  const { after } = actAt(statement, at);
  return (
    group.some((word) => BEING.has(word)) &&
    ![...after].some((place) => tokens[place]?.lower === "by")
  );
}
