import { clausesOf } from "../../evidence/clauses.js";
import type { Match } from "../../evidence/findPassages.js";
import { fitOf, presence } from "../../evidence/fit.js";
import type { Statement, Term } from "../../evidence/statement.js";
import { isVerb } from "../../evidence/words/verbs.js";
import type { Token } from "../../text/sentence.js";
import type { Claim } from "../check.js";

/** Words that leave open whether what follows happens, and those that make it a plan, a wish or a suspicion. */
const HEDGES: ReadonlySet<string> = new Set(
  `aim aims consider considering considers could expected hope hopes hoping if intend intends may might plan planning
  plans possibly proposed proposes should threaten threatened threatens wants whether wishes would`.split(
    /\s+/u,
  ),
);

/** Words of a claim that leave it open as well. */
const OPEN: ReadonlySet<string> = new Set([
  ...HEDGES,
  ..."about accused alleged allegedly apparently believed can likely planned possible reportedly said says seeks set suspected to will".split(
    " ",
  ),
]);

/** How far before the verb a hedge stands. */
const REACH = 4;
const SAME_THING = 0.62;
const SAME_PHRASE = 0.6;
/** A passage without the hedge that fits nearly as well says it plainly. */
const NEARLY = 0.25;
const MOST_PASSAGES = 24;

/** A verb of the claim told as done that a source only holds possible. */
export interface Hedged {
  readonly token: Token;
  /** The source's own words, from the hedge to the verb. */
  readonly told: string;
  readonly match: Match;
}

/** The verb that a claim tells as a fact and the sources only as a plan or a possibility. */
export function hedgedFact(claim: Claim): Hedged | undefined {
  const { statement, matches } = claim;
  for (const term of doneVerbs(statement)) {
    const token = statement.sentence.tokens[term.at];
    if (token === undefined) continue;
    const told = matches.slice(0, MOST_PASSAGES).flatMap((match) => {
      const { passage } = match;
      return presence(term, passage.statement).places.flatMap((place) => {
        const around = passage.statement.sentence.tokens[place];
        if (around === undefined) return [];
        const fit = fitOf({ claim: statement, without: token, passage, around });
        return [{ match, fit, hedge: hedgeBefore(passage.statement, place), place }];
      });
    });
    const best = told
      .filter(({ hedge, fit }) => hedge >= 0 && fit.share >= SAME_THING && fit.local >= SAME_PHRASE)
      .sort((a, b) => b.fit.share - a.fit.share)[0];
    if (best === undefined) continue;
    if (told.some(({ hedge, fit }) => hedge < 0 && fit.share >= best.fit.share - NEARLY)) continue;
    const { source } = best.match.passage.home;
    const { tokens } = best.match.passage.statement.sentence;
    const [from, to] = [tokens[best.hedge], tokens[best.place]];
    if (from === undefined || to === undefined) continue;
    return { token, told: source.plain.slice(from.start, to.end), match: best.match };
  }
  return undefined;
}

/** The verbs of a claim's first clause that it tells as done: `has been charged`, `resigned`. */
function doneVerbs(statement: Statement): readonly Term[] {
  const { tokens } = statement.sentence;
  if (tokens.some(({ lower }) => OPEN.has(lower) || lower.endsWith("n't") || lower === "not"))
    return [];
  const clauses = clausesOf(statement.sentence);
  return statement.terms.filter(({ at, entities, stems }) => {
    const lower = tokens[at]?.lower ?? "";
    // "Is being taken" is under way or arranged, and not done.
    const isUnderWay = tokens[at - 1]?.lower === "being";
    const isPlain = entities.length + stems.length === 0 && !isUnderWay;
    return at >= 0 && clauses[at] === 0 && isPlain && isVerb(lower);
  });
}

/** The place of a hedge in the words before a verb, in its clause; -1 where there is none. */
function hedgeBefore({ sentence }: Statement, place: number): number {
  const clauses = clausesOf(sentence);
  return sentence.tokens.findLastIndex(
    ({ lower }, at) =>
      at < place &&
      at >= place - REACH &&
      clauses[at] === clauses[place] &&
      HEDGES.has(lower) &&
      // "Asked whether he had, he nodded" leaves nothing open.
      !(lower === "whether" && sentence.tokens[at - 1]?.lower === "asked"),
  );
}
