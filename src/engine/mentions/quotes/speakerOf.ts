import type { Block } from "../../text/readText.js";
import type { Span } from "../../text/span.js";
import { namesIn } from "../names/namesIn.js";
import { speechVerbs } from "../names/lists/particles.js";
import type { NameMention } from "../names/name.js";
import { piecesOf, type Piece } from "../names/pieces.js";
import { isAside } from "./isAside.js";
import type { QuotedRange } from "./quotedRanges.js";

/** How far from the marks a speaker is looked for, in code units. */
const reach = 200;
const leastSureness = 0.45;

/**
 * Who says the words of `range`: `“…,” Araqchi said`, `said Beat Lüthold`, `Araqchi said: “…”`, `according to Fidan`.
 * A pronoun or an office alone gives undefined, except that `“…,” Bahra said. “…”` goes on with the same speaker.
 */
export function speakerOf(
  plain: string,
  block: Block,
  range: QuotedRange,
): NameMention | undefined {
  const before = clauseBefore(plain, {
    start: Math.max(block.span.start, range.start - reach),
    end: range.start,
  });
  const isIntroduced = /[:,]\s*$|\b(?:that|as|said|says)\s*$/u.test(
    plain.slice(before.start, range.start),
  );
  const introduced = isIntroduced ? inClause(plain, block, before) : "none";
  if (isMention(introduced)) return introduced;
  const after = clauseAfter(plain, {
    start: range.end,
    end: Math.min(block.span.end, range.end + reach),
  });
  const attributed = inClause(plain, block, after);
  if (isMention(attributed)) return attributed;
  if (attributed === "unnamed" || introduced === "unnamed") return undefined;
  const clause = inClause(plain, block, before);
  if (isMention(clause)) return clause;
  return clause === "unnamed"
    ? undefined
    : continued(plain, block, { start: block.span.start, end: before.start });
}

/** “…,” Bahra said. “…”: the sentence before ends with the attribution of its own quotation. */
function continued(plain: string, block: Block, { start, end }: Span): NameMention | undefined {
  const from = Math.max(start, end - reach);
  const text = plain.slice(from, end);
  const mark = Math.max(text.lastIndexOf("”"), text.lastIndexOf('"'), text.lastIndexOf("»"));
  if (mark < 0 || !/\.\s*$/u.test(text)) return undefined;
  const speaker = inClause(plain, block, clauseAfter(plain, { start: from + mark + 1, end }));
  return isMention(speaker) ? speaker : undefined;
}

/** `unnamed`: somebody says it whom the clause does not name, `she` or `a nurse of Doctors Without Borders`. */
type Attribution = NameMention | "none" | "unnamed";

function isMention(attribution: Attribution): attribution is NameMention {
  return typeof attribution !== "string";
}

/** The name beside the verb of speech in this clause. */
function inClause(plain: string, block: Block, span: Span): Attribution {
  const pieces = piecesOf(plain, span);
  const verb = verbIn(pieces);
  if (verb === undefined) return "none";
  const names = namesIn({ span, block }, { plain }).filter(
    ({ type, sureness }) => type !== "demonym" && type !== "place" && sureness >= leastSureness,
  );
  const isAccording = verb.folded === "to";
  const leading = names.filter((name) => name.span.end <= verb.start);
  const pronoun = pieces.findLast(
    (piece) => piece.end <= verb.start && /^(?:he|i|it|she|they|we)$/u.test(piece.folded),
  );
  // "When Roche left, she said": the pronoun stands nearer to the verb.
  const isPronounNext = pronoun !== undefined && pieces[pieces.indexOf(pronoun) + 1] === verb;
  if (!isAccording && !isPronounNext) {
    const subject = leading.findLast((name) => !isAside(pieces, name));
    if (subject !== undefined) return subject;
    if (leading.length > 0) return "unnamed";
  }
  if (pronoun !== undefined) return "unnamed";
  const trailing = names.filter((name) => name.span.start >= verb.end);
  if (trailing.length === 0) return "none";
  const behind = pieces.filter(({ start }) => start >= verb.end);
  const object = trailing.find((name) => !isAside(behind, name));
  if (object === undefined) return "unnamed";
  // "officials told Fidan": with a subject of its own, the name after the verb only listens.
  const hasSubject = pieces.some((piece) => piece.end <= verb.start && piece.shape !== "mark");
  return isAccording || !hasSubject ? object : "none";
}

function verbIn(pieces: readonly Piece[]): Piece | undefined {
  const according = pieces.findIndex(({ folded }) => folded === "according");
  if (according >= 0 && pieces[according + 1]?.folded === "to") return pieces[according + 1];
  return pieces.find(({ folded }) => speechVerbs.has(folded));
}

/** From the closing mark to the end of the sentence or the next quotation. */
function clauseAfter(plain: string, { start, end }: Span): Span {
  const text = plain.slice(start, end);
  // Full stops of "Mr." and "J." end no clause.
  const stop =
    /(?<!\b(?:\p{Lu}|[DMS]rs?|Ms|Gen|Gov|Sen|Prof|St))[.?!](?=\s|$)|[“„"«;]|\n\s*\n/u.exec(text);
  return { start, end: stop === null ? end : start + stop.index };
}

/** From the last end of a sentence or of a quotation to the opening mark. */
function clauseBefore(plain: string, { start, end }: Span): Span {
  const text = plain.slice(start, end);
  let from = 0;
  for (const stop of text.matchAll(
    /(?<!\b(?:\p{Lu}|[DMS]rs?|Ms|Gen|Gov|Sen|Prof|St))[.?!](?=\s)|[”"»]/gu,
  )) {
    from = stop.index + 1;
  }
  return { start: start + from, end };
}
