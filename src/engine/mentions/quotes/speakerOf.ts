import type { Block } from "../../text/readText.js";
import type { Span } from "../../text/span.js";
import { namesIn } from "../names/namesIn.js";
import { speechVerbs } from "../names/lists/particles.js";
import type { NameMention } from "../names/name.js";
import { piecesOf, type Piece } from "../names/pieces.js";
import { isAside } from "./isAside.js";
import { antecedentOf } from "./antecedent.js";
import type { Speaker } from "./quote.js";
import { quotedRanges, type QuotedRange } from "./quotedRanges.js";
import { isTitleHead } from "../names/roles.js";
import { subjectOf, withoutOwners } from "./subjectOf.js";

/** How far from the marks a speaker is looked for, in code units. */
const reach = 200;
const leastSureness = 0.45;

/**
 * Who says the words of `range`: `“…,” Araqchi said`, `said Beat Lüthold`, `Araqchi said: “…”`, `according to Fidan`.
 * `She said` gives whom the sentence before is about; `“…,” Bahra said. “…”` goes on with the same speaker. Undefined
 * where it is not plain.
 */
export function speakerOf(plain: string, block: Block, range: QuotedRange): Speaker | undefined {
  if (known.plain !== plain) known = { plain, speakers: new Map() };
  const key = `${String(block.span.start)} ${String(range.start)} ${String(range.end)}`;
  if (known.speakers.has(key)) return known.speakers.get(key);
  const speaker = findSpeaker(plain, block, range);
  known.speakers.set(key, speaker);
  return speaker;
}

/** A quotation of many sentences is asked for in each of them. */
let known: { readonly plain: string; readonly speakers: Map<string, Speaker | undefined> } = {
  plain: "",
  speakers: new Map(),
};

function findSpeaker(
  plain: string,
  block: Block,
  range: QuotedRange,
  steps = mostSteps,
): Speaker | undefined {
  const before = clauseBefore(plain, {
    start: Math.max(block.span.start, range.start - reach),
    end: range.start,
  });
  // "Baugh said she was 'in control', the Gazette reported": what is cited in part belongs to the clause before it.
  const isIntroduced =
    /[:,]\s*$|\b(?:that|as|said|says)\s*$/u.test(plain.slice(before.start, range.start)) ||
    /^\p{Ll}/u.test(plain.slice(range.said.start, range.said.start + 2));
  const introduced = isIntroduced ? inClause(plain, block, before) : "none";
  if (isSpeaker(introduced)) return introduced;
  const after = clauseAfter(plain, {
    start: range.end,
    end: Math.min(block.span.end, range.end + reach),
  });
  // '… before I deal with it.' On her post, Rudd wrote: a full stop ends what is attributed, a comma does not.
  const isEnded = plain.slice(range.said.start, range.said.end).trimEnd().endsWith(".");
  const attributed = isEnded ? "none" : inClause(plain, block, after, range.start);
  if (isSpeaker(attributed)) return attributed;
  if (attributed === "unnamed" || introduced === "unnamed") return undefined;
  const clause = inClause(plain, block, before);
  if (isSpeaker(clause)) return clause;
  if (clause === "unnamed") return undefined;
  return (
    continued(plain, block, { start: block.span.start, end: before.start }) ??
    introducedAbove(plain, block, range) ??
    goingOn(plain, block, { range, steps })
  );
}

/** Over how many paragraphs a quotation is followed back. */
const mostSteps = 4;

/**
 * A quotation that is a paragraph by itself, or begins one and is not closed in it, goes on with what the paragraph above
 * ends with: another of the same speaker, or what somebody is said to have said.
 */
function goingOn(
  plain: string,
  block: Block,
  { range, steps }: { readonly range: QuotedRange; readonly steps: number },
): Speaker | undefined {
  const isAlone =
    plain.slice(block.span.start, range.start).trim() === "" &&
    plain.slice(range.end, block.span.end).trim() === "";
  const span = isAlone && steps > 0 ? paragraphAbove(plain, block) : undefined;
  if (span === undefined) return undefined;
  const above: Block = { kind: "paragraph", span };
  const last = quotedRanges(plain, above).at(-1);
  const rest = { start: last?.end ?? span.start, end: span.end };
  if (isSeveral(plain.slice(rest.start, rest.end))) return undefined;
  if (last !== undefined) return findSpeaker(plain, above, last, steps - 1);
  const told = inClause(plain, above, rest);
  return isSpeaker(told) ? told : undefined;
}

/** The paragraph above, unless it is too long, a heading or a row. */
function paragraphAbove(plain: string, { span }: Block): Span | undefined {
  const text = plain.slice(Math.max(0, span.start - LONGEST_ABOVE), span.start);
  const whole = text.trimEnd();
  if (whole === "" || !/[.!?,;:…"”'’)]$/u.test(whole) || !text.slice(whole.length).includes("\n"))
    return undefined;
  const line = whole.lastIndexOf("\n");
  if (line < 0 && text.length === LONGEST_ABOVE) return undefined;
  const from = span.start - text.length;
  return { start: from + line + 1, end: from + whole.length };
}

const LONGEST_ABOVE = 700;

/** Whether more than one sentence stands there: of what was told last it is not plain who tells it. */
function isSeveral(text: string): boolean {
  return SENTENCE_END.test(text.trimEnd().slice(0, -1));
}

const SENTENCE_END = /(?<!\b(?:\p{Lu}|[DMS]rs?|Ms|Gen|Gov|Sen|Prof|St))[.?!](?=\s)/u;

/** `Dr. Anna Crewe, geriatrician, said:` alone on the line above a quotation that is a paragraph by itself. */
function introducedAbove(plain: string, block: Block, { start }: QuotedRange): Speaker | undefined {
  if (plain.slice(block.span.start, start).trim() !== "") return undefined;
  const above = plain.slice(Math.max(0, block.span.start - reach), block.span.start);
  if (!/:["”*_]{0,3}\s*$/u.test(above)) return undefined;
  const end = block.span.start - (above.length - above.trimEnd().length);
  const line = Math.max(above.trimEnd().lastIndexOf("\n") + 1, 0);
  const span = clauseBefore(plain, { start: block.span.start - above.length + line, end });
  const speaker = inClause(plain, block, span);
  return isSpeaker(speaker) ? speaker : undefined;
}

/** “…,” Bahra said. “…”: the sentence before ends with the attribution of its own quotation. */
function continued(plain: string, block: Block, { start, end }: Span): Speaker | undefined {
  const from = Math.max(start, end - reach);
  const text = plain.slice(from, end);
  const mark = Math.max(text.lastIndexOf("”"), text.lastIndexOf('"'), text.lastIndexOf("»"));
  if (mark < 0 || !/\.\s*$/u.test(text)) return undefined;
  const speaker = inClause(plain, block, clauseAfter(plain, { start: from + mark + 1, end }));
  return isSpeaker(speaker) ? speaker : undefined;
}

/** `unnamed`: somebody says it whom the clause does not name, `she` or `a nurse of Doctors Without Borders`. */
type Attribution = Speaker | "none" | "unnamed";

function isSpeaker(attribution: Attribution): attribution is Speaker {
  return typeof attribution !== "string";
}

function named(name: NameMention): Speaker {
  return { span: name.span, text: name.text, name };
}

/** The name beside the verb of speech in this clause; whom a pronoun means is looked for before `from`. */
function inClause(plain: string, block: Block, span: Span, from = span.start): Attribution {
  const pieces = piecesOf(plain, span);
  const verb = verbIn(pieces);
  if (verb === undefined) return "none";
  const names = namesIn({ span, block }, { plain }).filter(
    ({ type, sureness }) => type !== "demonym" && type !== "place" && sureness >= leastSureness,
  );
  const isAccording = verb.folded === "to";
  const leading = withoutOwners(
    names.filter((name) => name.span.end <= verb.start),
    pieces,
  );
  // "The Velden Rovers 26-year-old said": one of them, whoever it is.
  if ((pieces[pieces.indexOf(verb) - 1]?.folded ?? "").endsWith("year-old") && leading.length > 0)
    return "unnamed";
  const pronoun = pieces.findLast(
    (piece) => piece.end <= verb.start && /^(?:he|i|it|she|they|we)$/u.test(piece.folded),
  );
  // "When Roche left, she said": the pronoun stands nearer to the verb.
  const isPronounNext = pronoun !== undefined && pieces[pieces.indexOf(pronoun) + 1] === verb;
  // "Asked whether the FDA might, he said": a body is no he.
  const isMeant = isPronounNext && leading.every(({ type }) => type === "organisation");
  if (!isAccording && !isPronounNext) {
    const subject = subjectOf(
      leading.filter((name) => !isAside(pieces, name)),
      pieces,
    );
    if (subject !== undefined) return named(subject);
    if (leading.length > 0) return "unnamed";
  }
  const meant = leading.length === 0 || isMeant ? subjectMeant(pieces, verb) : undefined;
  if (meant !== undefined) {
    const name = antecedentOf(plain, block, {
      before: from,
      meant: meant.folded,
    });
    if (name !== undefined) return { span: meant, text: meant.text, name };
    return "unnamed";
  }
  if (pronoun !== undefined) return "unnamed";
  const trailing = withoutOwners(
    names.filter((name) => name.span.start >= verb.end),
    pieces,
  );
  if (trailing.length === 0) return "none";
  const behind = pieces.filter(({ start }) => start >= verb.end);
  const object = trailing.find((name) => !isAside(behind, name));
  if (object === undefined) return "unnamed";
  // "officials told Fidan": with a subject of its own, the name after the verb only listens.
  const hasSubject = pieces.some((piece) => piece.end <= verb.start && piece.shape !== "mark");
  return isAccording || !hasSubject ? named(object) : "none";
}

/** `she` in `she said`, `minister` in `the minister said`, `58-year-old` in `the 58-year-old told reporters`: who stands for somebody named before. */
function subjectMeant(pieces: readonly Piece[], verb: Piece): Piece | undefined {
  const at = pieces.indexOf(verb);
  const [subject, article] = [pieces[at - 1], pieces[at - 2]];
  if (subject === undefined) return undefined;
  if (/^(?:he|she)$/u.test(subject.folded)) return subject;
  if (article?.folded === "the" && /^\d{1,3}-year-old$/u.test(subject.folded)) return subject;
  const isOffice =
    article?.folded === "the" && subject.shape === "lower" && isTitleHead(subject.folded);
  return isOffice ? subject : undefined;
}

function verbIn(pieces: readonly Piece[]): Piece | undefined {
  const according = pieces.findIndex(({ folded }) => folded === "according");
  if (according >= 0 && pieces[according + 1]?.folded === "to") return pieces[according + 1];
  const verbs = pieces.filter(({ folded }) => speechVerbs.has(folded));
  // "Asked whether it would, he said": the question is somebody else's.
  const [first, second] = verbs;
  return first === pieces[0] && first?.folded === "asked" ? (second ?? first) : first;
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
