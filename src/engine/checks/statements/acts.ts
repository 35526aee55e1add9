import { clausesOf } from "../../evidence/clauses.js";
import type { Statement, Term } from "../../evidence/statement.js";
import { keyOf } from "../../evidence/words/key.js";
import { isVerb } from "../../evidence/words/verbs.js";
import type { Token } from "../../text/sentence.js";

/** What a sentence tells with one of its words: of whom, and of what. `The court | upheld | the fine`. */
export interface Act {
  readonly at: number;
  /** Where its own words begin, whatever they point back at. */
  readonly from: number;
  /** The tokens that belong to it, those before the word and those after. */
  readonly before: ReadonlySet<number>;
  readonly after: ReadonlySet<number>;
  /** Whether it is done to its subject: `was upheld`. */
  readonly isPassive: boolean;
  /** Whether what it is told of stands further back: `He was refused bail`. */
  readonly isSubjectElsewhere: boolean;
  /** Whether the words after it mean something said before: `rejected it`, `called the idea foolish`. */
  readonly isObjectElsewhere: boolean;
}

const AUXILIARIES = new Set(
  `am are be been being can cannot could did do does had has have having is may might must not never shall should to was were will
  would`.split(/\s+/u),
);
/** Words that stand between a verb and its auxiliary. */
const ADVERBS = new Set(
  "already also at even first however in fact just later nevertheless nonetheless now once soon still then therefore thus yet".split(
    " ",
  ),
);

/** Words that begin another part of a clause, for an act that stands behind them or before them. */
const SUBORDINATORS = new Set(
  "after although as because before if since though unless until when whereas whether while".split(
    " ",
  ),
);
const LEADS = new Set([
  ...SUBORDINATORS,
  ..."according at by despite during for from in on under with".split(" "),
]);
const SAYING = new Set(
  "added adds argued argues believe believes claimed claims said say says stated states told".split(
    " ",
  ),
);
const RELATIVES = new Set("that which who whom whose".split(" "));
const PRONOUNS = new Set(
  "he her him his it its one ones others she that their them these they this those".split(" "),
);
/** Nouns that stand for what was told just before, behind `the` or `this`. */
const PROXIES = new Set(
  "charge claim decision idea measure move offer plan proposal report suggestion".split(" "),
);
const ENDS = /^[,;:()—–“”"]$/u;
/** How far before a relative clause stands what it is about. */
const ANTECEDENT = 6;

const known = new WeakMap<Statement, Map<number, Act>>();

/** What is told with the word at `at`. */
export function actAt(statement: Statement, at: number): Act {
  const acts = known.get(statement) ?? new Map<number, Act>();
  known.set(statement, acts);
  const act = acts.get(at) ?? readAct(statement, at);
  acts.set(at, act);
  return act;
}

/** The place of the first auxiliary or adverb that belongs to the verb at `at`; its own where it has none. */
export function groupStart(tokens: readonly Token[], at: number): number {
  let start = at;
  while (start > 0 && isOfGroup(tokens[start - 1])) start -= 1;
  return start;
}

function isPronoun(tokens: readonly Token[], at: number): boolean {
  return PRONOUNS.has(tokens[at]?.lower ?? "");
}

const BEING = new Set("am are be been being got is was were".split(" "));

function isPassive(tokens: readonly Token[], at: number): boolean {
  const group = tokens.slice(groupStart(tokens, at), at);
  return group.some(({ lower }) => BEING.has(lower)) && !(tokens[at]?.lower ?? "").endsWith("ing");
}

function isOfGroup(token: Token | undefined): boolean {
  if (token?.kind !== "word") return false;
  const { lower } = token;
  return (
    AUXILIARIES.has(lower) ||
    ADVERBS.has(lower) ||
    lower.endsWith("n't") ||
    /^\p{Ll}{2,14}ly$/u.test(lower)
  );
}

function readAct(statement: Statement, at: number): Act {
  const { tokens } = statement.sentence;
  const start = groupStart(tokens, at);
  const before = subjectPlaces(statement, start);
  const after = objectPlaces(statement, at);
  const next = [tokens[at + 1]?.lower ?? "", tokens[at + 2]?.lower ?? ""] as const;
  return {
    at,
    from: ownPlaces(statement, start)[0] ?? start,
    before: new Set(before),
    after: new Set(after),
    isPassive: isPassive(tokens, at),
    isSubjectElsewhere: !hasTerm(statement, before) || isPronoun(tokens, start - 1),
    isObjectElsewhere:
      PRONOUNS.has(next[0]) || ((next[0] === "the" || next[0] === "this") && PROXIES.has(next[1])),
  };
}

/** The tokens before a verb that tell of whom; where it is said further back, those there. */
function subjectPlaces(statement: Statement, end: number): readonly number[] {
  const { tokens } = statement.sentence;
  const own = clausePlaces(statement, end);
  const words = own.filter((at) => tokens[at]?.kind !== "mark");
  const first = own[0] ?? end;
  const opener = tokens[words[0] ?? end]?.lower ?? "";
  if (RELATIVES.has(opener) && words.length <= 1 && first > 0) return antecedent(statement, first);
  // "pleaded not guilty and was refused bail": the subject of the first verb.
  if (words.every((at) => /^(?:and|but|or|then)$/u.test(tokens[at]?.lower ?? "")))
    return first > 0 ? subjectBefore(statement, first) : [];
  const places = uptoVerb(statement, ownPlaces(statement, end));
  // "The minister announced that she would resign": of whom the sentence speaks.
  return first > 0 && !hasTerm(statement, places) ? subjectBefore(statement, first) : places;
}

/** The tokens of a verb's clause that stand before it. */
function clausePlaces({ sentence }: Statement, end: number): readonly number[] {
  const clauses = clausesOf(sentence);
  return sentence.tokens.flatMap((_, at) => (at < end && clauses[at] === clauses[end] ? [at] : []));
}

/** The same behind the last word that begins another part of the clause. */
function ownPlaces(statement: Statement, end: number): readonly number[] {
  const { tokens } = statement.sentence;
  const own = clausePlaces(statement, end);
  const opener = own.find((at) => tokens[at]?.kind !== "mark");
  const cut = own.findLastIndex((at, place) => place > 0 && cuts(tokens, at));
  if (cut >= 0) return own.slice(cut + 1);
  if (!LEADS.has(tokens[opener ?? end]?.lower ?? "")) return own;
  return own.slice(own.findIndex((at) => tokens[at]?.text === ",") + 1);
}

/** A subject ends where its own verb begins: `the minister | ruled out resigning`. */
function uptoVerb(statement: Statement, places: readonly number[]): readonly number[] {
  const { tokens } = statement.sentence;
  const first = places.findIndex((at) => hasTerm(statement, [at]));
  const verb = places.findIndex(
    (at, place) => first >= 0 && place > first && isVerb(tokens[at]?.lower ?? ""),
  );
  return verb < 0 ? places : places.slice(0, verb);
}

function hasTerm({ terms }: Statement, places: readonly number[]): boolean {
  return terms.some(({ at }) => places.includes(at));
}

function cuts(tokens: readonly Token[], at: number): boolean {
  const { lower, text } = tokens[at] ?? { lower: "", text: "" };
  return (
    SUBORDINATORS.has(lower) || SAYING.has(lower) || lower === "that" || /^[:;—–]$/u.test(text)
  );
}

function antecedent({ sentence: { tokens } }: Statement, start: number): readonly number[] {
  const from = tokens.findLastIndex(({ text }, at) => at < start - 1 && ENDS.test(text));
  // "The mayor, Olaf Renn, who": the noun before a name that says who it is.
  const words = tokens.slice(from + 1, start).filter(({ kind }) => kind === "word");
  const isApposed = tokens[from]?.text === "," && words.every(({ text }) => /^\p{Lu}/u.test(text));
  const first = isApposed
    ? tokens.findLastIndex(({ text }, at) => at < from && ENDS.test(text))
    : from;
  return range(Math.max(first + 1, start - ANTECEDENT), start);
}

function subjectBefore(statement: Statement, start: number): readonly number[] {
  const { tokens } = statement.sentence;
  const clauses = clausesOf(statement.sentence);
  const clause = clauses[start - 1];
  const verb = tokens.findIndex(
    ({ lower }, at) => at < start && clauses[at] === clause && isVerb(lower),
  );
  return verb < 0 ? [] : subjectPlaces(statement, groupStart(tokens, verb));
}

/** The tokens after a verb up to the end of what is said with it; a clause with `that` or `to` belongs to it. */
function objectPlaces({ sentence }: Statement, at: number): readonly number[] {
  const { tokens } = sentence;
  const clauses = clausesOf(sentence);
  let end = at + 1;
  let clause = clauses[at];
  for (; end < tokens.length; end += 1) {
    const { text, lower } = tokens[end] ?? { text: "", lower: "" };
    if (ENDS.test(text) || SUBORDINATORS.has(lower) || isNextVerb(tokens, at, end)) break;
    if (clauses[end] !== clause) {
      if (lower !== "that") break;
      clause = clauses[end];
    }
  }
  return range(at + 1, end);
}

/** `protects the heart | and prevents strokes`. */
function isNextVerb(tokens: readonly Token[], at: number, end: number): boolean {
  const [verb, next] = [tokens[at]?.lower ?? "", tokens[end + 1]?.lower ?? ""];
  return (
    /^(?:and|but|or)$/u.test(tokens[end]?.lower ?? "") &&
    /[^s]s$/u.test(verb) &&
    /[^s]s$/u.test(next) &&
    tokens[end + 2]?.kind === "word"
  );
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, step) => from + step);
}

/** The terms of a statement that stand at some of its tokens. */
export function termsAt({ terms }: Statement, places: ReadonlySet<number>): readonly Term[] {
  return terms.filter(({ at }) => places.has(at));
}

const HELPING = new Set(
  "am are be been being can could did do does had has have is may might must shall should was were will would".split(
    " ",
  ),
);

/** Whether the word at a place is a verb of weight, whatever its form: a past one, or one behind `will` or a subject. */
export function isVerbAt(tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at]?.lower ?? "";
  if (tokens[at]?.kind !== "word" || HELPING.has(lower)) return false;
  if (isVerb(lower)) return true;
  // "the minister Abbas Larsen met her": a name is no verb.
  if (/^\p{Lu}/u.test(tokens[at].text)) return false;
  const before = tokens[at - 1]?.lower ?? "";
  if (groupStart(tokens, at) < at && (HELPING.has(before) || before === "to")) return true;
  // "the vaccine causes palsy", but not "the causes of palsy".
  return (
    /[^s]s$/u.test(lower) &&
    tokens[at - 1]?.kind === "word" &&
    keyOf(before) !== "" &&
    // "did not make patients ill": what comes behind a verb's own words is no verb.
    groupStart(tokens, at - 1) === at - 1 &&
    tokens[at + 1]?.kind === "word" &&
    !NO_OBJECT.test(tokens[at + 1]?.lower ?? "")
  );
}

const NO_OBJECT = /^(?:and|are|at|by|for|from|had|has|have|in|of|on|or|were|with)$/u;
