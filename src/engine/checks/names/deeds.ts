import type { Statement } from "../../evidence/statement.js";
import { keyOf } from "../../evidence/words/key.js";
import type { NameMention } from "../../mentions/names/name.js";
import type { Token } from "../../text/sentence.js";
import { overlaps } from "../../text/span.js";

/** Somebody does something to another: `the SNA took Tal Rifaat from the YPG` is `take`, the SNA, the YPG, `from`. */
export interface Deed {
  readonly verb: string;
  readonly doer: NameMention;
  readonly other: NameMention;
  /** The preposition before the other; `""` for none. */
  readonly link: string;
}

/** What two do together has no direction: `Falk met Lind`. */
const MUTUAL =
  /^(?:agree|all(?:y|ie)|border|clash|cooperat|correspond|danc|dat|debat|discuss|divorc|dr[ae]w|embrac|fac|fight|fought|hug|join|kiss|marr(?:y|i)|me[et]t?|merg|negotiat|pla(?:y|i)|resembl|shar|talk|t(?:ie|y)|wed)\p{L}{0,4}$/u;

const LINKS = new Set(["against", "from", "over", "to"]);
/** Prepositions whose name does no deed and suffers none. */
const ASIDES = new Set(
  "about after among around at before between during for in inside into near of off on outside since through toward towards under until with within".split(
    " ",
  ),
);
const BREAKS = new Set([
  "and",
  "but",
  "or",
  "that",
  "when",
  "where",
  "which",
  "while",
  "who",
  "whose",
]);
const BEING = new Set(["are", "be", "been", "being", "got", "is", "was", "were"]);
const NEAREST = 4;

const read = new WeakMap<Statement, readonly Deed[]>();

/** The deeds that a sentence tells of two whom it names, active or passive. */
export function deedsIn(statement: Statement): readonly Deed[] {
  const known = read.get(statement);
  if (known !== undefined) return known;
  const deeds = statement.sentence.tokens.flatMap((_, at) => deedsAt(statement, at));
  read.set(statement, deeds);
  return deeds;
}

function deedsAt(statement: Statement, at: number): readonly Deed[] {
  const { tokens } = statement.sentence;
  const token = tokens[at];
  if (token?.kind !== "word" || !/^\p{Ll}{3,}$/u.test(token.text)) return [];
  if (MUTUAL.test(token.lower) || nameOf(statement, token) !== undefined) return [];
  const verb = keyOf(token.lower);
  const subject = verb === "" ? undefined : subjectOf(statement, at);
  if (subject === undefined) return [];
  const isPassive = [1, 2].some((back) => BEING.has(tokens[at - back]?.lower ?? ""));
  const objects = objectsOf(statement, at).filter(({ name }) => name !== subject);
  return isPassive
    ? objects
        .filter(({ link }) => link === "by")
        .map(({ name }) => ({ verb, doer: name, other: subject, link: "" }))
    : objects
        .filter(({ link }) => link !== "by")
        .map(({ name, link }) => ({ verb, doer: subject, other: name, link }));
}

/** The name before a verb, with a few words at most between and no preposition before it. */
function subjectOf(statement: Statement, verb: number): NameMention | undefined {
  const { tokens } = statement.sentence;
  // "the Syrian National Army (SNA) had taken": the bracket says the name again.
  const bracket = tokens.slice(Math.max(0, verb - NEAREST), verb).map(({ text }) => text);
  const isClosed = bracket.includes(")") && bracket.lastIndexOf("(") < bracket.indexOf(")");
  const from = isClosed ? Math.max(0, verb - NEAREST) + bracket.indexOf("(") : verb;
  for (let at = from - 1; at >= 0 && at >= from - NEAREST; at--) {
    const token = tokens[at];
    if (token === undefined || token.kind === "mark") return undefined;
    const name = nameOf(statement, token);
    if (name === undefined) {
      if (isLink(token) || BREAKS.has(token.lower)) return undefined;
      continue;
    }
    if (/['’]s?$/u.test(token.text) || isBehindPreposition(statement, name)) return undefined;
    return name;
  }
  return undefined;
}

function isBehindPreposition({ sentence: { tokens } }: Statement, { span }: NameMention): boolean {
  const first = tokens.findIndex(({ end }) => end > span.start);
  const before = [tokens[first - 1], tokens[first - 2]].map((token) => token?.lower ?? "");
  return before.some(
    (word, back) =>
      (back === 0 || before[0] === "the") && (ASIDES.has(word) || LINKS.has(word) || word === "by"),
  );
}

/** The names after a verb up to the end of its clause, each with the preposition that governs it. */
function objectsOf(
  statement: Statement,
  verb: number,
): readonly { readonly name: NameMention; readonly link: string }[] {
  const { tokens } = statement.sentence;
  const found: { readonly name: NameMention; readonly link: string }[] = [];
  let link = "";
  for (let at = verb + 1; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || token.kind === "mark" || BREAKS.has(token.lower)) break;
    const name = nameOf(statement, token);
    if (name === undefined) {
      if (isLink(token)) link = token.lower;
      continue;
    }
    const isLast = token.end >= name.span.end;
    const isOwner = /['’]s?$/u.test(token.text) || name.type === "demonym";
    if (isLast && !isOwner && !ASIDES.has(link) && !found.some((one) => one.name === name))
      found.push({ name, link });
  }
  return found;
}

function isLink({ lower }: Token): boolean {
  return LINKS.has(lower) || ASIDES.has(lower) || lower === "by";
}

function nameOf({ mentions }: Statement, token: Token): NameMention | undefined {
  return mentions.find(
    (mention): mention is NameMention => mention.kind === "name" && overlaps(mention.span, token),
  );
}
