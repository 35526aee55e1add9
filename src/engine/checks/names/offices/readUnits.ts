import type { Statement } from "../../../evidence/statement.js";
import { keyOf } from "../../../evidence/words/key.js";
import type { NameMention } from "../../../mentions/names/name.js";
import { isTitleHead } from "../../../mentions/names/roles.js";
import type { Token } from "../../../text/sentence.js";
import { definiteWords } from "./words.js";

/** A part of a body in which a sentence says somebody works: the `legal` `department`. */
export interface Unit {
  readonly person: NameMention;
  /** The word that tells which: `legal`. */
  readonly modifier: Token;
  readonly noun: Token;
  /** The key of the noun. */
  readonly sort: string;
}

const UNITS =
  /^(?:arm|branch|bureau|department|desk|directorate|division|faculty|section|squad|unit|wing|workshop)$/u;

/** No more words stand between somebody and the part that they work in. */
const LONGEST = 9;

/** The parts of bodies that a sentence ties to people by a calling or a verb of work: `who used to run the lending arm`. */
export function readUnits({ mentions, sentence: { tokens } }: Statement): readonly Unit[] {
  const people = mentions.filter((mention): mention is NameMention => isPerson(mention));
  return tokens.flatMap((noun, at) => {
    const [modifier, article] = [tokens[at - 1], tokens[at - 2]];
    if (!UNITS.test(noun.lower) || modifier === undefined || !/^\p{Ll}{4,}$/u.test(modifier.text))
      return [];
    const isKnown = definiteWords.has(article?.lower ?? "") || /['’]s?$/u.test(article?.text ?? "");
    const person = people.findLast(({ span }) => span.end <= modifier.start);
    if (!isKnown || person === undefined) return [];
    const between = tokens.filter(
      ({ start, end }) => start >= person.span.end && end <= modifier.start,
    );
    // "Moe, a clerk in the legal department"
    const isApposed = between[0]?.text === "," && /^(?:an?|the)$/u.test(between[1]?.lower ?? "");
    const isTied = between.length <= LONGEST && (isApposed || between.some(isWork));
    return isTied ? [{ person, modifier, noun, sort: keyOf(noun.lower) }] : [];
  });
}

const WORK =
  /^(?:belong|direct|head|join|lead|led|manag|ran|run|runs|serv|work)(?:e|ed|es|ing|ning|s)?$/u;

function isWork({ text, lower }: Token): boolean {
  return WORK.test(lower) || (/^\p{Ll}/u.test(text) && isTitleHead(lower));
}

function isPerson(mention: Statement["mentions"][number]): boolean {
  return (
    mention.kind === "name" &&
    (mention.type === "person" || (mention.type === "other" && mention.sureness > 0.6))
  );
}
