import type { Statement } from "../../evidence/statement.js";
import type { Token } from "../../text/sentence.js";
import { actAt, groupStart } from "./acts.js";

/** How a sentence says no to one of its verbs: itself (`did not resign`), or by somebody's denial (`denied resigning`). */
export type Denial = "plain" | "told";

const PARTICLES = new Set("cannot neither never nor not".split(" "));
/** What follows a particle and makes it say something else: `not only`, `never before`. */
const UNDONE = new Set(
  "all always before doubt entirely even every everyone fully just least less longer merely more only quite simply sooner until wholly".split(
    " ",
  ),
);
const FAILING = new Set(
  "decline declined declines fail failed failing fails forgot neglected omitted refuse refused refuses refusing unable unwilling".split(
    " ",
  ),
);
/** `not designed to show`: between the particle and `to`. */
const BOUND = new Set(
  "able allowed designed going intended intending meant permitted planning possible prepared ready supposed willing".split(
    " ",
  ),
);
const WISHES = new Set("intention intentions need plan plans reason wish".split(" "));
const DENYING = new Set("denied denies deny denying".split(" "));
const DISMISSING = new Set([
  ...DENYING,
  ..."dismissed dismisses dismissing rejected rejecting rejects".split(" "),
]);
const SAID = new Set(
  "accusation accusations allegation allegations charge charges claim claims idea notion report reports suggestion suggestions".split(
    " ",
  ),
);
const PROOFS = new Set("evidence indication indications proof sign signs".split(" "));
const UNTRUE = new Set("false incorrect misleading untrue wrong".split(" "));
const NOBODY = new Set("neither no nobody none nothing".split(" "));
/** `wrong to tell patients that`. */
const UNTRUE_REACH = 5;

const ENOUGH_REACH = 5;

/** How a statement denies the verb at `at`, and that one alone; undefined where it does not. */
export function denialOf(statement: Statement, at: number): Denial | undefined {
  const { tokens } = statement.sentence;
  const start = groupStart(tokens, at);
  const group = tokens.slice(start, at);
  const isDenied = group.some(
    (token, place) => isParticle(token) && !isUndone(tokens[start + place + 1]),
  );
  // "cannot thank them enough".
  if (isDenied && !tokens.slice(at, at + ENOUGH_REACH).some(({ lower }) => lower === "enough"))
    return "plain";
  const before = lowerAt(tokens, start - 1);
  const further = lowerAt(tokens, start - 2);
  if (group.some(({ lower }) => lower === "to")) {
    // "Has yet to rule".
    if (group.some(({ lower }, place) => lower === "yet" && group[place + 1]?.lower === "to"))
      return "plain";
    if (FAILING.has(before)) return "plain";
    if (BOUND.has(before) && PARTICLES.has(further)) return "plain";
    if (WISHES.has(before) && further === "no") return "plain";
  }
  const isGerund = lowerAt(tokens, at).endsWith("ing") || lowerAt(tokens, start) === "having";
  if (isGerund && !isNegated(tokens, start - 1)) {
    if (before === "without") return "plain";
    if (DENYING.has(before) || (before === "out" && further.startsWith("rul"))) return "told";
    if (before === "against" && further.startsWith("decid")) return "told";
  }
  return bySubject(statement, at) ?? byFrame(tokens, actAt(statement, at).from);
}

/** `did not deny`: a verb that itself is denied. */
function isNegated(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(groupStart(tokens, at), Math.max(0, at)).some(isParticle);
}

function isParticle({ lower }: Token): boolean {
  return PARTICLES.has(lower) || lower.endsWith("n't");
}

function isUndone(next: Token | undefined): boolean {
  return UNDONE.has(next?.lower ?? "");
}

const LINKS = new Set("although and as because but since so that though while yet".split(" "));

/** `None of the tenants was warned`. */
function bySubject(statement: Statement, at: number): Denial | undefined {
  const { tokens } = statement.sentence;
  const before = [...actAt(statement, at).before];
  const words = before.filter((place) => tokens[place]?.kind === "word");
  const [first] = words;
  // "But no records were lost"; "until then, he says, nobody will go"
  const isSubject = (place: number): boolean =>
    place === first || LINKS.has(lowerAt(tokens, place - 1)) || lowerAt(tokens, place - 1) === ",";
  return words.some((place) => isSubject(place) && isNobody(tokens, place)) ? "plain" : undefined;
}

/** `none`, `no tenants`; not `no fewer than`, `no evidence that`. */
function isNobody(tokens: readonly Token[], at: number): boolean {
  const next = lowerAt(tokens, at + 1);
  return NOBODY.has(lowerAt(tokens, at)) && !UNDONE.has(next) && !PROOFS.has(next);
}

/** `denied that it had cracked`, `no evidence that it has`, `wrong to say that it had`. */
function byFrame(tokens: readonly Token[], from: number): Denial | undefined {
  const that = lowerAt(tokens, from) === "that" ? from : from - 1;
  if (lowerAt(tokens, that) !== "that" || isNegated(tokens, that - 1)) return undefined;
  const [first, second, third] = [1, 2, 3].map((back) => lowerAt(tokens, that - back));
  if (DENYING.has(first ?? "")) return "told";
  const governors = [second ?? "", third ?? ""];
  if (SAID.has(first ?? "") && governors.some((word) => DISMISSING.has(word))) return "told";
  if (PROOFS.has(first ?? "") && governors.includes("no")) return "told";
  return tokens
    .slice(Math.max(0, that - UNTRUE_REACH), that)
    .some(({ lower }, at, near) => UNTRUE.has(lower) && near[at - 1]?.lower !== "not")
    ? "told"
    : undefined;
}

function lowerAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.lower ?? "";
}
