import type { Match } from "../../evidence/findPassages.js";
import { presence } from "../../evidence/fit.js";
import type { Statement, Term } from "../../evidence/statement.js";
import { keyOf } from "../../evidence/words/key.js";
import type { Token } from "../../text/sentence.js";
import type { Claim } from "../check.js";
import { actAt, termsAt } from "./acts.js";
import { denialOf } from "./denied.js";

/** Words that find more or less of something on one side than on the other. */
const COMPARATIVES = new Set(
  "better fewer greater higher larger less longer lower more shorter smaller worse".split(" "),
);
const MOST_PASSAGES = 24;
/** So much of what one compares the other must compare too. */
const SAME_MATTER = 0.75;

/** A claim that finds a difference where a passage finds none. */
export interface FalseDifference {
  /** The comparative. */
  readonly token: Token;
  /** The source's own word for finding none. */
  readonly told: Token;
  readonly match: Match;
}

/**
 * A difference told of what the sources find alike: `falls were less frequent among the trained than among the others`
 * where they have `falls did not differ` or `no difference in falls`.
 */
export function falseDifference(claim: Claim): FalseDifference | undefined {
  const { statement, matches } = claim;
  const { tokens } = statement.sentence;
  const at = tokens.findIndex(({ lower }) => COMPARATIVES.has(lower));
  const token = tokens[at];
  if (token === undefined || !tokens.slice(at).some(({ lower }) => lower === "than"))
    return undefined;
  const subject = comparedIn(statement, at);
  if (subject.length === 0) return undefined;
  const near = matches.slice(0, MOST_PASSAGES);
  const isFound = near.some(({ passage }) => isComparedAlike(subject, passage.statement));
  if (isFound) return undefined;
  for (const match of near) {
    const told = alikeIn(match.passage.statement).find(
      ({ terms }) =>
        share(subject, match.passage.statement, terms) >= SAME_MATTER &&
        share(terms, statement, subject) >= SAME_MATTER,
    );
    if (told !== undefined) return { token, told: told.token, match };
  }
  return undefined;
}

/** What a sentence compares: the terms of its part up to the comparative. */
function comparedIn(statement: Statement, at: number): readonly Term[] {
  return termsAt(statement, actAt(statement, at).before).filter(({ key }) => !LIGHT.has(key));
}

/** `significantly less`: how much tells nothing of what is compared. */
const LIGHT = new Set(["significantli", "slightli", "markedli"]);

/** Whether a passage finds a difference in the same thing. */
function isComparedAlike(subject: readonly Term[], statement: Statement): boolean {
  const { tokens } = statement.sentence;
  return tokens.some(
    ({ lower }, at) =>
      COMPARATIVES.has(lower) &&
      share(subject, statement, comparedIn(statement, at)) >= SAME_MATTER,
  );
}

interface Alike {
  readonly token: Token;
  readonly terms: readonly Term[];
}

/** Where a passage says that something is alike, and of what. */
function alikeIn(statement: Statement): readonly Alike[] {
  const { tokens } = statement.sentence;
  return tokens.flatMap((token, at) => {
    if (/^differ(?:ed|s)?$/u.test(token.lower) && denialOf(statement, at) === "plain")
      return [{ token, terms: termsAt(statement, actAt(statement, at).before) }];
    const isNone = tokens.slice(Math.max(0, at - 2), at).some(({ lower }) => lower === "no");
    if (/^differences?$/u.test(token.lower) && isNone && tokens[at + 1]?.lower === "in") {
      const { after } = actAt(statement, at + 1);
      const end = [...after].find((place) =>
        /^(?:among|between)$/u.test(tokens[place]?.lower ?? ""),
      );
      const own = [...after].filter((place) => end === undefined || place < end);
      return [{ token, terms: termsAt(statement, new Set(own)) }];
    }
    return [];
  });
}

/** How much of the weight of some terms stands in a statement among others. */
function share(terms: readonly Term[], statement: Statement, others: readonly Term[]): number {
  const places = new Set(others.map(({ at }) => at));
  const whole = terms.reduce((sum, { weight }) => sum + weight, 0);
  const there = terms
    .filter(
      (term) =>
        presence(term, statement).places.some((place) => places.has(place)) ||
        others.some(({ key }) => keyOf(key) === term.key),
    )
    .reduce((sum, { weight }) => sum + weight, 0);
  return whole === 0 ? 0 : there / whole;
}
