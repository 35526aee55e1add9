import type { Passage } from "../../../evidence/sourceSet.js";
import type { Statement } from "../../../evidence/statement.js";
import { officeOf } from "../../../mentions/names/compareRoles.js";
import { speechVerbs } from "../../../mentions/names/lists/particles.js";
import type { NameMention } from "../../../mentions/names/name.js";
import type { Office } from "./office.js";
import { officeHeads } from "./words.js";

/** A lead names its witness by office first; so far into the text, by passages. */
const LEAD = 6;

/**
 * The office of somebody whom the next sentence names: `the harbour master of Averill said on Wednesday. Cornel Brandt
 * said …`. Only where the one sentence names nobody, and the other begins with a full name that has no office there.
 */
export function lateOffice(passage: Passage): readonly Office[] | undefined {
  if (passage.at >= LEAD) return undefined;
  const { statement, home, at } = passage;
  const next = home.passages[at + 1]?.statement;
  if (next === undefined || namesSomebody(statement)) return undefined;
  const bearer = speakerFirst(next);
  if (bearer === undefined) return undefined;
  const { tokens } = statement.sentence;
  for (let from = 0; from < tokens.length; from++) {
    if (tokens[from]?.lower !== "the") continue;
    let to = from + 1;
    while (
      to < from + 4 &&
      /^\p{Ll}{3,}$/u.test(tokens[to]?.text ?? "") &&
      !isHead(tokens[to]?.lower)
    )
      to += 1;
    const [first, head] = [tokens[from + 1], tokens[to]];
    if (first === undefined || head === undefined || !isHead(head.lower)) continue;
    if (!tokens.slice(to + 1).some(({ lower }) => speechVerbs.has(lower))) continue;
    const role = tokens
      .slice(from + 1, to + 1)
      .map(({ lower }) => lower)
      .join(" ");
    const owners = namesOf(statement).filter(
      ({ span }) => span.start > head.end && span.start - head.end <= " of the ".length,
    );
    const whose = { owners, ownerWords: [], ownerNouns: [] };
    const span = { start: first.start, end: head.end };
    return [{ bearer, span, role, ...whose, isDefinite: true, isPast: false, isTitle: false }];
  }
  return undefined;
}

function isHead(word = ""): boolean {
  return officeHeads.has(officeOf(word).head);
}

function namesOf({ mentions }: Statement): readonly NameMention[] {
  return mentions.filter((mention) => mention.kind === "name");
}

/** `Cornel Brandt said`: whoever begins the sentence in full and is given no office. */
function speakerFirst(statement: Statement): NameMention | undefined {
  const [name] = namesOf(statement);
  const { tokens } = statement.sentence;
  if (name === undefined || name.span.start !== tokens[0]?.start) return undefined;
  if (name.words.length < 2 || name.role !== undefined || !/^(?:other|person)$/u.test(name.type))
    return undefined;
  const verb = tokens.find(({ start }) => start >= name.span.end);
  return speechVerbs.has(verb?.lower ?? "") ? name : undefined;
}

/** Whether it names anybody: a name behind a preposition, `of Tarvo`, is taken for a place. */
function namesSomebody(statement: Statement): boolean {
  const { tokens } = statement.sentence;
  return namesOf(statement).some(({ type, span }) => {
    if (type !== "other") return type === "person";
    const before = tokens.findLast(({ end }) => end <= span.start);
    return !/^(?:at|by|for|from|in|near|of|off|on|to)$/u.test(before?.lower ?? "");
  });
}
