import type { Statement } from "../../evidence/statement.js";
import { keyOf } from "../../evidence/words/key.js";
import { isVerb } from "../../evidence/words/verbs.js";
import type { NameMention } from "../../mentions/names/name.js";
import type { Token } from "../../text/sentence.js";
import type { Span } from "../../text/span.js";
import { isHead, nameAt, nounAt, partyOf, type Party } from "./parties.js";
import { negatedPlaces } from "./polarity.js";

/** Somebody does something to another: `the SNA took Tal Rifaat from the YPG` is `take`, the SNA, the YPG, `from`. */
export interface Deed {
  readonly verb: string;
  readonly doer: Party;
  readonly other: Party;
  /** The preposition before the other; `""` for none. */
  readonly link: string;
}

/** What two do together has no direction: `Falk met Lind`. */
const MUTUAL =
  /^(?:agree|all(?:y|ie)|border|clash|cooperat|correspond|danc|dat|debat|discuss|divorc|dr[ae]w|embrac|fac|fight|fought|hug|join|kiss|marr(?:y|i)|me[et]t?|merg|negotiat|pla(?:y|i)|resembl|shar|talk|t(?:ie|y)|wed)\p{L}{0,4}$/u;

/** Verbs that common nouns do to each other too: `the club lent the city £2m`. Keys, so that `lend` and `loaned` are one. */
const DONE_BY_NOUNS: ReadonlySet<string> = new Set(
  `accuse appoint arrest attack beat blame buy capture criticise defeat dismiss fine hire invade kill lend owe pay
  praise rescue sell sue support teach thank warn`
    .split(/\s+/u)
    .map((verb) => keyOf(verb)),
);
/** `Lent money to the city` is `lent the city money`. */
const GIVING: ReadonlySet<string> = new Set(["lend", "owe", "pay", "teach"].map(keyOf));

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
  if (MUTUAL.test(token.lower) || nameAt(statement, token) !== undefined) return [];
  const verb = keyOf(token.lower);
  if (verb === "" || negatedPlaces(statement).has(at)) return [];
  const isForNouns = DONE_BY_NOUNS.has(verb) && (isVerb(token.lower) || isAhead(tokens[at - 1]));
  const name = nameBefore(statement, at);
  const subjects = [
    ...(name === undefined ? [] : [partyOf(name)]),
    ...(isForNouns ? nounBefore(statement, at) : []),
  ];
  if (subjects.length === 0) return [];
  const isPassive = [1, 2].some((back) => BEING.has(tokens[at - back]?.lower ?? ""));
  const after = [...namesAfter(statement, at), ...(isForNouns ? nounsAfter(statement, at) : [])];
  return subjects.flatMap((subject) => {
    const objects = after.filter(({ party }) => party.span.start !== subject.span.start);
    return isPassive
      ? objects
          .filter(({ link }) => link === "by")
          .map(({ party }) => ({ verb, doer: party, other: subject, link: "" }))
      : objects
          .filter(({ link }) => link !== "by")
          .map(({ party, link }) => ({
            verb,
            doer: subject,
            other: party,
            link: sayLink(verb, link),
          }));
  });
}

/** Whether a word has a bare verb behind it: `to sue`. */
function isAhead(before: Token | undefined): boolean {
  return before !== undefined && MODALS.has(before.lower);
}

const MODALS = new Set("can could may might must shall should to will would".split(" "));

function sayLink(verb: string, link: string): string {
  return link === "to" && GIVING.has(verb) ? "" : link;
}

/** The common noun just before a verb, with no preposition before it; none or one. */
function nounBefore(statement: Statement, verb: number): readonly Party[] {
  const { tokens } = statement.sentence;
  for (let at = verb - 1; at >= 0 && at >= verb - NEAREST; at--) {
    const token = tokens[at];
    if (token === undefined || ends(token) || isLink(token)) return [];
    if (nameAt(statement, token) !== undefined) return [];
    const noun = nounAt(statement, at);
    if (noun !== undefined) return isBehindPreposition(statement, noun) ? [] : [noun];
  }
  return [];
}

/** The common nouns soon after a verb, the first behind each preposition or behind none. */
function nounsAfter(statement: Statement, verb: number): readonly Linked[] {
  const { tokens } = statement.sentence;
  const found: Linked[] = [];
  let link = "";
  for (let at = verb + 1; at < tokens.length && at <= verb + NOUN_REACH; at++) {
    const token = tokens[at];
    if (token === undefined || ends(token)) break;
    if (isLink(token)) link = token.lower;
    const party = isHead(statement, at) ? nounAt(statement, at) : undefined;
    const isFirst = !found.some((one) => one.link === link);
    if (party !== undefined && !ASIDES.has(link) && isFirst) found.push({ party, link });
  }
  return found;
}

const NOUN_REACH = 7;

/** Somebody behind a verb, with the preposition before; `""` for none. */
interface Linked {
  readonly party: Party;
  readonly link: string;
}

function ends({ kind, lower }: Token): boolean {
  return kind === "mark" || BREAKS.has(lower);
}

/** The name before a verb, with a few words at most between and no preposition before it. */
function nameBefore(statement: Statement, verb: number): NameMention | undefined {
  const { tokens } = statement.sentence;
  // "the Syrian National Army (SNA) had taken": the bracket says the name again.
  const bracket = tokens.slice(Math.max(0, verb - NEAREST), verb).map(({ text }) => text);
  const isClosed = bracket.includes(")") && bracket.lastIndexOf("(") < bracket.indexOf(")");
  const from = isClosed ? Math.max(0, verb - NEAREST) + bracket.indexOf("(") : verb;
  for (let at = from - 1; at >= 0 && at >= from - NEAREST; at--) {
    const token = tokens[at];
    if (token === undefined || token.kind === "mark") return undefined;
    const name = nameAt(statement, token);
    if (name === undefined) {
      if (isLink(token) || BREAKS.has(token.lower)) return undefined;
      continue;
    }
    if (/['’]s?$/u.test(token.text) || isBehindPreposition(statement, name)) return undefined;
    return name;
  }
  return undefined;
}

const PLACES = new Set("borough city district municipality province state town village".split(" "));

function isBehindPreposition(
  { sentence: { tokens } }: Statement,
  { span }: { readonly span: Span },
): boolean {
  const first = tokens.findIndex(({ end }) => end > span.start);
  const before = [tokens[first - 1], tokens[first - 2]].map((token) => token?.lower ?? "");
  // "The village of Orve sued": there Orve is the village.
  if (before[0] === "of" && PLACES.has(before[1] ?? "")) return false;
  return before.some(
    (word, back) =>
      (back === 0 || before[0] === "the") && (ASIDES.has(word) || LINKS.has(word) || word === "by"),
  );
}

/** The names after a verb up to the end of its clause, each with the preposition that governs it. */
function namesAfter(statement: Statement, verb: number): readonly Linked[] {
  const { tokens } = statement.sentence;
  const found: Linked[] = [];
  let link = "";
  for (let at = verb + 1; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || ends(token)) break;
    const name = nameAt(statement, token);
    if (name === undefined) {
      if (isLink(token)) link = token.lower;
      continue;
    }
    const isLast = token.end >= name.span.end;
    const isOwner = /['’]s?$/u.test(token.text) || name.type === "demonym";
    if (isLast && !isOwner && !ASIDES.has(link)) found.push({ party: partyOf(name), link });
  }
  return found;
}

function isLink({ lower }: Token): boolean {
  return LINKS.has(lower) || ASIDES.has(lower) || lower === "by";
}
