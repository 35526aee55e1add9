import { presence, strength } from "../../evidence/fit.js";
import type { Passage } from "../../evidence/sourceSet.js";
import type { Statement, Term } from "../../evidence/statement.js";
import { actAt, termsAt } from "./acts.js";

/** Words with which somebody's claim is told. */
const SAYING = new Set(
  "accuse accused accuses allege alleged alleges argue argued argues assume assumed believe believed believes claim claimed claims insist insisted insists maintain maintained maintains said say saying says suspect suspected suspects think thinks thought".split(
    " ",
  ),
);
/** Words that make it somebody's claim without telling whose. */
const HEARSAY = new Set("allegedly apparently reportedly supposedly".split(" "));
/** How surely a passage must speak of the speaker. */
const SURELY = 0.5;

/** The speakers to whom a statement gives what it tells; undefined where it tells it itself. */
export function speakersOf(statement: Statement): readonly Term[] | undefined {
  const { tokens } = statement.sentence;
  for (const [at, { lower }] of tokens.entries()) {
    if (HEARSAY.has(lower)) return [];
    if (lower === "according" && tokens[at + 1]?.lower === "to") return after(statement, at + 1);
    if (!SAYING.has(lower)) continue;
    const { before } = actAt(statement, at);
    const speakers = termsAt(statement, before);
    // ", said the guild".
    return tokens[at - 1]?.kind === "mark" || speakers.length === 0
      ? after(statement, at)
      : speakers;
  }
  return undefined;
}

function after({ sentence: { tokens }, terms }: Statement, from: number): readonly Term[] {
  const mark = tokens.findIndex(({ kind }, at) => at > from && kind === "mark");
  const end = mark < 0 ? tokens.length : mark;
  return terms.filter(({ at }) => at > from && at < end);
}

/**
 * Whether a passage may gainsay a claim as far as the speaker goes: who tells somebody's words is gainsaid only by what
 * is told of that speaker.
 */
export function isOfOneSpeaker(claim: Statement, passage: Passage): boolean {
  const speakers = speakersOf(claim);
  if (speakers === undefined) return true;
  return speakers.some(
    (term) =>
      presence(term, passage.statement).found > 0 ||
      strength(term, passage, { there: undefined, neighbours: true }) >= SURELY,
  );
}
